using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class ReturnedMustNotExceedDisplacedTests
{
    private static readonly Incident Siege = new("Siege");
    private static readonly Conflict War = new("War");
    private static readonly Source Bulletin = new("Bulletin") { Published = new(2031, 6, 1) };
    private static readonly Source Later = new("Later bulletin") { Published = new(2031, 9, 1) };

    [Fact]
    public void Fires_at_those_who_returned_and_tells_both()
    {
        var finding = Check(Siege.Displaced(About(40_000)).Per(Bulletin).WithId("fled"), Siege.Returned(About(55_000)).Per(Bulletin).WithId("back")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4007" && f.Severity == Severity.Warning && f.Pointer == "/claims/back/number");
        finding.Message.Should().Be(
            "More returned than were displaced: about 55,000 of about 40,000. It says “about 55,000 people returned of those displaced by Siege, says ‘Bulletin’ (1 June 2031)”, "
            + "and “about 40,000 people newly displaced by Siege, says ‘Bulletin’ (1 June 2031)”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/fled");
    }

    [Theory]
    [InlineData("50", "40", true)]
    [InlineData("at least 41", "40", true)]
    [InlineData("at least 41", "up to 40", true)]
    [InlineData("at least 40", "up to 40", false)]
    [InlineData("at least 50", "about 40", false)] // a bound is held to no best value
    [InlineData("about 50", "about 40", false)] // either may be off
    [InlineData("about 51", "about 40", true)]
    [InlineData("about 50", "40", false)]
    [InlineData("50", "about 40", false)]
    [InlineData("51", "about 40", true)]
    [InlineData("50", "at least 40", false)]
    [InlineData("up to 50", "40", false)]
    [InlineData("dozens", "at least 5", false)]
    [InlineData("unknown", "40", false)]
    [InlineData("50", "none reported", false)]
    public void Compares_like_to_like(string returned, string displaced, bool fires) =>
        Check(Siege.Displaced(Parse(displaced)).Per(Bulletin), Siege.Returned(Parse(returned)).Per(Bulletin)).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Adds_up_all_who_were_displaced()
    {
        var spring = Siege.Displaced(Exactly(40)).Per(Bulletin) with { Period = new(2031, 3) };
        var summer = Siege.Displaced(Exactly(30)).Per(Bulletin) with { Period = new(2031, 5) };

        Check(spring, Siege.Returned(Exactly(60)).Per(Bulletin)).Should().BeEmpty("a part of the time has a part of the people");
        Check(spring with { Period = default }, summer, Siege.Returned(Exactly(60)).Per(Bulletin)).Should().BeEmpty();
        Check(spring with { Period = default }, summer, Siege.Returned(Exactly(71)).Per(Bulletin)).Should().ContainSingle().Which.Message.Should().Contain("71 of 70 in 2 figures");
        Check(spring with { Period = default }, summer, Siege.Displaced(Exactly(20)).Per(Bulletin) with { Period = new(2031, 8) }, Siege.Returned(Exactly(91)).Per(Bulletin)).Should().ContainSingle()
            .Which.Message.Should().Contain("91 of 90 in 3 figures");
        Check(spring with { Number = Unknown, Period = default }, summer, Siege.Returned(Exactly(71)).Per(Bulletin)).Should().BeEmpty("how many more there were nobody knows");
    }

    [Theory]
    [InlineData("up to 100", "up to 50", "at least 151", "at least 151 of 150 in 2 figures")]
    [InlineData("up to 100", "up to 50", "at least 150", "")]
    [InlineData("about 100", "about 50", "about 300", "about 300 of 150 in 2 figures")]
    [InlineData("about 100", "up to 50", "at least 300", "")] // one of them has no bound
    [InlineData("best 100", "best 50", "best 151", "a best estimate of 151 of 150 in 2 figures")]
    [InlineData("best 100", "best 50", "best 150", "")]
    public void Tells_the_sum_that_is_exceeded(string one, string other, string returned, string told)
    {
        var found = Check(
            Siege.Displaced(Parse(one)).Per(Bulletin).WithId("one"), Siege.Displaced(Parse(other)).Per(Bulletin).WithId("other"), Siege.Returned(Parse(returned)).Per(Bulletin));

        found.Should().HaveCount(told.Length > 0 ? 1 : 0);
        found.Select(f => f.Message).Where(m => !m.StartsWith($"More returned than were displaced: {told}. It says ", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Those_whom_an_incident_displaced_may_return_later_and_still_are_no_more()
    {
        var fled = Siege.Displaced(Exactly(40)).Per(Bulletin) with { Period = new(2031, 3) };

        Check(fled, Siege.Returned(Exactly(60)).Per(Bulletin) with { Period = new(2031, 5) }).Should().ContainSingle();
        Check(fled, Siege.Returned(Exactly(60)).Per(Bulletin) with { Period = new(2031, 2) }).Should().BeEmpty("they returned before");
        Check(Fled(2030), Back(2031)).Should().BeEmpty("a war displaces in other years, too");
        Check(Fled(2031), Back(2031)).Should().ContainSingle();

        static Figure Fled(int year) => War.Displaced(Exactly(40)).Per(Bulletin) with { Period = new(year) };
        static Figure Back(int year) => new DisplacementEstimate(War, DisplacementMeasure.Returned, Exactly(60)).Per(Bulletin) with { Period = new(year) };
    }

    [Fact]
    public void Is_silent_across_origins_texts_people_and_links()
    {
        var fled = Siege.Displaced(Exactly(40)).Per(Bulletin).WithId("fled");
        var back = Siege.Returned(Exactly(60)).Per(Bulletin);

        Check(fled, back).Should().ContainSingle();
        Check(fled, back.Per(Later)).Should().BeEmpty("another source contradicts lawfully");
        Check(fled.Per(Bulletin.Quoting(Monitor)), back.Per(Later.Quoting(Monitor))).Should().BeEmpty("more may have fled in between");
        Check(fled.Per(Bulletin.Quoting(Monitor)), back.Per(Bulletin.Quoting(Monitor))).Should().ContainSingle();
        Check(fled with { People = Population.Civilians }, back).Should().BeEmpty();
        Check(fled with { People = Population.Civilians }, back with { People = Population.Civilians }).Should().ContainSingle();
        Check(fled, back.AsPartOf(fled)).Should().BeEmpty("that is told of a part and its whole");
        Check(fled, new DisplacementEstimate(Siege, DisplacementMeasure.LivingDisplaced, Exactly(60)).Per(Bulletin)).Should().BeEmpty("a stock is no return");
    }

    [Fact]
    public void Is_silent_where_one_does_not_count_and_a_note_where_it_is_disputed()
    {
        var fled = Siege.Displaced(Exactly(40)).Per(Bulletin).WithId("fled");
        var back = Siege.Returned(Exactly(60)).Per(Bulletin);

        Check(fled.Denied(), back).Should().BeEmpty();
        Check(fled, back.Standing(StandingKind.Rejected, "a misprint")).Should().BeEmpty();
        Check(fled, back.InMood(Mood.Planned)).Should().BeEmpty();
        Check(fled, Siege.Displaced(Exactly(70)).Per(Bulletin).Superseding(fled), back).Should().BeEmpty();
        Check(fled, back.Standing(StandingKind.Disputed, "the army denies it")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static readonly Organization Monitor = new("Monitor");

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM4007", [Siege, War, Monitor, Bulletin, Later, .. claims]);
}
