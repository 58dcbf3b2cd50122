using CsvHelper;

namespace ConflictModel.Benchmarks.Datasets;

/// <summary>A GED row as someone would write it for CsvHelper: a class with a property for each column.</summary>
[CsvRecord]
public partial class PlainGedRow
{
    /// <summary>Gets or sets the column <c>id</c>.</summary>
    [CsvColumn("id")]
    public int Id { get; set; }

    /// <summary>Gets or sets the column <c>relid</c>.</summary>
    [CsvColumn("relid")]
    public string Relid { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>year</c>.</summary>
    [CsvColumn("year")]
    public int Year { get; set; }

    /// <summary>Gets or sets the column <c>active_year</c>.</summary>
    [CsvColumn("active_year")]
    public bool ActiveYear { get; set; }

    /// <summary>Gets or sets the column <c>code_status</c>.</summary>
    [CsvColumn("code_status")]
    public string CodeStatus { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>type_of_violence</c>.</summary>
    [CsvColumn("type_of_violence")]
    public int TypeOfViolence { get; set; }

    /// <summary>Gets or sets the column <c>conflict_dset_id</c>.</summary>
    [CsvColumn("conflict_dset_id")]
    public int ConflictDsetId { get; set; }

    /// <summary>Gets or sets the column <c>conflict_new_id</c>.</summary>
    [CsvColumn("conflict_new_id")]
    public int ConflictNewId { get; set; }

    /// <summary>Gets or sets the column <c>conflict_name</c>.</summary>
    [CsvColumn("conflict_name")]
    public string ConflictName { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>dyad_dset_id</c>.</summary>
    [CsvColumn("dyad_dset_id")]
    public int DyadDsetId { get; set; }

    /// <summary>Gets or sets the column <c>dyad_new_id</c>.</summary>
    [CsvColumn("dyad_new_id")]
    public int DyadNewId { get; set; }

    /// <summary>Gets or sets the column <c>dyad_name</c>.</summary>
    [CsvColumn("dyad_name")]
    public string DyadName { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>side_a_dset_id</c>.</summary>
    [CsvColumn("side_a_dset_id")]
    public int SideADsetId { get; set; }

    /// <summary>Gets or sets the column <c>side_a_new_id</c>.</summary>
    [CsvColumn("side_a_new_id")]
    public int SideANewId { get; set; }

    /// <summary>Gets or sets the column <c>side_a</c>.</summary>
    [CsvColumn("side_a")]
    public string SideA { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>side_b_dset_id</c>.</summary>
    [CsvColumn("side_b_dset_id")]
    public int SideBDsetId { get; set; }

    /// <summary>Gets or sets the column <c>side_b_new_id</c>.</summary>
    [CsvColumn("side_b_new_id")]
    public int SideBNewId { get; set; }

    /// <summary>Gets or sets the column <c>side_b</c>.</summary>
    [CsvColumn("side_b")]
    public string SideB { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>number_of_sources</c>.</summary>
    [CsvColumn("number_of_sources")]
    public int NumberOfSources { get; set; }

    /// <summary>Gets or sets the column <c>source_article</c>.</summary>
    [CsvColumn("source_article")]
    public string SourceArticle { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>source_office</c>.</summary>
    [CsvColumn("source_office")]
    public string SourceOffice { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>source_date</c>.</summary>
    [CsvColumn("source_date")]
    public string SourceDate { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>source_headline</c>.</summary>
    [CsvColumn("source_headline")]
    public string SourceHeadline { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>source_original</c>.</summary>
    [CsvColumn("source_original")]
    public string SourceOriginal { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>where_prec</c>.</summary>
    [CsvColumn("where_prec")]
    public int WherePrec { get; set; }

    /// <summary>Gets or sets the column <c>where_coordinates</c>.</summary>
    [CsvColumn("where_coordinates")]
    public string WhereCoordinates { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>where_description</c>.</summary>
    [CsvColumn("where_description")]
    public string WhereDescription { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>adm_1</c>.</summary>
    [CsvColumn("adm_1")]
    public string Adm1 { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>adm_2</c>.</summary>
    [CsvColumn("adm_2")]
    public string Adm2 { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>latitude</c>.</summary>
    [CsvColumn("latitude")]
    public double? Latitude { get; set; }

    /// <summary>Gets or sets the column <c>longitude</c>.</summary>
    [CsvColumn("longitude")]
    public double? Longitude { get; set; }

    /// <summary>Gets or sets the column <c>geom_wkt</c>.</summary>
    [CsvColumn("geom_wkt")]
    public string GeomWkt { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>priogrid_gid</c>.</summary>
    [CsvColumn("priogrid_gid")]
    public int PriogridGid { get; set; }

    /// <summary>Gets or sets the column <c>country</c>.</summary>
    [CsvColumn("country")]
    public string Country { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>country_id</c>.</summary>
    [CsvColumn("country_id")]
    public int CountryId { get; set; }

    /// <summary>Gets or sets the column <c>region</c>.</summary>
    [CsvColumn("region")]
    public string Region { get; set; } = string.Empty;

    /// <summary>Gets or sets the column <c>event_clarity</c>.</summary>
    [CsvColumn("event_clarity")]
    public int EventClarity { get; set; }

    /// <summary>Gets or sets the column <c>date_prec</c>.</summary>
    [CsvColumn("date_prec")]
    public int DatePrec { get; set; }

    /// <summary>Gets or sets the column <c>date_start</c>.</summary>
    [CsvColumn("date_start")]
    public DateTime DateStart { get; set; }

    /// <summary>Gets or sets the column <c>date_end</c>.</summary>
    [CsvColumn("date_end")]
    public DateTime DateEnd { get; set; }

    /// <summary>Gets or sets the column <c>deaths_a</c>.</summary>
    [CsvColumn("deaths_a")]
    public int DeathsA { get; set; }

    /// <summary>Gets or sets the column <c>deaths_b</c>.</summary>
    [CsvColumn("deaths_b")]
    public int DeathsB { get; set; }

    /// <summary>Gets or sets the column <c>deaths_civilians</c>.</summary>
    [CsvColumn("deaths_civilians")]
    public int DeathsCivilians { get; set; }

    /// <summary>Gets or sets the column <c>deaths_unknown</c>.</summary>
    [CsvColumn("deaths_unknown")]
    public int DeathsUnknown { get; set; }

    /// <summary>Gets or sets the column <c>best</c>.</summary>
    [CsvColumn("best")]
    public int Best { get; set; }

    /// <summary>Gets or sets the column <c>high</c>.</summary>
    [CsvColumn("high")]
    public int High { get; set; }

    /// <summary>Gets or sets the column <c>low</c>.</summary>
    [CsvColumn("low")]
    public int Low { get; set; }

    /// <summary>Gets or sets the column <c>gwnoa</c>.</summary>
    [CsvColumn("gwnoa")]
    public int? Gwnoa { get; set; }

    /// <summary>Gets or sets the column <c>gwnob</c>.</summary>
    [CsvColumn("gwnob")]
    public int? Gwnob { get; set; }
}
