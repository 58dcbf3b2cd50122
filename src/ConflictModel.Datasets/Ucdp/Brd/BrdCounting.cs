using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Sums the battle-related deaths of conflicts in years.</summary>
internal static class BrdCounting
{
    public static DatasetCounting Make() => new RowCounting<UcdpBrdRow>("ucdp-brd", UcdpBrd.Reader, Count)
    {
        By =
        [
            ("conflict", row => [new("conflict", row.Common.Name), new("conflictId", Text(row.ConflictId))]),
            ("year", row => [new("year", null, row.Year)]),
            ("type", row => [new("type", null, row.TypeOfConflict is UcdpTypeOfConflict.Unknown ? null : (int)row.TypeOfConflict)]),
        ],
        FoundBy =
        [
            ("conflict", row => [Text(row.ConflictId), $"ucdp-conflict-{Text(row.ConflictId)}", row.Common.Name]),
            ("actor", row => [row.SideA, row.SideB, .. row.SideAId.Concat(row.SideBId).SelectMany(id => new[] { Text(id), $"ucdp-actor-{Text(id)}" })]),
        ],
        IsOfWholeYears = true,
    };

    private static CountedRow? Count(UcdpBrdRow row) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{row.ConflictId} {row.Year} {row["dyad_id"]}"), new ImpreciseDate(row.Year), row.BdLow, row.BdBest, row.BdHigh);

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
