using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class TollMustFitWithinItsConflictTests
{
    private static readonly Conflict War = new("War");
    private static readonly Conflict Other = new("Other war");
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Report = new("Report") { Published = new(2032, 1, 1) };
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };
    private static readonly Occurrence Raided = Raid.Occurred(on: new(2031, 5, 3)).Per(Report).WithId("raided") with { Conflict = War };

    [Fact]
    public void Fires_at_the_toll_and_tells_what_places_it_in_the_war()
    {
        var finding = Check(Raided, Killed(780).WithId("toll"), InWar(412).WithId("all")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4015" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/toll/number");
        finding.Message.Should().StartWith(
            "One incident killed more than its whole conflict: 780 of 412. It says “780 people killed in Raid, says ‘Report’ (1 January 2032)”, and “412 people killed in War, says ‘Report’ (1 January 2032)”; “");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/all", "/claims/raided");
    }

    [Theory]
    [InlineData("412", "412", false)]
    [InlineData("413", "412", true)]
    [InlineData("413", "more than 380", false)]
    [InlineData("at least 413", "up to 412", true)]
    [InlineData("up to 413", "412", false)]
    [InlineData("about 500", "about 400", true)]
    [InlineData("thousands", "unknown", false)]
    public void Compares_like_to_like(string toll, string all, bool fires) =>
        Check(Raided, Killed(1) with { Number = Parse(toll) }, InWar(1) with { Number = Parse(all) }).Should().HaveCount(fires ? 1 : 0);

    [Theory]
    [InlineData("2031", true)]
    [InlineData("2031-05", true)]
    [InlineData("2031-01-01/2031-12-31", true)]
    [InlineData("2030", false)]
    [InlineData("2031-06/2031-12", false)]
    [InlineData("2031-05~", false)] // about May
    [InlineData("2031-05/2031-06", false)] // may begin after the third
    public void The_time_of_the_wars_figure_covers_the_incident(string period, bool fires) =>
        Check(Raided, Killed(780).Per(Paper.Quoting(Monitor)), InWar(412).Per(Report.Quoting(Monitor)) with { Period = Timing.Parse(period) }).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Without_a_time_one_text_must_tell_both()
    {
        Check(Raided, Killed(780).Per(Paper.Quoting(Monitor)), InWar(412).Per(Report.Quoting(Monitor))).Should().BeEmpty();
        Check(Raided, Killed(780).Per(Report.Quoting(Monitor)), InWar(412).Per(Report.Quoting(Monitor))).Should().ContainSingle();
        Check(Raided, Killed(780).Per(Paper), InWar(412)).Should().BeEmpty("two origins");
    }

    [Fact]
    public void Is_silent_where_it_is_no_part_of_that_war_or_is_linked_as_one()
    {
        var all = InWar(412).WithId("all");

        Check(Killed(780), all).Should().BeEmpty("nothing tells of which war it was");
        Check(Raided with { Conflict = Other }, Killed(780), all).Should().BeEmpty();
        Check(Raided with { Conflict = Reference<ConflictId>.OneOf([War, Other]) }, Killed(780), all).Should().BeEmpty();
        Check(Raided.Denied(), Killed(780), all).Should().BeEmpty();
        Check(Raided, Killed(780).AsPartOf(all), all).Should().BeEmpty("that is told of a part and its whole");
    }

    [Fact]
    public void Is_silent_for_other_quantities_and_what_does_not_count()
    {
        Check(Raided, Killed(780), InWar(412) with { People = Population.Civilians }).Should().BeEmpty();
        Check(Raided, Killed(780) with { People = Population.Civilians }, InWar(412)).Should().ContainSingle();
        Check(Raided, Killed(780) with { Knowledge = Knowledge.ExcessMortality }, InWar(412)).Should().BeEmpty();
        Check(Raided, Killed(780), InWar(412) with { Knowledge = Knowledge.ExcessMortality }).Should().BeEmpty();
        Check(Raided, Raid.Wounded(Exactly(780)).Per(Report), InWar(412)).Should().BeEmpty();
        Check(Raided, Killed(780).Standing(StandingKind.Rejected, "a misprint"), InWar(412)).Should().BeEmpty();
        Check(Raided, Killed(780), InWar(412).Denied()).Should().BeEmpty();
        Check(Raided.Standing(StandingKind.Disputed, "another war"), Killed(780), InWar(412)).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static readonly Organization Monitor = new("Monitor");

    private static CasualtyEstimate Killed(long number) => Raid.Killed(Exactly(number)).Per(Report);

    private static CasualtyEstimate InWar(long number) => War.Killed(Exactly(number)).Per(Report);

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM4015", [War, Other, Raid, Monitor, Report, Paper, .. claims]);
}
