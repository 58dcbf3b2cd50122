namespace ConflictModel.Datasets;

/// <summary>A dataset of the field that can be imported: what it is called, how to cite it, on which terms, and how its files become items.</summary>
/// <remarks>Two datasets are equal when they are the same object; find them in <see cref="KnownDatasets"/>.</remarks>
public sealed class Dataset
{
    private readonly Func<IReadOnlyList<DatasetTable>, DatasetImportOptions, DatasetImport> import;

    internal Dataset(string name, string title, string citation, string licence, Func<DatasetTable, DatasetImportOptions, DatasetImport> import)
        : this(name, title, citation, licence, (tables, options) => import(tables[0], options)) => TakesSeveralFiles = false;

    /// <summary>Describes a dataset of several tables, whose files can be imported together.</summary>
    internal Dataset(string name, string title, string citation, string licence, Func<IReadOnlyList<DatasetTable>, DatasetImportOptions, DatasetImport> import)
    {
        (Name, Title, Citation, Licence, this.import) = (name, title, citation, licence, import);
        TakesSeveralFiles = true;
    }

    /// <summary>Gets the names of the columns that the known releases have, as published.</summary>
    public IReadOnlyList<string> Columns { get; internal init; } = [];

    /// <summary>Gets the headers that files published without one have.</summary>
    internal string[][] Headless { get; init; } = [];

    /// <summary>Gets a value indicating whether the header is a row of HXL tags, somewhere among the first rows.</summary>
    internal bool HasTagRow { get; init; }

    /// <summary>Gets what writes a file of any record, where it is no matter of giving rows back.</summary>
    internal Func<IEnumerable<Item>, Stream, DatasetExport>? Writer { get; init; }

    /// <summary>Gets what writes into a row what the record says otherwise than the row as imported; null where a dataset's rows are only given back.</summary>
    internal Action<Item, Item, RowEdit>? Rewrite { get; init; }

    /// <summary>Gets how its rows are summed; null where they count nobody.</summary>
    internal DatasetCounting? Counting { get; init; }

    /// <summary>Gets by what its counts of people can be grouped; empty where it counts nobody, and cannot be summed.</summary>
    public ValueList<string> Groups => Counting?.Groups ?? default;

    /// <summary>Gets which harms its counts of people tell, by which it can be summed; empty where it counts nobody.</summary>
    public ValueList<Harm> Harms => Counting?.Harms ?? default;

    /// <summary>Gets the name that commands and reports use: <c>ucdp-ged</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the title that its makers give it.</summary>
    public string Title { get; }

    /// <summary>Gets how its makers ask to be cited.</summary>
    public string Citation { get; }

    /// <summary>Gets the terms on which it is published.</summary>
    public string Licence { get; }

    /// <summary>Gets a value indicating whether files of several tables can be imported together, so that what one only refers to is told by another.</summary>
    public bool TakesSeveralFiles { get; }

    /// <summary>Opens a file of the dataset.</summary>
    /// <param name="path">The file; one packed with gzip is known by its first bytes.</param>
    /// <param name="options">How to import; <see cref="DatasetImportOptions.Default"/> unless given.</param>
    /// <returns>The items, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="DatasetException">The file cannot be opened or is no table of this dataset.</exception>
    public DatasetImport Import(string path, DatasetImportOptions? options = null)
    {
        Guard.Against.NullOrWhiteSpace(path);
        options ??= DatasetImportOptions.Default;
        return Start([Open(path, options.Reading)], options);
    }

