namespace ConflictModel.Datasets;

/// <summary>Turns tables with HXL tags into items of the model: only what the tags certainly mean, and every row quoted.</summary>
/// <remarks>
/// <para><b>Events.</b> Rows are events where the tags name one (<c>#event</c>), say when one occurred (<c>#date+occurred</c>) or count those killed, injured,
/// missing, abducted or detained. Each is an <see cref="Incident"/> under the file's id and the number of the row, with an <see cref="Occurrence"/>; where only a
/// year is told, it is a series of events. Other tables give figures of displacement of the places in their rows, and else no more than the rows.</para>
/// <para><b>Where.</b> Countries and divisions are <see cref="Place"/>s, each within the one above; <c>#loc</c> stays in words, <c>#geo</c> is the point.</para>
/// <para><b>Who.</b> Names are described and no entities: a table gives no ids. <c>#group+perp</c> did it, <c>#group</c> took part in an unstated role.</para>
/// <para><b>How many.</b> A number alone is a best value without bounds; <c>+min</c> and <c>+max</c> are bounds, and an empty cell is no zero. Sex and age, civilians and
/// combatants, and the cause of displacement tell of whom. Households (<c>+hh</c>) are not people and are not read.</para>
/// <para><b>By whom.</b> A table does not say who made it: it speaks for itself, draws on <c>#meta+source</c>, and said so on <c>#date+reported</c>.</para>
/// </remarks>
public sealed class HxlImport : DatasetImport
{
    private readonly IReadOnlyList<HxlColumn> columns;
    private readonly DatasetReader<HxlRow> rows;
    private readonly DatasetRelease release;

    internal HxlImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        columns = HxlColumn.Of(table);
        rows = Hxl.Reader(table, columns).Taking(options.Where);
        release = ReleaseOf(table, options);
    }

    /// <inheritdoc/>
    public override string Dataset => "hxl";

    /// <summary>Gets the row in which the tags stand: <c>tags-in-row-2</c>.</summary>
    public override string Layout => rows.Layout;

    internal static DatasetRelease ReleaseOf(DatasetTable table, DatasetImportOptions options) => DatasetRelease.Of("HXL table", "hxl", null, "", null, table.Notes.File, options);

    private protected override IEnumerable<Item> Items()
    {
        var ofRow = release.Opening(Layout, string.Join('\n', Table.Above.Append(Table.Header.ToString()))).ToList();
        var claims = new HxlClaims(release, HxlPlan.Of(columns, Table.Notes), Table.Notes, ofRow);
        return ItemBatches.Of(rows, ofRow, claims.Add);
    }
}
