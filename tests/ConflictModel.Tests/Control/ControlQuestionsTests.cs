using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Control;

public class ControlQuestionsTests
{
    private static readonly Faction Hayat = new("Hayat");
    private static readonly State Damascus = new("Damascus");
    private static readonly Faction Legion = new("Legion");
    private static readonly Place Country = new("Syria");
    private static readonly Place Idlib = new("Idlib") { Within = Country };
    private static readonly Place Saraqib = new("Saraqib") { Within = Idlib };
    private static readonly Place Quarter = new("Quarter") { Within = Saraqib };
    private static readonly Place Hama = new("Hama") { Within = Country };
    private static readonly Place Morek = new("Morek") { Within = Reference<PlaceId>.OneOf([Hama.Id, Idlib.Id]) };
    private static readonly Source Report = new("Report") { Published = new(2020, 10, 26) };
    private static readonly Source Later = new("Later") { Published = new(2020, 10, 28) };
    private static readonly ImpreciseDate Day = new(2020, 10, 26);

    private static readonly Item[] World = [Hayat, Damascus, Legion, Country, Idlib, Saraqib, Quarter, Hama, Morek, Report, Later];

    [Fact]
    public void Each_actor_is_told_with_degree_share_and_claims()
    {
        var day = On(
            Hayat.Controls(Idlib, Share.Parse("about half")).Per(Report),
            new ConflictModel.Control(Reference<ActorId>.Described("weaker factions", several: true), Idlib, ControlDegree.Presence).Per(Report),
            Damascus.Controls(Idlib).Denied().Per(Report));

        var answers = day.ControlOf(Idlib);

        Told(answers).Should().Equal(
            "hayat controls about half of idlib (by which measure is not said): Certain, 1",
            "weaker factions are present in idlib: Certain, 1",
            "damascus does not control idlib: Certain, 1");
        answers[0].Value.Should().Match<PlaceControl>(c =>
            c.Degree == ControlDegree.Control && c.Share == Share.Parse("about half") && c.Denominator == Denominator.Unstated && c.Scope == ControlScope.Same && c.Reason == "");
        answers[1].Value.Degree.Should().Be(ControlDegree.Presence);
        answers[2].Value.Should().Match<PlaceControl>(c => c.Degree == ControlDegree.None && c.Denied == ControlDegree.Control);
        answers[0].Explain().Should().Be(
            """
            Hayat controls about half of Idlib (by which measure is not said) on 26 October 2020: certain. Rule: holds as said.
            It rests on one claim of one origin:
            - Hayat controls about half of Idlib (by which measure is not said), says “Report” (26 October 2020)
            """.ReplaceLineEndings());
    }

    [Fact]
    public void Accounts_that_agree_make_one_answer_and_others_stand_beside_it() =>
        Told(On(
            Hayat.Controls(Idlib, Share.Half, Denominator.Area).Per(Report),
            Hayat.Controls(Idlib, Share.Half, Denominator.People).Per(Report),
            Hayat.Controls(Idlib, Share.Half, Denominator.Area).Since(new ImpreciseDate(2020)).Per(Later)).ControlOf(Idlib)).Should().Equal(
            "hayat controls half of the area of idlib: Certain, 2",
            "hayat controls half of the people of idlib: Certain, 1");

    [Fact]
    public void A_contested_place_has_several_answers() =>
        Told(On(
            (Hayat.Controls(Idlib) with { Degree = ControlDegree.Contested }).Per(Report),
            (Damascus.Controls(Idlib) with { Degree = ControlDegree.Contested }).Per(Report),
            Legion.Controls(Idlib).Per(Report)).ControlOf(Idlib)).Should().Equal(
            "hayat contests idlib: Certain, 1", "damascus contests idlib: Certain, 1", "legion controls idlib: Certain, 1");

    [Fact]
    public void What_holds_within_tells_of_a_part_and_names_it()
    {
        var answers = On(Damascus.Controls(Quarter).Per(Report), Hayat.Controls(Saraqib, Share.Half, Denominator.Area).Per(Report), Legion.Controls(Morek).Per(Report)).ControlOf(Idlib);

        Told(answers).Should().Equal(
            "hayat controls half of the area of saraqib, a part of idlib,: Certain, 1",
            "damascus controls quarter, a part of idlib,: Certain, 1",
            "legion controls morek, a part of idlib (whether it lies there is open),: Possible, 1");
        answers.Should().OnlyContain(a => a.Value.Scope == ControlScope.Part && a.Value.Asked == Idlib.Id);
        answers[2].Explain().Should().StartWith("Legion controls Morek, a part of Idlib (whether it lies there is open), on 26 October 2020: possible.");
    }

