namespace ConflictModel.Datasets;

/// <summary>The header and the rows of a dataset that the claims of a record quote.</summary>
internal sealed class QuotedTable
{
    private QuotedTable(string layout, string header, IReadOnlyList<QuotedRow> rows) => (Layout, Header, Rows) = (layout, header, rows);

    public string Layout { get; }

    public string Header { get; }

    public IReadOnlyList<QuotedRow> Rows { get; }

    /// <summary>Finds the rows of a dataset among items, in the order of the items.</summary>
    /// <exception cref="DatasetException">There are none, or they have different headers.</exception>
    public static QuotedTable Of(Dataset dataset, IEnumerable<Item> items)
    {
        (string Layout, string Text)? header = null;
        var rows = new List<QuotedRow>();
        foreach (var item in items)
        {
            if (item is not Claim { By.Citations: { IsEmpty: false } citations } claim || citations[0] is not { Words.Length: > 0 } citation || !IsRelease(dataset, citation.Source))
            {
                continue;
            }

            if (claim is not Classification { As.Scheme: DatasetRelease.LayoutScheme } layout)
            {
                rows.Add(new QuotedRow(citation.Words, claim.Pointer));
            }
            else if (header is null)
            {
                header = (layout.As.Text, citation.Words);
            }
            else if (header.Value.Text != citation.Words)
            {
                throw new DatasetException(
                    NoteCodes.SeveralLayouts, dataset.Name, $"The record holds rows of {dataset.Name} with different columns ({header.Value.Layout}, {layout.As.Text}): export the records apart.");
            }
        }

        return header is { } found && rows.Count > 0
            ? new QuotedTable(found.Layout, found.Text, rows)
            : throw new DatasetException(
                NoteCodes.NoRows, dataset.Name, $"The record holds no rows of {dataset.Name}: only what was imported from it, with its rows kept, can be exported to it.");
    }

    private static bool IsRelease(Dataset dataset, SourceId source) =>
        source.Value == dataset.Name || (source.Value.StartsWith(dataset.Name, StringComparison.Ordinal) && source.Value[dataset.Name.Length] == '-');
}
