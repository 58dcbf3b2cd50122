namespace ConflictModel.Datasets;

/// <summary>Turns the UCDP Peace Agreement Dataset 1975–2011 into items of the model: an agreement for each row, and claims about it.</summary>
/// <remarks>
/// <para><b>Entities.</b> Each row is an <see cref="Agreement"/> (<c>ucdp-pa-5521975120101</c>). Conflicts, dyads and parties bear the numbers
/// from before UCDP's renumbering of 2017, and so ids of their own (<c>ucdp-old-conflict-36</c>): they do not join those of newer datasets
/// by accident. <c>ProcID</c> is a <see cref="PeaceProcess"/> in which the text was made.</para>
/// <para><b>Signed</b> on <c>pa_date</c> (<c>…-signed</c>, with the row's exact words and <c>pa_comment</c> as its note). The signatories of
/// <c>pa_sign</c> and the third parties of <c>pa_3rd</c> are one described reference each: free text is not split into people. The role of a
/// third party is not told, except in words. The sides of the dyads are parties (<c>…-party-1</c> and on).</para>
/// <para><b>Ended.</b> Where <c>ended</c> is 1, a <see cref="Milestone"/> of the end at <c>Duration</c>, no more exactly than printed, its words from
/// <c>c_duration</c>; where it is 0, the same denied: it had not ended when coded. A date that does not exist is noted and unknown.</para>
/// <para><b>Provisions.</b> A <see cref="Classification"/> under <c>ucdp-pa-provision</c> by the column's name; a printed 0 is one denied. An empty cell
/// makes none. Type and incompatibility are <see cref="UcdpAgreementType"/> and <see cref="IncompatibilityKind"/>; the other codes
/// stand under <c>ucdp-pa-</c> and the column's name in small letters, -99 (not applicable) aside.</para>
/// </remarks>
public sealed class UcdpPeaceAgreementsImport : DatasetImport
{
    private readonly DatasetReader<UcdpPeaceAgreementRow> rows;
    private readonly DatasetRelease release;

    internal UcdpPeaceAgreementsImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        rows = UcdpPeaceAgreements.Reader(table).Once("paid", row => row.Paid).Taking(options.Where);
        release = DatasetRelease.Of("UCDP Peace Agreements", "ucdp-peace-agreements", UcdpCoders.Program, UcdpCoders.Address, Layout, table.Notes.File, options);
    }

    /// <inheritdoc/>
    public override string Dataset => "ucdp-peace-agreements";

    /// <inheritdoc/>
    public override string Layout => rows.Layout;

    private protected override IEnumerable<Item> Items()
    {
        var ofRow = release.Opening(Layout, Table.Header).ToList();
        var entities = new PeaceAgreementEntities(Table, ofRow);
        var claims = new PeaceAgreementClaims(release, ofRow);
        return ItemBatches.Of(rows, ofRow, row => claims.Add(row, entities));
    }
}