    [Fact]
    public void What_holds_around_is_possible_for_the_part_with_the_reason()
    {
        var answers = On(Damascus.Controls(Country, Share.All, Denominator.Area).Per(Report), Damascus.Controls(Hama).Per(Report)).ControlOf(Saraqib);

        Told(answers).Should().Equal("damascus controls all of the area of syria, in which saraqib lies (whether that part is meant is open),: Possible, 1");
        answers[0].Value.Should().Match<PlaceControl>(c => c.Scope == ControlScope.Surrounding && c.Place == Country.Id && c.Reason == "whether that part is meant is open");
    }

    [Fact]
    public void Places_within_one_another_in_a_circle_are_passed_once()
    {
        var (one, other) = (new Place("One") { Within = PlaceId.Parse("other") }, new Place("Other") { Within = PlaceId.Parse("one") });
        ConflictRecord record = [.. World, one, other, Hayat.Controls(one).Per(Report), Hayat.Controls(other).Per(Report)];

        Told(record.On(Day).ControlOf(one)).Should().Equal(
            "hayat controls one: Certain, 1",
            "hayat controls other, a part of one,: Certain, 1");
    }

    [Fact]
    public void A_denial_weakens_what_it_speaks_against_and_does_not_vanish()
    {
        var denial = Hayat.Controls(Idlib).Denied().Per(Later.Quoting(Damascus)).During(ImpreciseInterval.Parse("2019/2021"));

        Told(On(Hayat.Controls(Idlib, Share.Half, Denominator.Area).Per(Report), denial).ControlOf(Idlib)).Should().Equal(
            "hayat controls half of the area of idlib (somebody denies it): Possible, 2");
        Told(On(Hayat.IsPresentIn(Idlib).Per(Report), denial).ControlOf(Idlib)).Should().Equal(
            "hayat is present in idlib: Certain, 1", "hayat does not control idlib: Certain, 1");
        Told(On(Hayat.Controls(Saraqib).Per(Report), denial).ControlOf(Idlib)).Should().Equal(
            "hayat does not control idlib: Certain, 1", "hayat controls saraqib, a part of idlib,: Certain, 1");
        Told(On(Legion.Controls(Idlib).Per(Report), denial).ControlOf(Idlib)).Should().Equal(
            "legion controls idlib: Certain, 1", "hayat does not control idlib: Certain, 1");
        Told(On(denial.Standing(StandingKind.Disputed, "says itself")).ControlOf(Idlib)).Should().Equal("hayat does not control idlib: Possible, 1");
    }

    [Theory]
    [InlineData("control", "control", true)]
    [InlineData("control", "influence", false)]
    [InlineData("control", "contested", false)]
    [InlineData("control", "presence", false)]
    [InlineData("control", "unstated", true)]
    [InlineData("none", "control", false)] // "it is not so that it does not control": it does
    [InlineData("influence", "control", true)]
    [InlineData("influence", "influence", true)]
    [InlineData("influence", "presence", false)]
    [InlineData("contested", "contested", true)]
    [InlineData("contested", "control", false)]
    [InlineData("presence", "control", true)]
    [InlineData("presence", "influence", true)]
    [InlineData("presence", "contested", true)]
    [InlineData("presence", "presence", true)]
    [InlineData("siege", "siege", true)]
    [InlineData("siege", "control", false)]
    public void A_denial_speaks_against_the_degree_and_those_that_need_it(string denied, string affirmed, bool weakens) =>
        On((Hayat.Controls(Idlib) with { Degree = ControlDegree.Parse(affirmed) }).Per(Report), (Hayat.Controls(Idlib) with { Degree = ControlDegree.Parse(denied) }).Denied().Per(Report))
            .ControlOf(Idlib)[0].Certainty.Should().Be(weakens ? Certainty.Possible : Certainty.Certain);

    [Theory]
    [InlineData("the majority", "area", "a minority", "area", false)]
    [InlineData("the majority", "area", "about a third", "area", true)] // about a third bounds nothing
    [InlineData("half", "people", "half", "area", false)]
    [InlineData("half", "unstated", "half", "area", true)]
    [InlineData("unknown", "unstated", "half", "area", true)]
    [InlineData("at least 40%", "area", "up to 40%", "area", true)]
    [InlineData("at least 40%", "area", "less than 40%", "area", false)]
    [InlineData("more than 40%", "area", "up to 40%", "area", false)]
    public void A_denied_share_speaks_against_no_share_that_fits_beside_the_denial(string denied, string of, string affirmed, string affirmedOf, bool weakens) =>
        On(
            Hayat.Controls(Idlib, Share.Parse(affirmed), Denominator.Parse(affirmedOf)).Per(Report),
            Hayat.Controls(Idlib, Share.Parse(denied), Denominator.Parse(of)).Denied().Per(Report))
            .ControlOf(Idlib)[0].Certainty.Should().Be(weakens ? Certainty.Possible : Certainty.Certain);

