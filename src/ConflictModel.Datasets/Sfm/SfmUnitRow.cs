namespace ConflictModel.Datasets;

/// <summary>A row of the table of units: what a unit is, and one unit above it or one place where it is.</summary>
public sealed class SfmUnitRow : SfmRow
{
    internal SfmUnitRow(DatasetTable table, SfmCells cells, string id)
        : base(table, SfmTable.Units, id)
    {
        Name = cells.Value("name");
        OtherNames = cells.Value("other_names");
        Classification = cells.Value("classification");
        Country = cells.Value("country");
        Cited = cells.Range("first_cited_date", "first_cited_date_start", "last_cited_date", "last_cited_date_open");
        RelationType = cells.Text("relation_type");
        RelatedUnitIds = cells.OneId("related_unit_id:admin");
        RelatedUnit = cells.Value("related_unit");
        RelatedUnitClass = cells.Value("related_unit_class");
        Related = cells.Range("related_unit_first_cited_date", "related_unit_first_cited_date_start", "related_unit_last_cited_date", "related_unit_open");
        LocationType = cells.Text("location_type");
        BaseName = cells.Value("base_name");
        Location = cells.Value("location");
        Located = cells.Range("location_first_cited_date", "location_first_cited_date_founding", "location_last_cited_date", "location_open");
        Check(cells);
    }

    /// <summary>Gets the name (<c>unit:name</c>).</summary>
    public SfmValue Name { get; }

    /// <summary>Gets other names, parted by semicolons (<c>unit:other_names</c>).</summary>
    public SfmValue OtherNames { get; }

    /// <summary>Gets what kind of unit it is, parted by semicolons: army, battalion, … (<c>unit:classification</c>).</summary>
    public SfmValue Classification { get; }

    /// <summary>Gets the two letters of the country (<c>unit:country</c>).</summary>
    public SfmValue Country { get; }

    /// <summary>Gets from when to when it was cited (<c>unit:first_cited_date…</c>, <c>unit:last_cited_date…</c>).</summary>
    public SfmRange Cited { get; }

    /// <summary>Gets how it is related: <c>child</c> of a unit above it, or <c>member</c> of a body that it joined (<c>unit:relation_type</c>).</summary>
    public string RelationType { get; }

    /// <summary>Gets the id of the other unit, alone in its list (<c>unit:related_unit_id:admin</c>).</summary>
    public ValueList<string> RelatedUnitIds { get; }

    /// <summary>Gets the name of the other unit (<c>unit:related_unit</c>).</summary>
    public SfmValue RelatedUnit { get; }

    /// <summary>Gets the kind of the relation, such as <c>Command</c> (<c>unit:related_unit_class</c>).</summary>
    public SfmValue RelatedUnitClass { get; }

    /// <summary>Gets from when to when the relation was cited (<c>unit:related_unit_first_cited_date…</c>, <c>unit:related_unit_last_cited_date…</c>).</summary>
    public SfmRange Related { get; }

    /// <summary>Gets in which way it is at the place: <c>site</c>, based there, or <c>aoo</c>, operating there (<c>unit:location_type</c>).</summary>
    public string LocationType { get; }

    /// <summary>Gets the name of the base (<c>unit:base_name</c>).</summary>
    public SfmValue BaseName { get; }

    /// <summary>Gets the place, with its outline and id: <c>Name (osm, point) id</c> (<c>unit:location</c>).</summary>
    public SfmValue Location { get; }

    /// <summary>Gets from when to when it was cited there (<c>unit:location_first_cited_date…</c>, <c>unit:location_last_cited_date…</c>).</summary>
    public SfmRange Located { get; }

    private void Check(SfmCells cells)
    {
        if (RelationType.Trim() is not ("" or "child" or "member"))
        {
            cells.Warn(NoteCodes.SfmUnknownRelation, "relation_type", "is neither child nor member: kept as printed, and no relation is claimed.");
        }

        if (LocationType.Trim() is not ("" or "site" or "aoo"))
        {
            cells.Warn(NoteCodes.CodeNotInList, "location_type", "is neither site nor aoo: kept as printed, read as unknown.");
        }
    }
}
