namespace ConflictModel.Datasets;

/// <summary>A row of a dataset file, typed by its dataset's own class, with every cell as printed at hand.</summary>
/// <remarks>
/// <para>Properties bear the names of the columns. A text that is empty, or whose column the file lacks, is <c>""</c>; a number or
/// code that is empty, absent or not readable is <see langword="null"/> or the enum's <c>Unknown</c>. In each case the indexer gives the cell as printed.</para>
/// <para>Texts are decoded each time they are asked for: keep what is used often.</para>
/// <para>Two rows are equal when they are the same object.</para>
/// </remarks>
public abstract class DatasetRow
{
    private readonly OriginalRow original;

    private protected DatasetRow(DatasetTable table)
        : this(new RowInBytes(table))
    {
    }

    private protected DatasetRow(OriginalRow original) => this.original = original;

    /// <summary>Gets the line of the file on which the row begins, from 1.</summary>
    public long Line => original.Line;

    /// <summary>Gets the names of the file's columns as printed, in file order.</summary>
    public IReadOnlyList<string> Columns => original.Header.Names;

    /// <summary>Gets a cell as printed, without the quotes around it.</summary>
    /// <param name="column">The column's name; capitals do not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The file has no such column.</exception>
    public string this[string column] =>
        TryGetCell(column, out var cell) ? cell : throw new ArgumentException($"The file has no column \"{column}\".", nameof(column));

    /// <summary>Gets a cell as printed, if the file has the column.</summary>
    /// <param name="column">The column's name; capitals do not matter.</param>
    /// <param name="cell">The cell without the quotes around it; <c>""</c> when the file lacks the column.</param>
    /// <returns>Whether the file has the column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is <see langword="null"/>.</exception>
    public bool TryGetCell(string column, out string cell)
    {
        var index = original.Header.IndexOf(Guard.Against.Null(column));
        cell = index < 0 ? string.Empty : original.Cell(index);
        return index >= 0;
    }

    /// <summary>Makes a list of all cells as printed, in file order.</summary>
    /// <returns>A new array, one element a column.</returns>
    public string[] ToCells()
    {
        var cells = new string[Columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = original.Cell(i);
        }

        return cells;
    }

    /// <summary>Gives the row exactly as it stands in the file, quotes included, without the line break after it.</summary>
    /// <returns>The original text.</returns>
    public override string ToString() => original.ToString();

    internal string Cell(int index) => index < 0 ? string.Empty : original.Cell(index);
}
