namespace ConflictModel.Validation.Tests.Rules.Claims;

public class JudgementMustGiveItsReasonTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly CasualtyEstimate Toll = Raid.Killed(Estimate.Exactly(17)).WithId("toll");

    [Theory]
    [InlineData("disputed")]
    [InlineData("rejected")]
    public void Fires_without_a_reason(string standing)
    {
        var finding = Check(Toll.Standing(new Standing { Kind = StandingKind.Parse(standing), Reason = " " })).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM5003" && f.Severity == Severity.Warning && f.Pointer == "/claims/toll/standing");
        finding.Message.Should().Be($"“17 people killed in Raid, says the keeper of the record” is {standing}, and nobody says why.");
    }

    [Theory]
    [InlineData("accepted")]
    [InlineData("preferred")]
    [InlineData("unclear")]
    [InlineData("parked")]
    public void Is_silent_for_what_sets_nothing_aside(string standing) => Check(Toll.Standing(new Standing { Kind = StandingKind.Parse(standing) })).Should().BeEmpty();

    [Fact]
    public void Is_silent_with_a_reason_a_note_or_no_judgement()
    {
        Check(Toll).Should().BeEmpty();
        Check(Toll.Standing(StandingKind.Rejected, "video shows another town")).Should().BeEmpty();
        Check(Toll.Standing(new Standing { Kind = StandingKind.Rejected }) with { Note = "Video shows another town." }).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(Claim claim) => Checking.Against("CM5003", Raid, claim);
}
