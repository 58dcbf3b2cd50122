using System.Text.RegularExpressions;

namespace ConflictModel.Datasets;

/// <summary>The shapes in which UCDP GED is published, told apart by their columns; order does not matter.</summary>
/// <remarks>
/// Releases of one shape cannot be told apart by what the file holds, so a layout bears the name of its shape,
/// <c>ged-42</c> or <c>ged-49</c>, unless the file's name states a release that had this shape, such as
/// <c>ged241.csv</c> or <c>GEDEvent_v24_1.csv</c>: then it bears the release's, <c>24.1</c>.
/// </remarks>
internal static partial class GedColumns
{
    private static readonly GedColumn[] Newer =
    [
        GedColumn.Relid, GedColumn.CodeStatus, GedColumn.ConflictDsetId, GedColumn.DyadDsetId, GedColumn.SideADsetId, GedColumn.SideBDsetId, GedColumn.WhereDescription,
    ];

    public static DatasetColumns<GedColumn> Known { get; } = new(
        "UCDP GED",
        [
            "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id",
            "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id",
            "side_a", "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office",
            "source_date", "source_headline", "source_original", "where_prec", "where_coordinates", "where_description", "adm_1",
            "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id",
            "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b",
            "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob",
        ],
        [
            GedColumn.Id, GedColumn.Year, GedColumn.TypeOfViolence, GedColumn.ConflictNewId,
            GedColumn.DateStart, GedColumn.DateEnd, GedColumn.Best, GedColumn.High, GedColumn.Low,
        ],
        ("ged-49", []),
        ("ged-42", [.. Newer]),
        ("syria", [.. Newer, GedColumn.Gwnoa]))
    {
        Aliases = new(StringComparer.OrdinalIgnoreCase) { ["best_est"] = "best", ["high_est"] = "high", ["low_est"] = "low" },
    };

    /// <summary>Gets the headers of the files that are published without one: monthly candidate events.</summary>
    public static string[][] Headless { get; } = [Known.HeaderOf("ged-49")];

    /// <summary>Finds the columns of a file, and names the layout by its release where the file's name states one.</summary>
    public static DatasetLayout<GedColumn> Match(DatasetTable table)
    {
        var layout = Known.Match(table);
        table.AllowsEmptyCellBeyond = true; // both dates stand far back: a shifted row has no dates
        layout.Name = Release(table.Notes.File, layout.Name) ?? layout.Name;
        return layout;
    }

    private static string? Release(string file, string shape)
    {
        var match = ReleaseInName().Match(Path.GetFileName(file));
        if (!match.Success)
        {
            return null;
        }

        // Releases gained their further columns with 20.1.
        var year = int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        var expected = year >= 20 ? "ged-49" : "ged-42";
        return shape == expected
            ? string.Join('.', match.Groups["part"].Captures.Select(part => part.Value.TrimStart('0') is { Length: > 0 } digits ? digits : "0").Prepend(match.Groups["year"].Value))
            : null;
    }

    [GeneratedRegex(@"^ged(event)?[-_ ]?v?(?<year>1[7-9]|[2-9][0-9])[-_.]?(?<part>[0-9]+)([-_.](?<part>[0-9]+))*(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ReleaseInName();
}
