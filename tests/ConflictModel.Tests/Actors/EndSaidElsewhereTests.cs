namespace ConflictModel.Tests.Actors;

/// <summary>Under the rule that relations go on until an end is said, an end counts whoever says it, and in whatever claim.</summary>
public class EndSaidElsewhereTests
{
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Alliance Front = new("Northern Front");
    private static readonly Alliance Army = new("Army");
    private static readonly State State = new("State");
    private static readonly Source Report = new("Report") { Published = new(2029, 6, 1) };
    private static readonly Source Other = new("Other") { Published = new(2030, 6, 1) };
    private static readonly Membership GoesOn = Brigade.MemberOf(Front).Since(new(2028)).Per(Report);

    [Theory]
    [InlineData("nothing", Certainty.Certain)]
    [InlineData("ended", Certainty.Possible)]
    [InlineData("ended, of another kind", Certainty.Possible)]
    [InlineData("ended, disputed", Certainty.Possible)]
    [InlineData("ended, rejected", Certainty.Certain)]
    [InlineData("ended, planned", Certainty.Certain)]
    [InlineData("ended, of another body", Certainty.Certain)]
    [InlineData("ends after the day", Certainty.Certain)]
    [InlineData("last seen", Certainty.Certain)]
    [InlineData("not since", Certainty.Possible)]
    [InlineData("not since, after the day", Certainty.Certain)]
    [InlineData("body ended after the day", Certainty.Certain)]
    [InlineData("body ended, denied", Certainty.Certain)]
    [InlineData("body ended, rejected", Certainty.Certain)]
    [InlineData("body ended, planned", Certainty.Certain)]
    [InlineData("another ended", Certainty.Certain)]
    [InlineData("body split", Certainty.Possible)]
    [InlineData("body renamed", Certainty.Possible)]
    [InlineData("body ended, disputed", Certainty.Possible)]
    [InlineData("body split, denied", Certainty.Certain)]
    [InlineData("body split after the day", Certainty.Certain)]
    [InlineData("body merged in name", Certainty.Certain)]
    [InlineData("body splintered", Certainty.Certain)]
    [InlineData("body succeeded", Certainty.Certain)]
    [InlineData("body came of a merger", Certainty.Certain)]
    public void An_end_said_by_another_claim_leaves_it_possible(string what, Certainty expected)
    {
        var ended = Brigade.MemberOf(Front).During(new(new(2028), new(2029))).Per(Other);
        var bodyEnded = Front.Reached(MilestoneKind.Ended, new(2029, 8, 1)).Per(Other);
        Claim[] said = what switch
        {
            "nothing" => [],
            "ended" => [ended],
            "ended, of another kind" => [Brigade.ComponentOf(Front).During(new(new(2028), new(2029))).Per(Other)],
            "ended, disputed" => [ended.Standing(StandingKind.Disputed, "x")],
            "ended, rejected" => [ended.Standing(StandingKind.Rejected, "x")],
            "ended, planned" => [ended.InMood(Mood.Planned)],
            "ended, of another body" => [Brigade.MemberOf(Army).During(new(new(2028), new(2029))).Per(Other)],
            "ends after the day" => [Brigade.MemberOf(Front).During(new(new(2028), new(2033))).Per(Other)],
            "last seen" => [ended with { Holds = new Validity(new(new(2028), new(2029)), endIsLastSeen: true) }],
            "not since" => [Brigade.MemberOf(Front).Since(new(2030)).Denied().Per(Other)],
            "not since, after the day" => [Brigade.MemberOf(Front).Since(new(2033)).Denied().Per(Other)],
            "body ended after the day" => [Front.Reached(MilestoneKind.Ended, new(2033)).Per(Other)],
            "body ended, disputed" => [bodyEnded.Standing(StandingKind.Disputed, "x")],
            "body ended, denied" => [bodyEnded.Denied()],
            "body ended, rejected" => [bodyEnded.Standing(StandingKind.Rejected, "x")],
            "body ended, planned" => [bodyEnded.InMood(Mood.Planned)],
            "body split" => [Front.SplitInto([Army, State], on: new(2029, 8, 1)).Per(Other)],
            "body renamed" => [Front.RenamedTo(Army, on: new(2029, 8, 1)).Per(Other)],
            "body split, denied" => [Front.SplitInto([Army, State], on: new(2029, 8, 1)).Denied().Per(Other)],
            "body split after the day" => [Front.SplitInto([Army, State], on: new(2033)).Per(Other)],
            "body merged in name" => [Front.MergedInto(Army, on: new(2029, 8, 1)).Per(Other) with { Extent = SuccessionExtent.Nominal }],
            "body splintered" => [State.SplinteredFrom(Front, on: new(2029, 8, 1)).Per(Other)],
            "body succeeded" => [Front.SucceededBy(Army, on: new(2029, 8, 1)).Per(Other)],
            "body came of a merger" => [Army.MergedInto(Front, on: new(2029, 8, 1)).Per(Other)],
            "another ended" => [Army.Reached(MilestoneKind.Ended, new(2029, 8, 1)).Per(Other)],
            _ => throw new ArgumentException(what),
        };

        var day = Made([GoesOn, .. said]).On(new(2031, 5, 4)).Under(Persistence.UntilEnded);

        day.BodiesOf(Brigade).Single(a => a.Value == Front).Certainty.Should().Be(expected);
        day.MembersOf(Front).Should().ContainSingle().Which.Certainty.Should().Be(expected, "it is the same relation from the other end");
    }