    /// <summary>Opens files of several tables of the dataset, to be imported together.</summary>
    /// <param name="paths">The files, in any order; each is named in notes by its path.</param>
    /// <param name="options">How to import; <see cref="DatasetImportOptions.Default"/> unless given.</param>
    /// <returns>The items of all of them, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no file, a path is blank, or there are several and <see cref="TakesSeveralFiles"/> is <see langword="false"/>.</exception>
    /// <exception cref="DatasetException">A file cannot be opened or is no table of this dataset.</exception>
    public DatasetImport Import(IReadOnlyList<string> paths, DatasetImportOptions? options = null)
    {
        Guard.Against.Null(paths);
        options ??= DatasetImportOptions.Default;
        if (paths.Count == 0 || (paths.Count > 1 && !TakesSeveralFiles))
        {
            throw new ArgumentException(paths.Count == 0 ? "Give at least one file." : $"{Name} takes one file at a time.", nameof(paths));
        }

        var tables = new List<DatasetTable>();
        try
        {
            foreach (var path in paths)
            {
                tables.Add(Open(Guard.Against.NullOrWhiteSpace(path, nameof(paths)), paths.Count == 1 ? options.Reading : options.Reading with { FileName = path }));
            }
        }
        catch
        {
            tables.ForEach(table => table.Dispose());
            throw;
        }

        return Start(tables, options);
    }

    /// <summary>Imports from a stream.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it need not be seekable.</param>
    /// <param name="options">How to import; <see cref="DatasetImportOptions.Default"/> unless given.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the import is disposed.</param>
    /// <returns>The items, to be disposed after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The stream holds no table of this dataset.</exception>
    public DatasetImport Import(Stream stream, DatasetImportOptions? options = null, bool leaveOpen = false)
    {
        Guard.Against.Null(stream);
        options ??= DatasetImportOptions.Default;
        return Start([Open(stream, options.Reading, leaveOpen)], options);
    }

    /// <summary>Imports tables together from memory, each under a name.</summary>
    internal DatasetImport Import(IReadOnlyList<(string File, byte[] Bytes)> tables, DatasetImportOptions options) =>
        Start([.. tables.Select(table => Open(new MemoryStream(table.Bytes), options.Reading with { FileName = table.File }, leaveOpen: false))], options);

    /// <summary>Writes the rows of the dataset that a record holds, in the layout in which they were imported.</summary>
    /// <remarks>
    /// <para>A row is written exactly as printed, unless the record says otherwise by now: then the cell is written as the record
    /// says where the layout can say it, and every difference is listed. What comes from no row is listed as left out.</para>
    /// <para>HXL is no dataset of its own but a form: any record can be written in it, incident by incident.</para>
    /// <para>Lines end with a line feed; a text that a spreadsheet would run as a formula gets an apostrophe, which is listed too.</para>
    /// </remarks>
    /// <param name="items">The items of a record or a stream, imported with <see cref="DatasetImportOptions.KeepRows"/>.</param>
    /// <param name="output">Where to write, as UTF-8; it is left open.</param>
    /// <returns>What was written, and what differs.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The items hold no rows of the dataset, or rows under different headers.</exception>
    /// <exception cref="InvalidRecordException">The form is HXL, and the items make no record.</exception>
    public DatasetExport Export(IEnumerable<Item> items, Stream output) =>
        Writer is { } write
            ? write(Guard.Against.Null(items), Guard.Against.Null(output))
            : DatasetExporter.Run(this, Guard.Against.Null(items), Guard.Against.Null(output));

    /// <summary>Writes the rows of the dataset that a record holds, each table to a stream of its own, in the layouts in which they were imported.</summary>
    /// <remarks>As <see cref="Export(IEnumerable{Item}, Stream)"/> does; that nothing says, and the record holds, is told with the first table.</remarks>
    /// <param name="items">The items of a record or a stream, imported with <see cref="DatasetImportOptions.KeepRows"/>.</param>
    /// <param name="open">Gives the stream for a table by the name of its layout, such as <c>units</c>; it is closed when the table is written.</param>
    /// <returns>What was written, and what differs, table by table; one table where <see cref="TakesSeveralFiles"/> is <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DatasetException">The items hold no rows of the dataset, or rows under different headers of a dataset of one table.</exception>
    /// <exception cref="InvalidRecordException">The form is HXL, and the items make no record.</exception>
    public IReadOnlyList<DatasetExport> ExportTables(IEnumerable<Item> items, Func<string, Stream> open)
    {
        Guard.Against.Null(items);
        Guard.Against.Null(open);
        if (Writer is null)
        {
            return DatasetExporter.Run(this, items, open);
        }

        using var stream = open(Name);
        return [Writer(items, stream)];
    }

