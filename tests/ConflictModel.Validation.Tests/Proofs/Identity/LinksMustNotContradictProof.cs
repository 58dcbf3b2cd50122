namespace ConflictModel.Validation.Tests.Proofs.Identity;

public sealed class LinksMustNotContradictProof : RuleProof
{
    public override string Rule => RuleIds.LinksMustNotContradict;

    public override ConflictRecord Fires()
    {
        #region CM1008-fires
        var raid = new Incident("Raid on the mill");
        var report = new Source("Report of 1991");
        var all = raid.Killed(Estimate.AtLeast(12)).Per(report).WithId("all");
        ConflictRecord record =
        [
            raid, report,
            all,
            raid.Killed(Estimate.AtLeast(4), Population.Civilians).Per(report).AsPartOf(all).DisjointFrom(all),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM1008-silent
        var raid = new Incident("Raid on the mill");
        var report = new Source("Report of 1991");
        var all = raid.Killed(Estimate.AtLeast(12)).Per(report).WithId("all");
        ConflictRecord record =
        [
            raid, report,
            all,
            raid.Killed(Estimate.AtLeast(4), Population.Civilians).Per(report).AsPartOf(all).Linked(LinkKind.InferredFrom, all),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) => random.Next(2) == 0
        ? clean.Replacing(clean.Fought, clean.Fought.Linked(LinkKind.DisjointFrom, clean.Raided).Linked(LinkKind.PartOf, clean.Raided))
        : clean.Replacing(clean.Later, clean.Later.Linked(LinkKind.DisjointFrom, clean.Deadliest).Linked(LinkKind.Overlaps, clean.Deadliest));
}