    [Fact]
    public void No_control_affirmed_is_control_denied()
    {
        var none = new ConflictModel.Control(Damascus, Idlib, ControlDegree.None);

        Told(On(none.Per(Report)).ControlOf(Idlib)).Should().Equal("damascus does not control idlib: Certain, 1");
        Told(On(none.Per(Report), Damascus.Controls(Idlib).Denied().Per(Later).Since(new ImpreciseDate(2020))).ControlOf(Idlib)).Should().Equal("damascus does not control idlib: Certain, 2");
        Told(On(none.Per(Report), Damascus.Controls(Idlib).Per(Report)).ControlOf(Idlib)).Should().Equal("damascus controls idlib (somebody denies it): Possible, 2");
    }

    [Theory]
    [InlineData("2020-10-25", "Possible")]
    [InlineData("2020-10-26", "Certain")]
    [InlineData("2020-10-27", "Possible")]
    public void An_undated_claim_holds_on_the_day_it_was_said(string on, string expected)
    {
        ConflictRecord record = [.. World, Hayat.Controls(Idlib).Per(Report)];

        record.On(ImpreciseDate.Parse(on)).ControlOf(Idlib).Single().Certainty.ToString().Should().Be(expected);
    }

    [Fact]
    public void Time_standing_and_what_had_been_said_count_as_everywhere()
    {
        var claim = Hayat.Controls(Idlib).Per(Report);
        Told(On(claim.During(ImpreciseInterval.Parse("2021/2022"))).ControlOf(Idlib)).Should().BeEmpty();
        Told(On(claim.SomeTimeIn(ImpreciseInterval.Parse("2020-10/2020-10"))).ControlOf(Idlib)).Should().Equal("hayat controls idlib: Possible, 1");
        Told(On(claim.Standing(StandingKind.Disputed, "says who")).ControlOf(Idlib)).Should().Equal("hayat controls idlib: Possible, 1");
        Told(On(claim.Standing(StandingKind.Rejected, "a slip")).ControlOf(Idlib)).Should().BeEmpty();
        Told(On(claim.InMood(Mood.Planned)).ControlOf(Idlib)).Should().BeEmpty();
        ConflictRecord record = [.. World, Hayat.Controls(Idlib).Since(new ImpreciseDate(2019)).Per(Later)];
        Told(record.On(Day).ControlOf(Idlib)).Should().Equal("hayat controls idlib: Certain, 1");
        Told(record.On(Day).AsKnownAt(new(2020, 10, 27)).ControlOf(Idlib)).Should().BeEmpty();
    }

    [Fact]
    public void What_does_not_count_is_left_out_with_the_reason()
    {
        var first = Hayat.Controls(Idlib, Share.Half, Denominator.Area).Per(Report);
        var second = Hayat.Controls(Idlib, Share.Parse("a third"), Denominator.Area).Per(Report).Superseding(first);

        var answer = On(first, second, Hayat.Controls(Idlib, Share.All).Per(Report).InMood(Mood.Planned), Legion.Controls(Idlib).Per(Report).InMood(Mood.Hoped)).ControlOf(Idlib).Single();

        answer.Value.Share.Should().Be(Share.Parse("a third"));
        answer.LeftOut.Select(l => l.Reason).Should().Equal("superseded", "planned");
    }

    [Fact]
    public void Until_an_end_is_said_control_goes_on_unless_lost()
    {
        var claim = Hayat.Controls(Idlib).Per(Report);
        var next = new ImpreciseDate(2021, 5, 1);
        Going(claim).Should().Equal("hayat controls idlib: Certain, 1");
        Going(claim, Hayat.Controls(Idlib).Denied().Since(new ImpreciseDate(2021, 1))).Should().Equal("hayat controls idlib (somebody denies it): Possible, 2");
        Going(claim, new ConflictModel.Control(Hayat, Idlib, ControlDegree.None).During(ImpreciseInterval.Parse("2021-01/2021-02"))).Should().Equal("hayat controls idlib: Possible, 2");
        Going(claim, Hayat.Controls(Idlib).During(ImpreciseInterval.Parse("2020/2021-02"))).Should().Equal("hayat controls idlib: Possible, 2");
        Going(claim, Hayat.Reached(MilestoneKind.Ended, new(2021, 2))).Should().Equal("hayat controls idlib: Possible, 2");
        Going(claim, Damascus.Controls(Idlib).Since(new ImpreciseDate(2021, 3))).Should().Equal("hayat controls idlib: Possible, 2", "damascus controls idlib: Certain, 1");
        Going(claim, Damascus.Controls(Idlib, Share.Half).Since(new ImpreciseDate(2021, 3))).Should().Equal("hayat controls idlib: Certain, 1", "damascus controls half of idlib (by which measure is not said): Certain, 1");
        Going(claim, Damascus.Controls(Idlib).Since(new ImpreciseDate(2019, 3))).Should().Equal("hayat controls idlib: Certain, 1", "damascus controls idlib: Possible, 2");
        Going(claim, Damascus.IsPresentIn(Idlib).Since(new ImpreciseDate(2021, 3))).Should().Equal("hayat controls idlib: Certain, 1", "damascus is present in idlib: Certain, 1");

        string[] Going(params Claim[] claims)
        {
            ConflictRecord record = [.. World, .. claims];
            return Told(record.On(next).Under(Persistence.UntilEnded).ControlOf(Idlib));
        }
    }

