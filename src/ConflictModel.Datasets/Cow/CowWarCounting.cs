using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Sums the battle-related deaths that the wars count: of each participant, or of an intra-state war as a whole.</summary>
internal static class CowWarCounting
{
    public static DatasetCounting Make() => new RowCounting<CowWarRow>("cow-wars", CowWars.Reader, Count)
    {
        By =
        [
            ("conflict", row => [new("conflict", row.WarName.Trim()), new("conflictId", row.Number)]),
            ("type", row => [new("type", null, row.WarType is CowWarType.Unknown ? null : (int)row.WarType)]),
        ],
        FoundBy =
        [
            ("conflict", row => [row.Number, $"cow-war-{row.Number}", row.WarName.Trim()]),
            ("actor", row => row.Ccode is { } code ? [row.StateName, row.SideA, row.SideB, Text(code), $"cow-state-{Text(code)}"] : [row.StateName, row.SideA, row.SideB]),
        ],
    };

    private static CountedRow? Count(CowWarRow row)
    {
        var began = row.Stretches.IsEmpty ? ImpreciseDate.Unknown : row.Stretches[0].Start.Date;
        var deaths = row.IsInterState ? row.BatDeath : row.TotalBDeaths;
        return new($"{row.Number} {row.Ccode} {row.Side} {began}", began, null, deaths, null);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
