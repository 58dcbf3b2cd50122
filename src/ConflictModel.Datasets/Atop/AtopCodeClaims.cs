namespace ConflictModel.Datasets;

/// <summary>The codes of a row, each a classification of its alliance under the column's name, with the number as printed.</summary>
internal sealed class AtopCodeClaims(List<Item> items)
{
    private readonly HashSet<(int Alliance, AtopColumn Column, int Code)> told = [];

    /// <summary>Adds each code once: rows of one alliance repeat each other.</summary>
    /// <param name="row">The row.</param>
    /// <param name="alliance">Its alliance.</param>
    /// <param name="columns">The columns to tell.</param>
    /// <param name="part">What parts the ids from those of the other level.</param>
    /// <param name="note">Of whom the row tells.</param>
    /// <param name="by">Who says so.</param>
    public void Add(AtopRow row, InstrumentId alliance, IEnumerable<AtopColumn> columns, string part, string note, Attribution by)
    {
        foreach (var column in columns)
        {
            if (row.Code(column) is { } code && told.Add((row.Atopid, column, code)))
            {
                var name = AtopColumns.Known.Name(column);
                items.Add(new Classification(alliance, new Code($"atop-{name}", AtopEntities.Text(code)))
                {
                    Id = ClaimId.Parse($"{alliance}-{part}{name}-{AtopEntities.Text(code)}"),
                    By = by,
                    Note = note,
                });
            }
        }
    }
}
