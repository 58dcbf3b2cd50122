namespace ConflictModel.Datasets;

/// <summary>Sums the deaths that ACLED reports: one number an event, without bounds.</summary>
internal static class AcledCounting
{
    public static DatasetCounting Make() => new RowCounting<AcledRow>("acled", Datasets.Acled.EventReader, Count)
    {
        By =
        [
            ("country", row => [new("country", Known(row.Country))]),
            ("year", row => [new("year", null, row.Year ?? row.EventDate.Year)]),
            ("type", row => [new("type", Known(row.Text(AcledColumn.EventType)))]),
        ],
        FoundBy =
        [
            ("incident", row => [row.EventIdCnty, $"acled-{row.EventIdCnty}"]),
            ("actor", row => [row.Actor1, row.Actor2, .. row.AssocActor1, .. row.AssocActor2]),
            ("place", row => [row.Country, row.Admin1, row.Admin2, row.Admin3, row.Location]),
        ],
    };

    private static CountedRow? Count(AcledRow row) => new(row.EventIdCnty, AcledDates.Of(row.EventDate, row.TimePrecision).Began, null, row.Fatalities, null);

    private static string? Known(string cell) => cell.Trim() is { Length: > 0 } text ? text : null;
}
