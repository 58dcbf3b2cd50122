using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class KilledMustFitAmongKilledAndWoundedTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Paper");
    private static readonly Source Wire = new("Wire");

    [Fact]
    public void Fires_at_the_killed_and_at_the_wounded()
    {
        var both = Both("up to 60").WithId("both");
        var finding = Check(both, Raid.Killed(AtLeast(78)).Per(Paper).WithId("killed")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4019" && f.Severity == Severity.Warning && f.Pointer == "/claims/killed/number");
        finding.Message.Should().StartWith("More were killed than were killed or wounded together: at least 78 of up to 60. It says “at least 78 people killed in Raid");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/both");
        Check(both, Raid.Wounded(AtLeast(78)).Per(Paper)).Should().ContainSingle().Which.Message.Should().StartWith("More were wounded than");
    }

    [Theory]
    [InlineData("78", "about 200", false)]
    [InlineData("78", "78", false)]
    [InlineData("79", "78", true)]
    [InlineData("79", "at least 78", false)]
    [InlineData("about 300", "about 200", true)]
    [InlineData("dozens", "up to 20", true)]
    [InlineData("unknown", "20", false)]
    public void Compares_like_to_like(string killed, string both, bool fires) =>
        Check(Both(both), Raid.Killed(Parse(killed)).Per(Paper)).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Is_silent_for_other_people_times_texts_links_and_what_does_not_count()
    {
        var both = Both("60").WithId("both");
        var killed = Raid.Killed(Exactly(78)).Per(Paper);

        Check(both, killed).Should().ContainSingle();
        Check(both with { People = Population.Civilians }, killed).Should().BeEmpty();
        Check(both with { Period = new(2031) }, killed).Should().BeEmpty();
        Check(both, killed.Per(Wire)).Should().BeEmpty();
        Check(both, killed.AsPartOf(both)).Should().BeEmpty("that is told of a part and its whole");
        Check(both, Raid.Harmed(Harm.Missing, Exactly(78)).Per(Paper)).Should().BeEmpty();
        Check(both, killed with { Knowledge = Knowledge.ExcessMortality }).Should().BeEmpty();
        Check(both.Denied(), killed).Should().BeEmpty();
        Check(both, killed.Standing(StandingKind.Rejected, "a misprint")).Should().BeEmpty();
        Check(both, killed.Standing(StandingKind.Disputed, "denied")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static CasualtyEstimate Both(string number) => Raid.Harmed(Harm.KilledOrWounded, Parse(number)).Per(Paper);

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM4019", [Raid, Paper, Wire, .. claims]);
}
