using System.Globalization;
using ConflictModel.Datasets;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Casualties of dataset files, read as streams: the sum of the columns as printed.</summary>
internal static class DatasetCasualties
{
    private const string Policy = "sum of the columns as printed";

    /// <summary>Gets the names of the datasets that can be summed.</summary>
    internal static string Names => string.Join(", ", KnownDatasets.All.Where(dataset => !dataset.Groups.IsEmpty).Select(dataset => dataset.Name));

    internal static int Print(string name, string[] paths, CasualtyFilter filter, CasualtyPrinter printer, DatasetReadOptions reading)
    {
        var dataset = KnownDatasets.Find(name) ?? throw new UsageException($"there is no dataset '{name}': those that can be summed are {Names}.");
        if (dataset.Groups.IsEmpty)
        {
            throw new UsageException($"{dataset.Name}, {dataset.Title}, counts no people killed or harmed: there is nothing to sum. The datasets that do are {Names}.");
        }

        var query = Query(dataset, filter);
        DatasetTotals totals;
        try
        {
            totals = paths is ["-"] ? dataset.Total(Console.OpenStandardInput(), query, reading) : dataset.Total(paths, query, reading);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException($"{char.ToLowerInvariant(wrong.Message[0])}{wrong.Message[1..]}");
        }

        RefuseNothingRead(totals);
        RefuseMisses(totals);
        printer.Print(totals.Groups.Select(group => Row(group, totals)), Policy);
        Tell(totals, dataset, printer.Terminal);
        return ExitCodes.Done;
    }

    /// <summary>Refuses files of which no row could be read: an empty sum would look like an answer.</summary>
    private static void RefuseNothingRead(DatasetTotals totals)
    {
        if (totals.Files.All(file => file.Counts.Kept == 0) && totals.Lost is > 0 and var lost)
        {
            throw new UnreadableInputException(
                $"not one of {lost} row{(lost == 1 ? "" : "s")} could be read: there is nothing to sum.", [.. NoteText.OfLost(totals.Files.SelectMany(file => file.Notes))]);
        }
    }

    /// <summary>Refuses a filter that asks for what no row has, such as a name written otherwise: an empty sum would look like an answer.</summary>
    private static void RefuseMisses(DatasetTotals totals)
    {
        if (totals.Misses.IsEmpty)
        {
            return;
        }

        var file = totals.Files.Count == 1 ? totals.Files[0].File is "-" ? "standard input" : totals.Files[0].File : $"the {totals.Files.Count} files";
        throw new UsageException(string.Join(' ', totals.Misses.Select(miss => $"no row of {file} has the {miss.Filter} '{miss.Wanted}'.{NearWord.QuestionOfNames(miss.Wanted, miss.Told)}")));
    }

    private static DatasetQuery Query(Dataset dataset, CasualtyFilter filter)
    {
        if (filter.Known.IsKnown)
        {
            throw new UsageException("--known needs a record: a dataset file does not tell when each figure was said.");
        }

        if (filter.Incidents.Count > 1)
        {
            throw new UsageException("a dataset file is asked for one --incident at most: import it to ask for several.");
        }

        return new DatasetQuery
        {
            By = filter.By,
            Harm = filter.Harm,
            From = Day(filter.From, "--from", d => d.Earliest),
            To = Day(filter.To, "--to", d => d.Latest),
            Incident = filter.Incidents.IsEmpty ? null : filter.Incidents[0],
            Actor = filter.Actor,
            Conflict = filter.Conflict,
            Place = filter.Place,
        };
    }

    /// <summary>Tells what became of the rows, file by file.</summary>
    private static void Tell(DatasetTotals totals, Dataset dataset, Terminal terminal)
    {
        foreach (var line in NoteText.OfLost(totals.Files.SelectMany(file => file.Notes)))
        {
            terminal.Complain(line);
        }

        var doubts = NoteText.OfDoubts(totals.Files.SelectMany(file => file.Notes)).ToArray();
        foreach (var line in doubts)
        {
            terminal.Say(line);
        }

        if (doubts.Length > 0)
        {
            terminal.Say($"conflictmodel import {dataset.Name} FILE --report NOTES lists all notes.");
        }

        foreach (var file in totals.Files)
        {
            var which = totals.Files.Count > 1 ? $"{file.File}: " : "";
            terminal.Say($"{which}{file.Layout}: {file.Counts.Read} rows read, {file.Counts.Kept} kept, {file.Counts.Reported} reported.");
        }

        if (totals.Lost is > 0 and var lost)
        {
            terminal.Complain($"{lost} row{(lost == 1 ? "" : "s")} of {totals.Files.Sum(file => file.Counts.Read)} could not be read, and may count in any sum: low is of the others, best and high are not known.");
        }

        if (totals.Groups.Sum(group => group.Perhaps) is > 0 and var perhaps)
        {
            terminal.Say($"Rows dated too coarsely to say whether they began between the dates{(totals.Query.By.Contains("actor") ? "" : $": {perhaps}")}. Each adds nothing to low, leaves no best, and is part of high.");
        }

        if (totals.Repeated > 0)
        {
            var otherwise = totals.RepeatedOtherwise == 0 ? "" : $" {totals.RepeatedOtherwise} of them print other numbers there, which are not counted: sum one release at a time.";
            terminal.Say($"Rows that an earlier file holds too, by their id: {totals.Repeated}, counted once, as the first file prints them.{otherwise}");
        }
    }

    /// <summary>Makes the row; one dataset is one origin, however many sources its coders read. A row that was lost may count in it, with any number.</summary>
    private static CasualtyRow Row(DatasetTotal total, DatasetTotals totals)
    {
        var isWhole = totals.Lost == 0;
        var best = isWhole ? total.Best : null;
        return new(ValueList.From(total.Groups.Select(Value)), total.Low, best, isWhole ? total.High : null, total.Rows, 1)
        {
            Unknown = total.Unknown,
            Told = best is null ? total.BestTold : null,
            Certainty = isWhole && total.Perhaps == 0 ? Certainty.Certain : Certainty.Possible,
            Rows = new RowCounts(totals.Files.Sum(f => f.Counts.Read), totals.Files.Sum(f => f.Counts.Kept), totals.Files.Sum(f => f.Counts.Reported)),
        };
    }

    private static GroupValue Value(DatasetGroup group) =>
        group.Number is { } number ? GroupValue.Of(group.Name, number) : GroupValue.Of(group.Name, group.Text);

    private static NodaTime.LocalDate? Day(ImpreciseDate date, string option, Func<ImpreciseDate, DayBound> bound) =>
        !date.IsKnown ? null
        : bound(date).TryGetDate(out var day) ? day
        : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{option} {date} has no such bound: give a day."));
}
