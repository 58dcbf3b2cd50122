using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>Reads the cells without which a row cannot be kept: what is not readable is noted as an error, and the row is to be reported.</summary>
/// <typeparam name="TColumn">The columns.</typeparam>
internal readonly ref struct NeededCells<TColumn>(DatasetTable table, DatasetLayout<TColumn> layout)
    where TColumn : struct, Enum
{
    /// <summary>Reads a whole number within bounds.</summary>
    public bool Whole(TColumn of, long least, long most, out long value)
    {
        var column = layout[of];
        if (CellText.TryWhole(table[column], out value) && value >= least && value <= most)
        {
            return true;
        }

        if (IsEmpty(column))
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

    /// <summary>Reads a count of people that may be left out, but counts them where it stands.</summary>
    public bool CountIfThere(TColumn of, out int? value)
    {
        var column = layout[of];
        value = null;
        if (column < 0 || CellText.Trim(table[column]).IsEmpty)
        {
            return true;
        }

        var sound = Whole(of, 0, int.MaxValue, out var whole);
        value = sound ? (int)whole : null;
        return sound;
    }

    /// <summary>Sees that a cell has a text.</summary>
    public bool Text(TColumn of) => !IsEmpty(layout[of]);

    /// <summary>Reads a day of the calendar.</summary>
    public bool Day(TColumn of, out LocalDate value)
    {
        var column = layout[of];
        if (CellText.TryDay(table[column], out value))
        {
            return true;
        }

        if (!IsEmpty(column))
        {
            table.Note(
                NoteCodes.NotADate,
                DatasetNoteSeverity.Error,
                column,
                $"{table.Header.Names[column]} is \"{NoteLog.Decode(table[column])}\", not a day of the calendar: write a day that exists as YYYY-MM-DD.");
        }

        return false;
    }

    private bool IsEmpty(int column)
    {
        if (!CellText.Trim(table[column]).IsEmpty)
        {
            return false;
        }

        table.Note(
            NoteCodes.EmptyCell, DatasetNoteSeverity.Error, column, $"{table.Header.Names[column]} is empty: the row cannot be used without it; fill it in.");
        return true;
    }
}
