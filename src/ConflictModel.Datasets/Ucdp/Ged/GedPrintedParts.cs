namespace ConflictModel.Datasets;

/// <summary>The cells that print how many of the dead fall to one side: mostly few, so that "2" under <c>deaths_b</c> is one list in all events.</summary>
internal sealed class GedPrintedParts
{
    private const int Few = 100;
    private const int Columns = GedColumn.DeathsUnknown - GedColumn.DeathsA + 1;

    private readonly ValueList<PrintedCell>[] known = new ValueList<PrintedCell>[Columns * Few];

    /// <summary>Gives the cell as printed.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">One of the four columns of deaths by side.</param>
    /// <param name="deaths">The number in it, above zero.</param>
    public ValueList<PrintedCell> Of(UcdpGedRow row, GedColumn column, int deaths)
    {
        if (deaths >= Few)
        {
            return row.Printed(column);
        }

        ref var cells = ref known[((column - GedColumn.DeathsA) * Few) + deaths];
        if (cells.IsEmpty || cells[0].Text != row.Text(column))
        {
            cells = row.Printed(column); // "2", or else "2.0"
        }

        return cells;
    }
}
