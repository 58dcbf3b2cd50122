namespace ConflictModel.Datasets;

/// <summary>A cell that says something else in the later release.</summary>
/// <remarks>Two changes are equal when all they say is equal.</remarks>
/// <param name="Column">The column, by its published name.</param>
/// <param name="Before">The cell as the earlier file prints it.</param>
/// <param name="After">The cell as the later file prints it.</param>
public sealed record UcdpCellChange(string Column, string Before, string After)
{
    private static readonly string[] Figures =
        [.. new[] { GedColumn.DeathsA, GedColumn.DeathsB, GedColumn.DeathsCivilians, GedColumn.DeathsUnknown, GedColumn.Best, GedColumn.High, GedColumn.Low }.Select(GedColumns.Known.Name)];

    /// <summary>Gets whether the cell counts deaths: low, best, high or one of the splits.</summary>
    public bool IsFigure => Figures.Contains(Column);
}
