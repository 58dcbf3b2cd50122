using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>What a GED row must tell to be kept: read from the bytes, without strings, the same way for rows and for totals.</summary>
internal struct GedCore
{
    public long Id;
    public int Year;
    public int TypeOfViolence;
    public LocalDate DateStart;
    public LocalDate DateEnd;
    public int? DeathsA;
    public int? DeathsB;
    public int? DeathsCivilians;
    public int? DeathsUnknown;
    public int Best;
    public int High;
    public int Low;

    /// <summary>Reads the current row; when it is broken, notes each cell at fault and answers false.</summary>
    public static bool TryRead(DatasetTable table, DatasetLayout<GedColumn> layout, out GedCore core)
    {
        core = default;
        var needed = new NeededCells<GedColumn>(table, layout);
        var sound = needed.Whole(GedColumn.Id, 0, long.MaxValue, out core.Id)
            & needed.Whole(GedColumn.Year, 1, 9999, out var year)
            & needed.Whole(GedColumn.TypeOfViolence, int.MinValue, int.MaxValue, out var type)
            & needed.Day(GedColumn.DateStart, out core.DateStart)
            & needed.Day(GedColumn.DateEnd, out core.DateEnd)
            & needed.CountIfThere(GedColumn.DeathsA, out core.DeathsA)
            & needed.CountIfThere(GedColumn.DeathsB, out core.DeathsB)
            & needed.CountIfThere(GedColumn.DeathsCivilians, out core.DeathsCivilians)
            & needed.CountIfThere(GedColumn.DeathsUnknown, out core.DeathsUnknown)
            & needed.Whole(GedColumn.Best, 0, int.MaxValue, out var best)
            & needed.Whole(GedColumn.High, 0, int.MaxValue, out var high)
            & needed.Whole(GedColumn.Low, 0, int.MaxValue, out var low);
        if (!sound)
        {
            return false;
        }

        core.Year = (int)year;
        core.TypeOfViolence = (int)type;
        core.Best = (int)best;
        core.High = (int)high;
        core.Low = (int)low;
        core.Doubts(table, layout);
        return true;
    }

    private readonly void Doubts(DatasetTable table, DatasetLayout<GedColumn> layout)
    {
        if (!UcdpDeaths.AreInOrder(Low, Best, High))
        {
            table.Note(
                NoteCodes.GedBoundsOutOfOrder,
                DatasetNoteSeverity.Warning,
                layout[GedColumn.Best],
                $"low {Low}, best {Best}, high {High} are not in this order: kept as printed. A sum of the columns takes them so; an estimate made of the row is unknown.");
        }

        if (DateEnd < DateStart)
        {
            table.Note(
                NoteCodes.GedDatesOutOfOrder,
                DatasetNoteSeverity.Warning,
                layout[GedColumn.DateEnd],
                $"The event ends {Iso(DateEnd)}, before it starts {Iso(DateStart)}: both days are kept as printed; check them against the sources.");
        }

        if (TypeOfViolence is < 1 or > 3)
        {
            table.Note(
                NoteCodes.CodeNotInList,
                DatasetNoteSeverity.Warning,
                layout[GedColumn.TypeOfViolence],
                $"type_of_violence {TypeOfViolence} is not in the codebook's list, 1 to 3: kept as printed, read as unknown.");
        }
    }

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
