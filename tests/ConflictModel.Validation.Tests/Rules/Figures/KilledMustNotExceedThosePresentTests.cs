using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class KilledMustNotExceedThosePresentTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Paper");
    private static readonly Source Wire = new("Wire");
    private static readonly Organization Monitor = new("Monitor");

    [Fact]
    public void Fires_at_the_killed()
    {
        var finding = Check(Raid.Present(UpTo(60)).Per(Paper).WithId("there"), Raid.Killed(AtLeast(78)).Per(Paper).WithId("killed")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4016" && f.Severity == Severity.Note && f.Certainty == Certainty.Certain && f.Pointer == "/claims/killed/number");
        finding.Message.Should().StartWith("More were killed than were there: at least 78 of up to 60. It says “at least 78 people killed in Raid");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/there");
    }

    [Theory]
    [InlineData("at least 78", "dozens", false)]
    [InlineData("60", "60", false)]
    [InlineData("61", "60", true)]
    [InlineData("61", "about 60", true)]
    [InlineData("at least 61", "about 60", false)]
    [InlineData("unknown", "60", false)]
    public void Compares_like_to_like(string killed, string present, bool fires) =>
        Check(Raid.Present(Parse(present)).Per(Paper), Raid.Killed(Parse(killed)).Per(Paper)).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Is_silent_for_others_than_those_present()
    {
        var there = Raid.Present(Exactly(60), Population.Combatants).Per(Paper).WithId("there");

        Check(there, Raid.Killed(Exactly(78), Population.Combatants).Per(Paper)).Should().ContainSingle();
        Check(there, Raid.Killed(Exactly(78), Population.Civilians).Per(Paper)).Should().BeEmpty();
        Check(there, Raid.Killed(Exactly(78)).Per(Paper)).Should().BeEmpty("civilians may be among them");
        Check(there, Raid.Killed(Exactly(78), Population.Combatants).Per(Wire)).Should().BeEmpty("another source");
        Check(there.Per(Paper.Quoting(Monitor)), Raid.Killed(Exactly(78), Population.Combatants).Per(Wire.Quoting(Monitor))).Should().BeEmpty("a later state of knowledge");
        Check(there, Raid.Wounded(Exactly(78), Population.Combatants).Per(Paper)).Should().BeEmpty("who was near may be wounded");
        Check(there, Raid.Killed(Exactly(78), Population.Combatants).Per(Paper).Linked(LinkKind.Overlaps, there)).Should().BeEmpty();
        Check(there.Denied(), Raid.Killed(Exactly(78), Population.Combatants).Per(Paper)).Should().BeEmpty();
        Check(there, Raid.Killed(Exactly(78), Population.Combatants).Per(Paper).Standing(StandingKind.Rejected, "a misprint")).Should().BeEmpty();
        Check(Raid.Counts(CountMeasure.Present, Exactly(6), "aircraft").Per(Paper), Raid.Killed(Exactly(78)).Per(Paper)).Should().BeEmpty("things are no people");
    }

    [Fact]
    public void What_the_keeper_knows_without_a_source_is_one_text_where_it_was_said_at_one_time()
    {
        var (there, killed) = (Raid.Present(UpTo(60)), Raid.Killed(AtLeast(78)));
        Attribution On(int day) => Attribution.Keeper.SaidOn(new ImpreciseDate(2031, 5, day));

        Check(there, killed).Should().ContainSingle();
        Check(there.Per(On(4)), killed.Per(On(4))).Should().ContainSingle();
        Check(there.Per(On(4)), killed.Per(On(5))).Should().BeEmpty("a later state of knowledge");
        Check(there, killed.Per(On(5))).Should().BeEmpty();
        Check(there.Per(new Attribution { Citations = [new Citation(Paper)] }), killed).Should().BeEmpty();
        Check(there, killed.Per(new Attribution { Citations = [new Citation(Paper)] })).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM4016", [Raid, Monitor, Paper, Wire, .. claims]);
}
