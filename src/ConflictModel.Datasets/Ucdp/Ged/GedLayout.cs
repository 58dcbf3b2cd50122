using System.Text.RegularExpressions;

namespace ConflictModel.Datasets;

/// <summary>The shapes in which UCDP GED is published, told apart by their columns; order does not matter.</summary>
/// <remarks>
/// Releases of one shape cannot be told apart by what the file holds, so a layout bears the name of its shape,
/// <c>ged-42</c> or <c>ged-49</c>, unless the file's name states a release that had this shape, such as
/// <c>ged241.csv</c> or <c>GEDEvent_v24_1.csv</c>: then it bears the release's, <c>24.1</c>.
/// </remarks>
internal sealed partial class GedLayout
{
    public const int ColumnCount = 49;

    public static readonly string[] ColumnNames =
    [
        "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id",
        "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id",
        "side_a", "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office",
        "source_date", "source_headline", "source_original", "where_prec", "where_coordinates", "where_description", "adm_1",
        "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id",
        "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b",
        "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob",
    ];

    private static readonly GedColumn[] Newer =
    [
        GedColumn.Relid, GedColumn.CodeStatus, GedColumn.ConflictDsetId, GedColumn.DyadDsetId, GedColumn.SideADsetId, GedColumn.SideBDsetId, GedColumn.WhereDescription,
    ];

    private static readonly Shape[] Shapes =
    [
        new("ged-49", []),
        new("ged-42", [.. Newer]),
        new("syria", [.. Newer, GedColumn.Gwnoa]),
    ];

    private readonly int[] indexes = new int[ColumnCount];

    private GedLayout(DatasetHeader header)
    {
        for (var i = 0; i < ColumnCount; i++)
        {
            indexes[i] = header.IndexOf(ColumnNames[i]);
        }
    }

    public string Name { get; private init; } = string.Empty;

    /// <summary>Gets where a column stands in the file; -1 when the file lacks it.</summary>
    public int this[GedColumn column] => indexes[(int)column];

    /// <summary>Finds the layout of a header, noting what differs from the nearest known one.</summary>
    /// <exception cref="DatasetException">The header is not one of UCDP GED, or lacks what no row can do without.</exception>
    public static GedLayout Of(DatasetTable table)
    {
        var layout = new GedLayout(table.Header);
        GedHeaderCheck.Refuse(table, layout);
        var nearest = Shapes.MinBy(layout.Distance)!;
        foreach (var column in nearest.Columns.Where(column => layout[column] < 0))
        {
            var name = ColumnNames[(int)column];
            table.Notes.Add(
                NoteCodes.AbsentColumn, DatasetNoteSeverity.Warning, null, name, null, $"The file has no column {name}; rows are read as if its cells were empty.");
        }

        foreach (var name in table.Header.Names.Where(name => !ColumnNames.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase)))
        {
            table.Notes.Add(
                NoteCodes.UnknownColumn, DatasetNoteSeverity.Note, null, name, null, $"No known release has a column \"{name}\"; its cells are kept as printed.");
        }

        return new GedLayout(table.Header) { Name = Release(table.Notes.File, nearest) ?? nearest.Name };
    }

    private static string? Release(string file, Shape shape)
    {
        var match = ReleaseInName().Match(Path.GetFileName(file));
        if (!match.Success)
        {
            return null;
        }

        // Releases gained their further columns with 20.1.
        var year = int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        var expected = year >= 20 ? "ged-49" : "ged-42";
        return shape.Name == expected
            ? string.Join('.', match.Groups["part"].Captures.Select(part => part.Value.TrimStart('0') is { Length: > 0 } digits ? digits : "0").Prepend(match.Groups["year"].Value))
            : null;
    }

    [GeneratedRegex(@"^ged(event)?[-_ ]?v?(?<year>1[7-9]|[2-9][0-9])[-_.]?(?<part>[0-9]+)([-_.](?<part>[0-9]+))*(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ReleaseInName();

    private int Distance(Shape shape) => Enumerable.Range(0, ColumnCount).Count(i => shape.Columns.Contains((GedColumn)i) != (indexes[i] >= 0));

    private sealed record Shape
    {
        public Shape(string name, GedColumn[] without)
        {
            Name = name;
            Columns = [.. Enum.GetValues<GedColumn>().Except(without)];
        }

        public string Name { get; }

        public HashSet<GedColumn> Columns { get; }
    }
}
