using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Sums the battle-related deaths of conflicts in years.</summary>
internal static class BrdCounting
{
    public static DatasetCounting Make() => new RowCounting<UcdpBrdRow>("ucdp-brd", table => UcdpBrd.Reader(table).Once("conflict_id", Key), Count)
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
        new(Key(row), new ImpreciseDate(row.Year), row.BdLow, row.BdBest, row.BdHigh);

    /// <summary>Gives what makes a row one of its kind; files of pairs of sides have several of a conflict and year.</summary>
    private static string Key(UcdpBrdRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.ConflictId} {row.Year} {row["dyad_id"]}");

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
