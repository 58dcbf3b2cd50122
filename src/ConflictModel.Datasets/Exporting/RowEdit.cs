namespace ConflictModel.Datasets;

/// <summary>The cells of one row on their way out, with what the record says otherwise.</summary>
internal sealed class RowEdit(DatasetHeader header, QuotedRow row, List<ExportDifference> differences)
{
    private readonly string[] cells = CsvText.Cells(row.Text);
    private bool isChanged;

    /// <summary>Gets the text to write: the row exactly as printed where no cell was changed.</summary>
    public string Text => isChanged ? CsvText.Line(cells) : row.Text;

    /// <summary>Writes a cell as the record says, where that is not what it says already.</summary>
    public void Set(Item item, string column, string text)
    {
        var index = header.IndexOf(column);
        if (index < 0)
        {
            CannotSay(item, $"the file has no column {column}");
            return;
        }

        if (cells[index] == text)
        {
            return;
        }

        differences.Add(new ExportDifference(
            ExportCodes.ChangedCell, item.Pointer, column, cells[index], text, $"{column} was \"{cells[index]}\" when imported; the record now says \"{text}\"."));
        cells[index] = text;
        isChanged = true;
    }

    /// <summary>Tells that the record says otherwise than the row, and why the row does not.</summary>
    public void CannotSay(Item item, string why) =>
        differences.Add(new ExportDifference(
            ExportCodes.CannotSay, item.Pointer, null, null, null, $"The record says otherwise than the row as imported, and {why}: the row's cells are as printed."));

    /// <summary>Puts an apostrophe before each text that a spreadsheet would run as a formula.</summary>
    public void EscapeFormulas()
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (CsvText.IsFormula(cells[i]))
            {
                differences.Add(new ExportDifference(
                    ExportCodes.EscapedFormula,
                    row.ClaimPointer,
                    header.Names[i],
                    cells[i],
                    "'" + cells[i],
                    $"{header.Names[i]} begins like a formula, which a spreadsheet would run: an apostrophe was put before it."));
                cells[i] = "'" + cells[i];
                isChanged = true;
            }
        }
    }
}
