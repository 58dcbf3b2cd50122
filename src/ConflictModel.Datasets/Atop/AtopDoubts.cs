namespace ConflictModel.Datasets;

/// <summary>What is odd within one row of ATOP: noted, and kept as printed.</summary>
internal static class AtopDoubts
{
    public static void Note(DatasetTable table, DatasetLayout<AtopColumn> layout, AtopRow row)
    {
        var ofMember = row.Level is AtopLevel.Member;
        var (from, to) = row.Stretch;
        var (start, end) = ofMember ? (AtopColumn.Yrent, AtopColumn.Yrexit) : (AtopColumn.Begyr, AtopColumn.Endyr);
        Parts(from, start);
        Parts(to, end);
        if (to.Date.IsBefore(from.Date) is Certainty.Certain)
        {
            Warn(NoteCodes.AtopEndBeforeStart, end, $"It ends {to.Date.Describe()}, before it begins {from.Date.Describe()}: both dates are kept as printed, and no time between them is read; check them against the sources.");
        }

        if (row.Ineffect is { } inEffect && inEffect != to.IsNone && to != default)
        {
            Warn(NoteCodes.AtopEndDiffers, AtopColumn.Ineffect, inEffect
                ? "It is coded as still in effect, and yet there is an end: both cells are kept, and the end is claimed."
                : "It is coded as no longer in effect, and yet the date of the end is 0, none: both cells are kept, and an end of unknown date is claimed.");
        }

        if (!ofMember && row.Members.Distinct().Count() != row.Members.Count)
        {
            Warn(NoteCodes.AtopMemberTwice, AtopColumn.Mem1, "A member stands in two of the columns mem1 to mem59: it is told once.");
        }

        void Parts(AtopDate date, AtopColumn column)
        {
            if (!date.IsTold)
            {
                var read = date.Date.IsKnown ? $"read as {date.Date.Describe()}" : "read as unknown";
                Warn(NoteCodes.AtopOddDate, column, $"The parts of the date, {Told(date.Year)}, {Told(date.Month)}, {Told(date.Day)}, make no day of the calendar: kept as printed, {read}.");
            }
        }

        void Warn(string code, AtopColumn column, string message)
        {
            if (layout.Has(column))
            {
                table.Note(code, DatasetNoteSeverity.Warning, layout[column], message);
            }
        }
    }

    private static string Told(int? part) => part?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "not given";
}
