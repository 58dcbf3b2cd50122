using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Sums UCDP GED through <see cref="GedSummation"/>, which makes no strings for rows.</summary>
internal sealed class GedCounting : DatasetCounting
{
    private static readonly (string Name, UcdpGedGrouping Part, Func<UcdpGedTotal, ValueList<DatasetGroup>> Of)[] By =
    [
        ("conflict", UcdpGedGrouping.Conflict, t => [new("conflict", t.ConflictName), new("conflictId", Text(t.ConflictNewId))]),
        ("dyad", UcdpGedGrouping.Dyad, t => [new("dyad", t.DyadName), new("dyadId", Text(t.DyadNewId))]),
        ("actor", UcdpGedGrouping.Actor, t => [new("actor", t.ActorName), new("actorId", Text(t.ActorNewId))]),
        ("year", UcdpGedGrouping.Year, t => [new("year", null, t.Year)]),
        ("country", UcdpGedGrouping.Country, t => [new("country", t.Country)]),
        ("type", UcdpGedGrouping.TypeOfViolence, t => [new("type", null, t.TypeOfViolenceCode)]),
    ];

    public override ValueList<string> Groups => [.. By.Select(group => group.Name)];

    public override DatasetTotals Run(IReadOnlyList<Func<DatasetTable>> files, DatasetQuery query)
    {
        var wanted = query.By.Select(by => Array.Find(By, group => group.Name == by) is { Name: not null } found ? found
            : throw new ArgumentException($"ucdp-ged cannot be grouped by {by}: use {string.Join(", ", Groups)}.")).ToArray();
        var run = new GedSummation(wanted.Aggregate(UcdpGedGrouping.None, (all, group) => all | group.Part), query, holdsIds: files.Count > 1);
        var accounts = new List<DatasetFileAccount>();
        foreach (var file in files)
        {
            using var table = file();
            accounts.Add(new DatasetFileAccount(table.Notes.File, run.Read(table), table.Counts, ValueList.From(table.Notes.Held)) { Lost = table.Notes.Lost });
        }

        var totals = run.Totals().Select(t => new DatasetTotal([.. wanted.SelectMany(group => group.Of(t))], t.Low, t.Best, t.High, t.Rows, 0) { Perhaps = t.Perhaps, BestTold = t.BestTold });
        return new DatasetTotals(query, ValueList.From(totals), ValueList.From(accounts), run.Repeated, run.RepeatedOtherwise, run.Misses);
    }

    private static string? Text(long? id) => id?.ToString(CultureInfo.InvariantCulture);
}
