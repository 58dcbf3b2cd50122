using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class ProvideTheLinkOfARevisionTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Incident Ambush = new("Ambush");
    private static readonly Organization Monitor = new("Monitor");
    private static readonly Organization Ministry = new("Ministry");
    private static readonly Source Monday = new("Monday's paper") { Published = new(2031, 5, 5) };
    private static readonly Source Tuesday = new("Tuesday's paper") { Published = new(2031, 5, 6) };
    private static readonly Source Wednesday = new("Wednesday's paper") { Published = new(2031, 5, 7) };
    private static readonly Source Undated = new("Leaflet");
    private static readonly CasualtyEstimate First = Raid.Killed(AtLeast(56)).Per(Monday.Quoting(Monitor)).WithId("first");
    private static readonly CasualtyEstimate Later = Raid.Killed(AtLeast(78)).Per(Tuesday.Quoting(Monitor)).WithId("later");

    [Fact]
    public void Notes_another_number_of_the_same_origin_at_the_later_figure()
    {
        var finding = Check(Later, First).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4005" && f.Severity == Severity.Note && f.Pointer == "/claims/later/links");
        finding.Message.Should().Be(
            "Monitor gave at least 56, later at least 78, and no link tells how the two stand to each other: "
            + "“at least 56 people killed in Raid, says Monitor, in ‘Monday's paper’ (5 May 2031)” and “at least 78 people killed in Raid, says Monitor, in ‘Tuesday's paper’ (6 May 2031)”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/first");
        finding.Suggestion.Should().StartWith("If it replaces the earlier one, link the newer claim to the older as superseding it");
    }

    [Fact]
    public void Holds_each_figure_to_the_nearest_earlier_one()
    {
        var last = Raid.Killed(AtLeast(80)).Per(Wednesday.Quoting(Monitor)).WithId("last");

        Check(last, First, Later).Select(f => (f.Pointer, f.Related[0].Pointer)).Should().Equal(
            ("/claims/last/links", "/claims/later"), ("/claims/later/links", "/claims/first"));
        Check(last.Superseding(Later), First, Later).Should().ContainSingle("what is replaced does not count")
            .Which.Should().Match<Finding>(f => f.Pointer == "/claims/last/links" && f.Related[0].Pointer == "/claims/first");
        Check(last.Superseding(Later), First, Later.Superseding(First)).Should().BeEmpty();
    }

    [Fact]
    public void Leaves_a_later_number_against_its_words_to_the_rule_that_tells_it()
    {
        var slip = Raid.Killed(AtLeast(87)).Per(Tuesday.Quoting(Monitor).Saying("at least 78 were killed")).WithId("later");
        Item[] items = [Raid, Monitor, Monday, Tuesday, First, slip];

        ConflictValidator.Validate(ConflictRecord.Create(items)).Findings.Where(f => f.Pointer.StartsWith("/claims/later", StringComparison.Ordinal) && f.Id is "CM4005" or "CM4013")
            .Should().ContainSingle().Which.Id.Should().Be("CM4013");
        Check(First, slip).Should().ContainSingle("nobody else tells of it");
        ConflictValidator.Validate(ConflictRecord.Create([.. items[..^1], slip with { Number = AtLeast(78) }])).Findings.Should().Contain(f => f.Id == "CM4005");
    }

    [Fact]
    public void Tells_the_hours_of_one_day_apart()
    {
        var noon = First.Per(Monday.Quoting(Monitor).SaidOn(Moment.Parse("2031-05-05T12:00Z")));
        var night = Later.Per(Monday.Quoting(Monitor).SaidOn(Moment.Parse("2031-05-05T22:00Z")));

        Check(night, noon).Should().ContainSingle().Which.Pointer.Should().Be("/claims/later/links");
    }

    [Theory]
    [InlineData("supersedes")]
    [InlineData("disjoint-from")]
    [InlineData("overlaps")]
    [InlineData("part-of")]
    [InlineData("paraphrases")]
    [InlineData("alternative-reading-of")]
    public void Is_silent_where_any_link_joins_the_two(string kind)
    {
        Check(First, Later.Linked(LinkKind.Parse(kind), First)).Should().BeEmpty();
        Check(First.Linked(LinkKind.Parse(kind == "supersedes" ? "overlaps" : kind), Later), Later).Should().BeEmpty("either may say so");
    }

    [Fact]
    public void Is_silent_where_a_link_joins_what_they_replaced()
    {
        var part = Raid.Killed(Exactly(7)).Per(Wednesday.Quoting(Monitor)).WithId("part").AsPartOf(First);

        Check(First, Later.Superseding(First), part).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_what_only_tells_another_again()
    {
        var headline = Raid.Killed(OfWord("dozens")).Per(Monday.Quoting(Monitor)).WithId("headline").Linked(LinkKind.Paraphrases, First);

        Check(First, headline, Later.Superseding(First)).Should().BeEmpty();
        Check(First, headline, Later).Should().ContainSingle().Which.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/first", "the headline is no figure of its own");
    }

    [Fact]
    public void Is_silent_for_another_thing()
    {
        Check(First, Later with { Of = Ambush.Id }).Should().BeEmpty();
        Check(First, Later with { Harm = Harm.Wounded }).Should().BeEmpty();
        Check(First, Later with { People = Population.Civilians }).Should().BeEmpty();
        Check(First, Later with { Period = new(2031) }).Should().BeEmpty();
        Check(First, Later with { Knowledge = Knowledge.Estimated }).Should().BeEmpty();
        Check(First, Later with { Basis = CountBasis.Stock }).Should().BeEmpty();
        Check(First, Later.Per(Tuesday.Quoting(Ministry))).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_the_same_number_in_other_words_and_for_none()
    {
        Check(First, Later with { Number = MoreThan(55) }).Should().BeEmpty();
        Check(First, Later with { Number = Unknown }).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_nobody_knows_which_is_later()
    {
        Check(First, Later.Per(Monday.Quoting(Monitor))).Should().BeEmpty();
        Check(First, Later.Per(Undated.Quoting(Monitor))).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_origins_without_a_name_and_for_the_keeper()
    {
        var medic = Reference<ActorId>.Described("a medical source");
        Check(First.Per(Monday.Quoting(medic)), Later.Per(Monday.Quoting(medic).SaidOn(new(2031, 5, 9)))).Should().BeEmpty();
        Check(First.Per(Attribution.Keeper.SaidOn(new(2031, 5, 5))), Later.Per(Attribution.Keeper.SaidOn(new(2031, 5, 6)))).Should().BeEmpty();
        Check(First.Per(Monday.Itself()), Later.Per(Monday.Itself().SaidOn(new(2031, 5, 9)))).Should().ContainSingle("a source is named");
    }

    [Fact]
    public void Is_silent_for_figures_that_do_not_count()
    {
        Check(First.Denied(), Later).Should().BeEmpty();
        Check(First, Later.InMood(Mood.Planned)).Should().BeEmpty();
        Check(First.Standing(StandingKind.Rejected, "a misprint"), Later).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) =>
        Checking.Against("CM4005", [Raid, Ambush, Monitor, Ministry, Monday, Tuesday, Wednesday, Undated, .. claims]);
}
