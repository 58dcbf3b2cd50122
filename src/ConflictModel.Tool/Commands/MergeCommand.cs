using System.CommandLine;
using ConflictModel.Datasets;
using ConflictModel.Json;
using ConflictModel.Tool.Commands.Comparing;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands;

/// <summary><c>merge</c>: one record of several, where nothing clashes or somebody decides.</summary>
internal static class MergeCommand
{
    internal static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = new ArgumentArity(1, 1000), Description = "Two or more records: documents or streams; - is standard input." };
        var into = new Option<string?>("--output", "-o") { Description = "The file to write, a document where its name ends in .json; a stream on standard output unless given.", HelpName = "OUT" };
        var baseline = new Option<string?>("--base") { Description = "The record from which all were made: what one of them alone changed or removed is no clash.", HelpName = "BASE" };
        var prefer = new Option<string?>("--prefer") { Description = "Decides clashes for the first or the last file that has a version; each is told." };
        prefer.AcceptOnlyFromAmong("first", "last");
        var command = new Command("merge", "Makes one record of several: equal items once, those of one file taken. Different contents under one id clash: they are told, the exit code is 1, and nothing is written unless --prefer decides.\n\nExample: conflictmodel merge north.json south.json --base spring.json -o both.json")
        {
            files, into, baseline, prefer,
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
            var joined = new HashSet<string>(StringComparer.Ordinal);
            var result = merge.Finish(clash => Joined(clash, joined) ?? parsed.GetValue(prefer) switch
            {
                "first" => clash.First,
                "last" => clash.Last,
                _ => null,
            });
            if (joined.Count > 0)
            {
                terminal.Say($"Joined, since one file leaves out what another tells of the same thing: {joined.Count}, such as {joined.First()}.");
            }

            ValueList<MergeDecision> decisions = [.. result.Decisions.Where(decision => !joined.Contains(decision.Clash.Pointer))];
            foreach (var line in decisions.SelectMany(d => Told(d, teller, parsed.GetValue(prefer) == "last")))
            {
                terminal.Say(line);
            }

            foreach (var line in result.Clashes.SelectMany(c => Told(c, teller)).Concat(result.Problems.Select(p => $"{p.Pointer}: {p.Message}")))
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

    /// <summary>Joins what imports made of one thing: a file that gives a number alone contradicts none that gives the name.</summary>
    private static MergeVersion? Joined(MergeClash clash, HashSet<string> joined)
    {
        if (clash.Baseline is not null || ImportedEntity.Join([.. clash.Versions.Select(version => version.Item).OfType<Item>()]) is not { } entity)
        {
            return null;
        }

        joined.Add(clash.Pointer);
        return new MergeVersion(entity);
    }

    private static IEnumerable<string> Told(MergeClash clash, ClashTeller teller) => teller.Lines(clash).Prepend($"Clash at {clash.Pointer}:");

    private static IEnumerable<string> Told(MergeDecision decision, ClashTeller teller, bool last) =>
        Told(decision.Clash, teller).Append($"  taken from {teller.NameOf(decision.Clash, decision.Taken, last)}");

    private static string WhyNothing(MergeResult result) =>
        result.Clashes.IsEmpty
            ? $"Nothing is written: together the files make no record ({Counted(result.Problems.Count, "problem")})."
            : $"Nothing is written: {Counted(result.Clashes.Count, "clash")}. Make the files agree, or decide with --prefer first or --prefer last{(result.Clashes.Any(c => c.Baseline is not null) ? "" : "; with --base, what one file alone changed is no clash")}.";

    private static string Counted(int count, string word) => $"{count} {word}{(count == 1 ? "" : word.EndsWith('h') ? "es" : "s")}";
}
