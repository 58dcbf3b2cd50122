namespace ConflictModel.Tests.Actors;

/// <summary>Allies, closeness, offices and listings: each answered by its own claims alone.</summary>
public class RelationQuestionsTests
{
    private static readonly State North = new("Northland");
    private static readonly State South = new("Southland");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Faction Guard = new("Hill Guard");
    private static readonly Alliance Front = new("Northern Front");
    private static readonly Person Mara = new("Mara Oll");
    private static readonly Organization Court = new("High Court");
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };
    private static readonly Source Later = new("Later") { Published = new(2031, 5, 8) };

    private static readonly Item[] World = [North, South, Brigade, Guard, Front, Mara, Court, Paper, Later];

    [Fact]
    public void An_alliance_is_read_both_ways_and_makes_nobody_a_member_or_supporter()
    {
        var day = On([North.AlliedWith(South).Per(Paper)]);

        Told(day.AlliesOf(North)).Should().Equal("Southland: Certain, resting on one claim");
        Told(day.AlliesOf(South)).Should().Equal("Northland: Certain, resting on one claim");
        day.SupportersOf(South).Should().BeEmpty();
        day.SupportedBy(North).Should().BeEmpty();
        day.BodiesOf(South).Should().BeEmpty();
        day.MembersOf(South).Should().BeEmpty();
        day.AlliesOf(South)[0].Explain().Should().Be(
            """
            Southland is allied with Northland on 4 May 2031: certain. Rule: holds as said.
            It rests on one claim of one origin:
            - Northland is allied with Southland, says “Paper” (4 May 2031)
            """.ReplaceLineEndings());
    }

    [Fact]
    public void A_supporter_a_member_and_one_who_is_close_are_no_allies()
    {
        var day = On([North.Supports(Brigade).Per(Paper), Brigade.MemberOf(Front).Per(Paper), Brigade.CloseTo(North, "pro-Northland").Per(Paper)]);

        day.AlliesOf(Brigade).Should().BeEmpty();
        day.AlliesOf(North).Should().BeEmpty();
        day.SupportersOf(Brigade).Should().ContainSingle("closeness is no second support").Which.Claims.Should().ContainSingle();
    }

    [Theory]
    [InlineData("ally", "a ally b", "b ally a")]
    [InlineData("coordinates-with", "a coordinates-with b", "b coordinates-with a")]
    [InlineData("rival", "a rival b", "b rival a")]
    [InlineData("close-to", "a close-to b", "a close-to b")]
    [InlineData("loyal-to", "a loyal-to b", "a loyal-to b")]
    [InlineData("hostile-to", "a hostile-to b", "a hostile-to b")]
    [InlineData("later-word", "a later-word b", "a later-word b")]
    public void Some_ties_are_read_both_ways_and_others_only_as_said(string word, string fromA, string fromB)
    {
        var (a, b) = (new Faction("A"), new Faction("B"));
        ConflictRecord record = [a, b, Paper, a.Stands(AlignmentKind.Parse(word), b).Per(Paper)];
        var day = record.On(new(2031, 5, 4));

        Tie(day.AlignedWith(a).Single()).Should().Be(fromA);
        Tie(day.AlignedWith(b).Single()).Should().Be(fromB);
        day.AlignedWith(a, AlignmentKind.Parse(word)).Should().ContainSingle();
        day.AlignedWith(a, AlignmentKind.Parse("another")).Should().BeEmpty();

        static string Tie(Answer<ActorTie> answer) => $"{answer.Value.From} {answer.Value.As} {answer.Value.To}";
    }

    [Fact]
    public void The_words_of_the_source_stand_in_the_claim()
    {
        var claim = Brigade.CloseTo(North, "pro-Northland");
        ConflictRecord record = [.. World, claim, Brigade.LoyalTo(Mara), Guard.HostileTo(Brigade)];

        record.Tell(claim).Should().Be("River Brigade is close to Northland (“pro-Northland”), says the keeper of the record");
        record.On(new(2031)).AlignedWith(Brigade).Select(a => a.Value.ToString()).Should().Equal(
            "river-brigade is close to northland", "river-brigade is loyal to mara-oll", "hill-guard is hostile to river-brigade");
    }

    [Fact]
    public void A_denied_alliance_is_possible_at_most_and_alone_none()
    {
        On([North.AlliedWith(South).Per(Paper), South.AlliedWith(North).Denied().Per(Later)]).Within(DateTolerance.Strict).AlliesOf(North)[0].Certainty.Should().Be(Certainty.Possible);
        On([South.AlliedWith(North).Denied().Per(Paper)]).AlliesOf(North).Should().BeEmpty();
    }

    [Fact]
    public void Disputed_is_possible_and_what_is_rejected_planned_or_not_yet_said_does_not_count()
    {
        On([North.AlliedWith(South).Per(Paper).Standing(StandingKind.Disputed, "both deny it")]).AlliesOf(North)[0].Certainty.Should().Be(Certainty.Possible);
        On([North.AlliedWith(South).Per(Paper).Standing(StandingKind.Rejected, "a slip")]).AlliesOf(North).Should().BeEmpty();
        On([North.AlliedWith(South).Per(Paper).InMood(Mood.Planned)]).AlliesOf(North).Should().BeEmpty();
        On([North.AlliedWith(South).Per(Later)]).AsKnownAt(new Moment(2031, 5, 5)).AlliesOf(North).Should().BeEmpty();

        var answer = On([North.AlliedWith(South).Per(Paper), North.AlliedWith(South).Per(Later).Standing(StandingKind.Rejected, "a slip")]).AlliesOf(North)[0];
        answer.Certainty.Should().Be(Certainty.Certain);
        answer.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("rejected: a slip");
    }

    [Fact]
    public void One_of_several_candidates_is_possible_and_somebody_described_is_no_answer()
    {
        var either = Reference<ActorId>.OneOf([Brigade.Id, Guard.Id]);
        var day = On([
            new Alignment(North, either, AlignmentKind.Ally).Per(Paper),
            new Alignment(North, Reference<ActorId>.Described("local bands", several: true), AlignmentKind.Ally).Per(Paper),
            new OfficeHolding(Mara, either, "speaker").Per(Paper),
            new Designation(either, Court) { Programme = "List 7" }.Per(Paper),
        ]);

        Told(day.AlliesOf(North)).Should().Equal("River Brigade: Possible, resting on one claim", "Hill Guard: Possible, resting on one claim");
        Told(day.AlliesOf(Brigade)).Should().Equal("Northland: Possible, resting on one claim");
        day.AlignedWith(Guard).Single().Certainty.Should().Be(Certainty.Possible);
        day.OfficeHoldersOf(Guard).Single().Certainty.Should().Be(Certainty.Possible);
        day.OfficesOf(Mara).Select(o => (o.Value.Body.Value, o.Certainty)).Should().Equal(("river-brigade", Certainty.Possible), ("hill-guard", Certainty.Possible));
        day.DesignationsOf(Brigade).Single().Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void One_of_the_same_two_on_both_ends_is_not_its_own_ally_but_a_claim_of_that_is_told()
    {
        var either = Reference<ActorId>.OneOf([Brigade.Id, Guard.Id]);
        Told(On([new Alignment(either, either, AlignmentKind.Ally).Per(Paper)]).AlliesOf(Brigade)).Should().Equal("Hill Guard: Possible, resting on one claim");
        Told(On([Brigade.AlliedWith(Brigade).Per(Paper)]).AlliesOf(Brigade)).Should().Equal("River Brigade: Certain, resting on one claim");
    }

    [Fact]
    public void An_office_holds_while_it_is_held_and_who_speaks_for_a_body_holds_one()
    {
        ConflictRecord record =
        [
            .. World,
            Mara.HoldsOffice("acting speaker", Front).During(ImpreciseInterval.Parse("2030-01-01/2031-02-01")),
            Mara.HoldsOffice("speaker", Front).Since(new ImpreciseDate(2031, 2, 2)),
        ];

        record.On(new(2030, 6, 1)).OfficeHoldersOf(Front).Select(a => a.Value.ToString()).Should().Equal("mara-oll is acting speaker of northern-front");
        record.On(new(2031, 3, 1)).OfficesOf(Mara)[0].Explain().Should().StartWith("Mara Oll is speaker of Northern Front on 1 March 2031: certain.");
        record.On(new(2029, 3, 1)).OfficesOf(Mara).Should().BeEmpty();
    }

    [Fact]
    public void A_listing_holds_from_listing_to_delisting_and_says_nothing_of_what_the_listed_is()
    {
        ConflictRecord record =
        [
            .. World,
            Court.Designates(Brigade, "List 7", "armed acts").During(ImpreciseInterval.Parse("2030-01-01/2031-01-01")).Per(Paper),
            Court.Designates(Brigade, "List 7").During(ImpreciseInterval.Parse("2030-01-01/2031-01-01")).Per(Later),
            new Designation(Brigade, Reference<ActorId>.Described("a foreign ministry")).Since(new ImpreciseDate(2030)).Per(Paper),
        ];

        var listed = record.On(new(2030, 6, 1)).DesignationsOf(Brigade);
        listed.Select(a => $"{a.Value}: {a.Certainty}, {a.Claims.Count}").Should().Equal(
            "river-brigade is listed by high-court under “List 7”: Certain, 2", "river-brigade is listed by a foreign ministry: Possible, 1");
        listed[0].Explain().Should().Contain("High Court under “List 7”, because of armed acts, from");
        record.On(new(2031, 6, 1)).DesignationsOf(Brigade).Select(a => a.Value.Programme).Should().Equal("");
        record.On(new(2030, 6, 1)).CodesOf(Brigade).Should().BeEmpty();
        record.On(new(2030, 6, 1)).DesignationsOf(Court).Should().BeEmpty("who lists is not listed");
    }

    [Fact]
    public void What_goes_on_until_an_end_is_said_may_be_over_where_one_of_the_two_came_to_an_end()
    {
        var day = On([North.AlliedWith(Brigade).Per(Paper), Brigade.Dissolved(new(2031, 6)).Per(Later)]).Under(Persistence.UntilEnded);

        day.AlliesOf(North)[0].Certainty.Should().Be(Certainty.Certain);
        var after = day.Record.On(new(2031, 8, 1)).Under(Persistence.UntilEnded).AlliesOf(North)[0];
        after.Certainty.Should().Be(Certainty.Possible);
        after.Claims.Should().HaveCount(2);
    }

    [Fact]
    public void Contradictory_dates_throw_nothing()
    {
        ConflictRecord record = [.. World, North.AlliedWith(South).During(ImpreciseInterval.Parse("2030-05/2030-06")), Mara.HoldsOffice("chair", Mara), Court.Designates(Court)];

        record.On(new(2029)).AlliesOf(North).Should().BeEmpty();
        record.On(new(2031)).OfficesOf(Mara).Should().ContainSingle();
        record.On(new(2031)).DesignationsOf(Court).Should().ContainSingle();
    }

    [Fact]
    public void Nobody_can_be_asked_about_whom_the_record_does_not_hold()
    {
        ConflictRecord record = [North];
        var day = record.On(new(2031));

        FluentActions.Invoking(() => day.AlliesOf(South)).Should().Throw<ArgumentException>().WithParameterName("actor");
        FluentActions.Invoking(() => day.OfficeHoldersOf(Front)).Should().Throw<ArgumentException>().WithParameterName("body");
        FluentActions.Invoking(() => day.OfficesOf(Mara)).Should().Throw<ArgumentException>().WithParameterName("person");
        FluentActions.Invoking(() => RelationQuestions.AlignedWith(null!, North)).Should().Throw<ArgumentNullException>().WithParameterName("day");
    }

    private static DayView On(Item[] claims)
    {
        ConflictRecord record = [.. World, .. claims];
        return record.On(new(2031, 5, 4));
    }

    private static IEnumerable<string> Told(ValueList<Answer<Actor>> answers) => answers.Select(a => a.ToString());
}
