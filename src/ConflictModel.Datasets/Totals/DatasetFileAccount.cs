namespace ConflictModel.Datasets;

/// <summary>The account of one file whose rows were summed.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Layout">The name of its layout, as <see cref="DatasetReader{TRow}.Layout"/>.</param>
/// <param name="Counts">How many rows were read, kept and reported; rows that do not pass a filter are kept rows too.</param>
/// <param name="Notes">The notes, at most <see cref="DatasetReadOptions.MaxNotes"/>.</param>
/// <exception cref="ArgumentNullException"><paramref name="File"/> or <paramref name="Layout"/> is null.</exception>
public sealed record DatasetFileAccount(string File, string Layout, RowCounts Counts, ValueList<DatasetNote> Notes)
{
    /// <summary>Gets the name of the file.</summary>
    public string File { get; } = Guard.Against.Null(File);

    /// <summary>Gets the name of its layout, as <see cref="DatasetReader{TRow}.Layout"/>.</summary>
    public string Layout { get; } = Guard.Against.Null(Layout);

    /// <summary>Gets how many of the reported rows are lost to the sum, so that each of them may count somewhere in it; others were read, and repeat what stands elsewhere or the id of another row.</summary>
    public long Lost { get; init; }
}
