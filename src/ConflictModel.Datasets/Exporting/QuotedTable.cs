namespace ConflictModel.Datasets;

/// <summary>The header and the rows of one table of a dataset that the claims of a record quote.</summary>
internal sealed class QuotedTable
{
    private readonly List<QuotedRow> rows = [];

    private QuotedTable(string layout, string header) => (Layout, Header) = (layout, header);

    public string Layout { get; }

    public string Header { get; }

    public IReadOnlyList<QuotedRow> Rows => rows;

    /// <summary>Finds the rows of a dataset among items, in the order of the items, where all are of one table.</summary>
    /// <exception cref="DatasetException">There are none, or they have different headers.</exception>
    public static QuotedTable Of(Dataset dataset, IEnumerable<Item> items) => All(dataset, items) switch
    {
        [var only] => only,
        var several => throw new DatasetException(
            NoteCodes.SeveralLayouts,
            dataset.Name,
            $"The record holds rows of {dataset.Name} with different columns ({string.Join(", ", several.Select(table => table.Layout))}): "
            + (dataset.TakesSeveralFiles ? "export them to a folder, as one file a table." : "export the records apart.")),
    };

    /// <summary>Finds the rows of a dataset among items by table, in the order of the items.</summary>
    /// <exception cref="DatasetException">There are none.</exception>
    public static IReadOnlyList<QuotedTable> All(Dataset dataset, IEnumerable<Item> items)
    {
        var tables = new List<QuotedTable>();
        var bySource = new Dictionary<SourceId, QuotedTable>();
        var found = new List<(SourceId Source, QuotedRow Row)>();
        foreach (var item in items)
        {
            if (item is not Claim { By.Citations: { IsEmpty: false } citations } claim || citations[0] is not { Words.Length: > 0 } citation || !IsRelease(dataset, citation.Source))
            {
                continue;
            }

            if (claim is not Classification { As.Scheme: DatasetRelease.LayoutScheme } layout)
            {
                found.Add((citation.Source, new QuotedRow(citation.Words, claim.Pointer)));
                continue;
            }

            var table = tables.Find(table => table.Header == citation.Words);
            if (table is null)
            {
                tables.Add(table = new QuotedTable(layout.As.Text, citation.Words));
            }

            bySource[citation.Source] = table;
        }

        foreach (var (source, row) in found)
        {
            (bySource.GetValueOrDefault(source) ?? tables.FirstOrDefault())?.rows.Add(row);
        }

        tables.RemoveAll(table => table.rows.Count == 0);
        return tables.Count > 0 ? tables : throw new DatasetException(
            NoteCodes.NoRows, dataset.Name, $"The record holds no rows of {dataset.Name}: only what was imported from it, with its rows kept, can be exported to it.");
    }

    private static bool IsRelease(Dataset dataset, SourceId source) =>
        source.Value == dataset.Name || (source.Value.StartsWith(dataset.Name, StringComparison.Ordinal) && source.Value[dataset.Name.Length] == '-');
}
