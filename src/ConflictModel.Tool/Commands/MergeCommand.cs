using System.CommandLine;
using ConflictModel.Json;
using ConflictModel.Tool.Commands.Comparing;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands;

/// <summary><c>merge</c>: one record of several, where nothing clashes or somebody decides.</summary>
internal static class MergeCommand
{
    private const int MostShown = 20;

    internal static Command Create()
    {
        var files = new InputArgument<string[]>("FILE") { Arity = new ArgumentArity(1, 1000), Description = "Two or more records: documents or streams; - is standard input." };
        var baseline = new InputOption("--base") { Description = "The record from which all were made: what one of them alone changed or removed is no clash.", HelpName = "BASE" };
        var prefer = new Option<string?>("--prefer") { Description = "Decides clashes for the first or the last file that has a version, or, of what imports make, a name; each is told." };
        prefer.AcceptOnlyFromAmong("first", "last");
        var into = new OutputOption("--output", "-o") { Description = "The file to write, a document where its name ends in .json; a stream on standard output unless given.", HelpName = "OUT", MayReplaceInput = parsed => parsed.GetValue(baseline) is null && parsed.GetValue(prefer) is null };
        var reportOption = new OutputOption("--report") { Description = "Write here what was joined, what clashed and how it was decided, one JSON object a line.", HelpName = "FILE" };
        var command = new Command("merge", "Makes one record of several: equal items once, those of one file taken. Different contents under one id clash: they are told, the exit code is 1, and nothing is written unless --prefer decides.\n\nExample: conflictmodel merge north.json south.json --base spring.json -o both.json")
        {
            files, into, baseline, prefer, reportOption,
        };
        command.Validators.Add(result =>
        {
            // Left to the number of files that an argument takes, one file would be told to be missing.
            if (result.GetValue(files) is [var alone])
            {
                result.AddError($"there is nothing to merge {alone} with: name another file, or write this one anew by 'conflictmodel export json {alone}'.");
            }
        });
        command.SetAction(async (parsed, cancel) =>
        {
            var terminal = Terminal.Of(parsed);
            var names = parsed.GetRequiredValue(files);
            var common = parsed.GetValue(baseline);
            var records = await RecordFile.ReadAllAsync([.. names, .. common is null ? Array.Empty<string>() : [common]], cancel);
            var teller = new ClashTeller([.. names.Zip(records)]);
            var merge = names.Length == records.Count ? RecordMerge.Of(records[0]) : RecordMerge.Of(records[0], records[^1]);
            merge = records.Take(names.Length).Skip(1).Aggregate(merge, (merged, record) => merged.With(record));
            using var report = new ReportFile(parsed.GetValue(reportOption));
            var joining = new ImportJoining(parsed.GetValue(prefer));
            var result = merge.Finish(joining.Decide);
            joining.Tell(terminal, report);
            ValueList<MergeDecision> decisions = [.. result.Decisions.Where(decision => !joining.Joined.Contains(decision.Clash.Pointer))];
            foreach (var decision in decisions.Take(MostShown))
            {
                foreach (var line in Told(decision, teller, joining))
                {
                    terminal.Say(line);
                }
            }

            foreach (var clash in result.Clashes.Take(MostShown))
            {
                foreach (var line in Told(clash, teller))
                {
                    terminal.Complain(line);
                }
            }

            Report(report, result, decisions, teller, joining);
            if (result.Clashes.Count > MostShown)
            {
                terminal.Complain($"… and {result.Clashes.Count - MostShown} more; --report FILE writes them all.");
            }
            else if (decisions.Count > MostShown)
            {
                terminal.Say($"… and {decisions.Count - MostShown} more; --report FILE writes them all.");
            }

            if (decisions.Select(d => d.Clash).Concat(result.Clashes).Any(clash => clash.Pointer.Contains("/ucdp-ged-", StringComparison.Ordinal)))
            {
                terminal.Say("Two releases of UCDP GED are not merged but compared: conflictmodel diff A.csv B.csv --dataset ucdp-ged.");
            }

            foreach (var line in result.Problems.Select(p => $"{p.Pointer}: {p.Message}"))
            {
                terminal.Complain(line);
            }

            if (result.Record is not { } merged)
            {
                terminal.Complain(WhyNothing(result));
                return ExitCodes.Found;
            }

            await ItemOutput.WriteAsync(merged, parsed.GetValue(into), terminal.Output, cancel);
            terminal.Say($"{Counted(merged.Count(i => i is not UnreadItem { IsMember: true }), "item")} of {names.Length} files{(decisions.IsEmpty ? "" : $", {Counted(decisions.Count, "clash")} decided by --prefer {parsed.GetValue(prefer)}")}.");
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>Writes all clashes and decisions.</summary>
    private static void Report(ReportFile report, MergeResult result, ValueList<MergeDecision> decisions, ClashTeller teller, ImportJoining joining)
    {
        foreach (var decision in decisions)
        {
            report.Write("decided", decision.Clash.Pointer, string.Join('\n', Told(decision, teller, joining)));
        }

        foreach (var clash in result.Clashes)
        {
            report.Write("clash", clash.Pointer, string.Join('\n', Told(clash, teller)));
        }

        report.Finish();
    }

    private static IEnumerable<string> Told(MergeClash clash, ClashTeller teller) => teller.Lines(clash).Prepend($"Clash at {clash.Pointer}:");

    private static IEnumerable<string> Told(MergeDecision decision, ClashTeller teller, ImportJoining joining) =>
        Told(decision.Clash, teller).Append($"  taken from {teller.NameOf(decision.Clash, joining.BasisOf(decision), joining.PrefersLast)}{(joining.BasisOf(decision) == decision.Taken ? "" : ", with what the others tell beside it")}");

    private static string WhyNothing(MergeResult result) =>
        result.Clashes.IsEmpty
            ? $"Nothing is written: together the files make no record ({Counted(result.Problems.Count, "problem")})."
            : $"Nothing is written: {Counted(result.Clashes.Count, "clash")}. Make the files agree, or decide with --prefer first or --prefer last{(result.Clashes.Any(c => c.Baseline is not null) ? "" : "; with --base, what one file alone changed is no clash")}.";

    private static string Counted(int count, string word) => $"{count} {word}{(count == 1 ? "" : word.EndsWith('h') ? "es" : "s")}";
}
