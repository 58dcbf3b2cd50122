using System.Collections;

namespace ConflictModel.Datasets;

/// <summary>One column of a dataset file in memory: the value of each row, typed as in the row itself.</summary>
/// <remarks>
/// <para>What is empty, absent or not readable is what the row's property says then: <see langword="null"/>, <c>Unknown</c> or <c>""</c>, never zero.</para>
/// <para>Columns may be read by several threads at once.</para>
/// </remarks>
/// <typeparam name="T">The type of a value.</typeparam>
public abstract class DatasetColumn<T> : IReadOnlyList<T>
{
    private readonly StoredTable table;

    private protected DatasetColumn(StoredTable table, string name, int column)
    {
        this.table = table;
        Column = column;
        Name = name;
    }

    /// <summary>Gets the column's published name.</summary>
    public string Name { get; }

    /// <summary>Gets how many rows there are.</summary>
    public int Count => this.table.Count;

    /// <summary>Gets where the column stands in the file; -1 when the file lacks it.</summary>
    private protected int Column { get; }

    /// <summary>Gets the value of a row.</summary>
    /// <param name="row">The row, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public T this[int row]
    {
        get
        {
            var rows = this.table.Find(ref row);
            return Value(rows, row);
        }
    }

    /// <summary>Gives the cell of a row as printed, without the quotes around it; <c>""</c> where the file lacks the column.</summary>
    /// <param name="row">The row, counted from 0.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string Printed(int row)
    {
        var rows = this.table.Find(ref row);
        return Column < 0 ? string.Empty : rows[Column].Text(row);
    }

    /// <summary>Goes through the values in file order.</summary>
    /// <returns>The values.</returns>
    public IEnumerator<T> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
        {
            yield return this[row];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected abstract T Value(StoredRows rows, int row);
}
