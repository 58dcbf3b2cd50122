namespace ConflictModel.Datasets;

/// <summary>The release that a file belongs to, as a source, with those who made it: what claims of an import cite.</summary>
internal sealed class DatasetRelease
{
    /// <summary>The scheme of the claim that says which layout a release's file had, and quotes its header.</summary>
    public const string LayoutScheme = "dataset-layout";

    private readonly bool keepsRows;
    private readonly Origin origin;

    private DatasetRelease(Source source, Organization? coders, bool keepsRows)
    {
        Source = source;
        Coders = coders;
        this.keepsRows = keepsRows;
        origin = coders is null ? Origin.Of(source.Id) : Origin.Of(coders.Id);
    }

    /// <summary>Gets those who code the dataset: what it says is said by them, whoever told them. Null where a file does not tell who made it: then it speaks for itself.</summary>
    public Organization? Coders { get; }

    public Source Source { get; }

    /// <summary>Names the release: as told by the caller, by the file itself, or else by the file's name.</summary>
    /// <param name="title">The dataset's short title, such as <c>UCDP GED</c>.</param>
    /// <param name="stem">The stem of the source's id, such as <c>ucdp-ged</c>.</param>
    /// <param name="coders">Those who code it; null where nothing tells.</param>
    /// <param name="address">Where it is published.</param>
    /// <param name="inFile">The release that the file tells, if it tells one.</param>
    /// <param name="file">The file as the caller named it.</param>
    /// <param name="options">How to import.</param>
    public static DatasetRelease Of(string title, string stem, Organization? coders, string address, string? inFile, string file, DatasetImportOptions options)
    {
        var release = options.Release ?? inFile;
        if (release is null)
        {
            file = Path.GetFileName(file.Replace('\\', '/'));
            release = file is "" or "-" ? null : $"({file})";
        }

        // Dots are part of a release's number, so its id keeps them; a file's name may hold anything.
        var name = release is null ? title : $"{title} {release}";
        var id = release is null ? SourceId.Parse(stem)
            : SourceId.TryParse($"{stem}-{release.ToLowerInvariant()}", out var plain) ? plain
            : SourceId.From($"{stem} {string.Concat(release.Where(c => !char.IsSurrogate(c)))}");
        return new DatasetRelease(new Source(name, id) { SourceKind = SourceKind.Dataset, Publisher = coders is null ? default : coders.ToReference(), Address = address }, coders, options.KeepRows);
    }

    /// <summary>Gives what comes before the rows: the coders, the release, and the layout with the header as printed.</summary>
    public IEnumerable<Item> Opening(string layout, DatasetHeader header) => Opening(layout, header.ToString());

    /// <summary>Gives what comes before the rows, with the words of a header that is no single line.</summary>
    public IEnumerable<Item> Opening(string layout, string header)
    {
        if (Coders is not null)
        {
            yield return Coders;
        }

        yield return Source;
        if (keepsRows)
        {
            yield return new Classification(Source.EntityId, new Code(LayoutScheme, layout))
            {
                Id = ClaimId.Parse($"{Source.Id}-layout"),
                By = new Attribution { Origin = origin, Citations = [new Citation(Source.Id) { Locator = Locator.Parse("header"), Words = header }] },
            };
        }
    }

    /// <summary>Attributes what a row says to the coders, citing the release at the row.</summary>
    /// <param name="locator">The place in the release, such as <c>event 7001, line 2</c>.</param>
    /// <param name="drawingOn">Those who told the coders, if the row names them.</param>
    public Attribution At(string locator, ValueList<Reference<ActorId>> drawingOn = default) => new()
    {
        Origin = origin,
        DrawingOn = drawingOn,
        Citations = [new Citation(Source.Id) { Locator = Locator.Parse(locator) }],
    };

    /// <summary>Adds the row's exact words to its citation, if rows are to be kept: for the first claim of each row, from which the row can be had again.</summary>
    public Attribution Quoting(DatasetRow row, Attribution by) =>
        keepsRows ? by with { Citations = [by.Citations[0] with { Words = row.ToString() }] } : by;
}