    [Fact]
    public void The_places_of_an_actor_are_those_it_has_a_hold_of()
    {
        var day = On(
            Hayat.Controls(Idlib, Share.Half).Per(Report),
            (Hayat.Controls(Hama) with { Degree = ControlDegree.Contested }).Per(Report),
            Hayat.IsPresentIn(Morek).Per(Report),
            Hayat.Controls(Country).Denied().Per(Report),
            new ConflictModel.Control(Reference<ActorId>.OneOf([Hayat.Id, Legion.Id]), Saraqib, ControlDegree.Control).Per(Report),
            new ConflictModel.Control(Reference<ActorId>.Described("rebels", several: true), Quarter, ControlDegree.Control).Per(Report));

        Told(day.PlacesControlledBy(Hayat)).Should().Equal(
            "hayat controls half of idlib (by which measure is not said): Certain, 1",
            "hayat contests hama: Certain, 1",
            "either hayat or legion controls saraqib (another may be meant): Possible, 1");
        Told(day.PlacesControlledBy(Damascus)).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_can_be_asked_of_what_the_record_does_not_hold()
    {
        var day = ConflictRecord.Create([Hayat]).On(Day);
        FluentActions.Invoking(() => day.ControlOf(Idlib)).Should().Throw<ArgumentException>().WithMessage("The record holds no place 'idlib'.*").WithParameterName("place");
        FluentActions.Invoking(() => day.SharesOf(Idlib, Denominator.Area)).Should().Throw<ArgumentException>().WithParameterName("place");
        FluentActions.Invoking(() => day.PlacesControlledBy(Legion)).Should().Throw<ArgumentException>().WithParameterName("actor");
        FluentActions.Invoking(() => ControlQuestions.ControlOf(null!, Idlib)).Should().Throw<ArgumentNullException>().WithParameterName("day");
        On().ControlOf(Idlib).IsEmpty.Should().BeTrue("nothing tells");
    }

    [Fact]
    public void Whatever_claims_there_are_none_of_them_says_more_than_it_does() =>
        Seeded.Check(
            from claims in (
                from actor in Gen.Elements<Actor>(Hayat, Damascus, Legion)
                from place in Gen.Elements(Country, Idlib, Saraqib, Quarter, Hama, Morek)
                from degree in Gen.Elements([.. ControlDegree.Known, default])
                from denied in Gen.Elements(false, false, true)
                from kind in Gen.Elements(StandingKind.Accepted, StandingKind.Disputed)
                select Denied(new ConflictModel.Control(actor, place, degree).Per(Report).Standing(kind, "x"), denied)).ListOf(6)
            select claims.DistinctBy(c => c.Id).ToArray(),
            claims =>
            {
                var day = On(claims);
                foreach (var place in new[] { Country, Idlib, Saraqib, Quarter, Hama, Morek })
                {
                    foreach (var answer in day.ControlOf(place))
                    {
                        answer.Claims.Should().NotBeEmpty();
                        if (answer.Certainty is Certainty.Certain)
                        {
                            answer.Value.Scope.Should().NotBe(ControlScope.Surrounding);
                            answer.Value.Reason.Should().BeEmpty();
                            answer.Claims.Should().Contain(c => c.Standing.Kind == StandingKind.Accepted);
                        }
                    }

                    // Each claim about the place itself is told by some answer.
                    day.ControlOf(place).Where(a => a.Value.Scope is ControlScope.Same).SelectMany(a => a.Claims).Distinct()
                        .Should().BeEquivalentTo(claims.Where(c => c.Place == place.Id));
                }
            });

    private static ConflictModel.Control Denied(ConflictModel.Control claim, bool denied) => denied ? claim.Denied() : claim;

    private static DayView On(params Claim[] claims) => ConflictRecord.Create([.. World, .. claims]).On(Day);

    private static string[] Told(IEnumerable<Answer<PlaceControl>> answers) => [.. answers.Select(a => $"{a.Value}: {a.Certainty}, {a.Claims.Count}")];
}
