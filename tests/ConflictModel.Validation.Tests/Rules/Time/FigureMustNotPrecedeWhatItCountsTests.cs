using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Time;

public class FigureMustNotPrecedeWhatItCountsTests
{
    private static readonly Incident Raid = new("Raid on the mill");
    private static readonly Source Paper = new("Gazette");
    private static readonly Occurrence Raided = Raid.Occurred(new(1990, 5, 2)).Per(Paper).WithId("raided");

    [Fact]
    public void Fires_for_a_toll_of_a_time_before_the_incident()
    {
        var finding = Check(Raid.Killed(AtLeast(3)).Per(Paper) with { Period = new(1990, 4) }, Raided).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f =>
            f.Id == "CM3011" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/toll/period");
        finding.Message.Should().StartWith("The figure is for a time before what it counts: in April 1990 (says “Gazette”), and it happened on 2 May 1990 (says “Gazette”): “").And.Contain("Raid on the mill");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/raided/when");
    }

    [Fact]
    public void Fires_for_those_driven_out_before() =>
        Check(Raid.Displaced(About(300)).Per(Paper) with { Period = Timing.Parse("1990-03/1990-05-01") }, Raided).Should().ContainSingle();

    [Theory]
    [InlineData("1990-05")]
    [InlineData("1990-05-02")]
    [InlineData("1990-05-03")]
    [InlineData("1990-04/1990-06")]
    [InlineData("1990-05-01~")]
    [InlineData("")]
    public void Is_silent_where_it_may_be_of_the_day_or_later(string period) =>
        Check(Raid.Killed(AtLeast(3)).Per(Paper) with { Period = Timing.Parse(period) }, Raided).Should().BeEmpty();

    [Fact]
    public void Those_who_were_there_before_may_be_counted() =>
        Check(Raid.Present(About(40)).Per(Paper) with { Period = new(1990, 4) }, Raided).Should().BeEmpty();

    [Fact]
    public void Is_only_a_note_where_two_accounts_differ_or_one_is_disputed()
    {
        var toll = Raid.Killed(AtLeast(3)) with { Period = new(1990, 4) };
        Check(toll, Raided).Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);
        Check(toll.Per(Paper).Standing(StandingKind.Disputed, "early"), Raided).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        var toll = Raid.Killed(AtLeast(3)).Per(Paper) with { Period = new(1990, 4) };
        Check(toll.Denied(), Raided).Should().BeEmpty();
        Check(toll, Raided.Denied()).Should().BeEmpty();
        Check(toll, Raided.InMood(Mood.Planned)).Should().BeEmpty();
        Check(toll, Raided, Raid.Occurred(new(1990, 4)).Per(Paper)).Should().BeEmpty();
        Check(toll).Should().BeEmpty();
    }

    [Fact]
    public void Tolls_of_wars_have_periods_of_their_own()
    {
        var war = new Conflict("War");
        Checking.Against("CM3011", war, Raid, Paper, war.Killed(MoreThan(9)).Per(Paper) with { Period = new(1980) }, Raided).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(Figure toll, params Claim[] others) => Checking.Against("CM3011", [Raid, Paper, toll.WithId("toll"), .. others]);
}
