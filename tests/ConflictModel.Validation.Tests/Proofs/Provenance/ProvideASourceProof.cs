namespace ConflictModel.Validation.Tests.Proofs.Provenance;

public sealed class ProvideASourceProof : RuleProof
{
    public override string Rule => RuleIds.ProvideASource;

    public override ConflictRecord Fires()
    {
        #region CM6001-fires
        var raid = new Incident("Raid on Oxwell");
        ConflictRecord record =
        [
            raid,
            raid.Killed(Estimate.AtLeast(12)), // says who?
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM6001-silent
        var raid = new Incident("Raid on Oxwell");
        var paper = new Source("Morning paper, 4 May 2031");
        ConflictRecord record =
        [
            raid, paper,
            raid.Killed(Estimate.AtLeast(12)).Per(paper),
            raid.Occurred(on: new(2031, 5, 3)) with { Note = "Our own correspondent was there." },
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        Claim claim = random.Next(3) switch
        {
            0 => clean.People,
            1 => clean.Backing,
            _ => clean.PostsSetUp,
        };
        return clean.Replacing(claim, Spoilt(claim));
    }

    private static Claim Spoilt(Claim claim) => claim switch
    {
        CountEstimate count => count with { By = Attribution.Keeper },
        Support support => support with { By = Attribution.Keeper },
        _ => throw new InvalidOperationException($"{claim} is not one of those that are spoilt."),
    };
}
