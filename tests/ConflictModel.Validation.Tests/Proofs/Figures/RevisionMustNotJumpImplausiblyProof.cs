namespace ConflictModel.Validation.Tests.Proofs.Figures;

public sealed class RevisionMustNotJumpImplausiblyProof : RuleProof
{
    public override string Rule => RuleIds.RevisionMustNotJumpImplausibly;

    public override ConflictRecord Fires()
    {
        #region CM4012-fires
        var raid = new Incident("Raid on Oxwell");
        var morning = new Source("Casualty register, 4 May 2031");
        var first = raid.Killed(Estimate.AtLeast(34)).Per(morning);
        ConflictRecord record =
        [
            raid, morning,
            first,
            raid.Killed(Estimate.AtLeast(560)).Per(morning).Superseding(first), // 56?
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM4012-silent
        var raid = new Incident("Raid on Oxwell");
        var morning = new Source("Casualty register, 4 May 2031");
        var first = raid.Killed(Estimate.AtLeast(34)).Per(morning);
        ConflictRecord record =
        [
            raid, morning,
            first,
            raid.Killed(Estimate.AtLeast(560)).Per(morning).Superseding(first) with { Note = "a mass grave was opened in between" },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.Toll, clean.Toll with { Number = Estimate.AtLeast((clean.FirstToll.Number.Least!.Value * 11) + random.Next(100, 500)) });
}
