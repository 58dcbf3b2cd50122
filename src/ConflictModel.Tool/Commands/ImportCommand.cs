using System.CommandLine;
using ConflictModel.Datasets;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands;

/// <summary><c>import</c>: a dataset file as a document or a stream, with every row accounted for.</summary>
internal static class ImportCommand
{
    internal static Command Create()
    {
        var names = KnownDatasets.All.Select(d => d.Name).ToArray();
        var dataset = new Argument<string>("DATASET") { Description = $"One of: {string.Join(", ", names)}.", HelpName = "DATASET" };
        dataset.CompletionSources.Add(names);
        dataset.Validators.Add(result =>
        {
            if (result.GetValue(dataset) is { } name && !names.Contains(name))
            {
                result.AddError($"there is no dataset '{name}'.{NearWord.QuestionOfNames(name, names)} There are {string.Join(", ", names)}.");
            }
        });
        var file = new InputArgument<string[]>("FILE")
        {
            Description = "The dataset file; .gz is unpacked; - is standard input. Of a dataset of several tables, such as sfm, several files are imported together.",
            Arity = ArgumentArity.OneOrMore,
        };
        var into = new OutputOption("--output", "-o") { Description = "The file to write: a document if it ends in .json, else a stream. Standard output unless given.", HelpName = "OUT" };
        var report = new OutputOption("--report") { Description = "Write the notes here, one JSON object a line.", HelpName = "FILE" };
        var release = new Option<string?>("--release") { Description = "The release the file belongs to, such as 24.1, where neither file nor name tells it.", HelpName = "NAME" };
        var encoding = TextEncoding.Option();
        var json = new Option<bool>("--json") { Description = "Print the summary as JSON; without -o, instead of the items." };
        var command = new Command("import", "Turns a dataset file into items of the model. Rows read = rows kept + rows reported, always.\n\nExample: conflictmodel import ucdp-ged GEDEvent_v24_1.csv -o ged.ndjson --report notes.ndjson")
        {
            dataset, file, into, report, release, encoding, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var paths = parsed.GetRequiredValue(file);
            var terminal = Terminal.Of(parsed);
            var known = KnownDatasets.Find(parsed.GetRequiredValue(dataset)) ?? throw new UsageException("there is no such dataset."); // the parser accepts known names only
            using var notes = new ReportFile(parsed.GetValue(report));
            if (parsed.GetValue(release) is { } named && string.IsNullOrWhiteSpace(named))
            {
                throw new UsageException("--release needs a name, such as 24.1.");
            }

            var options = new DatasetImportOptions { Release = parsed.GetValue(release), Reading = new DatasetReadOptions { OnNote = notes.Write, Cancellation = cancel, Encoding = TextEncoding.Of(parsed, encoding) } };
            if (paths.Length > 1 && (!known.TakesSeveralFiles || paths.Contains("-")))
            {
                throw new UsageException(known.TakesSeveralFiles ? "several files are imported together only by their names, not from standard input." : $"{known.Name} takes one file at a time.");
            }

            using var import = paths is ["-"] ? known.Import(Console.OpenStandardInput(), options) : known.Import(paths, options);
            var items = terminal.Progress() is { } bar ? bar.Watch(import, () => (import.Progress, import.Counts.Read)) : import;
            await ItemOutput.WriteAsync(Whole(items, import, notes, summary: parsed.GetValue(json) ? terminal : null), parsed.GetValue(into), parsed.GetValue(json) ? null : terminal.Output, cancel);
            notes.Finish();
            if (parsed.GetValue(json))
            {
                terminal.PrintJson(Summary(import));
            }
            else
            {
                Say(terminal, known, import);
            }

            TellLost(terminal, import, parsed.GetValue(report));

            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>Goes through the items, and refuses a file of which no row could be read before anything is moved into place; report and summary tell of it all the same.</summary>
    private static IEnumerable<Item> Whole(IEnumerable<Item> items, DatasetImport import, ReportFile notes, Terminal? summary)
    {
        foreach (var item in items)
        {
            yield return item;
        }

        if (import.Counts.Kept == 0 && import.Lost > 0)
        {
            notes.Finish();
            summary?.PrintJson(Summary(import));
            throw new UnreadableInputException($"not one of {import.Counts.Read} row{(import.Counts.Read == 1 ? "" : "s")} could be read: nothing is imported.", [.. NoteText.OfLost(import.Notes)]);
        }
    }

    private static void Say(Terminal terminal, Dataset dataset, DatasetImport import)
    {
        terminal.Say($"{dataset.Title}, {import.Layout}: {import.Counts.Read} rows read, {import.Counts.Kept} kept, {import.Counts.Reported} reported; {NoteText.Counted(import.Notes, import.NoteCount)}.");
        terminal.Say($"Cite: {dataset.Citation}");
        terminal.Say($"Licence: {dataset.Licence}");
    }

    /// <summary>Names the rows that were not kept, and says where all notes are to be had: a row that is lost is no small thing.</summary>
    private static void TellLost(Terminal terminal, DatasetImport import, string? report)
    {
        foreach (var line in NoteText.OfLost(import.Notes))
        {
            terminal.Complain(line);
        }

        if (import.Lost > 0)
        {
            terminal.Complain($"{import.Lost} of {import.Counts.Read} rows could not be read: the items lack them.");
        }

        if (report is null && import.NoteCount > 0)
        {
            terminal.Say("--report FILE writes all notes.");
        }
    }

    private static string Summary(DatasetImport import) => JsonLine.Of(json =>
    {
        json.WriteString("dataset", import.Dataset);
        json.WriteString("layout", import.Layout);
        json.WriteNumber("rowsRead", import.Counts.Read);
        json.WriteNumber("rowsKept", import.Counts.Kept);
        json.WriteNumber("rowsReported", import.Counts.Reported);
        json.WriteNumber("notes", import.NoteCount);
        json.WriteStartObject("items");
        foreach (var (kind, count) in import.ItemCounts)
        {
            json.WriteNumber(kind, count);
        }

        json.WriteEndObject();
    });
}
