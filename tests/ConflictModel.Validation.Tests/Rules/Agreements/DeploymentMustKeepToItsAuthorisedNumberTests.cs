using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class DeploymentMustKeepToItsAuthorisedNumberTests
{
    private static readonly Deployment Posts = new("observation posts");
    private static readonly Deployment Post = new("hill post");
    private static readonly Agreement Accord = new("Ferry accord");
    private static readonly Source Paper = new("Evening paper");
    private static readonly Authorisation Twelve = Posts.AuthorisedBy((EntityId)Accord, Exactly(12), "posts").Per(Paper).WithId("a");

    [Fact]
    public void Tells_it_as_worth_knowing()
    {
        var finding = Check(Twelve, Count(MoreThan(50))).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Certain && f.Pointer == "/claims/c/number");
        finding.Message.Should().Be("more than 50 posts of observation posts (says “Evening paper”) are more than what is allowed, 12 (says “Evening paper”): a breach or a later arrangement, and no fault of the record.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/a/number");
    }

    [Fact]
    public void Each_unit_has_a_number_of_its_own() =>
        Check(Twelve, Twelve with { Id = ClaimId.Parse("b"), Unit = "vehicles", Number = Exactly(400) }, Count(Exactly(50))).Should().ContainSingle();

    [Fact]
    public void Units_are_compared_without_case() => Check(Twelve, Count(Exactly(13)) with { Unit = "Posts" }).Should().ContainSingle();

    [Fact]
    public void Is_silent_while_it_may_be_kept()
    {
        Check(Twelve, Count(Exactly(12))).Should().BeEmpty();
        Check(Twelve, Count(About(50))).Should().BeEmpty();
        Check(Twelve, Count(UpTo(50))).Should().BeEmpty();
        Check(Twelve with { Number = AtLeast(12) }, Count(Exactly(50))).Should().BeEmpty();
        Check(Twelve with { Number = Estimate.Unknown }, Count(Exactly(50))).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_other_units_measures_and_deployments()
    {
        Check(Twelve, Count(Exactly(50)) with { Unit = "vehicles" }).Should().BeEmpty();
        Check(Twelve, Count(Exactly(50)) with { Unit = "" }).Should().BeEmpty();
        Check(Twelve, Count(Exactly(50)) with { Measure = CountMeasure.Destroyed }).Should().BeEmpty();
        Check(Twelve, Count(Exactly(50)) with { Of = Post }).Should().BeEmpty();
    }

    [Fact]
    public void A_later_text_may_allow_more() => Check(Twelve, Twelve with { Id = ClaimId.Parse("b"), Number = UpTo(60) }, Count(Exactly(50))).Should().BeEmpty();

    [Fact]
    public void Leaves_out_what_does_not_count_and_calls_what_is_disputed_possible()
    {
        Check(Twelve.Denied(), Count(Exactly(50))).Should().BeEmpty();
        Check(Twelve, Count(Exactly(50)).InMood(Mood.Planned)).Should().BeEmpty();
        Check(Twelve, Count(Exactly(50)).Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(Twelve, Count(Exactly(50)).Standing(StandingKind.Disputed, "a slip")).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
    }

    private static CountEstimate Count(Estimate number) => Posts.Counts(CountMeasure.SetUp, number, "posts").Per(Paper).WithId("c");

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2016", [Posts, Post, Accord, Paper, .. claims]);
}
