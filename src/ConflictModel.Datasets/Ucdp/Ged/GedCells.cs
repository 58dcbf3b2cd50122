namespace ConflictModel.Datasets;

/// <summary>Reads the cells a GED row can do without: what is not readable is noted, and the row stays.</summary>
internal readonly ref struct GedCells(DatasetTable table, GedLayout layout)
{
    public int? Whole(GedColumn column)
    {
        if (!TryFind(column, out var index))
        {
            return null;
        }

        if (CellText.TryWhole(table[index], out var value) && value is >= int.MinValue and <= int.MaxValue)
        {
            return (int)value;
        }

        Doubt(NoteCodes.NotANumber, index, "is not a whole number");
        return null;
    }

    public int Code(GedColumn column, int last)
    {
        if (!TryFind(column, out var index))
        {
            return 0;
        }

        if (CellText.TryWhole(table[index], out var value) && value >= 1 && value <= last)
        {
            return (int)value;
        }

        Doubt(NoteCodes.CodeNotInList, index, $"is not in the codebook's list, 1 to {last}");
        return 0;
    }

    public bool? Flag(GedColumn column)
    {
        if (!TryFind(column, out var index))
        {
            return null;
        }

        var cell = CellText.Trim(table[index]);
        if (cell.SequenceEqual("1"u8) || System.Text.Ascii.EqualsIgnoreCase(cell, "TRUE"u8))
        {
            return true;
        }

        if (cell.SequenceEqual("0"u8) || System.Text.Ascii.EqualsIgnoreCase(cell, "FALSE"u8))
        {
            return false;
        }

        Doubt(NoteCodes.CodeNotInList, index, "is none of 1, 0, TRUE and FALSE");
        return null;
    }

    public double? Degrees(GedColumn column, double most)
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

    private bool TryFind(GedColumn column, out int index)
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
