namespace ConflictModel.Validation.Tests.Proofs.Provenance;

public sealed class OwnAccountMustComeThroughNobodyProof : RuleProof
{
    public override string Rule => RuleIds.OwnAccountMustComeThroughNobody;

    public override ConflictRecord Fires()
    {
        #region CM6012-fires
        var raid = new Incident("Raid on Brinport");
        var wire = new Organization("Coast Wire");
        var gazette = new Source("Gazette");
        ConflictRecord record =
        [
            raid, wire, gazette,
            raid.Killed(Estimate.AtLeast(12)).Per(gazette.Itself() with { Citations = [new Citation(gazette) { Via = [wire] }] }), // does the Gazette say so, or the agency?
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM6012-silent
        var raid = new Incident("Raid on Brinport");
        var wire = new Organization("Coast Wire");
        var gazette = new Source("Gazette");
        var times = new Source("Harbour Times");
        ConflictRecord record =
        [
            raid, wire, gazette, times,
            raid.Killed(Estimate.AtLeast(12)).Per(gazette.Quoting(wire).AlsoIn(new Citation(times))), // the agency's figure, which two papers print
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var itself = clean.Yearbook.Itself();
        var relay = random.Next(2) == 0 ? clean.Agency : clean.Observatory;
        return clean.Replacing(clean.Fought, clean.Fought.Per(itself with { Citations = [new Citation(clean.Yearbook) { Via = [relay] }] }));
    }
}
