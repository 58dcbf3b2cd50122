namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class AuthorisationMustPrecedeDeploymentProof : RuleProof
{
    public override string Rule => RuleIds.AuthorisationMustPrecedeDeployment;

    public override ConflictRecord Fires()
    {
        #region CM2015-fires
        var (post, mandate) = (new Deployment("hill post"), new Resolution("Resolution 12"));
        var report = new Source("Mission report");
        ConflictRecord record =
        [
            post, mandate, report,
            post.AuthorisedBy((EntityId)mandate).Per(report),
            mandate.Reached(MilestoneKind.Adopted, new(2001, 6)).Per(report),
            post.Reached(MilestoneKind.Deployed, new(2001, 3)).Per(report),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2015-silent
        var (post, mandate) = (new Deployment("hill post"), new Resolution("Resolution 12"));
        var report = new Source("Mission report");
        ConflictRecord record =
        [
            post, mandate, report,
            post.AuthorisedBy((EntityId)mandate).Per(report),
            mandate.Reached(MilestoneKind.Adopted, new(2001, 6)).Per(report),
            post.Reached(MilestoneKind.Deployed, new(2001)).Per(report), // some day of 2001
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.PostsDeployed, clean.PostsDeployed with { At = clean.On(random.Next(10, 99)) });
}
