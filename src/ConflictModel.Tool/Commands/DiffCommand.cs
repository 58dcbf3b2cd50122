using System.CommandLine;
using ConflictModel.Datasets;
using ConflictModel.Json;
using ConflictModel.Tool.Commands.Comparing;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands;

/// <summary><c>diff</c>: what differs between two records, item by item.</summary>
internal static class DiffCommand
{
    internal static Command Create()
    {
        var before = new InputArgument<string>("A") { Description = "The earlier record: a document or a stream; with --dataset a dataset file; - is standard input." };
        var after = new InputArgument<string>("B") { Description = "The later record: a document or a stream; with --dataset a dataset file; - is standard input." };
        var dataset = new Option<string?>("--dataset") { Description = "Compares two releases of a dataset file, event by event: ucdp-ged.", HelpName = "NAME" };
        dataset.AcceptOnlyFromAmong("ucdp-ged");
        var encoding = TextEncoding.Option();
        var asJson = new Option<bool>("--json") { Description = "Writes one object a line, each one item." };
        var command = new Command("diff", "Tells what differs between two records: items added, removed, and changed under one id. Exits with 1 where anything does; the order of items is no difference.\n\nExample: conflictmodel diff monday.json tuesday.json\nExample: conflictmodel diff ged231.csv ged241.csv --dataset ucdp-ged")
        {
            before, after, dataset, encoding, asJson,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var terminal = Terminal.Of(parsed);
            if (parsed.GetValue(dataset) is not null)
            {
                return ReleaseDiff.Print(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), parsed.GetValue(asJson), new DatasetReadOptions { Cancellation = cancel, Encoding = TextEncoding.Of(parsed, encoding) }, terminal);
            }

            TextEncoding.RefuseForRecords(parsed, encoding);
            var records = await RecordFile.ReadAllAsync([parsed.GetRequiredValue(before), parsed.GetRequiredValue(after)], cancel, " If these are two releases of UCDP GED, compare them with conflictmodel diff A B --dataset ucdp-ged; import other dataset files first.");
            var diff = RecordDiff.Between(records[0], records[1]);
            var printer = new DiffPrinter(records[0], records[1]);
            if (parsed.GetValue(asJson))
            {
                printer.Json(diff).ToList().ForEach(terminal.PrintJson);
            }
            else
            {
                printer.Text(diff).ToList().ForEach(terminal.Print);
            }

            terminal.Say(diff.IsEmpty ? "No difference." : $"{diff}.");
            return diff.IsEmpty ? ExitCodes.Done : ExitCodes.Found;
        });
        return command;
    }
}
