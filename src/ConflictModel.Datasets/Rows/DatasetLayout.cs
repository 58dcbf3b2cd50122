using System.Runtime.CompilerServices;

namespace ConflictModel.Datasets;

/// <summary>Where the known columns of a dataset stand in one file.</summary>
/// <typeparam name="TColumn">The columns.</typeparam>
internal sealed class DatasetLayout<TColumn>
    where TColumn : struct, Enum
{
    private readonly int[] indexes;

    public DatasetLayout(DatasetColumns<TColumn> known, DatasetHeader header)
    {
        Known = known;
        indexes = new int[known.Names.Length];
        for (var i = 0; i < indexes.Length; i++)
        {
            indexes[i] = header.IndexOf(known.Names[i]);
        }

        foreach (var (other, published) in known.Aliases)
        {
            ref var index = ref indexes[Array.IndexOf(known.Names, published)];
            index = index < 0 ? header.IndexOf(other) : index;
        }
    }

    public DatasetColumns<TColumn> Known { get; }

    /// <summary>Gets the name: that of the nearest shape, or of the release where the dataset tells it.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Gets where a column stands in the file; -1 when the file lacks it.</summary>
    public int this[TColumn column] => indexes[Number(column)];

    /// <summary>Gets where each of the dataset's columns stands in the file; -1 where it lacks it.</summary>
    public ReadOnlySpan<int> Indexes => indexes;

    public static int Number(TColumn column) => Unsafe.BitCast<TColumn, int>(column);

    public bool Has(TColumn column) => this[column] >= 0;

    /// <summary>Gives a cell as printed; empty where the file lacks the column.</summary>
    public string Text(DatasetRow row, TColumn column) => row.Cell(this[column]);

    /// <summary>Gives cells as printed, under the published names of their columns, without those that are absent or empty.</summary>
    public ValueList<PrintedCell> Printed(DatasetRow row, params ReadOnlySpan<TColumn> columns)
    {
        var cells = new PrintedCell[columns.Length];
        var count = 0;
        foreach (var column in columns)
        {
            if (Text(row, column) is { Length: > 0 } text)
            {
                cells[count++] = new PrintedCell(Known.Name(column), text);
            }
        }

        return ValueList.Create<PrintedCell>(cells.AsSpan(0, count));
    }
}
