namespace ConflictModel.Datasets;

/// <summary>Turns wars of the Correlates of War into items of the model: a conflict for each war, who took part from when to when, and how many were killed.</summary>
/// <remarks>
/// <para><b>Entities.</b> A war is a <see cref="Conflict"/> (<c>cow-war-139</c>, <c>cow-war-502.1</c>). States have ids by their numbers
/// (<c>cow-state-365</c>); sides that are no states are described in the words of the row.</para>
/// <para><b>Dates.</b> Of a participant of an inter-state war, each stretch of fighting is a part of its own; when the war as a whole began is not told.
/// Of an intra-state war they are milestones: began, suspended, resumed, ended. What was still going on is an end denied.</para>
/// <para><b>Deaths.</b> <see cref="CasualtyEstimate"/>s of combatants: of a state, of each side, of both. Not known is a figure without a number, never 0.</para>
/// </remarks>
public sealed class CowWarsImport : DatasetImport
{
    private readonly DatasetReader<CowWarRow> rows;
    private readonly DatasetRelease release;

    internal CowWarsImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        rows = Datasets.CowWars.Reader(table).Taking(options.Where);
        release = DatasetRelease.Of("Correlates of War wars", "cow-wars", CowCoders.Project, CowCoders.Address, null, table.Notes.File, options);
    }

    /// <inheritdoc/>
    public override string Dataset => "cow-wars";

    /// <inheritdoc/>
    public override string Layout => rows.Layout;

    private protected override IEnumerable<Item> Items()
    {
        var ofRow = release.Opening(Layout, Table.Header).ToList();
        var claims = new CowWarClaims(release, ofRow);
        return ItemBatches.Of(rows, ofRow, claims.Add);
    }
}
