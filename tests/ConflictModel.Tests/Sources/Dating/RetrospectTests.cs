namespace ConflictModel.Tests.Sources.Dating;

/// <summary>A report of 2038 tells who was there in 2031, and dates nothing of it but the event.</summary>
public class RetrospectTests
{
    private static readonly State North = new("Northland");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Organization Mission = new("Lake mission");
    private static readonly Incident Offensive = new("Autumn offensive");
    private static readonly Source Study = new("A study") { Published = new(2038) };
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 9, 16) };

    [Fact]
    public void Without_a_date_it_is_certain_on_no_day_of_the_past()
    {
        var record = Record(North.MemberOf(Mission).Per(Study));

        record.On(new(2031, 10, 1)).MembersOf(Mission)[0].Certainty.Should().Be(Certainty.Possible);
        record.On(new(2031, 10, 1)).Under(Persistence.UntilEnded).MembersOf(Mission)[0].Certainty.Should().Be(Certainty.Possible, "it goes on from when it was said, in 2038");
    }

    [Fact]
    public void At_the_time_of_what_lasted_it_holds_throughout()
    {
        var stay = Mission.PositionedAt(new Area { Words = "the capital" }, PositioningKind.Site).During(ImpreciseInterval.Parse("2031-09-15/2032-12-15")).Per(Study);
        var record = Record(stay, North.MemberOf(Mission).Per(Study).AtTheTimeOf(stay));

        record.On(new(2031, 10, 1)).MembersOf(Mission).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
        record.On(new(2031, 9, 14)).MembersOf(Mission).Should().BeEmpty();
        record.On(new(2033, 1, 1)).MembersOf(Mission).Should().BeEmpty();
    }

    [Fact]
    public void At_the_time_of_an_offensive_of_weeks_it_holds_on_each_of_its_days()
    {
        var weeks = Offensive.Occurred(on: Timing.Parse("2031-09-01/2031-09-30")).Per(Paper);
        var record = Record(weeks, North.Supports(Brigade, SupportType.Weapons).Per(Study).AtTheTimeOf(weeks));

        record.On(new(2031, 9, 15)).SupportersOf(Brigade).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
        record.On(new(2031, 10, 2)).SupportersOf(Brigade).Should().BeEmpty();
    }

    [Fact]
    public void At_the_time_of_an_event_it_holds_on_its_day()
    {
        var day = Offensive.Occurred(on: new(2031, 9, 15)).Per(Paper);
        var supports = North.Supports(Brigade, SupportType.Weapons).Per(Study).AtTheTimeOf(day);
        var record = Record(day, supports);

        record.On(new(2031, 9, 15)).SupportersOf(Brigade).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
        record.On(new(2031, 9, 16)).SupportersOf(Brigade).Should().BeEmpty();
        supports.Links.Should().Equal(new ClaimLink(LinkKind.InferredFrom, day.Id));
        record.Tell(supports).Should().Contain("on 15 September 2031");
    }

    [Theory]
    [InlineData("2031-09")]
    [InlineData("[2031-09-10..2031-09-20]")]
    [InlineData("{2031-09-10,2031-09-20}")]
    public void A_day_that_is_not_known_is_not_made_certain(string when)
    {
        var day = Offensive.Occurred(on: Timing.Parse(when)).Per(Paper);
        var record = Record(day, North.Supports(Brigade, SupportType.Weapons).Per(Study).AtTheTimeOf(day));

        record.On(new(2031, 9, 15)).SupportersOf(Brigade).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        record.On(new(2031, 10, 1)).SupportersOf(Brigade).Should().BeEmpty();
    }

    [Fact]
    public void What_is_dated_by_how_long_it_holds_gives_that_with_its_sightings()
    {
        var seen = Brigade.ComponentOf(Mission) with { Holds = new Validity(ImpreciseInterval.Parse("2031-01/2031-03"), endIsLastSeen: true) };

        North.MemberOf(Mission).AtTheTimeOf(seen).Holds.Should().Be(seen.Holds);
    }

    [Fact]
    public void What_tells_no_time_gives_none() =>
        FluentActions.Invoking(() => North.MemberOf(Mission).AtTheTimeOf(Offensive.Occurred(on: default))).Should().Throw<ArgumentException>()
            .WithMessage("The other claim (occurrence) tells no time: name one that does, or say when (During, SomeTimeIn).*").WithParameterName("other");

    private static ConflictRecord Record(params Claim[] claims) => [North, Brigade, Mission, Offensive, Study, Paper, .. claims];
}
