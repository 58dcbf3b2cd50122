namespace ConflictModel.Datasets;

/// <summary>Reads the cells that a row can do without: what is not readable is noted, and the row stays.</summary>
/// <typeparam name="TColumn">The columns.</typeparam>
internal readonly ref struct RowCells<TColumn>(DatasetTable table, DatasetLayout<TColumn> layout)
    where TColumn : struct, Enum
{
    public int? Whole(TColumn column)
    {
        var index = layout[column];
        if (index >= 0 && CellText.TryWhole(table[index], out var value) && value is >= int.MinValue and <= int.MaxValue)
        {
            return (int)value;
        }

        if (TryFind(column, out index))
        {
            Doubt(NoteCodes.NotANumber, index, "is not a whole number");
        }

        return null;
    }

    public double? Real(TColumn column)
    {
        if (!TryFind(column, out var index))
        {
            return null;
        }

        if (CellText.TryReal(table[index], out var value))
        {
            return value;
        }

        Doubt(NoteCodes.NotANumber, index, "is not a number");
        return null;
    }

    /// <summary>Reads a code from a list that counts from <paramref name="first"/>; answers null where the cell is empty or its code not in the list.</summary>
    public int? Code(TColumn column, int first, int last)
    {
        if (!TryFind(column, out var index))
        {
            return null;
        }

        if (CellText.TryWhole(table[index], out var value) && value >= first && value <= last)
        {
            return (int)value;
        }

        Doubt(NoteCodes.CodeNotInList, index, $"is not in the codebook's list, {first} to {last}");
        return null;
    }

    /// <summary>Reads a code that counts from 1; 0 stands for unknown.</summary>
    public int Code(TColumn column, int last) => Code(column, 1, last) ?? 0;

    public bool? Flag(TColumn column)
    {
        if (!TryFind(column, out var index))
        {
            return null;
        }

        if (CellText.TryFlag(table[index], out var flag))
        {
            return flag;
        }

        Doubt(NoteCodes.CodeNotInList, index, "is none of 1, 0, TRUE and FALSE");
        return null;
    }

    /// <summary>Reads a day of the calendar; one that does not exist, such as 31 February, is noted and unknown.</summary>
    public NodaTime.LocalDate? Day(TColumn column)
    {
        if (!TryFind(column, out var index))
        {
            return null;
        }

        if (CellText.TryDay(table[index], out var value))
        {
            return value;
        }

        Doubt(NoteCodes.NotADate, index, "is not a day of the calendar");
        return null;
    }

    public double? Degrees(TColumn column, double most)
    {
        if (!TryFind(column, out var index))
        {
            return null;
        }

        if (!CellText.TryReal(table[index], out var value))
        {
            Doubt(NoteCodes.NotANumber, index, "is not a number");
            return null;
        }

        if (Math.Abs(value) > most)
        {
            Doubt(NoteCodes.NotOnGlobe, index, $"lies beyond {most} degrees");
            return null;
        }

        return value;
    }

    /// <summary>Reads a list of whole numbers in one cell; a part that is none is noted, and the others stay.</summary>
    public ValueList<int> Wholes(TColumn column, char separator = ',')
    {
        if (!TryFind(column, out var index))
        {
            return default;
        }

        var numbers = new List<int>();
        foreach (var text in new CellParts(table[index], separator))
        {
            if (CellText.TryWhole(text, out var value) && value is >= int.MinValue and <= int.MaxValue)
            {
                numbers.Add((int)value);
            }
            else if (!text.IsEmpty)
            {
                Doubt(NoteCodes.NotANumber, index, $"has the part \"{NoteLog.Decode(text)}\", which is not a whole number");
            }
        }

        return ValueList.From(numbers);
    }

    /// <summary>Notes a doubt about a cell of the row: it is kept as printed.</summary>
    public void Doubt(string code, TColumn column, string what) => Doubt(code, layout[column], what);

    /// <summary>Notes something about a cell of the row, and what becomes of it.</summary>
    public void Remark(string code, TColumn column, string whatAndThen) =>
        table.Note(code, DatasetNoteSeverity.Warning, layout[column], $"{table.Header.Names[layout[column]]} \"{NoteLog.Decode(table[layout[column]])}\" {whatAndThen}");

    private bool TryFind(TColumn column, out int index)
    {
        index = layout[column];
        return index >= 0 && !CellText.Trim(table[index]).IsEmpty;
    }

    private void Doubt(string code, int index, string what) =>
        table.Note(
            code,
            DatasetNoteSeverity.Warning,
            index,
            $"{table.Header.Names[index]} \"{NoteLog.Decode(table[index])}\" {what}: kept as printed, read as unknown.");
}
