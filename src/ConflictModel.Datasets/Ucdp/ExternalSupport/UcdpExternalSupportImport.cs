namespace ConflictModel.Datasets;

/// <summary>Turns the UCDP External Support Dataset into items of the model: claims about who supported whom, against whom, with what, in which year.</summary>
/// <remarks>
/// <para><b>Entities.</b> <c>actor_id</c>, <c>oppo_id</c>, <c>dyad_id</c>, <c>conflict_id</c> and <c>ext_id</c> become actors, dyads and conflicts under
/// UCDP's numbers, the same as in every UCDP dataset.</para>
/// <para><b>Whether any.</b> Each row is a <see cref="Classification"/> of the actor under <c>ucdp-esd-ext-sup</c> (<c>ucdp-esd-906-144-1990-recorded</c>: dyad, actor,
/// year), which quotes the row. 0 says that the coders recorded none. It becomes no denied <see cref="Support"/>: nobody is named whose
/// support could be denied, and that none was found is not that there was none.</para>
/// <para><b>Who.</b> Each supporter is a <see cref="Support"/> (<c>…-by-3</c>) of the actor against its opponent. The row counts the givers of each
/// kind and does not name them: a kind stands with a supporter only where every supporter gave it, or every state or every non-state one and
/// the names tell which these are. Else one further claim for the kind (<c>…-weapons</c>) has all the supporters as candidates, and its note
/// the counts.</para>
/// <para><b>With what.</b> The ten kinds are <see cref="SupportType"/>s. Support of unknown kind (<c>ext_u</c>) is no type: it is told by the note.</para>
/// <para><b>When.</b> Some time in the year: the dataset does not say that support lasted throughout it, nor that it went on between two years.</para>
/// <para>Coalitions, elements of a state, and supporters of both sides are told for the row, not for one of several supporters: the notes tell them so.</para>
/// </remarks>
public sealed class UcdpExternalSupportImport : DatasetImport
{
    private readonly DatasetReader<UcdpExternalSupportRow> rows;
    private readonly DatasetRelease release;

    internal UcdpExternalSupportImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        rows = UcdpExternalSupport.Reader(table).Once("dyad_id", EsdClaims.IdOf).Taking(options.Where);
        var told = char.IsAsciiDigit(rows.Layout[0]) ? rows.Layout : null;
        release = DatasetRelease.Of("UCDP External Support", "ucdp-external-support", UcdpCoders.Program, UcdpCoders.Address, told, table.Notes.File, options);
    }

    /// <inheritdoc/>
    public override string Dataset => "ucdp-external-support";

    /// <inheritdoc/>
    public override string Layout => rows.Layout;

    private protected override IEnumerable<Item> Items()
    {
        var ofRow = release.Opening(Layout, Table.Header).ToList();
        var claims = new EsdClaims(release, ofRow);
        return ItemBatches.Of(rows, ofRow, claims.Add);
    }
}
