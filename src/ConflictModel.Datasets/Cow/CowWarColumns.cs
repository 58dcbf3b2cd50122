namespace ConflictModel.Datasets;

/// <summary>The columns of the wars of the Correlates of War: inter-state wars, a row a participant, and intra-state wars, a row a war.</summary>
internal static class CowWarColumns
{
    private static readonly (string Short, string Name)[] Parts =
        [("StartMo", "StartMonth"), ("StartDy", "StartDay"), ("StartYr", "StartYear"), ("EndMo", "EndMonth"), ("EndDy", "EndDay"), ("EndYr", "EndYear")];

    private static readonly CowWarColumn[] OfInterState = [CowWarColumn.Ccode, CowWarColumn.StateName, CowWarColumn.Side, CowWarColumn.WhereFought, CowWarColumn.BatDeath];

    private static readonly CowWarColumn[] OfIntraState =
    [
        CowWarColumn.V5RegionNum, CowWarColumn.CcodeA, CowWarColumn.SideA, CowWarColumn.SideB, CowWarColumn.Intnl, CowWarColumn.StartMonth3,
        CowWarColumn.StartDay3, CowWarColumn.StartYear3, CowWarColumn.EndMonth3, CowWarColumn.EndDay3, CowWarColumn.EndYear3,
        CowWarColumn.StartMonth4, CowWarColumn.StartDay4, CowWarColumn.StartYear4, CowWarColumn.EndMonth4, CowWarColumn.EndDay4,
        CowWarColumn.EndYear4, CowWarColumn.WDuratDays, CowWarColumn.WDuratMo, CowWarColumn.TotNatMonWar, CowWarColumn.DeathsSideA,
        CowWarColumn.DeathsSideB, CowWarColumn.TotalBDeaths,
    ];

    public static DatasetColumns<CowWarColumn> Known { get; } = new(
        "Correlates of War wars",
        [
            "WarNum", "WarName", "WarType", "ccode", "StateName", "Side", "StartMonth1", "StartDay1", "StartYear1", "EndMonth1", "EndDay1",
            "EndYear1", "StartMonth2", "StartDay2", "StartYear2", "EndMonth2", "EndDay2", "EndYear2", "TransFrom", "WhereFought", "Initiator",
            "Outcome", "TransTo", "BatDeath", "Version", "V5RegionNum", "CcodeA", "SideA", "SideB", "Intnl", "StartMonth3", "StartDay3",
            "StartYear3", "EndMonth3", "EndDay3", "EndYear3", "StartMonth4", "StartDay4", "StartYear4", "EndMonth4", "EndDay4", "EndYear4",
            "WDuratDays", "WDuratMo", "TotNatMonWar", "DeathsSideA", "DeathsSideB", "TotalBDeaths",
        ],
        [CowWarColumn.WarNum, CowWarColumn.WarName, CowWarColumn.WarType, CowWarColumn.StartYear1, CowWarColumn.Outcome],
        ("inter-state-25", OfIntraState),
        ("intra-state-43", OfInterState))
    {
        Aliases = Shortened.ToDictionary(it => it.Short, it => it.Name, StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>Gets all names that columns have in the published files.</summary>
    public static string[] Published => [.. Known.Names, .. Shortened.Select(it => it.Short)];

    private static (string Short, string Name)[] Shortened =>
        [.. "1234".SelectMany(number => Parts.Select(part => ($"{part.Short}{number}", $"{part.Name}{number}")))];

    /// <summary>Gives the first of the six columns of a stretch of fighting, from 0.</summary>
    public static CowWarColumn Stretch(int number) => number switch
    {
        0 => CowWarColumn.StartMonth1,
        1 => CowWarColumn.StartMonth2,
        2 => CowWarColumn.StartMonth3,
        _ => CowWarColumn.StartMonth4,
    };
}
