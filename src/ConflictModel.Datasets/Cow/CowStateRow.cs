namespace ConflictModel.Datasets;

/// <summary>A stretch of a state's membership in the system of states, as a row of the list of the Correlates of War prints it, typed.</summary>
/// <remarks>The list begins with 1816 and ends with its release: a stretch that begins or ends there may have begun before, or go on.</remarks>
public sealed class CowStateRow : DatasetRow
{
    private readonly DatasetLayout<CowStateColumn> layout;

    internal CowStateRow(DatasetTable table, DatasetLayout<CowStateColumn> layout, int ccode)
        : base(table)
    {
        this.layout = layout;
        Ccode = ccode;
        var cells = new RowCells<CowStateColumn>(table, layout);
        Start = new(cells.Whole(CowStateColumn.Styear), cells.Whole(CowStateColumn.Stmonth), cells.Whole(CowStateColumn.Stday));
        End = new(cells.Whole(CowStateColumn.Endyear), cells.Whole(CowStateColumn.Endmonth), cells.Whole(CowStateColumn.Endday));
        Version = cells.Whole(CowStateColumn.Version);
    }

    /// <summary>Gets the letters for the state (<c>stateabb</c>).</summary>
    public string Stateabb => layout.Text(this, CowStateColumn.Stateabb);

    /// <summary>Gets the number of the state (<c>ccode</c>).</summary>
    public int Ccode { get; }

    /// <summary>Gets the name of the state (<c>statenme</c>).</summary>
    public string Statenme => layout.Text(this, CowStateColumn.Statenme);

    /// <summary>Gets when its membership began (<c>styear</c>, <c>stmonth</c>, <c>stday</c>).</summary>
    public CowDate Start { get; }

    /// <summary>Gets when its membership ended, or the list (<c>endyear</c>, <c>endmonth</c>, <c>endday</c>).</summary>
    public CowDate End { get; }

    /// <summary>Gets the year of the release (<c>version</c>).</summary>
    public int? Version { get; }
}