    [Theory]
    [InlineData(Persistence.UntilEnded)]
    [InlineData(Persistence.AsSaid)]
    public void A_body_that_was_dissolved_has_no_members_and_belongs_to_nobody(Persistence persistence)
    {
        var day = Made(GoesOn, State.Supports(Front).Per(Report), Front.Dissolved(new(2029, 8, 1)).Per(Other)).On(new(2031, 5, 4)).Under(persistence);

        day.Existed(Front).Certainty.Should().Be(Certainty.Impossible);
        day.MembersOf(Front).Should().BeEmpty();
        day.BodiesOf(Brigade).Should().BeEmpty("it is the same relation from the other end");
        day.SupportersOf(Front).Should().BeEmpty();
        Made(GoesOn, Brigade.Reached(MilestoneKind.Replaced, new(2029, 8, 1)).Per(Other)).On(new(2031, 5, 4)).Under(persistence).MembersOf(Front).Should().BeEmpty("the member is no more");
        Made(GoesOn, Front.Dissolved(new(2029, 8, 1)).Per(Other), new Succession([Front], [Front], SuccessionKind.Reactivated) { On = new(2030, 1, 1) }.Per(Other))
            .On(new(2031, 5, 4)).Under(persistence).MembersOf(Front).Should().ContainSingle("it was set up again");
    }

    [Fact]
    public void On_the_day_of_its_end_and_where_accounts_of_it_differ_a_body_may_have_members()
    {
        var ended = Front.Dissolved(new(2029, 8, 1)).Per(Other);

        Made(GoesOn, ended).On(new(2029, 8, 1)).Under(Persistence.UntilEnded).MembersOf(Front).Should().ContainSingle();
        Made(GoesOn, ended, Front.Dissolved(new(2035)).Per(Report)).On(new(2031)).Under(Persistence.UntilEnded).MembersOf(Front).Should().ContainSingle();
    }

    [Fact]
    public void A_body_that_was_not_yet_formed_has_no_members()
    {
        var record = Made(Brigade.MemberOf(Front).Per(Report), Front.Formed(new(2028, 1, 1)).Per(Report));

        record.On(new(2027, 12, 31)).MembersOf(Front).Should().BeEmpty();
        record.On(new(2028, 1, 1)).MembersOf(Front).Should().ContainSingle();
    }

    [Theory]
    [InlineData("2028-01-01/2032-12-31", "2029-06-01", 1)] // a stretch that reaches beyond the end
    [InlineData("2028-01-01/2030-12-31", "2029-06-01", 0)] // one that does not
    [InlineData("2028-01-01/..", "2031-08-01", 1)] // open, and said after the day: it still went on
    [InlineData("2028-01-01/..", "2029-06-01", 0)] // open, and said before the end
    [InlineData("2030-01-01/..", "2031-01-01", 1)] // it began after the end
    public void A_claim_that_speaks_of_the_day_itself_stands_against_the_end_of_the_body(string during, string said, int expected)
    {
        var source = new Source("A third") { Published = Moment.Parse(said) };
        var claim = Brigade.MemberOf(Front).During(ImpreciseInterval.Parse(during)).Per(source);

        ConflictRecord record = [Brigade, Front, Other, source, claim, Front.Dissolved(new(2029, 8, 1)).Per(Other)];

        record.On(new(2031, 5, 4)).MembersOf(Front).Should().HaveCount(expected);
    }

    [Fact]
    public void Last_seen_as_a_member_before_the_end_of_the_body_says_nothing_of_the_time_after_it()
    {
        var lastSeen = Brigade.MemberOf(Front).Per(Report) with { Holds = new Validity(new(new(2028), new(2029, 6)), endIsLastSeen: true) };

        Made(lastSeen).On(new(2031, 5, 4)).MembersOf(Front).Should().ContainSingle("it may have gone on");
        Made(lastSeen, Front.Dissolved(new(2029, 8, 1)).Per(Other)).On(new(2031, 5, 4)).MembersOf(Front).Should().BeEmpty();
    }

