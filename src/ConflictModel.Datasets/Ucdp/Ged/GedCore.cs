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
    public static bool TryRead(DatasetTable table, GedLayout layout, out GedCore core)
    {
        core = default;
        var sound = TryWhole(table, layout[GedColumn.Id], 0, long.MaxValue, out core.Id)
            & TryWhole(table, layout[GedColumn.Year], 1, 9999, out var year)
            & TryWhole(table, layout[GedColumn.TypeOfViolence], int.MinValue, int.MaxValue, out var type)
            & TryDay(table, layout[GedColumn.DateStart], out core.DateStart)
            & TryDay(table, layout[GedColumn.DateEnd], out core.DateEnd)
            & TryDeaths(table, layout[GedColumn.DeathsA], out core.DeathsA)
            & TryDeaths(table, layout[GedColumn.DeathsB], out core.DeathsB)
            & TryDeaths(table, layout[GedColumn.DeathsCivilians], out core.DeathsCivilians)
            & TryDeaths(table, layout[GedColumn.DeathsUnknown], out core.DeathsUnknown)
            & TryWhole(table, layout[GedColumn.Best], 0, int.MaxValue, out var best)
            & TryWhole(table, layout[GedColumn.High], 0, int.MaxValue, out var high)
            & TryWhole(table, layout[GedColumn.Low], 0, int.MaxValue, out var low);
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

    private static bool TryWhole(DatasetTable table, int column, long least, long most, out long value)
    {
        if (CellText.TryWhole(table[column], out value) && value >= least && value <= most)
        {
            return true;
        }

        if (IsEmpty(table, column))
        {
            return false;
        }

        var name = table.Header.Names[column];
        var cell = NoteLog.Decode(table[column]);
        if (value < 0 && least == 0 && CellText.TryWhole(table[column], out _))
        {
            table.Note(NoteCodes.NegativeCount, DatasetNoteSeverity.Error, column, $"{name} is {cell}, below zero: correct the number.");
        }
        else
        {
            table.Note(
                NoteCodes.NotANumber,
                DatasetNoteSeverity.Error,
                column,
                $"{name} is \"{cell}\", not a whole number{(least > 0 || most < long.MaxValue ? $" from {Math.Max(least, 0)} to {most}" : string.Empty)}: write digits only, without separators or decimals.");
        }

        return false;
    }

    // A split of the deaths may be left out, but where it stands it counts people.
    private static bool TryDeaths(DatasetTable table, int column, out int? value)
    {
        value = null;
        if (column < 0 || CellText.Trim(table[column]).IsEmpty)
        {
            return true;
        }

        var sound = TryWhole(table, column, 0, int.MaxValue, out var whole);
        value = sound ? (int)whole : null;
        return sound;
    }

    private static bool TryDay(DatasetTable table, int column, out LocalDate value)
    {
        if (CellText.TryDay(table[column], out value))
        {
            return true;
        }

        if (!IsEmpty(table, column))
        {
            table.Note(
                NoteCodes.NotADate,
                DatasetNoteSeverity.Error,
                column,
                $"{table.Header.Names[column]} is \"{NoteLog.Decode(table[column])}\", not a day of the calendar: write a day that exists as YYYY-MM-DD.");
        }

        return false;
    }

    private static bool IsEmpty(DatasetTable table, int column)
    {
        if (!CellText.Trim(table[column]).IsEmpty)
        {
            return false;
        }

        table.Note(
            NoteCodes.EmptyCell, DatasetNoteSeverity.Error, column, $"{table.Header.Names[column]} is empty: the row cannot be used without it; fill it in.");
        return true;
    }

    private readonly void Doubts(DatasetTable table, GedLayout layout)
    {
        if (Low > Best || Best > High)
        {
            table.Note(
                NoteCodes.GedBoundsOutOfOrder,
                DatasetNoteSeverity.Warning,
                layout[GedColumn.Best],
                $"low {Low}, best {Best}, high {High} are not in this order: kept as printed, but no estimate can be made of them.");
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
