using System.Collections;
using System.Runtime.InteropServices;

namespace ConflictModel.Datasets;

/// <summary>Turns the rows of one dataset file into items of the model, one row at a time, with an account of every row.</summary>
/// <remarks>
/// <para>An entity comes before the first claim that refers to it, and comes once: the items make a <see cref="ConflictRecord"/>,
/// or a stream, as they come.</para>
/// <para>What is held in memory grows with the entities that many rows share, not with the rows; of a row only its id and line, by which it is known again.</para>
/// <para>The items can be gone through once. Counts and notes tell what was read so far, and everything when the last item was given.</para>
/// </remarks>
public abstract class DatasetImport : IEnumerable<Item>, IDisposable
{
    private readonly Dictionary<string, long> counts = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<DatasetTable> tables;
    private bool started;

    private protected DatasetImport(DatasetTable table)
        : this([table])
    {
    }

    private protected DatasetImport(IReadOnlyList<DatasetTable> tables) => this.tables = tables;

    /// <summary>Gets the name of the dataset, as in <see cref="KnownDatasets"/>: <c>ucdp-ged</c>.</summary>
    public abstract string Dataset { get; }

    /// <summary>Gets the name of the file's layout: a release such as <c>24.1</c>, or a shape of columns.</summary>
    public abstract string Layout { get; }

    /// <summary>Gets the notes made so far, at most <see cref="DatasetReadOptions.MaxNotes"/> of each file.</summary>
    public IReadOnlyList<DatasetNote> Notes => tables is [var only] ? only.Notes.Held : [.. tables.SelectMany(table => table.Notes.Held)];

    /// <summary>Gets how many notes were made so far, held or not.</summary>
    public long NoteCount => tables.Sum(table => table.Notes.Count);

    /// <summary>Gets the account of the rows so far, those of all files together.</summary>
    public RowCounts Counts => new(tables.Sum(table => table.Counts.Read), tables.Sum(table => table.Counts.Kept), tables.Sum(table => table.Counts.Reported));

    /// <summary>Gets how many of the reported rows so far are lost; others were read, and repeat what stands elsewhere, such as the header or the id of another row.</summary>
    public long Lost => tables.Sum(table => table.Notes.Lost);

    /// <summary>Gets the part of the file's bytes that was read so far, from 0 to 1, for telling progress; <see langword="null"/> where the length is not known, as of standard input.</summary>
    public double? Progress => tables.Average(table => table.Progress);

    /// <summary>Gets how many items of each kind were given so far, by the word for the kind (<see cref="Item.Kind"/>) in alphabetical order.</summary>
    public IReadOnlyDictionary<string, long> ItemCounts => new SortedDictionary<string, long>(counts, StringComparer.Ordinal);

    /// <summary>Goes through the items; broken rows are noted and passed over.</summary>
    /// <returns>The items in file order, entities before the claims that use them.</returns>
    /// <exception cref="InvalidOperationException">The items were gone through before.</exception>
    /// <exception cref="DatasetException">While going through: the file cannot be read to its end.</exception>
    /// <exception cref="OperationCanceledException">While going through: <see cref="DatasetReadOptions.Cancellation"/> was told to stop.</exception>
    public IEnumerator<Item> GetEnumerator()
    {
        if (started)
        {
            throw new InvalidOperationException("The items can be gone through once; import the file again.");
        }

        started = true;
        return Counted();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        foreach (var table in tables)
        {
            table.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    private protected DatasetTable Table => tables[0];

    private protected abstract IEnumerable<Item> Items();

    private IEnumerator<Item> Counted()
    {
        foreach (var item in Items())
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, item.Kind, out _)++;
            yield return item;
        }
    }
}
