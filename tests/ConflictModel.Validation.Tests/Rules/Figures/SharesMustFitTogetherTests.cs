namespace ConflictModel.Validation.Tests.Rules.Figures;

public class SharesMustFitTogetherTests
{
    private static readonly Place Valley = new("Valley");
    private static readonly Place Hill = new("Hill") { Within = Valley };
    private static readonly State North = new("North");
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Alliance Front = new("Front");
    private static readonly Faction Third = new("Third");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source Daily = new("The Daily") { Published = new(2031, 5, 4) };
    private static readonly Source Weekly = new("Weekly") { Published = new(2031, 5, 9) };
    private static readonly Item[] World = [Valley, Hill, North, Brigade, Front, Third, Paper, Daily, Weekly];

    [Fact]
    public void Fires_where_shares_certainly_come_to_more_than_all()
    {
        var finding = Check(Has(North, "the majority").WithId("north"), Has(Brigade, "at least half", Daily).WithId("brigade")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4010" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/places/valley");
        finding.Message.Should().Be(
            "Of the area of Valley, North controls the majority (says “Morning paper”) and Brigade controls at least half (says “The Daily”): on 4 May 2031 that is more than all.");
        finding.Related.Should().Equal(
            new RelatedPlace("/claims/north/share", "North controls the majority of the area of Valley, says “Morning paper” (4 May 2031)"),
            new RelatedPlace("/claims/brigade/share", "Brigade controls at least half of the area of Valley, says “The Daily” (4 May 2031)"),
            new RelatedPlace(Paper.Pointer, "the source “Morning paper” dates itself 4 May 2031"),
            new RelatedPlace(Daily.Pointer, "the source “The Daily” dates itself 4 May 2031"));
    }

    [Theory]
    [InlineData("at least 1/3", "at least 1/3", "more than 1/3")]
    [InlineData("all", "part", "unknown")]
    [InlineData("60% to 70%", "at least 41%", "about half")]
    public void Fires_for_any_number_of_actors(params string[] shares) =>
        Check([.. new Actor[] { North, Brigade, Third }.Zip(shares, (a, s) => Has(a, s))]).Should().ContainSingle();

    [Theory]
    [InlineData("half", "half", "half")] // sources round
    [InlineData("at least 1/3", "at least 1/3", "at least 1/3")]
    [InlineData("at least half", "up to 90%", "part")]
    [InlineData("the majority", "about 90%", "unknown")]
    public void Is_silent_while_they_may_fit(params string[] shares) =>
        Check([.. new Actor[] { North, Brigade, Third }.Zip(shares, (a, s) => Has(a, s))]).Should().BeEmpty();

    [Fact]
    public void Is_silent_for_shares_of_different_things_and_of_what_is_not_said()
    {
        Check(Has(North, "the majority"), Has(Brigade, "the majority") with { Denominator = Denominator.People }).Should().BeEmpty();
        Check(Has(North, "the majority"), Has(Brigade, "the majority") with { Denominator = default }).Should().BeEmpty();
        Check(Has(North, "the majority") with { Denominator = default }, Has(Brigade, "the majority") with { Denominator = default }).Should().BeEmpty();
    }

    [Fact]
    public void Finds_each_denominator_for_itself() =>
        Check(
            Has(North, "the majority"),
            Has(Brigade, "the majority"),
            Has(North, "the majority") with { Denominator = Denominator.Settlements },
            Has(Brigade, "the majority") with { Denominator = Denominator.Settlements }).Should().HaveCount(2);

