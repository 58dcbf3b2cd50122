using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Sources.Independence;

public class IndependenceTests
{
    private static readonly Reference<ActorId> Medic = Reference<ActorId>.Described("a medical source");
    private static readonly Organization Monitor = new("Valley Monitor");
    private static readonly Organization Agency = new("Wire Agency");
    private static readonly Organization Other = new("Hill Monitor");
    private static readonly Organization House = new("Press House");
    private static readonly Incident Raid = new("Night raid");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source Daily = new("The Daily") { Published = new(2031, 5, 5) };
    private static readonly Source Data = new("Raids Dataset") { SourceKind = SourceKind.Dataset, Published = new(2032) };
    private static readonly Source Wire = new("Wire report") { Publisher = Agency, Published = new(2031, 5, 4) };
    private static readonly Source HouseOne = new("House Morning") { Publisher = House };
    private static readonly Source HouseTwo = new("House Evening") { Publisher = House };

    [Fact]
    public void Outlets_of_one_origin_are_one()
    {
        var it = Asked(Toll(12, Paper.Quoting(Monitor, via: Agency)).WithId("a"), Toll(14, Daily.Quoting(Monitor, via: Agency)).WithId("b"));

        it.Origins.Should().ContainSingle().Which.Outlets.Should().Equal(Paper.Id, Daily.Id);
        it.Origins[0].Claims.Should().HaveCount(2);
        it.IndependentOrigins.Should().Be(1);
        it.IsCorroborated.Should().Be(Certainty.Impossible);
        it.Explain().Should().Be(
            """
            One origin tells it. Corroborated: no.
            - Valley Monitor, in “Morning paper” and “The Daily”
            """);
    }

    [Theory]
    [InlineData("at least 78", "10-15", Certainty.Impossible)]
    [InlineData("12", "14", Certainty.Impossible)]
    [InlineData("at least 12", "14", Certainty.Certain)]
    [InlineData("about 12", "14", Certainty.Certain)]
    public void Numbers_that_cannot_both_be_so_corroborate_nothing(string one, string other, Certainty corroborated)
    {
        var it = Asked(Raid.Killed(Estimate.Parse(one)).Per(Paper.Quoting(Monitor)), Raid.Killed(Estimate.Parse(other)).Per(Daily.Quoting(Other)));

        it.IsCorroborated.Should().Be(corroborated);
        it.IndependentOrigins.Should().Be(2);
        it.Explain().Contains("\nMind: they give different numbers: ", StringComparison.Ordinal).Should().Be(corroborated is Certainty.Impossible);
        it.Explain().Contains("Corroborated: no, the numbers they give cannot both be so.", StringComparison.Ordinal).Should().Be(corroborated is Certainty.Impossible);
    }

    [Fact]
    public void Of_three_two_that_agree_corroborate_one_another() =>
        Asked(Raid.Killed(Exactly(12)).Per(Paper.Quoting(Monitor)), Raid.Killed(Exactly(90)).Per(Daily.Quoting(Other)), Raid.Killed(Exactly(12)).Per(Wire.Quoting(House)))
            .IsCorroborated.Should().Be(Certainty.Certain);

    [Fact]
    public void Two_named_origins_corroborate_one_another()
    {
        var it = Asked(Toll(12, Paper.Quoting(Monitor)), Toll(14, Daily.Quoting(Other)));

        it.IndependentOrigins.Should().Be(2);
        it.IsCorroborated.Should().Be(Certainty.Certain);
        it.Groups.Should().HaveCount(2);
        it.Explain().Should().Be(
            """
            2 origins tell it, 2 of them independent of one another. Corroborated: certain.
            - Valley Monitor, in “Morning paper”
            - Hill Monitor, in “The Daily”
            """);
        it.ToString().Should().Be("2 origins, 2 independent; corroborated: Certain");
    }

