namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class StagesMustFollowOneAnotherTests
{
    private static readonly Deployment Post = new("hill post");
    private static readonly Source Mission = new("Mission report");
    private static readonly Source Paper = new("Evening paper");

    [Theory]
    [InlineData("evacuated")]
    [InlineData("evacuating")]
    [InlineData("handed-over")]
    [InlineData("dismantled")]
    [InlineData("encircled")]
    public void Fires_for_a_stage_before_it_was_set_up(string stage) =>
        Check(At("deployed", "2001-06"), At(stage, "2001-03")).Should().ContainSingle().Which.Should().Match<Finding>(f =>
            f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == $"/claims/{stage}/at");

    [Fact]
    public void Quotes_both()
    {
        var finding = Check(At("deployed", "2001-06"), At("evacuated", "2001-03")).Should().ContainSingle().Subject;
        finding.Message.Should().Be("hill post was evacuated in March 2001 (says “Mission report”), before it was deployed in June 2001 (says “Mission report”).");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/deployed/at");
    }

    [Fact]
    public void Fires_where_it_was_left_before_leaving_began() =>
        Check(At("evacuating", "2001-06-18"), At("evacuated", "2001-06-02")).Should().ContainSingle();

    [Theory]
    [InlineData("2001-03", "2001-06")]
    [InlineData("2001-03", "2001")]
    [InlineData("2001", "2001-03")]
    [InlineData("2001-06-01", "2001-05-25~")]
    [InlineData("2001-06", "2001-06")]
    [InlineData("", "2001-06")]
    [InlineData("2001-06", "")]
    public void Is_silent_in_order_and_while_the_order_is_open(string deployed, string evacuated) =>
        Check(At("deployed", deployed), At("evacuated", evacuated)).Should().BeEmpty();

    [Fact]
    public void It_may_be_set_up_anew() =>
        Check(At("deployed", "2001-01").WithId("first"), At("evacuated", "2001-03"), At("deployed", "2001-06")).Should().BeEmpty();

    [Fact]
    public void Is_held_to_its_own_account_first()
    {
        var later = At("deployed", "2001-06").Per(Paper);
        Check(At("deployed", "2001-01").WithId("own"), later, At("evacuated", "2001-03")).Should().BeEmpty();
        Check(later, At("evacuated", "2001-03")).Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Suggestion.Contains("contradict each other"));
    }

    [Fact]
    public void An_account_that_contradicts_itself_is_found_though_another_fits() =>
        Check(At("deployed", "2001-06"), At("deployed", "2001-01").Per(Paper).WithId("other"), At("evacuated", "2001-03")).Should().ContainSingle();

    [Fact]
    public void Leaves_out_what_does_not_count_and_notes_what_is_disputed()
    {
        var (deployed, evacuated) = (At("deployed", "2001-06"), At("evacuated", "2001-03"));
        Check(deployed, evacuated.Denied()).Should().BeEmpty();
        Check(deployed, evacuated.InMood(Mood.Planned)).Should().BeEmpty();
        Check(deployed.Standing(StandingKind.Rejected, "a slip"), evacuated).Should().BeEmpty();
        Check(deployed, evacuated.Standing(StandingKind.Disputed, "a slip")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static Milestone At(string stage, string when) =>
        Post.Reached(MilestoneKind.Parse(stage), Timing.Parse(when)).Per(Mission).WithId(stage);

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2014", [Post, Mission, Paper, .. claims]);
}
