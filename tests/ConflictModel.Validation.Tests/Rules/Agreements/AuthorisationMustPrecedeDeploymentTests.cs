namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class AuthorisationMustPrecedeDeploymentTests
{
    private static readonly Deployment Post = new("hill post");
    private static readonly Resolution Mandate = new("Resolution 12");
    private static readonly Source Report = new("Mission report");
    private static readonly Source Paper = new("Evening paper");
    private static readonly Authorisation Allowed = Post.AuthorisedBy((EntityId)Mandate).Per(Report).WithId("a");
    private static readonly Milestone Adopted = Mandate.Reached(MilestoneKind.Adopted, new(2001, 6)).Per(Report);

    [Fact]
    public void Fires_and_quotes_both()
    {
        var finding = Check(Allowed, Adopted, Deployed("2001-03")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/a/under");
        finding.Message.Should().Be("hill post was deployed in March 2001 (says “Mission report”), before Resolution 12, which is said to allow it, was adopted in June 2001 (says “Mission report”).");
    }

    [Fact]
    public void Is_held_to_the_effect_where_no_making_is_told() =>
        Check(Allowed, Mandate.EffectiveFrom(new(2001, 6)).Per(Report), Deployed("2001-03")).Should().ContainSingle();

    [Fact]
    public void Is_silent_where_setting_up_or_making_is_not_told()
    {
        Check(Allowed, Adopted, Post.Reached(MilestoneKind.Evacuated, new(2001, 3)).Per(Report)).Should().BeEmpty();
        Check(Allowed, Mandate.Reached(MilestoneKind.Ended, new(2001, 6)).Per(Report), Deployed("2001-03")).Should().BeEmpty();
    }

    [Fact]
    public void Set_up_between_adoption_and_effect_is_lawful() =>
        Check(Allowed, Adopted, Mandate.EffectiveFrom(new(2001, 9)).Per(Report), Deployed("2001-07")).Should().BeEmpty();

    [Theory]
    [InlineData("2001-06")]
    [InlineData("2001")]
    [InlineData("2001-05-31~")]
    [InlineData("2001-08")]
    [InlineData("")]
    public void Is_silent_in_order_and_while_the_order_is_open(string deployed) => Check(Allowed, Adopted, Deployed(deployed)).Should().BeEmpty();

    [Fact]
    public void A_text_may_confirm_what_was_there() =>
        Check(Allowed with { Note = "Given after the fact" }, Adopted, Deployed("2001-03")).Should().BeEmpty();

    [Fact]
    public void Is_held_to_its_own_account_first() =>
        Check(Allowed, Adopted, Deployed("2001-03").Per(Paper), Deployed("2001-07")).Should().BeEmpty();

    [Fact]
    public void Leaves_out_what_does_not_count_and_notes_what_is_disputed()
    {
        Check(Allowed.Denied(), Adopted, Deployed("2001-03")).Should().BeEmpty();
        Check(Allowed, Adopted.Standing(StandingKind.Rejected, "a slip"), Deployed("2001-03")).Should().BeEmpty();
        Check(Allowed, Adopted, Deployed("2001-03").InMood(Mood.Planned)).Should().BeEmpty();
        Check(Allowed.Standing(StandingKind.Disputed, "a slip"), Adopted, Deployed("2001-03")).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Message.EndsWith(" One of the claims is disputed."));
    }

    private static Milestone Deployed(string when) => Post.Reached(MilestoneKind.Deployed, Timing.Parse(when)).Per(Report);

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2015", [Post, Mandate, Report, Paper, .. claims]);
}
