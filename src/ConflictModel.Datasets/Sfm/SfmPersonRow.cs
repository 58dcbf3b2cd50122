namespace ConflictModel.Datasets;

/// <summary>A row of the table of persons: who a person is, and one posting.</summary>
public sealed class SfmPersonRow : SfmRow
{
    internal SfmPersonRow(DatasetTable table, SfmCells cells, string id)
        : base(table, SfmTable.Persons, id)
    {
        Name = cells.Value("name");
        OtherNames = cells.Value("other_names");
        Country = cells.Value("country");
        UnitIds = cells.OneId("posting_unit_id:admin");
        Unit = cells.Value("posting_unit_name", "posting_unit");
        Role = cells.Value("posting_role");
        Title = cells.Value("posting_title");
        Rank = cells.Value("posting_rank");
        var last = cells.Flag("posting_last_cited_date_end") switch { true => SfmOpen.Ended, false => SfmOpen.NotOpen, null => SfmOpen.Unknown };
        Posted = new SfmRange(cells.Date("posting_first_cited_date"), cells.Flag("posting_first_cited_date_start"), cells.Date("posting_last_cited_date"), last);
        StartContext = cells.Value("posting_first_cited_date_start_context");
        EndContext = cells.Value("posting_last_cited_date_end_context");
        if (Posted.IsReversed)
        {
            cells.Warn(NoteCodes.SfmEndsBeforeStart, "posting_last_cited_date", $"is {Posted.Last.Date}, before the first date of the posting, which is {Posted.First.Date}: both are kept as printed, and neither is used.");
        }
    }

    /// <summary>Gets the name (<c>person:name</c>).</summary>
    public SfmValue Name { get; }

    /// <summary>Gets other names, parted by semicolons (<c>person:other_names</c>).</summary>
    public SfmValue OtherNames { get; }

    /// <summary>Gets the two letters of the country (<c>person:country</c>).</summary>
    public SfmValue Country { get; }

    /// <summary>Gets the id of the unit of the posting, alone in its list (<c>person:posting_unit_id:admin</c>).</summary>
    public ValueList<string> UnitIds { get; }

    /// <summary>Gets the name of the unit of the posting (<c>person:posting_unit_name</c>, with the sources and confidence of <c>person:posting_unit</c>).</summary>
    public SfmValue Unit { get; }

    /// <summary>Gets the role, such as commander (<c>person:posting_role</c>).</summary>
    public SfmValue Role { get; }

    /// <summary>Gets the title (<c>person:posting_title</c>).</summary>
    public SfmValue Title { get; }

    /// <summary>Gets the rank (<c>person:posting_rank</c>).</summary>
    public SfmValue Rank { get; }

    /// <summary>Gets from when to when the posting was cited (<c>person:posting_first_cited_date…</c>, <c>person:posting_last_cited_date…</c>).</summary>
    /// <remarks>Of a posting it is told only whether the last date is its end (<see cref="SfmOpen.Ended"/>) or a sighting (<see cref="SfmOpen.NotOpen"/>).</remarks>
    public SfmRange Posted { get; }

    /// <summary>Gets what happened on the first date, in words (<c>person:posting_first_cited_date_start_context</c>).</summary>
    public SfmValue StartContext { get; }

    /// <summary>Gets what happened on the last date, in words (<c>person:posting_last_cited_date_end_context</c>).</summary>
    public SfmValue EndContext { get; }
}
