using System.CommandLine;
using System.Text;
using ConflictModel.Datasets;
using ConflictModel.Json;
using ConflictModel.Tool.Files;
using ConflictModel.Views;

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
        ["timeline.svg"] = (record, stream, _, cancel) => stream.WriteAsync(Encoding.UTF8.GetBytes(TimelineSvg.Draw(record)), cancel).AsTask(),
    };

    internal static Command Create()
    {
        string[] names = [.. Forms.Keys, .. KnownDatasets.All.Select(dataset => dataset.Name)];
        var form = new Argument<string>("FORMAT") { Description = $"One of: {string.Join(", ", names)}. A dataset takes what was imported from it; hxl takes any record." };
        form.AcceptOnlyFromAmong(names);
        var file = new Argument<string>("FILE") { Description = "A document or a stream; - is standard input." };
        var into = new Option<string?>("--output", "-o") { Description = "The file to write; standard output unless given.", HelpName = "OUT" };
        var report = new Option<string?>("--report") { Description = "For a dataset: write here what differs from the record, one JSON object a line.", HelpName = "FILE" };
        var command = new Command("export", "Writes a record in another form.\n\nExample: conflictmodel export timeline.svg record.json -o timeline.svg")
        {
            form, file, into, report,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var record = await RecordFile.ReadAsync(parsed.GetRequiredValue(file), cancel);
            var terminal = Terminal.Of(parsed);
            using var differences = new ReportFile(parsed.GetValue(report));
            var write = Forms.TryGetValue(parsed.GetRequiredValue(form), out var known) ? known
                : (record, stream, terminal, _) => WriteRows(KnownDatasets.Find(parsed.GetRequiredValue(form))!, record, stream, terminal, differences);
            if (parsed.GetValue(into) is { } path and not "-")
            {
                using var output = OutputFile.Create(path);
                await write(record, output.Stream, terminal, cancel);
                output.Finish();
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

    /// <summary>Writes the rows of a dataset, and tells in words what they do not say.</summary>
    private static Task WriteRows(Dataset dataset, ConflictRecord record, Stream stream, Terminal terminal, ReportFile report)
    {
        var export = dataset.Export(record, stream);
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
