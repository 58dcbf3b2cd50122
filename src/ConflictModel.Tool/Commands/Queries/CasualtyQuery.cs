using System.CommandLine;
using ConflictModel.Datasets;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>How many people came to harm: of a record under a policy, of a dataset file as the sum of the columns as printed.</summary>
internal static class CasualtyQuery
{
    internal static Command Create(Argument<string[]> files)
    {
        var dataset = new Option<string?>("--dataset") { Description = $"Read FILE as this dataset: {DatasetCasualties.Names}. Several files of it may be named; of a row that two hold, the first counts.", HelpName = "NAME" };
        var incident = new Option<string[]>("--incident") { Description = "Only this incident, by id or name; give it several times for several. Of a dataset only one." };
        var conflict = new Option<string?>("--conflict") { Description = "Only this conflict, by id or name." };
        var actor = new Option<string?>("--actor") { Description = "Only what this actor did or suffered, by id or name." };
        var place = new Option<string?>("--place") { Description = "Only this place and those within it, by id or name." };
        var from = QueryOptions.Bound("--from", "Only what began on or after this date; of a month or a year its first day.");
        var to = QueryOptions.Bound("--to", "Only what began on or before this date; of a month or a year its last day.");
        var harm = new Option<string>("--harm") { Description = "The harm: killed, wounded, missing …", DefaultValueFactory = _ => "killed" };
        var by = new Option<string?>("--by") { Description = "Group by these, with commas between: conflict, year, dyad, actor, place, incident; of a dataset what it tells: conflict, dyad, actor, year, type, country. What counts for one actor counts for the others in it, too.", HelpName = "GROUPS" };
        var policy = new Option<string?>("--policy")
        {
            Description = $"How several figures of one incident make one, and incidents a sum: {PolicyChoice.Names}. Not with --dataset. Unless named: {PolicyChoice.Default}.",
            HelpName = "NAME",
        };
        var known = QueryOptions.Known();
        var encoding = TextEncoding.Option();
        var json = QueryOptions.AsJson();
        var explain = new Option<bool>("--explain") { Description = "Tell what each figure rests on and what was left out." };
        var command = new Command(
            "casualties",
            "How many people came to harm. Unknown is never zero.\n\nExample: conflictmodel query GEDEvent_v24_1.csv casualties --dataset ucdp-ged --by conflict,year\nExample: conflictmodel query idlib.json casualties --policy ranked:syrian-observatory-for-human-rights,article --explain")
        {
            dataset, incident, conflict, actor, place, from, to, harm, by, policy, known, encoding, json, explain,
        };
        QueryOptions.ChooseOne(command, explain, json);
        command.SetAction(async (parsed, cancel) =>
        {
            var filter = new CasualtyFilter
            {
                Incidents = ValueList.From(parsed.GetValue(incident) ?? []),
                Conflict = parsed.GetValue(conflict),
                Actor = parsed.GetValue(actor),
                Place = parsed.GetValue(place),
                From = parsed.GetValue(from),
                To = parsed.GetValue(to),
                Harm = HarmOf(parsed.GetValue(harm) ?? ""),
                Known = parsed.GetValue(known),
                By = Groups(parsed.GetValue(by) ?? ""),
            };
            filter.RefuseReversed();
            var terminal = Terminal.Of(parsed);
            var printer = new CasualtyPrinter(terminal, filter, parsed.GetValue(json));
            if (parsed.GetValue(dataset) is { } name)
            {
                if (parsed.GetValue(policy) is { } wrong)
                {
                    throw new UsageException($"--policy {wrong} needs a record: a dataset file is summed as printed, by no other policy. Import it first.");
                }

                if (parsed.GetValue(explain))
                {
                    throw new UsageException("--explain needs a record: the sum of a dataset file rests on its rows as printed. Import it first.");
                }

                var reading = new DatasetReadOptions { Cancellation = cancel, Encoding = TextEncoding.Of(parsed, encoding) };
                return DatasetCasualties.Print(name, parsed.GetRequiredValue(files), filter, printer, reading);
            }

            TextEncoding.RefuseForRecords(parsed, encoding);
            var record = await RecordFile.ReadAsync(QueryOptions.One(parsed, files), cancel, " If it is a dataset file, sum it with --dataset NAME, or make a record of it: conflictmodel import NAME FILE -o OUT.");
            var choice = PolicyChoice.Parse(parsed.GetValue(policy) ?? PolicyChoice.Default, record);
            var casualties = new RecordCasualties(record, filter, choice);
            var tolls = casualties.Answers();
            var groups = casualties.Groups(tolls).ToArray();
            if (parsed.GetValue(explain))
            {
                foreach (var text in groups.SelectMany(g => g.ExplainAll()))
                {
                    terminal.PrintLines(text);
                }

                if (groups.Length == 0)
                {
                    printer.SayNothingCounts();
                }
            }
            else
            {
                printer.Print(groups.Select(g => g.Row()), choice.Name);
                printer.Mind(groups.SelectMany(g => g.Flags));
            }

            if (groups.Length == 0 && casualties.Elsewhere() is > 0 and var elsewhere)
            {
                terminal.Say($"{elsewhere} figure{(elsewhere == 1 ? "" : "s")} of people {filter.Harm} in the record {(elsewhere == 1 ? "is" : "are")} of conflicts, dyads or places, not of incidents, and {(elsewhere == 1 ? "is" : "are")} not counted here.");
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static Harm HarmOf(string text)
    {
        if (Harm.TryParse(text, out var wanted) && wanted.IsKnown && wanted != Harm.Unstated)
        {
            return wanted;
        }

        var isFlight = text.StartsWith("displac", StringComparison.OrdinalIgnoreCase) || text.StartsWith("returned", StringComparison.OrdinalIgnoreCase);
        throw new UsageException(isFlight
            ? $"displacement is no harm here, and not asked for by this command: a record keeps it in figures of its own, which 'query FILE timeline' lists. Use {string.Join(", ", Harm.Known)}."
            : $"there is no harm '{text}': use {string.Join(", ", Harm.Known)}.");
    }

    private static ValueList<string> Groups(string by)
    {
        var groups = by.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return groups.CountBy(g => g).Where(g => g.Value > 1).Select(g => g.Key).FirstOrDefault() is { } twice
            ? throw new UsageException($"--by names '{twice}' twice.")
            : ValueList.From(groups);
    }
}