    [Fact]
    public void A_common_relay_makes_two_origins_no_less_independent() =>
        Asked(Toll(12, Paper.Quoting(Monitor, via: Agency)), Toll(14, Daily.Quoting(Other, via: Agency))).IsCorroborated.Should().Be(Certainty.Certain);

    [Fact]
    public void Sources_that_speak_for_themselves_through_one_agency_are_one_and_make_no_chain_that_nobody_told()
    {
        var (one, two) = (new Citation(Paper.Id) { Via = [Agency] }, new Citation(Daily.Id) { Via = [Agency] });
        var it = Asked(
            Toll(12, Paper.Itself() with { Citations = [one] }),
            Toll(12, Daily.Itself() with { Citations = [two] }),
            Toll(12, Daily.Quoting(Monitor)));

        it.Circles.Should().BeEmpty("the agency is not told to have it from the papers");
        it.Explain().Should().Be(
            """
            3 origins tell it, 2 of them independent of one another. Corroborated: certain.
            - “Morning paper”
            - Valley Monitor, in “The Daily”
            - “The Daily”; not counted: it tells after Valley Monitor, and may rest on that
            """);
        var both = Asked(Toll(12, Paper.Itself() with { Citations = [one] }), Toll(12, Daily.Itself() with { Citations = [two] }));
        both.IndependentOrigins.Should().Be(1);
        both.Explain().Should().Contain("draws on Wire Agency, as others here do");
    }

    [Fact]
    public void A_dataset_that_draws_on_an_origin_does_not_corroborate_it()
    {
        var it = Asked(Toll(13, Data.Itself() with { DrawingOn = [Monitor] }), Toll(12, Paper.Quoting(Monitor)));

        it.IndependentOrigins.Should().Be(1);
        it.IsCorroborated.Should().Be(Certainty.Impossible);
        it.Groups.Should().ContainSingle().Which.Select(o => o.Name).Should().Equal("Valley Monitor", "“Raids Dataset”");
        it.Origins[1].Reliance.Should().Be("it draws on Valley Monitor");
        it.Explain().Should().Be(
            """
            2 origins tell it, 1 of them independent. Corroborated: no, all come down to one.
            - Valley Monitor, in “Morning paper”
            - “Raids Dataset”; not counted: it draws on Valley Monitor
            """);
    }

