namespace ConflictModel.Datasets;

/// <summary>What differs between two releases of UCDP GED, event by event.</summary>
/// <remarks>
/// <para>Events are the same where their ids are. Cells are compared by what they say, not by how they are printed: days with and
/// without a time, <c>TRUE</c> and <c>1</c>, <c>10.50</c> and <c>10.5</c> are no difference, and columns that one of the files lacks are not compared.</para>
/// <para>Compare files of one extent, such as one country: what lies outside the smaller one counts as added or removed.</para>
/// </remarks>
public sealed class UcdpGedComparison
{
    internal UcdpGedComparison(DatasetReader<UcdpGedRow> before, DatasetReader<UcdpGedRow> after, IReadOnlyList<UcdpGedChange> changes, IReadOnlyList<UcdpRenaming> renamings, long unchanged)
    {
        (LayoutBefore, LayoutAfter) = (before.Layout, after.Layout);
        (CountsBefore, CountsAfter) = (before.Counts, after.Counts);
        Notes = [.. before.Notes, .. after.Notes];
        (LostBefore, LostAfter) = (before.Lost, after.Lost);
        Changes = changes;
        Renamings = renamings;
        Unchanged = unchanged;
    }

    /// <summary>Gets the layout of the earlier file.</summary>
    public string LayoutBefore { get; }

    /// <summary>Gets the layout of the later file.</summary>
    public string LayoutAfter { get; }

    /// <summary>Gets the account of the earlier file's rows; those reported take no part in the comparison.</summary>
    public RowCounts CountsBefore { get; }

    /// <summary>Gets the account of the later file's rows; those reported take no part in the comparison.</summary>
    public RowCounts CountsAfter { get; }

    /// <summary>Gets how many rows of the earlier file could not be read: as many of the events added may be no additions.</summary>
    public long LostBefore { get; }

    /// <summary>Gets how many rows of the later file could not be read: as many of the events removed may not be gone.</summary>
    public long LostAfter { get; }

    /// <summary>Gets the notes made while reading both files, those on the earlier one first.</summary>
    public IReadOnlyList<DatasetNote> Notes { get; }

    /// <summary>Gets the events added, removed or told differently, by rising ids.</summary>
    public IReadOnlyList<UcdpGedChange> Changes { get; }

    /// <summary>Gets the actors, conflicts and dyads that both files have under different names, each kind by rising numbers.</summary>
    public IReadOnlyList<UcdpRenaming> Renamings { get; }

    /// <summary>Gets how many events both files tell alike.</summary>
    public long Unchanged { get; }
}
