namespace ConflictModel.Datasets;

/// <summary>Sums of the columns <c>low</c>, <c>best</c> and <c>high</c> of a UCDP GED file as printed, by group.</summary>
/// <remarks>Sums of bounds are no bounds of a sum: they say what the columns add up to, nothing more.</remarks>
public sealed class UcdpGedTotals
{
    internal UcdpGedTotals(string layout, UcdpGedQuery query, IReadOnlyList<UcdpGedTotal> groups, ValueList<DatasetMiss> misses, DatasetTable table)
    {
        Layout = layout;
        Query = query;
        Groups = groups;
        Misses = misses;
        Notes = table.Notes.Held;
        NoteCount = table.Notes.Count;
        Counts = table.Counts;
        Lost = table.Notes.Lost;
    }

    /// <summary>Gets the name of the layout, as <see cref="DatasetReader{TRow}.Layout"/>.</summary>
    public string Layout { get; }

    /// <summary>Gets what was asked.</summary>
    public UcdpGedQuery Query { get; }

    /// <summary>Gets the groups, by rising keys; none when no row passed the filters.</summary>
    /// <remarks>They are of the rows that could be read: where <see cref="Lost"/> is not zero, each of those may count in any group, and no <c>best</c> or <c>high</c> is sure.</remarks>
    public IReadOnlyList<UcdpGedTotal> Groups { get; }

    /// <summary>Gets the filters that ask for what no row has, such as an actor whose name is written otherwise.</summary>
    public ValueList<DatasetMiss> Misses { get; }

    /// <summary>Gets the notes, at most <see cref="DatasetReadOptions.MaxNotes"/>; on cells that the sums do not need there are none.</summary>
    public IReadOnlyList<DatasetNote> Notes { get; }

    /// <summary>Gets how many notes were made, held or not.</summary>
    public long NoteCount { get; }

    /// <summary>Gets the account of the file's rows; rows that do not pass a filter are kept rows too.</summary>
    public RowCounts Counts { get; }

    /// <summary>Gets how many rows could not be read, so that each of them may count in any group, or in one that is not there, with any number; no group includes that doubt.</summary>
    public long Lost { get; }
}