    [Fact]
    public void Before_the_end_that_another_says_it_is_certain() =>
        Made(GoesOn, Brigade.MemberOf(Front).During(new(new(2028), new(2029))).Per(Other)).On(new(2029, 3, 1)).Under(Persistence.UntilEnded)
            .BodiesOf(Brigade).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);

    [Fact]
    public void What_had_not_been_said_yet_ended_nothing()
    {
        var record = Made(GoesOn, Front.Reached(MilestoneKind.Ended, new(2029, 8, 1)).Per(Other));
        var day = record.On(new(2031, 5, 4)).Under(Persistence.UntilEnded);

        day.AsKnownAt(new(2029, 12, 31)).BodiesOf(Brigade).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
        day.AsKnownAt(new(2030, 12, 31)).BodiesOf(Brigade).Should().BeEmpty();
    }

    [Fact]
    public void A_way_through_is_as_certain_as_the_step_that_may_have_ended()
    {
        var day = Made(GoesOn, Front.MemberOf(Army).Since(new(2028)).Per(Report), Front.MemberOf(Army).During(new(new(2028), new(2029))).Per(Other))
            .On(new(2031, 5, 4)).Under(Persistence.UntilEnded);

        day.BodiesOf(Brigade, Reach.Through).ToArray().Select(a => $"{a.Value.Name}: {a.Certainty}").Should().Equal("Northern Front: Certain", "Army: Possible");
    }

    [Fact]
    public void Support_that_somebody_says_has_ended_is_possible_at_most()
    {
        var day = Made(State.Supports(Front).Since(new(2028)).Per(Report), State.Supports(Front).During(new(new(2028), new(2029))).Per(Other))
            .On(new(2031, 5, 4)).Under(Persistence.UntilEnded);

        day.SupportersOf(Front).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
    }

    [Theory]
    [InlineData("ended before", Certainty.Certain)]
    [InlineData("ended in the year it began", Certainty.Possible)]
    [InlineData("not then", Certainty.Certain)]
    [InlineData("not in the year it began", Certainty.Possible)]
    [InlineData("body ended before", Certainty.Certain)]
    [InlineData("member ended before", Certainty.Certain)]
    public void An_end_before_it_began_ends_another_membership(string what, Certainty expected)
    {
        var now = Brigade.MemberOf(Front).Since(new(2018)).Per(Report);
        Claim said = what switch
        {
            "ended before" => Brigade.MemberOf(Front).During(new(new(2010), new(2012))).Per(Other),
            "ended in the year it began" => Brigade.MemberOf(Front).During(new(new(2010), new(2018))).Per(Other),
            "not then" => Brigade.MemberOf(Front).During(new(new(2010), new(2012))).Denied().Per(Other),
            "not in the year it began" => Brigade.MemberOf(Front).During(new(new(2010), new(2018))).Denied().Per(Other),
            "body ended before" => Front.Reached(MilestoneKind.Ended, new(2012, 8, 1)).Per(Other),
            _ => Brigade.Reached(MilestoneKind.Ended, new(2012, 8, 1)).Per(Other),
        };

        Made(now, said).On(new(2020, 1, 1)).Under(Persistence.UntilEnded).BodiesOf(Brigade).Should().ContainSingle().Which.Certainty.Should().Be(expected);
    }

    [Theory]
    [InlineData(2012, Certainty.Certain)]
    [InlineData(2030, Certainty.Possible)]
    public void What_is_not_dated_is_ended_by_what_ends_after_it_was_said(int end, Certainty expected) =>
        Made(Brigade.MemberOf(Front).Per(Report), Brigade.MemberOf(Front).During(new(new(2010), new(end))).Per(Other))
            .On(new(2031, 5, 4)).Under(Persistence.UntilEnded).BodiesOf(Brigade).Should().ContainSingle().Which.Certainty.Should().Be(expected);

    [Theory]
    [InlineData("relation")]
    [InlineData("denial")]
    [InlineData("body")]
    [InlineData("member")]
    public void The_claim_that_says_the_end_is_among_those_the_answer_rests_on(string what)
    {
        Claim said = what switch
        {
            "relation" => Brigade.MemberOf(Front).During(new(new(2028), new(2029))).Per(Other),
            "denial" => Brigade.MemberOf(Front).During(new(new(2029), new(2030))).Denied().Per(Other),
            "body" => Front.SplitInto([Army, State], on: new(2029, 8, 1)).Per(Other),
            _ => Brigade.AbsorbedBy(Army, new(2029, 8, 1)).Per(Other),
        };

        var answer = Made(GoesOn, said).On(new(2031, 5, 4)).Under(Persistence.UntilEnded).BodiesOf(Brigade).Should().ContainSingle().Subject;

        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Claims.Should().Equal(GoesOn, said);
    }

    [Fact]
    public void A_claim_that_ends_two_others_is_listed_once()
    {
        var ended = Front.SplitInto([Army, State], on: new(2029, 8, 1)).Per(Other);
        var again = Brigade.ComponentOf(Front).Since(new(2028)).Per(Report);

        Made(GoesOn, again, ended).On(new(2031, 5, 4)).Under(Persistence.UntilEnded).BodiesOf(Brigade).Should().ContainSingle()
            .Which.Claims.Should().BeEquivalentTo(new Claim[] { GoesOn, again, ended });
    }

    private static ConflictRecord Made(params Claim[] claims) => [Brigade, Front, Army, State, Report, Other, .. claims];
}
