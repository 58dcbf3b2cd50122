using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Proofs.Agreements;

public sealed class DeploymentMustKeepToItsAuthorisedNumberProof : RuleProof
{
    public override string Rule => RuleIds.DeploymentMustKeepToItsAuthorisedNumber;

    public override ConflictRecord Fires()
    {
        #region CM2016-fires
        var (posts, accord) = (new Deployment("observation posts"), new Agreement("Ferry accord"));
        var (text, paper) = (new Source("Text of the accord"), new Source("Evening paper"));
        ConflictRecord record =
        [
            posts, accord, text, paper,
            posts.AuthorisedBy((EntityId)accord, Exactly(12), "posts").Per(text),
            posts.Counts(CountMeasure.SetUp, MoreThan(50), "posts").Per(paper),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM2016-silent
        var (posts, accord) = (new Deployment("observation posts"), new Agreement("Ferry accord"));
        var (text, paper) = (new Source("Text of the accord"), new Source("Evening paper"));
        ConflictRecord record =
        [
            posts, accord, text, paper,
            posts.AuthorisedBy((EntityId)accord, Exactly(12), "posts").Per(text),
            posts.Counts(CountMeasure.Strength, MoreThan(50), "vehicles").Per(paper), // other things are counted
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        clean.Replacing(clean.PostsSetUp, clean.PostsSetUp with { Number = random.Next(2) == 0 ? AtLeast(random.Next(13, 60)) : Exactly(random.Next(13, 60)) });
}