    [Fact]
    public void One_that_draws_on_two_independent_origins_ties_nobody_together()
    {
        var it = Asked(Toll(13, Data.Itself() with { DrawingOn = [Monitor, Other] }), Toll(12, Paper.Quoting(Monitor)), Toll(14, Daily.Quoting(Other)));

        it.IndependentOrigins.Should().Be(2);
        it.IsCorroborated.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Two_that_draw_on_the_same_teller_do_not_corroborate_one_another()
    {
        var it = Asked(Toll(13, Data.Itself() with { DrawingOn = [Monitor] }), Toll(12, Paper.Itself() with { DrawingOn = [Monitor, Other] }));

        it.IndependentOrigins.Should().Be(1);
        it.IsCorroborated.Should().Be(Certainty.Impossible);
        it.Origins[1].Reliance.Should().Be("it draws on Valley Monitor, as others here do");
    }

    [Fact]
    public void Where_sharing_goes_only_from_one_to_the_next_the_ends_may_be_independent()
    {
        var it = Asked(
            Toll(13, Data.Itself() with { DrawingOn = [Monitor] }),
            Toll(12, Paper.Itself() with { DrawingOn = [Monitor, Other] }),
            Toll(11, Daily.Itself() with { DrawingOn = [Other] }));

        it.IndependentOrigins.Should().Be(1);
        it.IsCorroborated.Should().Be(Certainty.Possible);
        it.Explain().Should().Contain("Corroborated: possible, not all draw on the same teller.");
    }

    [Fact]
    public void Tellers_without_a_name_are_not_known_to_be_the_same_nor_to_be_others()
    {
        var it = Asked(Toll(13, Data.Itself() with { DrawingOn = [Medic] }), Toll(12, Paper.Itself() with { DrawingOn = [Medic] }));

        it.IndependentOrigins.Should().Be(2);
        it.IsCorroborated.Should().Be(Certainty.Possible);
        Asked(Toll(13, Data.Itself() with { DrawingOn = [Reference<ActorId>.None] }), Toll(12, Paper.Itself())).IsCorroborated.Should().Be(Certainty.Certain);
    }

    [Theory]
    [InlineData("described")]
    [InlineData("unknown")]
    [InlineData("candidates")]
    [InlineData("keeper")]
    [InlineData("disputed")]
    public void An_origin_that_cannot_be_told_from_the_first_makes_it_possible(string what)
    {
        var second = Toll(14, Daily.Quoting(Other));
        var it = Asked(Toll(12, Paper.Quoting(Monitor)), what switch
        {
            "described" => Toll(14, Daily.Quoting(Medic)),
            "unknown" => Toll(14, Daily.Quoting(Reference<ActorId>.Unknown)),
            "candidates" => Toll(14, Daily.Quoting(Reference<ActorId>.OneOf([Other, House]))),
            "keeper" => Toll(14, Attribution.Keeper),
            _ => second.Standing(StandingKind.Disputed, "a party denies it"),
        });

        it.IndependentOrigins.Should().Be(2);
        it.IsCorroborated.Should().Be(Certainty.Possible);
        it.Explain().Should().StartWith("2 origins tell it, 2 of them independent of one another. Corroborated: possible, " + what switch
        {
            "described" => "a medical source (in “The Daily”) has no name, and may be one of the others.",
            "unknown" => "somebody unknown (in “The Daily”) has no name, and may be one of the others.",
            "candidates" => "either Hill Monitor or Press House (in “The Daily”) has no name, and may be one of the others.",
            "keeper" => "the keeper of the record may rest on the others.",
            _ => "Hill Monitor is disputed.",
        });
    }

    [Fact]
    public void What_the_keeper_takes_from_a_source_adds_nothing_to_it() =>
        Asked(Toll(12, Paper.Itself()), Toll(14, new Attribution { Citations = [new Citation(Paper)] })).IsCorroborated.Should().Be(Certainty.Impossible);

    [Fact]
    public void Two_papers_of_one_publisher_speak_with_one_voice()
    {
        var it = Asked(Toll(12, HouseOne.Itself()), Toll(14, HouseTwo.Itself()));

        it.Origins.Should().ContainSingle().Which.Outlets.Should().Equal(HouseOne.Id, HouseTwo.Id);
        it.IndependentOrigins.Should().Be(1);
        it.IsCorroborated.Should().Be(Certainty.Impossible);
        it.Explain().Should().EndWith("- Press House, in “House Morning” and “House Evening”");
        Asked(Toll(12, HouseOne.Itself()), Toll(14, Paper.Quoting(House))).IndependentOrigins.Should().Be(1, "the publisher is the same, quoted or not");
    }

    [Fact]
    public void An_agency_that_passes_another_s_account_on_may_count_for_itself_or_not()
    {
        var it = Asked(Toll(12, Paper.Quoting(Monitor, via: Agency)), Toll(14, Wire.Itself()));

        it.IndependentOrigins.Should().Be(1);
        it.IsCorroborated.Should().Be(Certainty.Possible);
        it.Origins[1].Reliance.Should().Be("it tells after Valley Monitor, and may rest on that");
        it.Explain().Should().Contain("possible, Wire Agency may speak for itself, although it tells after Valley Monitor.");
    }

    [Theory]
    [InlineData("repeats", true)]
    [InlineData("paraphrases", true)]
    [InlineData("overlaps", false)]
    public void What_repeats_another_s_claim_is_no_second_report(string link, bool same)
    {
        var first = Toll(12, Paper.Quoting(Monitor));
        var it = Asked(first, Toll(12, Daily.Itself()).Linked(LinkKind.Parse(link), first));

        it.IsCorroborated.Should().Be(same ? Certainty.Impossible : Certainty.Certain);
    }

    [Fact]
    public void A_circle_is_found_and_corroborates_nothing()
    {
        var post = new Source("Post report") { Publisher = House };
        var it = Asked([post], Toll(12, Wire.Quoting(House)), Toll(12, post.Quoting(Agency)));

        it.IsCorroborated.Should().Be(Certainty.Impossible);
        it.IndependentOrigins.Should().Be(0, "nobody knows who spoke first");
        var circle = it.Circles.Should().ContainSingle().Subject;
        circle.Names.Should().BeEquivalentTo("Press House", "Wire Agency");
        circle.AlsoCaught.IsEmpty.Should().BeTrue();
        it.Explain().Should().Be(
            """
            2 origins tell it, none of them independent. Corroborated: no, all stand in a circle.
            - Press House, in “Wire report”; not counted: it stands in a circle
            - Wire Agency, in “Post report”; not counted: it stands in a circle
            - a circle: Press House tells after Wire Agency, which tells after Press House
            """);
    }

    [Fact]
    public void A_circle_beside_an_origin_may_be_a_second_one_or_not()
    {
        var post = new Source("Post report") { Publisher = House };
        var it = Asked([post], Toll(12, Wire.Quoting(House)), Toll(12, post.Quoting(Agency)), Toll(14, Paper.Quoting(Monitor)));

        it.IndependentOrigins.Should().Be(1);
        it.IsCorroborated.Should().Be(Certainty.Possible);
        it.Explain().Should().StartWith("3 origins tell it, 1 of them independent. Corroborated: possible, Press House stands in a circle, of which nobody knows who spoke first.");
    }

    [Fact]
    public void A_circle_that_draws_on_an_origin_comes_down_to_it()
    {
        var it = Asked(
            Toll(12, Paper.Quoting(House) with { DrawingOn = [Agency] }),
            Toll(12, Paper.Quoting(Agency) with { DrawingOn = [House, Monitor] }),
            Toll(14, Daily.Quoting(Monitor)));

        it.IndependentOrigins.Should().Be(1);
        it.IsCorroborated.Should().Be(Certainty.Impossible);
        it.Origins.Select(o => o.Name).Should().Equal("Valley Monitor", "Press House", "Wire Agency");
        it.Origins[1].Reliance.Should().Be("it draws on Wire Agency, which draws on Valley Monitor");
    }

    [Fact]
    public void Circles_that_cross_are_one_knot_and_name_everybody()
    {
        var it = Asked(
            Toll(1, Paper.Quoting(Monitor) with { DrawingOn = [Other] }),
            Toll(2, Paper.Quoting(Other) with { DrawingOn = [Agency, House] }),
            Toll(3, Paper.Quoting(Agency) with { DrawingOn = [Monitor] }),
            Toll(4, Paper.Quoting(House) with { DrawingOn = [Other] }));

        var circle = it.Circles.Should().ContainSingle().Subject;
        circle.Names.Concat(circle.AlsoCaught).Should().BeEquivalentTo("Valley Monitor", "Hill Monitor", "Wire Agency", "Press House");
        circle.ToString().Should().Be("Valley Monitor draws on Hill Monitor, which draws on Wire Agency, which draws on Valley Monitor; caught with them: Press House");
    }

    [Fact]
    public void A_wire_of_an_agency_that_quotes_through_itself_is_no_circle() =>
        Asked(Toll(12, Wire.Quoting(Monitor, via: Agency)), Toll(12, Wire.Itself())).Circles.IsEmpty.Should().BeTrue();

    [Fact]
    public void What_counts_for_nothing_is_left_out_with_the_reason()
    {
        var (yes, no, wrong) = (Toll(12, Paper.Quoting(Monitor)), Toll(12, Daily.Quoting(Other)).Denied(), Toll(90, Daily.Itself()).Standing(StandingKind.Rejected, "a misprint"));

        var it = Asked(yes, no, wrong);

        it.IsCorroborated.Should().Be(Certainty.Impossible, "a denial corroborates nothing");
        it.LeftOut.Should().Equal(new LeftOut(no, "denies what the others say"), new LeftOut(wrong, "rejected: a misprint"));
        it.Explain().Should().Contain("- left out (rejected: a misprint): at least 90 people killed in Night raid, says “The Daily”");
        Asked(no, no.Per(Paper.Quoting(Monitor))).IsCorroborated.Should().Be(Certainty.Certain, "denials corroborate one another");
    }

    [Fact]
    public void Only_what_had_been_said_counts()
    {
        Claim[] claims = [Toll(12, Paper.Quoting(Monitor)), Toll(14, Daily.Quoting(Other))];

        var it = Made([], claims).AsKnownAt(new(2031, 5, 4)).IndependenceOf(claims);

        it.IsCorroborated.Should().Be(Certainty.Impossible);
        it.Explain().Should().StartWith("One origin tells it, as known by 4 May 2031. Corroborated: no.");
    }

    [Fact]
    public void No_claims_have_no_origins()
    {
        var it = Asked();

        it.IsCorroborated.Should().Be(Certainty.Impossible);
        it.Origins.IsEmpty.Should().BeTrue();
        it.Explain().Should().Be("No origin tells it. Corroborated: no.");
    }

    [Fact]
    public void An_answer_can_be_asked_for_it()
    {
        var answer = Made([], [Toll(12, Paper.Quoting(Monitor)), Toll(14, Daily.Quoting(Other))]).Killed(Raid);

        answer.Independence().IndependentOrigins.Should().Be(2);
        answer.Independence().Origins.SelectMany(o => o.Claims).Should().BeEquivalentTo(answer.Claims);
    }

    [Fact]
    public void Refuses_what_is_not_in_the_record()
    {
        var stranger = Toll(12, Paper.Itself());
        FluentActions.Invoking(() => Made([], []).IndependenceOf([stranger])).Should().Throw<ArgumentException>().WithParameterName("claims").WithMessage($"*{stranger.Id}*");
        FluentActions.Invoking(() => Made([], []).IndependenceOf(null!)).Should().Throw<ArgumentNullException>().WithParameterName("claims");
        FluentActions.Invoking(() => ((RecordView)null!).IndependenceOf([])).Should().Throw<ArgumentNullException>().WithParameterName("view");
    }

    [Fact]
    public void Long_chains_and_circles_are_walked_without_recursion()
    {
        const int Many = 20_000;
        var monitors = Enumerable.Range(0, Many).Select(i => new Organization($"m{i}")).ToArray();
        var chain = monitors.Select((m, i) => (Claim)Toll(i, Paper.Quoting(m) with { DrawingOn = i == 0 ? [] : [monitors[i - 1]] })).ToArray();
        var ring = monitors.Select((m, i) => (Claim)Toll(i, Paper.Quoting(m) with { DrawingOn = [monitors[(i + 1) % Many]] })).ToArray();

        var along = Made(monitors, chain).IndependenceOf(chain);
        var around = Made(monitors, ring).IndependenceOf(ring);

        along.IndependentOrigins.Should().Be(1);
        along.Origins[^1].Reliance.Should().EndWith("which draws on m19995, which relies on others in turn");
        around.Circles.Should().ContainSingle().Which.Names.Should().HaveCount(Many);
    }

    private static CasualtyEstimate Toll(int number, Attribution by) => Raid.Killed(AtLeast(number)).Per(by);

    private static ConflictModel.Independence Asked(params Claim[] claims) => Asked([], claims);

    private static ConflictModel.Independence Asked(Item[] more, params Claim[] claims) => Made(more, claims).IndependenceOf(claims);

    private static ConflictRecord Made(Item[] more, Claim[] claims) =>
        [Monitor, Agency, Other, House, Raid, Paper, Daily, Data, Wire, HouseOne, HouseTwo, .. more, .. claims];
}
