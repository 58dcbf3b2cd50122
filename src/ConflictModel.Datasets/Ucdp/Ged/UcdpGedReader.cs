using System.Collections;

namespace ConflictModel.Datasets;

/// <summary>Reads the events of a UCDP GED file one row at a time, in constant memory, with an account of every row.</summary>
/// <remarks>
/// The rows can be gone through once. <see cref="Notes"/> and <see cref="Counts"/> tell what was read so far,
/// and everything when the last row was given.
/// </remarks>
public sealed class UcdpGedReader : IEnumerable<UcdpGedRow>, IDisposable
{
    private readonly DatasetTable table;
    private readonly GedLayout layout;
    private bool started;

    internal UcdpGedReader(DatasetTable table)
    {
        this.table = table;
        layout = GedLayout.Of(table);
    }

    /// <summary>Gets the name of the layout: a release such as <c>24.1</c>, <c>syria</c>, or a shape such as <c>ged-49</c>.</summary>
    /// <remarks>
    /// Releases from 20.1 on have the same 49 columns, older ones the same 42, so the columns do not tell the release.
    /// It is taken from a file name that states it (<c>ged241.csv</c>, <c>GEDEvent_v24_1.csv</c>) and fits the columns.
    /// </remarks>
    public string Layout => layout.Name;

    /// <summary>Gets the names of the file's columns as printed, in file order.</summary>
    public IReadOnlyList<string> Columns => this.table.Header.Names;

    /// <summary>Gets the notes made so far, at most <see cref="DatasetReadOptions.MaxNotes"/>.</summary>
    public IReadOnlyList<DatasetNote> Notes => this.table.Notes.Held;

    /// <summary>Gets how many notes were made so far, held or not.</summary>
    public long NoteCount => this.table.Notes.Count;

    /// <summary>Gets the account of the rows so far.</summary>
    public RowCounts Counts => this.table.Counts;

    /// <summary>Goes through the rows; broken ones are noted and passed over.</summary>
    /// <returns>The rows in file order.</returns>
    /// <exception cref="InvalidOperationException">The rows were gone through before.</exception>
    /// <exception cref="DatasetException">While going through: the file cannot be read to its end.</exception>
    public IEnumerator<UcdpGedRow> GetEnumerator()
    {
        if (started)
        {
            throw new InvalidOperationException("The rows can be gone through once; open the file again.");
        }

        started = true;
        return Rows();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Closes the file.</summary>
    public void Dispose() => this.table.Dispose();

    private IEnumerator<UcdpGedRow> Rows()
    {
        while (this.table.Read())
        {
            if (!GedCore.TryRead(this.table, layout, out var core))
            {
                this.table.Report();
                continue;
            }

            var row = new UcdpGedRow(this.table, layout, core);
            this.table.Keep();
            yield return row;
        }
    }
}
