namespace ConflictModel.Datasets;

/// <summary>What is odd between the cells of one row: noted, and kept as printed.</summary>
internal static class AcledDoubts
{
    public static void Note(DatasetTable table, DatasetLayout<AcledColumn> layout, AcledRow row)
    {
        if (row.SubEventType.Type is { } of && of != default && row.EventType.IsKnown && row.EventType != default && of != row.EventType)
        {
            Warn(NoteCodes.AcledTypesDiffer, AcledColumn.SubEventType, $"sub_event_type {row.SubEventType} belongs to {of}, and event_type is {row.EventType}: both are kept.");
        }

        if (row.Interaction.IsKnown && row.Inter1 is not AcledInter.Unknown
            && !row.Interaction.IsBetween(row.Inter1, row.Inter2 is AcledInter.Unknown ? AcledInter.None : row.Inter2))
        {
            Warn(NoteCodes.AcledInteractionDiffers, AcledColumn.Interaction, "interaction is not that of inter1 and inter2: all three are kept.");
        }

        if (row.Year is { } year && year != row.EventDate.Year)
        {
            Warn(NoteCodes.AcledYearDiffers, AcledColumn.Year, $"year is {year}, and event_date lies in {row.EventDate.Year}: both are kept, and the date counts.");
        }

        // A day's grace, since the place of the event may be a day ahead of UTC.
        if (row.Timestamp is { } changed && changed.InUtc().Date.PlusDays(1) < row.EventDate)
        {
            Warn(NoteCodes.AcledChangedBeforeEvent, AcledColumn.Timestamp, $"The row was last changed {changed.InUtc().Date:uuuu-MM-dd}, before the event of {row.EventDate:uuuu-MM-dd}: both are kept.");
        }

        void Warn(string code, AcledColumn column, string message) => table.Note(code, DatasetNoteSeverity.Warning, layout[column], message);
    }
}
