using System.Collections;

namespace ConflictModel.Datasets;

/// <summary>Reads the rows of a dataset file one at a time, in constant memory, with an account of every row.</summary>
/// <remarks>
/// The rows can be gone through once. <see cref="Notes"/> and <see cref="Counts"/> tell what was read so far,
/// and everything when the last row was given.
/// </remarks>
/// <typeparam name="TRow">The type of a row.</typeparam>
public sealed class DatasetReader<TRow> : IEnumerable<TRow>, IDisposable
    where TRow : DatasetRow
{
    private readonly DatasetTable table;
    private readonly Func<DatasetTable, TRow?> read;
    private readonly Func<DatasetRow, bool>? where;
    private bool started;

    internal DatasetReader(DatasetTable table, string layout, Func<DatasetTable, TRow?> read, Func<DatasetRow, bool>? where = null)
    {
        this.table = table;
        this.read = read;
        this.where = where;
        Layout = layout;
    }

    /// <summary>Gets the name of the layout: a release such as <c>24.1</c>, or a shape of columns such as <c>ged-49</c>.</summary>
    /// <remarks>Releases that share their columns cannot be told apart by them: a release is named only where a column or the file's name states it.</remarks>
    public string Layout { get; }

    /// <summary>Gets the names of the file's columns as printed, in file order.</summary>
    public IReadOnlyList<string> Columns => this.table.Header.Names;

    /// <summary>Gets the notes made so far, at most <see cref="DatasetReadOptions.MaxNotes"/>.</summary>
    public IReadOnlyList<DatasetNote> Notes => this.table.Notes.Held;

    /// <summary>Gets how many notes were made so far, held or not.</summary>
    public long NoteCount => this.table.Notes.Count;

    /// <summary>Gets the account of the rows so far.</summary>
    public RowCounts Counts => this.table.Counts;

    /// <summary>Gets how many rows so far were lost, as <see cref="DatasetFileAccount.Lost"/>.</summary>
    internal long Lost => this.table.Notes.Lost;

    /// <summary>Gets the part of the file's bytes that was read so far, from 0 to 1, for telling progress; <see langword="null"/> where the length is not known, as of standard input.</summary>
    public double? Progress => this.table.Progress;

    /// <summary>Goes through the rows; broken ones are noted and passed over.</summary>
    /// <returns>The rows in file order.</returns>
    /// <exception cref="InvalidOperationException">The rows were gone through before.</exception>
    /// <exception cref="DatasetException">While going through: the file cannot be read to its end.</exception>
    /// <exception cref="OperationCanceledException">While going through: <see cref="DatasetReadOptions.Cancellation"/> was told to stop.</exception>
    public IEnumerator<TRow> GetEnumerator()
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

    /// <summary>Makes a reader that gives the first row of each id, and reports the others.</summary>
    /// <param name="column">The column of the id, or the first of those that make it.</param>
    /// <param name="id">Gets what the row's items are named after.</param>
    internal DatasetReader<TRow> Once<TKey>(string column, Func<TRow, TKey> id)
        where TKey : notnull
    {
        var met = RowsMet<TKey>.In(this.table, this.table.Header.IndexOf(column));
        return new DatasetReader<TRow>(this.table, Layout, table => this.read(table) is { } row && met.IsFirst(id(row)) ? row : null);
    }

    /// <summary>Makes a reader that gives some rows only; the others are kept rows, too.</summary>
    internal DatasetReader<TRow> Taking(Func<DatasetRow, bool>? chosen) => chosen is null ? this : new DatasetReader<TRow>(this.table, Layout, this.read, chosen);

    internal static DatasetReader<TRow> Open(string path, DatasetReadOptions? options, Func<DatasetTable, DatasetReader<TRow>> start, params string[][] headless) =>
        Start(DatasetTable.Open(Guard.Against.NullOrWhiteSpace(path), options ?? DatasetReadOptions.Default, headless), start);

    internal static DatasetReader<TRow> Open(Stream stream, DatasetReadOptions? options, bool leaveOpen, Func<DatasetTable, DatasetReader<TRow>> start, params string[][] headless) =>
        Start(DatasetTable.Open(Guard.Against.Null(stream), options ?? DatasetReadOptions.Default, leaveOpen, headless), start);

    internal static DatasetReader<TRow> OpenTagged(string path, DatasetReadOptions? options, Func<DatasetTable, DatasetReader<TRow>> start) =>
        Start(DatasetTable.OpenTagged(Guard.Against.NullOrWhiteSpace(path), options ?? DatasetReadOptions.Default), start);

    internal static DatasetReader<TRow> OpenTagged(Stream stream, DatasetReadOptions? options, bool leaveOpen, Func<DatasetTable, DatasetReader<TRow>> start) =>
        Start(DatasetTable.OpenTagged(Guard.Against.Null(stream), options ?? DatasetReadOptions.Default, leaveOpen), start);

    private static DatasetReader<TRow> Start(DatasetTable table, Func<DatasetTable, DatasetReader<TRow>> start)
    {
        try
        {
            return start(table);
        }
        catch
        {
            table.Dispose();
            throw;
        }
    }

    private IEnumerator<TRow> Rows()
    {
        while (this.table.Read())
        {
            if (this.read(this.table) is not { } row)
            {
                this.table.Report();
                continue;
            }

            this.table.Keep();
            if (this.where is null || this.where(row))
            {
                yield return row;
            }
        }
    }
}