    /// <summary>Sums the people that the rows of files count, as the columns print them, by group.</summary>
    /// <param name="paths">The files; those packed with gzip are known by their first bytes. Of a row that several hold, the first counts.</param>
    /// <param name="query">What to sum and by what; everything in one sum unless given.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The sums, with the account of the rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A path is blank, or the query asks for what the dataset does not tell.</exception>
    /// <exception cref="InvalidOperationException">The dataset counts nobody: <see cref="Groups"/> is empty.</exception>
    /// <exception cref="DatasetException">A file cannot be opened or read to its end, or is no table of this dataset.</exception>
    /// <exception cref="OperationCanceledException"><see cref="DatasetReadOptions.Cancellation"/> was told to stop.</exception>
    /// <exception cref="OverflowException">The numbers add up to more than a <see cref="long"/> holds.</exception>
    public DatasetTotals Total(IReadOnlyList<string> paths, DatasetQuery? query = null, DatasetReadOptions? options = null)
    {
        var tables = Guard.Against.Null(paths).Select(path => Guard.Against.NullOrWhiteSpace(path, nameof(paths)))
            .Select(Func<DatasetTable> (path) => () => Open(path, options ?? DatasetReadOptions.Default));
        return Total([.. tables], query ?? DatasetQuery.Everything);
    }

    /// <summary>Sums the people that the rows of a stream count, as the columns print them, by group.</summary>
    /// <param name="stream">The bytes, plain or packed with gzip; it is left open.</param>
    /// <param name="query">What to sum and by what; everything in one sum unless given.</param>
    /// <param name="options">How to read; <see cref="DatasetReadOptions.Default"/> unless given.</param>
    /// <returns>The sums, with the account of the rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The query asks for what the dataset does not tell.</exception>
    /// <exception cref="InvalidOperationException">The dataset counts nobody: <see cref="Groups"/> is empty.</exception>
    /// <exception cref="DatasetException">The stream cannot be read to its end, or is no table of this dataset.</exception>
    /// <exception cref="OperationCanceledException"><see cref="DatasetReadOptions.Cancellation"/> was told to stop.</exception>
    /// <exception cref="OverflowException">The numbers add up to more than a <see cref="long"/> holds.</exception>
    public DatasetTotals Total(Stream stream, DatasetQuery? query = null, DatasetReadOptions? options = null)
    {
        Guard.Against.Null(stream);
        return Total([() => Open(stream, options ?? DatasetReadOptions.Default, leaveOpen: true)], query ?? DatasetQuery.Everything);
    }

    /// <summary>Writes the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    private DatasetTotals Total(IReadOnlyList<Func<DatasetTable>> tables, DatasetQuery query)
    {
        var counting = Counting ?? throw new InvalidOperationException($"{Title} ({Name}) counts nobody: there is nothing to sum.");
        return counting.Harms.Contains(query.Harm) ? counting.Run(tables, query)
            : throw new ArgumentException(
                counting.Harms is [var only] ? $"{Name} counts people {only}, and nothing else." : $"{Name} has no tag for people {query.Harm}: use {string.Join(", ", counting.Harms)}.");
    }

    private DatasetTable Open(string path, DatasetReadOptions reading) =>
        HasTagRow ? DatasetTable.OpenTagged(path, reading) : DatasetTable.Open(path, reading, Headless);

    private DatasetTable Open(Stream stream, DatasetReadOptions reading, bool leaveOpen) =>
        HasTagRow ? DatasetTable.OpenTagged(stream, reading, leaveOpen) : DatasetTable.Open(stream, reading, leaveOpen, Headless);

    private DatasetImport Start(List<DatasetTable> tables, DatasetImportOptions options)
    {
        try
        {
            return this.import(tables, options);
        }
        catch
        {
            tables.ForEach(table => table.Dispose());
            throw;
        }
    }
}
