namespace ConflictModel.Datasets;

/// <summary>A row of the table of sources: an access point, which is a place in a source, on which values of the other tables rest.</summary>
public sealed class SfmSourceRow : SfmRow
{
    internal SfmSourceRow(DatasetTable table, SfmCells cells, string id)
        : base(table, SfmTable.Sources, id)
    {
        IsRestricted = cells.Text("restricted:admin").Trim().Length > 0 && cells.Text("restricted:admin").Trim() != "0";
        ContentSha = cells.Text("external_archive_sha_content:admin");
        Type = cells.Text("type");
        Title = cells.Text("title");
        Author = cells.Text("author");
        Url = cells.Text("url");
        Published = Moment(cells, "published_timestamp");
        Created = Moment(cells, "created_timestamp");
        Uploaded = Moment(cells, "uploaded_timestamp");
        Accessed = Moment(cells, "accessed_timestamp");
        AccessPointType = cells.Text("access_point_type");
        AccessPointTrigger = cells.Text("access_point_trigger");
        ArchiveUrl = cells.Text("archive_url");
        Archived = Moment(cells, "archive_timestamp");
        PublicationCountry = cells.Text("publication_country");
        PublicationName = cells.Text("publication_name");
        PublicationIds = cells.OneId("publication_id:admin");
        if (IsRestricted)
        {
            cells.Warn(NoteCodes.SfmRestrictedSource, "restricted:admin", "marks the source as restricted: it is kept; see that it is not published.");
        }
    }

    /// <summary>Gets whether the Monitor marks the source as restricted (<c>source:restricted:admin</c>).</summary>
    public bool IsRestricted { get; }

    /// <summary>Gets the hash of the content in an archive outside (<c>source:external_archive_sha_content:admin</c>).</summary>
    public string ContentSha { get; }

    /// <summary>Gets what it is, such as <c>document</c> (<c>source:type</c>).</summary>
    public string Type { get; }

    /// <summary>Gets the title (<c>source:title</c>).</summary>
    public string Title { get; }

    /// <summary>Gets the author (<c>source:author</c>).</summary>
    public string Author { get; }

    /// <summary>Gets the address (<c>source:url</c>).</summary>
    public string Url { get; }

    /// <summary>Gets when it was published (<c>source:published_timestamp</c>).</summary>
    public Moment Published { get; }

    /// <summary>Gets when it was created (<c>source:created_timestamp</c>).</summary>
    public Moment Created { get; }

    /// <summary>Gets when it was uploaded (<c>source:uploaded_timestamp</c>).</summary>
    public Moment Uploaded { get; }

    /// <summary>Gets when the Monitor had access to it (<c>source:accessed_timestamp</c>).</summary>
    public Moment Accessed { get; }

    /// <summary>Gets of what kind the access point is: <c>page</c>, <c>clip</c>, … (<c>source:access_point_type</c>).</summary>
    public string AccessPointType { get; }

    /// <summary>Gets where it is, such as the number of the page (<c>source:access_point_trigger</c>).</summary>
    public string AccessPointTrigger { get; }

    /// <summary>Gets the address of a copy in an archive (<c>source:archive_url</c>).</summary>
    public string ArchiveUrl { get; }

    /// <summary>Gets when that copy was made (<c>source:archive_timestamp</c>).</summary>
    public Moment Archived { get; }

    /// <summary>Gets the country of the publication (<c>source:publication_country</c>).</summary>
    public string PublicationCountry { get; }

    /// <summary>Gets the name of the publication (<c>source:publication_name</c>).</summary>
    public string PublicationName { get; }

    /// <summary>Gets the id of the publication, alone in its list (<c>source:publication_id:admin</c>).</summary>
    public ValueList<string> PublicationIds { get; }

    private static Moment Moment(SfmCells cells, string name)
    {
        var text = cells.Text(name).Trim();
        if (text.Length == 0)
        {
            return default;
        }

        if (text.Contains('T', StringComparison.Ordinal) && ConflictModel.Moment.TryParse(text, out var moment))
        {
            return moment;
        }

        if (SfmDates.Read(text) is { IsKnown: true } date)
        {
            return date;
        }

        cells.Warn(NoteCodes.NotADate, name, $"\"{NoteLog.Shorten(text)}\" is no date or moment in a form that the Monitor uses: kept as printed, read as unknown.");
        return default;
    }
}
