namespace ConflictModel.Datasets;

/// <summary>Turns the PA-X Peace Agreements Database into items of the model: an agreement for each row, and claims about it.</summary>
/// <remarks>
/// <para><b>Entities.</b> Each row is an <see cref="Agreement"/> (<c>pax-1436</c>, the id under which ceasefires of ETH/PRIO refer to it), its name on one line.
/// <c>PP</c> is a <see cref="PeaceProcess"/> (<c>pax-process-81</c>) in which the text was made; another <c>PPName</c> in a later row is a <see cref="Naming"/>.</para>
/// <para><b>Dated</b> by <c>Dat</c>: signed (<c>…-signed</c>), or declared where the row is a unilateral document (<c>…-declared</c>); PA-X has one
/// column for signing, agreeing and issuing. That claim quotes the row.</para>
/// <para><b>Parties.</b> <c>Part</c> and <c>ThrdPart</c> are one described reference each, with the whole text in the note: their lines hold
/// signatures, titles and names in turn, so that a line is not a party. The role of third parties stays in the document's words.</para>
/// <para><b>Codes.</b> Stage, sub-stage, scope and status are the model's own (<see cref="AgreementStage"/>, <see cref="AgreementSubStage"/>,
/// <see cref="AgreementScope"/>, <see cref="AgreementStatus"/>), and as printed under <c>pax-stage</c>, <c>pax-stage-sub</c>, <c>pax-agreement-type</c>
/// and <c>pax-status</c>. <c>UcdpCon</c> stands under <c>ucdp-conflict</c>: the codebook is not with the file, but the numbers seen are those since UCDP's
/// renumbering of 2017. Other numbers stand under schemes of their own (<c>pax-ucdp-agreement</c>, <c>pax-pam-agreement</c>, <c>pax-cow-war</c>).</para>
/// <para><b>Provisions.</b> Each above 0 is a <see cref="Classification"/> under <c>pax-provision</c> by name and level (<c>SsrDdr 3</c>); 0 and unknown make none.</para>
/// </remarks>
public sealed class PaXImport : DatasetImport
{
    private static readonly Organization Coders = new("PA-X Peace Agreements Database, University of Edinburgh") { AlsoKnownAs = ["PA-X"] };

    private readonly DatasetReader<PaXRow> rows;
    private readonly DatasetRelease release;

    internal PaXImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        rows = PaX.Reader(table).Taking(options.Where);
        release = DatasetRelease.Of("PA-X", "pax", Coders, "https://www.peaceagreements.org", null, table.Notes.File, options);
    }

    /// <inheritdoc/>
    public override string Dataset => "pax";

    /// <inheritdoc/>
    public override string Layout => rows.Layout;

    private protected override IEnumerable<Item> Items()
    {
        var ofRow = release.Opening(Layout, Table.Header).ToList();
        var entities = new PaXEntities(Table, ofRow);
        var claims = new PaXClaims(release, ofRow);
        return ItemBatches.Of(rows, ofRow, row => claims.Add(row, entities));
    }
}