    [Theory]
    [InlineData("2030/2031", "2032/2033", false)]
    [InlineData("2030/2031-05", "2031-05/2032", false)] // perhaps not at once
    [InlineData("2030/2031-05-04", "2031-05-04/2032", true)]
    [InlineData("2030-01/2032", "2031-05-04/2031-06", true)]
    [InlineData("2030-01/..", "2031-02/..", true)]
    [InlineData("../2031-06-01", "../2031-07-01", true)]
    [InlineData("2029~/2032", "2031-06/2031-07", true)]
    [InlineData("2031-04~/2032", "2031-04-20/2031-05-10", false)] // about April may be late in May
    public void Times_decide(string one, string other, bool fires) =>
        Check(Has(North, "the majority").During(ImpreciseInterval.Parse(one)), Has(Brigade, "the majority").During(ImpreciseInterval.Parse(other)))
            .Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void What_is_not_dated_holds_on_the_day_it_was_said()
    {
        Check(Has(North, "the majority"), Has(Brigade, "the majority", Weekly)).Should().BeEmpty();
        Check(Has(North, "the majority"), Has(Brigade, "the majority", Weekly).Since(new ImpreciseDate(2031, 4))).Should().ContainSingle().Which.Message.Should().Contain("on 4 May 2031");
        Check(Has(North, "the majority"), Has(Brigade, "the majority", Weekly), Weekly.Reached(MilestoneKind.Published, on: new(2031, 5, 4))).Should().ContainSingle("the keeper dates the source anew");
        Check(
            Has(North, "the majority").Per(Weekly.Itself() with { Said = new(2031, 5, 2) }),
            Has(Brigade, "the majority").Per(Paper.Itself() with { Said = new(2031, 5, 2) })).Should().ContainSingle();
    }

    [Fact]
    public void One_clash_is_told_once_however_long_it_lasts_and_a_further_one_for_itself()
    {
        Claim[] two = [Has(North, "at least 60%").During(ImpreciseInterval.Parse("2030-01/2033")), Has(Brigade, "at least half").During(ImpreciseInterval.Parse("2030-02/2033"))];
        Check([.. two, Has(Third, "at least 10%").During(ImpreciseInterval.Parse("2030-03/2033"))]).Should().ContainSingle();
        Check([.. two, Has(Third, "at least 60%").During(ImpreciseInterval.Parse("2034/2035")), Has(North, "at least 70%").During(ImpreciseInterval.Parse("2034/2035"))]).Should().HaveCount(2);
    }

    [Fact]
    public void A_body_and_its_component_are_not_apart()
    {
        Claim[] claims = [Has(Brigade, "the majority"), Has(Front, "the majority")];
        Check(claims).Should().ContainSingle();
        Check([.. claims, Brigade.ComponentOf(Front).Per(Paper)]).Should().BeEmpty();
        Check([.. claims, Front.Became(SuccessionKind.Renamed, Brigade)]).Should().BeEmpty();
        Check([.. claims, Brigade.ComponentOf(Front).Per(Paper), Has(North, "the majority")]).Should().ContainSingle().Which.Related.Should().HaveCount(3, "two claims and their source");
    }

    [Fact]
    public void Of_rival_accounts_of_one_actor_the_lowest_counts()
    {
        Check(Has(North, "at least 70%"), Has(North, "at least 60%", Daily)).Should().BeEmpty();
        Check(Has(North, "at least 70%"), Has(North, "at least 20%", Daily), Has(Brigade, "at least half")).Should().BeEmpty();
        Check(Has(North, "at least 70%"), Has(North, "at least 60%", Daily), Has(Brigade, "at least half")).Should().ContainSingle();
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        var (north, brigade) = (Has(North, "the majority"), Has(Brigade, "the majority"));
        Check(north, brigade.Denied()).Should().BeEmpty();
        Check(north, brigade.InMood(Mood.Planned)).Should().BeEmpty();
        Check(north, brigade.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(north, brigade.Standing(StandingKind.Disputed, "says who")).Should().BeEmpty();
        Check(north, brigade with { Degree = ControlDegree.Contested }).Should().BeEmpty();
        Check(north, brigade with { Degree = ControlDegree.Presence }).Should().BeEmpty();
        Check(north, brigade with { Place = Hill.Id }).Should().BeEmpty("a part is another whole");
        Check(north, brigade, Has(Brigade, "a third").Superseding(brigade)).Should().BeEmpty();
        Check(north, new Control(Reference<ActorId>.Described("rebels", several: true), Valley, ControlDegree.Control) { Share = Share.Majority, Denominator = Denominator.Area }.Per(Paper)).Should().BeEmpty();
    }

    private static Control Has(Actor actor, string share, Source? source = null) => actor.Controls(Valley, Share.Parse(share), Denominator.Area).Per(source ?? Paper);

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM4010", [.. World, .. claims]);
}
