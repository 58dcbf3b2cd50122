using System.CommandLine;
using System.Text;
using ConflictModel.Datasets;
using ConflictModel.Json;
using ConflictModel.Tool.Commands.Queries;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands;

/// <summary><c>export</c>: a document or stream in another form.</summary>
internal static class ExportCommand
{
    private const int ExamplesShown = 3;

    /// <summary>The forms there are beside the datasets': one line for each further one.</summary>
    private static readonly Dictionary<string, Func<ConflictRecord, Stream, Terminal, CancellationToken, Task>> Forms = new(StringComparer.Ordinal)
    {
        ["json"] = (record, stream, _, cancel) => ConflictJson.WriteAsync(record, stream, cancel),
        ["ndjson"] = (record, stream, _, cancel) => ConflictJson.WriteStreamAsync(record, stream, cancel),
        ["geojson"] = WriteMapAsync,
        ["html"] = (record, stream, _, _) => WritePage(record, stream),
    };

    internal static Command Create()
    {
        string[] names = [.. Forms.Keys, .. PictureForms.All.Select(picture => picture.Name), .. KnownDatasets.All.Select(dataset => dataset.Name)];
        var form = new Argument<string>("FORMAT") { Description = $"One of: {string.Join(", ", names)}. A dataset takes what was imported from it; hxl takes any record.", HelpName = "FORMAT" };
        form.AcceptOnlyFromAmong(names);
        var file = new InputArgument<string>("FILE") { Description = "A document or a stream; - is standard input." };
        var into = new OutputOption("--output", "-o") { Description = "The file to write; standard output unless given. Of a dataset of several tables, such as sfm, a folder takes one file a table; it is made where it is not there.", HelpName = "OUT", MayReplaceInput = parsed => parsed.GetValue(form) is "json" or "ndjson" };
        var on = QueryOptions.Bound("--on", $"Draw this day, in EDTF: 2020-10-26. For {PictureForms.NamesWhere(picture => picture.TakesDay)}; those of a network draw the last day of the record unless given.");
        var of = new Option<string?>("--of") { Description = $"Draw this alone: the id of an incident, actor or other thing, as incident:ID where several share it; for provenance.svg also that of a claim. For {PictureForms.NamesWhere(picture => picture.TakesSubject)}.", HelpName = "ID" };
        var report = new OutputOption("--report") { Description = "For a dataset: write here what differs from the record, one JSON object a line.", HelpName = "FILE" };
        var command = new Command("export", "Writes a record in another form.\n\nExample: conflictmodel export timeline.svg record.json -o timeline.svg\nExample: conflictmodel export network.svg record.json --on 2020-10-26 -o network.svg\nExample: conflictmodel export html record.json -o record.html")
        {
            form, file, into, on, of, report,
        };
        command.Validators.Add(result =>
        {
            var picture = PictureForms.All.FirstOrDefault(picture => picture.Name == result.GetValue(form));
            if (result.GetResult(on) is not null && picture is not { TakesDay: true })
            {
                result.AddError($"--on goes with {PictureForms.NamesWhere(p => p.TakesDay)} alone: {result.GetValue(form)} holds the whole record.");
            }

            if (result.GetResult(of) is not null && picture is not { TakesSubject: true })
            {
                result.AddError($"--of goes with {PictureForms.NamesWhere(p => p.TakesSubject)} alone: {result.GetValue(form)} holds the whole record.");
            }
        });
        command.SetAction(async (parsed, cancel) =>
        {
            var record = await RecordFile.ReadAsync(parsed.GetRequiredValue(file), cancel);
            var terminal = Terminal.Of(parsed);
            using var differences = new ReportFile(parsed.GetValue(report));
            var name = parsed.GetRequiredValue(form);
            var write = Forms.TryGetValue(name, out var known) ? known
                : PictureForms.All.FirstOrDefault(picture => picture.Name == name) is { } picture ? (record, stream, terminal, cancel) => WritePictureAsync(picture, new PictureQuestion(record, parsed.GetValue(on), parsed.GetValue(of)), stream, terminal, cancel)
                : (record, stream, terminal, _) => WriteRows(KnownDatasets.Find(name)!, record, stream, terminal, differences);
            if (parsed.GetValue(into) is { } folder && IsFolder(folder) && KnownDatasets.Find(name) is { TakesSeveralFiles: true } dataset)
            {
                WriteTables(dataset, record, folder, terminal, differences);
            }
            else if (parsed.GetValue(into) is { } path and not "-")
            {
                using var output = OutputFile.Create(path);
                await write(record, output.Stream, terminal, cancel);
                output.Finish();
                if ((name == "ndjson" && ItemOutput.IsDocument(path)) || (name == "json" && ItemOutput.IsStream(path)))
                {
                    terminal.Say(name == "json" ? $"{path} is a document, though its name is that of a stream." : $"{path} is a stream of one item a line, though its name is that of a document: 'conflictmodel export json' writes one.");
                }
            }
            else
            {
                await ItemOutput.ToTerminalAsync(terminal.Output, stream => write(record, stream, terminal, cancel));
            }

            differences.Finish();
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>Says whether a name is that of a folder: of one that is there, or of one to be made, whose name has no ending.</summary>
    private static bool IsFolder(string path) =>
        Directory.Exists(path) || Path.EndsInDirectorySeparator(path) || (path is not "-" && !File.Exists(path) && Path.GetExtension(path).Length == 0);

    /// <summary>Writes the rows of a dataset, and tells in words what they do not say.</summary>
    private static Task WriteRows(Dataset dataset, ConflictRecord record, Stream stream, Terminal terminal, ReportFile report)
    {
        try
        {
            Tell(dataset, dataset.Export(record, stream), terminal, report);
        }
        catch (DatasetException fault) when (fault.Code == NoteCodes.SeveralLayouts && dataset.TakesSeveralFiles)
        {
            throw new UsageException($"{char.ToLowerInvariant(fault.Message[0])}{fault.Message[1..]} Name one: -o FOLDER.");
        }

        return Task.CompletedTask;
    }

    /// <summary>Writes each table of a dataset to a file of its own in a folder; all are there, or none.</summary>
    private static void WriteTables(Dataset dataset, ConflictRecord record, string folder, Terminal terminal, ReportFile report)
    {
        var made = !Directory.Exists(folder);
        var files = new List<OutputFile>();
        try
        {
            var exports = dataset.ExportTables(record, table =>
            {
                Make(folder);
                files.Add(OutputFile.Create(Path.Combine(folder, $"{table}.csv")));
                return files[^1].Stream;
            });
            files.ForEach(file => file.Finish());
            foreach (var export in exports)
            {
                Tell(dataset, export, terminal, report);
            }
        }
        finally
        {
            files.ForEach(file => file.Dispose());
            if (made && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder); // nothing came of it
            }
        }
    }

    /// <summary>Makes a folder that is not there.</summary>
    /// <exception cref="UsageException">It cannot be made.</exception>
    private static void Make(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot make the folder {folder}: {fault.Message}");
        }
    }

    private static void Tell(Dataset dataset, DatasetExport export, Terminal terminal, ReportFile report)
    {
        terminal.Say($"{dataset.Title}, {export.Layout}: rows written: {export.Rows}; differences: {export.Differences.Count}.");
        foreach (var difference in export.Differences)
        {
            report.Write(difference);
        }

        foreach (var group in export.Differences.GroupBy(difference => difference.Code))
        {
            foreach (var difference in group.Take(ExamplesShown))
            {
                terminal.Say($"{difference.Pointer}: {difference.Message} [{difference.Code}]");
            }

            if (group.Count() > ExamplesShown)
            {
                terminal.Say($"… and {group.Count() - ExamplesShown} more [{group.Key}]; --report FILE writes them all.");
            }
        }
    }

    private static Task WritePictureAsync(PictureForm picture, PictureQuestion asked, Stream stream, Terminal terminal, CancellationToken cancel)
    {
        if (picture.NeedsDay && !asked.Day.IsKnown)
        {
            asked = LastDay.TryFind(asked.Record, out var last) ? asked with { Day = last }
                : throw new UsageException($"{picture.Name} shows one day, and the record dates nothing: name a day, as in --on 2020-10-26.");
            terminal.Say($"Drawn on {last.Describe()}, the last day of which the record tells; --on DATE draws another.");
        }

        return stream.WriteAsync(Encoding.UTF8.GetBytes(picture.Draw(asked)), cancel).AsTask();
    }

    private static Task WritePage(ConflictRecord record, Stream stream)
    {
        Explorer.Write(record, stream);
        return Task.CompletedTask;
    }

    /// <summary>Writes the features of a map, and tells in words what a map cannot show.</summary>
    private static Task WriteMapAsync(ConflictRecord record, Stream stream, Terminal terminal, CancellationToken cancel)
    {
        var result = GeoJson.Write(record, stream);
        terminal.Say($"{result}.");
        foreach (var group in result.LeftOut.GroupBy(l => (l.Kind, l.Reason)))
        {
            terminal.Say($"Left out: {group.Key.Kind}, {group.Count()} ({group.Key.Reason}); the first is {group.First().Pointer}.");
        }

        return Task.CompletedTask;
    }
}
