using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>Types the columns of a table in memory, by the same rules as <see cref="NeededCells{TColumn}"/> and <see cref="RowCells{TColumn}"/> type the cells of a row.</summary>
/// <typeparam name="TColumn">The columns.</typeparam>
internal sealed class TableColumns<TColumn>(StoredTable table, DatasetLayout<TColumn> layout)
    where TColumn : struct, Enum
{
    public DatasetColumn<string> Text(TColumn column) => Cells(column, static (cells, row) => cells.Text(row), string.Empty);

    public DatasetColumn<long> Number(TColumn column) => Cells(column, static (cells, row) => ((WholeCells)cells).Value(row).GetValueOrDefault(), 0);

    public DatasetColumn<int> Count(TColumn column) => Cells(column, static (cells, row) => (int)((WholeCells)cells).Value(row).GetValueOrDefault(), 0);

    public DatasetColumn<int?> Whole(TColumn column) => Cells<int?>(column, static (cells, row) => Whole(cells, row), null);

    /// <summary>Types whole numbers from 0; below that, they say that there is none.</summary>
    public DatasetColumn<int?> WholeFromZero(TColumn column) => Cells<int?>(column, static (cells, row) => Whole(cells, row) is >= 0 and var whole ? whole : null, null);

    public DatasetColumn<T> Whole<T>(TColumn column, Func<int?, T> type)
        where T : struct =>
        Cells(column, (cells, row) => type(Whole(cells, row)), default);

    public DatasetColumn<bool?> Flag(TColumn column) =>
        Repeated<bool?>(column, static cell => CellText.TryFlag(cell, out var flag) ? flag : null, null);

    public DatasetColumn<LocalDate> Day(TColumn column) =>
        Cells(column, static (cells, row) => ((DayCells)cells).Value(row).GetValueOrDefault(), default);

    /// <summary>Types codes that count from 1; 0 stands for unknown.</summary>
    public DatasetColumn<T> Code<T>(TColumn column, int last, Func<int, T> type)
        where T : struct =>
        Repeated(column, cell => type(CellText.TryWhole(cell, out var code) && code >= 1 && code <= last ? (int)code : 0), default);

    public DatasetColumn<double?> Degrees(TColumn column, double most) =>
        Cells<double?>(column, (cells, row) => ((RealCells)cells).Value(row) is { } degrees && Math.Abs(degrees) <= most ? degrees : null, null);

    private static int? Whole(StoredCells cells, int row) => ((WholeCells)cells).Value(row) is >= int.MinValue and <= int.MaxValue and var whole ? (int)whole : null;

    private CellColumn<T> Cells<T>(TColumn column, Func<StoredCells, int, T> read, T absent) =>
        new(table, layout.Known.Name(column), layout[column], read, absent);

    private RepeatedColumn<T> Repeated<T>(TColumn column, CellReader<T> read, T absent) =>
        new(table, layout.Known.Name(column), layout[column], read, absent);
}
