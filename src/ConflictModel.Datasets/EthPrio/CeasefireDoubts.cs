namespace ConflictModel.Datasets;

/// <summary>What is odd within one row: noted, and kept as printed.</summary>
internal static class CeasefireDoubts
{
    public static void Note(DatasetTable table, DatasetLayout<CeasefireColumn> layout, EthPrioCeasefireRow row)
    {
        if (table.Raw.IndexOf("\uFFFD"u8) >= 0)
        {
            table.NoteRow(NoteCodes.EthPrioLostCharacters, DatasetNoteSeverity.Warning, "Characters of the row were lost before the file was published and stand as U+FFFD: they are kept so; nothing in the file tells what they were.");
        }

        Dates(table, layout, row);
        Terms(table, layout, row);
    }

    private static void Dates(DatasetTable table, DatasetLayout<CeasefireColumn> layout, EthPrioCeasefireRow row)
    {
        Parts("declared", row.CfDec, CeasefireColumn.CfDecYr, CeasefireColumn.CfDecDay);
        Parts("in effect", row.CfEffect, CeasefireColumn.CfEffectYr, CeasefireColumn.CfEffectDay);
        Parts("ended", row.End, CeasefireColumn.EndYr, CeasefireColumn.EndDay);
        if (row.CfEffect.Date.IsBefore(row.CfDec.Date) is Certainty.Certain)
        {
            Warn(NoteCodes.EthPrioEffectBeforeDeclaration, CeasefireColumn.CfEffectYr, $"The ceasefire takes effect {row.CfEffect.Date}, before it is declared {row.CfDec.Date}: both dates are kept; check them against the sources.");
        }

        if (row.End.Date.IsBefore(row.CfEffect.Date) is Certainty.Certain)
        {
            Warn(NoteCodes.EthPrioEndBeforeEffect, CeasefireColumn.EndYr, $"The ceasefire ends {row.End.Date}, before it takes effect {row.CfEffect.Date}: both dates are kept; check them against the sources.");
        }

        if (CeasefireEnds.Contradiction(row) is { Length: > 0 } contradiction)
        {
            Warn(NoteCodes.EthPrioEndDiffers, CeasefireColumn.Ended, contradiction);
        }

        void Parts(string what, EthPrioDate date, CeasefireColumn year, CeasefireColumn day)
        {
            if (date.NamesNoDay)
            {
                Warn(NoteCodes.EthPrioNoSuchDay, day, $"The day it was {what} is {date.Year}-{date.Month}-{date.Day}, which the calendar does not have: kept as printed, read as {date.Date}.");
            }
            else if (!date.IsTold)
            {
                var read = date.Date.IsKnown ? $"read as {date.Date}" : "read as unknown";
                Warn(NoteCodes.EthPrioOddDate, year, $"The parts of the date it was {what}, {date.Year}, {date.Month}, {date.Day}, do not go together: kept as printed, {read}.");
            }
        }

        void Warn(string code, CeasefireColumn column, string message)
        {
            if (layout.Has(column))
            {
                table.Note(code, DatasetNoteSeverity.Warning, layout[column], message);
            }
        }
    }

    private static void Terms(DatasetTable table, DatasetLayout<CeasefireColumn> layout, EthPrioCeasefireRow row)
    {
        var isFixed = row.Fixed is EthPrioAnswer.Yes && row.FixedTime.Trim() == "0";
        var isNot = row.Fixed is EthPrioAnswer.Unclear && row.FixedDays is not null;
        if ((isFixed || isNot) && layout.Has(CeasefireColumn.FixedTime))
        {
            table.Note(
                NoteCodes.EthPrioTermDiffers,
                DatasetNoteSeverity.Warning,
                layout[CeasefireColumn.FixedTime],
                isFixed ? "fixed is 1 and fixed_time 0: a fixed time of no length; kept as printed, read as a term of unknown length."
                : $"fixed is -1, unclear, and fixed_time {row.FixedDays} days: kept as printed; no term is made.");
        }

        if (row is { Cc: { } country, CfId: { } number } && (country * 1000L) + number != row.UniqId)
        {
            table.Note(NoteCodes.EthPrioIdsDiffer, DatasetNoteSeverity.Warning, layout[CeasefireColumn.UniqId], $"uniq_id {row.UniqId} is not made of cc {country} and cf_id {number}: uniq_id is what counts.");
        }
    }
}
