using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class PeriodsMustMeetTests
{
    private static readonly Conflict War = new("War");
    private static readonly Place Town = new("Town");
    private static readonly Source Report = new("Report");

    [Fact]
    public void Fires_at_the_link_of_a_part()
    {
        var whole = Killed(900, "2031-05").WithId("may");
        var finding = Check(whole, Killed(300, "2031-06").WithId("june").AsPartOf(whole)).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4017" && f.Severity == Severity.Warning && f.Pointer == "/claims/june/links/0");
        finding.Message.Should().Be(
            "A part and its whole have no day in common: in June 2031 and in May 2031. They are “300 people killed in War in June 2031, says ‘Report’” and “900 people killed in War in May 2031, says ‘Report’”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/may");
    }

    [Theory]
    [InlineData("2031-05", "2031-06", true)]
    [InlineData("2031-05", "2031", false)]
    [InlineData("2031-05-31/2031-06-02", "2031-05", false)]
    [InlineData("2031-05-03", "2031-05-04", true)]
    [InlineData("2031-05-03", "2031-05-04~", false)] // about the fourth
    [InlineData("2031-05", "", false)]
    [InlineData("", "2031-05", false)]
    public void Compares_the_days_that_they_can_mean(string one, string other, bool fires)
    {
        var first = Killed(900, one).WithId("first");

        Check(first, Killed(300, other).AsPartOf(first)).Should().HaveCount(fires ? 1 : 0);
        Check(first, Killed(300, other).Superseding(first)).Should().HaveCount(fires ? 1 : 0);
        Check(first, Killed(300, other).DisjointFrom(first)).Should().BeEmpty();
    }

    [Fact]
    public void A_stock_of_another_day_replaces_none()
    {
        var may = Living("2031-05-01").WithId("may");

        Check(may, Living("2031-06-01").Superseding(may)).Should().ContainSingle().Which.Message.Should().StartWith("A figure and the one that it replaces have no day in common: ");
        Check(may, Living("2031-06-01").AsPartOf(may)).Should().BeEmpty("those of June may be among those of May");
    }

    [Fact]
    public void What_to_do_and_how_sure_it_is_goes_by_the_link()
    {
        var may = Killed(900, "2031-05").WithId("may");
        var june = Killed(300, "2031-06");

        var part = Check(may, june.AsPartOf(may)).Should().ContainSingle().Subject;
        var revision = Check(may, june.Superseding(may)).Should().ContainSingle().Subject;

        part.Should().Match<Finding>(f => f.Certainty == Certainty.Certain && f.Suggestion == "Correct the period, or take the link away.");
        revision.Should().Match<Finding>(f => f.Certainty == Certainty.Certain && f.Severity == Severity.Warning && f.Suggestion.StartsWith("If both stand"));
        Check(may.Standing(StandingKind.Disputed, "perhaps June"), june.AsPartOf(may)).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        Check(may, june.Superseding(may).Standing(StandingKind.Disputed, "perhaps May")).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Who_fled_in_May_may_return_in_June()
    {
        var fled = War.Displaced(Exactly(900)).Per(Report).WithId("fled") with { Period = new(2031, 5) };

        Check(fled, (new DisplacementEstimate(War, DisplacementMeasure.Returned, Exactly(300)).Per(Report) with { Period = new(2031, 6) }).AsPartOf(fled)).Should().BeEmpty();
        Check(fled, (War.Displaced(Exactly(300)).Per(Report) with { Period = new(2031, 6) }).AsPartOf(fled)).Should().ContainSingle();
    }

    [Fact]
    public void Is_silent_for_shares_and_what_does_not_count()
    {
        var may = Killed(900, "2031-05").WithId("may");
        var june = Killed(300, "2031-06").AsPartOf(may);

        Check(may, Killed(300, "2031-06") with { Number = Unknown, Share = Share.Half, Links = [new(LinkKind.PartOf, may.Id)] }).Should().BeEmpty();
        Check(may, june.Denied()).Should().BeEmpty();
        Check(may, june.Standing(StandingKind.Rejected, "wrong month")).Should().BeEmpty();
        Check(may.Standing(StandingKind.Rejected, "wrong month"), june).Should().BeEmpty();
        Check(may, june.Standing(StandingKind.Disputed, "perhaps May")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
        Check(may, (War.Harmed(Harm.Wounded, 300) with { Period = new(2031, 6) }).Superseding(may)).Should().BeEmpty("that link is another rule's");
    }

    private static CasualtyEstimate Killed(long number, string period) => War.Killed(Exactly(number)).Per(Report) with { Period = period.Length > 0 ? Timing.Parse(period) : default };

    private static DisplacementEstimate Living(string day) => Town.LivingDisplaced(Exactly(300)).Per(Report) with { Period = Timing.Parse(day) };

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM4017", [War, Town, Report, .. claims]);
}

file static class Wars
{
    internal static CasualtyEstimate Harmed(this Conflict war, Harm harm, long number) => new(war.Id, harm, Exactly(number));
}
