using ConflictModel.Datasets;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Casualties of a dataset file, read as a stream: the sum of the columns as printed.</summary>
internal static class DatasetCasualties
{
    private const string Policy = "sum of the columns as printed";

    /// <summary>The groups there are: one line for each further one.</summary>
    private static readonly Dictionary<string, (UcdpGedGrouping Grouping, Func<UcdpGedTotal, GroupValue[]> Values)> Groups = new(StringComparer.Ordinal)
    {
        ["conflict"] = (UcdpGedGrouping.Conflict, t => [GroupValue.Of("conflict", t.ConflictName), Id("conflictId", t.ConflictNewId)]),
        ["dyad"] = (UcdpGedGrouping.Dyad, t => [GroupValue.Of("dyad", t.DyadName), Id("dyadId", t.DyadNewId)]),
        ["year"] = (UcdpGedGrouping.Year, t => [t.Year is { } year ? GroupValue.Of("year", year) : GroupValue.Of("year", null)]),
        ["country"] = (UcdpGedGrouping.Country, t => [GroupValue.Of("country", t.Country)]),
        ["type"] = (UcdpGedGrouping.TypeOfViolence, t => [t.TypeOfViolenceCode is { } code ? GroupValue.Of("type", code) : GroupValue.Of("type", null)]),
    };

    internal static int Print(string dataset, string path, CasualtyFilter filter, CasualtyPrinter printer)
    {
        if (dataset != "ucdp-ged")
        {
            throw new UsageException($"there is no dataset '{dataset}' to sum: use ucdp-ged.");
        }

        if (filter.Harm != Harm.Killed)
        {
            throw new UsageException("ucdp-ged counts people killed, and nothing else.");
        }

        if (filter.Known.IsKnown)
        {
            throw new UsageException("--known needs a record: a dataset file does not tell when each figure was said.");
        }

        if (filter.Incidents.Count > 1)
        {
            throw new UsageException("a dataset file is asked for one --incident at most: import it to ask for several.");
        }

        var grouping = UcdpGedGrouping.None;
        foreach (var by in filter.By)
        {
            grouping |= Groups.TryGetValue(by, out var group)
                ? group.Grouping
                : throw new UsageException($"ucdp-ged cannot be grouped by '{by}': use {string.Join(", ", Groups.Keys)}.");
        }

        var query = new UcdpGedQuery
        {
            By = grouping,
            From = Day(filter.From, "--from", d => d.Earliest),
            To = Day(filter.To, "--to", d => d.Latest),
            Incident = filter.Incidents.IsEmpty ? null : filter.Incidents[0],
            Actor = filter.Actor,
            Conflict = filter.Conflict,
            Place = filter.Place,
        };
        var totals = path == "-" ? UcdpGed.Total(Console.OpenStandardInput(), query) : UcdpGed.Total(path, query);
        printer.Print(totals.Groups.Select(t => Row(t, filter)), Policy);
        foreach (var note in totals.Notes.Where(n => n.Severity is DatasetNoteSeverity.Error or DatasetNoteSeverity.Warning))
        {
            var words = $"{note.File}:{note.Line}: {note.Column}: {note.Message}";
            if (note.Severity is DatasetNoteSeverity.Error)
            {
                printer.Terminal.Complain(words);
            }
            else
            {
                printer.Terminal.Say(words);
            }
        }

        printer.Terminal.Say($"{totals.Layout}: {totals.Counts.Read} rows read, {totals.Counts.Kept} kept, {totals.Counts.Reported} reported.");
        return ExitCodes.Done;
    }

    /// <summary>Makes the row; one dataset is one origin, however many sources its coders read.</summary>
    private static CasualtyRow Row(UcdpGedTotal total, CasualtyFilter filter) => new(
        [.. filter.By.SelectMany(by => Groups[by].Values(total))],
        total.Low,
        total.Best,
        total.High,
        total.Rows,
        1);

    private static GroupValue Id(string name, long? id) => GroupValue.Of(name, id?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static NodaTime.LocalDate? Day(ImpreciseDate date, string option, Func<ImpreciseDate, DayBound> bound) =>
        !date.IsKnown ? null
        : bound(date).TryGetDate(out var day) ? day
        : throw new UsageException($"{option} {date} has no such bound: give a day.");
}
