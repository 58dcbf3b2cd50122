namespace ConflictModel.Datasets;

/// <content>The texts of a row, and the row as it stands in the file.</content>
public sealed partial class UcdpGedRow
{
    /// <summary>Gets the id of the event in the form of older releases (<c>relid</c>).</summary>
    public string Relid => Text(GedColumn.Relid);

    /// <summary>Gets the state of the coding, <c>Clear</c> in yearly releases (<c>code_status</c>).</summary>
    public string CodeStatus => Text(GedColumn.CodeStatus);

    /// <summary>Gets the id of the conflict in the numbering before 2017 (<c>conflict_dset_id</c>).</summary>
    public string ConflictDsetId => Text(GedColumn.ConflictDsetId);

    /// <summary>Gets the name of the conflict (<c>conflict_name</c>).</summary>
    public string ConflictName => Text(GedColumn.ConflictName);

    /// <summary>Gets the id of the pair of sides in the numbering before 2017 (<c>dyad_dset_id</c>).</summary>
    public string DyadDsetId => Text(GedColumn.DyadDsetId);

    /// <summary>Gets the name of the pair of sides (<c>dyad_name</c>).</summary>
    public string DyadName => Text(GedColumn.DyadName);

    /// <summary>Gets the id of side A in the numbering before 2017 (<c>side_a_dset_id</c>).</summary>
    public string SideADsetId => Text(GedColumn.SideADsetId);

    /// <summary>Gets the name of side A (<c>side_a</c>).</summary>
    public string SideA => Text(GedColumn.SideA);

    /// <summary>Gets the id of side B in the numbering before 2017 (<c>side_b_dset_id</c>).</summary>
    public string SideBDsetId => Text(GedColumn.SideBDsetId);

    /// <summary>Gets the name of side B (<c>side_b</c>).</summary>
    public string SideB => Text(GedColumn.SideB);

    /// <summary>Gets the sources: where recorded one by one, a list <c>"office,date,headline";"office,date,headline"</c>, else free text (<c>source_article</c>).</summary>
    public string SourceArticle => Text(GedColumn.SourceArticle);

    /// <summary>Gets who published the sources, separated by <c>;</c> (<c>source_office</c>).</summary>
    public string SourceOffice => Text(GedColumn.SourceOffice);

    /// <summary>Gets when the sources were published, separated by <c>;</c> (<c>source_date</c>).</summary>
    public string SourceDate => Text(GedColumn.SourceDate);

    /// <summary>Gets the headlines of the sources, separated by <c>;</c> (<c>source_headline</c>).</summary>
    public string SourceHeadline => Text(GedColumn.SourceHeadline);

    /// <summary>Gets who told the sources (<c>source_original</c>).</summary>
    public string SourceOriginal => Text(GedColumn.SourceOriginal);

    /// <summary>Gets the name of the place the coordinates stand for (<c>where_coordinates</c>).</summary>
    public string WhereCoordinates => Text(GedColumn.WhereCoordinates);

    /// <summary>Gets the place in the words of the coder (<c>where_description</c>).</summary>
    public string WhereDescription => Text(GedColumn.WhereDescription);

    /// <summary>Gets the first-order administrative division (<c>adm_1</c>).</summary>
    public string Adm1 => Text(GedColumn.Adm1);

    /// <summary>Gets the second-order administrative division (<c>adm_2</c>).</summary>
    public string Adm2 => Text(GedColumn.Adm2);

    /// <summary>Gets the point as well-known text (<c>geom_wkt</c>).</summary>
    public string GeomWkt => Text(GedColumn.GeomWkt);

    /// <summary>Gets the country where it happened (<c>country</c>).</summary>
    public string Country => Text(GedColumn.Country);

    /// <summary>Gets the part of the world (<c>region</c>).</summary>
    public string Region => Text(GedColumn.Region);

    internal string Text(GedColumn column) => layout.Text(this, column);

    internal ValueList<PrintedCell> Printed(params ReadOnlySpan<GedColumn> columns) => layout.Printed(this, columns);
}
