namespace ConflictModel.Validation.Tests.Proofs.Provenance;

public sealed class RelayMustNotBeItsOwnOriginProof : RuleProof
{
    public override string Rule => RuleIds.RelayMustNotBeItsOwnOrigin;

    public override ConflictRecord Fires()
    {
        #region CM6009-fires
        var raid = new Incident("Raid on Brinport");
        var agency = new Organization("Wire Agency");
        var paper = new Source("Harbour Times, 3 May");
        ConflictRecord record =
        [
            raid, agency, paper,
            raid.Killed(Estimate.AtLeast(12)).Per(paper.Quoting(agency, via: agency)), // did the agency count, or pass on?
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM6009-silent
        var raid = new Incident("Raid on Brinport");
        var observatory = new Organization("Peace Observatory");
        var agency = new Organization("Wire Agency");
        var wire = new Source("Wire of 3 May") { Publisher = agency };
        ConflictRecord record =
        [
            raid, observatory, agency, wire,
            raid.Killed(Estimate.AtLeast(12)).Per(wire.Quoting(observatory, via: agency)), // which publishes what it passes on
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.Raided, clean.Raided.Per(random.Next(3) switch
        {
            0 => clean.Bulletin.Quoting(clean.Observatory, clean.Observatory, clean.Agency),
            1 => clean.Bulletin.Quoting(clean.Observatory, clean.Agency, clean.Director, clean.Agency),
            _ => clean.Told with { DrawingOn = [clean.Observatory] },
        }));
}
