namespace ConflictModel.Datasets;

/// <summary>A row of an HXL table, whose cells are found by their tags.</summary>
/// <remarks>A row may end before the tags do: its cells are empty then. It may go on beyond them: those cells stand in its text (<see cref="DatasetRow.ToString"/>).</remarks>
public sealed class HxlRow : DatasetRow
{
    internal HxlRow(DatasetTable table, IReadOnlyList<HxlColumn> tagged, long number)
        : base(table) => (TaggedColumns, Number) = (tagged, number);

    /// <summary>Gets the columns, in file order.</summary>
    public IReadOnlyList<HxlColumn> TaggedColumns { get; }

    /// <summary>Gets the number of the row, counted from 1 below the tags, with those that were reported.</summary>
    public long Number { get; }

    /// <summary>Gets the cells under all columns that have a hashtag and at least some attributes: <c>#affected+f</c> finds <c>#affected+f+killed</c>, too.</summary>
    /// <param name="tag">The hashtag, with the attributes needed.</param>
    /// <returns>The cells as printed, in file order, empty ones among them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is <see langword="null"/>.</exception>
    public ValueList<string> Under(HxlTag tag)
    {
        Guard.Against.Null(tag);
        return ValueList.From(TaggedColumns.Where(column => column.Tag is { } own && own.Hashtag == tag.Hashtag && tag.Attributes.All(own.Has)).Select(Under));
    }

    /// <summary>Gets the cell under a column.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The cell as printed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is <see langword="null"/>.</exception>
    public string Under(HxlColumn column) => Cell(Guard.Against.Null(column).Index);
}
