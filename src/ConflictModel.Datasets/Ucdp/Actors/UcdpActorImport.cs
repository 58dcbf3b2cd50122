namespace ConflictModel.Datasets;

/// <summary>Turns the UCDP Actor Dataset into items of the model: an actor for each row, and claims about its names, its origin and where it belongs.</summary>
/// <remarks>
/// <para><b>Entities.</b> Each row is an <see cref="Actor"/> (<c>ucdp-actor-144</c>, the same as in every UCDP dataset) under its present
/// name: a <see cref="State"/> where that begins with "Government of", and else a <see cref="Faction"/>. Coalitions, which have no rows, are each an
/// <see cref="Alliance"/> known by its number; so are conflicts and dyads, whose names and sides this dataset does not tell. All actors come first, so that who is named before its own
/// row has its name.</para>
/// <para><b>Names.</b> <c>NameData</c> is a <see cref="Naming"/> that quotes the row (<c>…-name</c>); the first name, the full names
/// and later names are namings too, where they differ. The dataset dates none of them, so the claims have no dates: their notes tell which came first.</para>
/// <para><b>Origins.</b> <c>ActorIdPrev</c> and <c>ActorIdSplitTemp</c> become <see cref="Succession"/>s as splinters, the second with a note that
/// it was for a time. No date is given, and none made up.</para>
/// <para><b>Belonging.</b> <c>ActorIdAlliance</c> and the coalition columns become <see cref="Membership"/>s under an umbrella. <c>ActorIdGroup</c> becomes a
/// membership too: who joined a group is not said to be no more, as an absorption would say.</para>
/// <para><b>Conflicts.</b> Each number in <c>ConflictId</c>, <c>DyadId</c>, <c>NSID</c> and <c>OSID</c> becomes a <see cref="Participation"/>. Where
/// <c>PrimaryParty</c> is 0, as a secondary party; where it is 1 and there is one dyad, as a party; where there are several dyads, the row
/// does not tell in which the actor was primary, and the role is unstated.</para>
/// <para><b>Codes.</b> <c>Org</c>, <c>GWNOLoc</c> and <c>Region</c> become <see cref="Classification"/>s under <c>ucdp-actor-org</c>,
/// <c>ucdp-actor-gwno-loc</c> and <c>ucdp-region</c>.</para>
/// <para>The rows are held in memory: each is an actor. An actor number that stands twice gives claims of one id twice: a <see cref="ConflictRecord"/> reports them.</para>
/// </remarks>
public sealed class UcdpActorImport : DatasetImport
{
    private readonly DatasetReader<UcdpActorRow> rows;
    private readonly DatasetImportOptions options;

    internal UcdpActorImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        this.options = options;
        rows = UcdpActor.Reader(table).Once("ActorId", row => row.ActorId).Taking(options.Where);
    }

    /// <inheritdoc/>
    public override string Dataset => "ucdp-actor";

    /// <inheritdoc/>
    public override string Layout => rows.Layout;

    private protected override IEnumerable<Item> Items()
    {
        var all = rows.ToList();
        var told = all.FirstOrDefault()?.Version.Trim() is { Length: > 0 } version ? version : null;
        var release = DatasetRelease.Of("UCDP Actor", "ucdp-actor-dataset", UcdpCoders.Program, UcdpCoders.Address, told, Table.Notes.File, options);
        var items = release.Opening(Layout, Table.Header).ToList();
        var claims = new ActorClaims(Table.Notes, release, items, all);
        return ItemBatches.Of(all, items, claims.Add);
    }
}
