using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Reads the cells of a row by their meaning: what is not readable is noted, and the row stays.</summary>
internal sealed class HxlCells(HxlPlan plan, NoteLog notes, HxlRow row)
{
    /// <summary>Gets the first cell of a meaning that says anything; null where none does.</summary>
    public string? Said(HxlMeaning meaning) => AllSaid(meaning).FirstOrDefault();

    /// <summary>Gets what a cell says; null where it says nothing.</summary>
    public string? Said(HxlColumn column) => HxlWords.Said(row.Under(column));

    public IEnumerable<string> AllSaid(HxlMeaning meaning) =>
        plan.Of(meaning).Select(Said).Where(said => said is not null).Select(said => said!);

    public ImpreciseDate Date(HxlMeaning meaning)
    {
        if (Find(meaning) is not ({ } column, { } said))
        {
            return ImpreciseDate.Unknown;
        }

        var date = HxlDates.Read(said, out var isAmbiguous);
        if (isAmbiguous)
        {
            Warn(NoteCodes.HxlAmbiguousDate, column, $"is {date.Describe()}: the cell does not tell which number is the day and which the month.");
        }
        else if (!date.IsKnown)
        {
            Warn(NoteCodes.NotADate, column, "is no date in a form that can be read for certain: kept as printed, read as unknown; write YYYY-MM-DD.");
        }

        return date;
    }

    /// <summary>Gets when the row happened or holds: as a text of the model tells, from start to end, on its date, or in its year.</summary>
    public Timing When()
    {
        if (Find(HxlMeaning.Edtf) is ({ } column, { } said))
        {
            if (Timing.TryParse(said, out var told))
            {
                return told;
            }

            Warn(NoteCodes.NotADate, column, "is no date of the extended format: kept as printed, and not read.");
        }

        var (start, end) = (Date(HxlMeaning.Start), Date(HxlMeaning.End));
        if (start.IsKnown && end.IsKnown && end.IsBefore(start) is Certainty.Certain)
        {
            notes.Add(
                NoteCodes.HxlEndsBeforeStart, DatasetNoteSeverity.Warning, row.Line, null, null, $"It ends {end.Describe()}, before it starts, {start.Describe()}: both are kept as printed, and neither is used.");
            (start, end) = (default, default);
        }

        return start.IsKnown && start == end ? start
            : start.IsKnown || end.IsKnown ? new ImpreciseInterval(start, end)
            : Date(HxlMeaning.Occurred) is { IsKnown: true } day ? day
            : Date(HxlMeaning.Year);
    }

    public GeoPoint Point() => Degrees(HxlMeaning.Latitude, 90) is { } north && Degrees(HxlMeaning.Longitude, 180) is { } east ? new GeoPoint(north, east) : GeoPoint.Unknown;

    /// <summary>Notes something about a cell of the row.</summary>
    public void Warn(string code, HxlColumn column, string what) =>
        notes.Add(code, DatasetNoteSeverity.Warning, row.Line, column.Name, row.Under(column), $"{column.Tag} \"{NoteLog.Shorten(row.Under(column))}\" {what}");

    private double? Degrees(HxlMeaning meaning, double most)
    {
        if (Find(meaning) is not ({ } column, { } said))
        {
            return null;
        }

        if (!double.TryParse(said, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) || !double.IsFinite(degrees))
        {
            Warn(NoteCodes.NotANumber, column, "is no number: kept as printed, read as unknown.");
            return null;
        }

        if (Math.Abs(degrees) > most)
        {
            Warn(NoteCodes.NotOnGlobe, column, $"lies beyond {most} degrees: kept as printed, read as unknown.");
            return null;
        }

        return degrees;
    }

    private (HxlColumn? Column, string? Said) Find(HxlMeaning meaning) =>
        plan.Of(meaning) is [var column, ..] && HxlWords.Said(row.Under(column)) is { } said ? (column, said) : default;
}
