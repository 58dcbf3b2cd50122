namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class StagesMustFollowOneAnotherProof : RuleProof
{
    public override string Rule => RuleIds.StagesMustFollowOneAnother;

    public override ConflictRecord Fires()
    {
        #region CM2014-fires
        var (post, mission) = (new Deployment("hill post"), new Source("Mission report"));
        ConflictRecord record =
        [
            post, mission,
            post.Reached(MilestoneKind.Deployed, new(2001, 6)).Per(mission),
            post.Reached(MilestoneKind.Evacuated, new(2001, 3)).Per(mission),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2014-silent
        var (post, mission) = (new Deployment("hill post"), new Source("Mission report"));
        ConflictRecord record =
        [
            post, mission,
            post.Reached(MilestoneKind.Deployed).Per(mission), // first, on a day not told
            post.Reached(MilestoneKind.Evacuated, new(2001, 3)).Per(mission),
            post.Reached(MilestoneKind.Deployed, new(2001, 6)).Per(mission), // and anew
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.PostsEvacuated, clean.PostsEvacuated with { At = clean.On(random.Next(101, 120)) });
}
