namespace ConflictModel.Tests.Actors;

/// <summary>What happened in the lives of actors, who came out of whom, and who existed when.</summary>
public class LifeQuestionsTests
{
    private static readonly Faction Old = new("Old Guard");
    private static readonly Faction Guard = new("Hill Guard");
    private static readonly Faction Band = new("Band");
    private static readonly Alliance Front = new("Northern Front");
    private static readonly Alliance Army = new("Joint Army");
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };
    private static readonly Source Other = new("Other") { Published = new(2031, 5, 4) };
    private static readonly Source Later = new("Later edition") { Published = new(2031, 6, 1) };

    private static readonly Item[] World = [Old, Guard, Band, Front, Army, Paper, Other, Later];

    [Fact]
    public void The_life_of_an_actor_is_told_in_the_order_of_the_earliest_days_and_undated_last()
    {
        var record = Of(
            Guard.AbsorbedBy(Army).Per(Paper),
            Guard.Dissolved(new(2031, 3)).Per(Paper),
            Guard.MemberOf(Front).During(ImpreciseInterval.Parse("2029-02/2030")).Per(Paper),
            Band.SplinteredFrom(Guard, new(2029)).Per(Paper),
            Old.RenamedTo(Guard, new(2028, 5, 1)).Per(Paper),
            Old.RenamedTo(Guard, new(2028, 5, 1)).Per(Other),
            Guard.Reached(MilestoneKind.Suspended, new(2030, 1, 1)).Per(Paper));

        Told(record.LifeOf(Guard)).Should().Equal(
            "old-guard became hill-guard (renamed) on 1 May 2028: Certain, 2",
            "hill-guard became band (splintered) in 2029: Certain, 1",
            "hill-guard joined northern-front in February 2029: Certain, 1",
            "hill-guard left northern-front in 2030: Certain, 1",
            "hill-guard was suspended on 1 January 2030: Certain, 1",
            "hill-guard was dissolved in March 2031: Certain, 1",
            "hill-guard became joint-army (absorbed): Certain, 1");
        record.LifeOf(Guard)[0].Explain().Should().StartWith("Old Guard became Hill Guard (renamed) on 1 May 2028: certain.\nIt rests on 2 claims of 2 origins:".ReplaceLineEndings());
        Told(record.LifeOf(Front)).Should().Equal("hill-guard joined northern-front in February 2029: Certain, 1", "hill-guard left northern-front in 2030: Certain, 1");
    }

    [Fact]
    public void A_sighting_or_a_denied_membership_is_no_event()
    {
        Of(
            Guard.MemberOf(Front).Per(Paper) with { Holds = new Validity(ImpreciseInterval.Parse("2029/2030"), startIsFirstSeen: true, endIsLastSeen: true) },
            Guard.MemberOf(Army).During(ImpreciseInterval.Parse("2029/2030")).Denied().Per(Paper),
            Guard.MemberOf(Army).Since(new ImpreciseDate(2030)).Per(Paper).InMood(Mood.Planned))
            .LifeOf(Guard).Should().BeEmpty();
    }

    [Fact]
    public void Rival_dates_are_told_each_and_what_is_known_only_later_is_left_out()
    {
        var record = Of(Front.Formed(new(2028, 5, 28)).Per(Paper), Front.Formed(new(2028, 5, 29)).Per(Later), Front.Formed(new(2028, 5, 28)).Denied().Per(Other));

        Told(record.LifeOf(Front)).Should().Equal("northern-front was formed on 28 May 2028: Possible, 2", "northern-front was formed on 29 May 2028: Certain, 1");
        Told(record.AsKnownAt(new Moment(2031, 5, 4)).LifeOf(Front)).Should().Equal("northern-front was formed on 28 May 2028: Possible, 2");
    }

    [Fact]
    public void One_of_two_who_was_renamed_has_that_event_possibly()
    {
        var record = Of(new Succession([Reference<ActorId>.OneOf([Old.Id, Band.Id])], [Guard], SuccessionKind.Renamed) { On = new(2030) });

        record.LifeOf(Old).Single().Certainty.Should().Be(Certainty.Possible);
        record.LifeOf(Guard).Single().Certainty.Should().Be(Certainty.Certain);
        record.LineageOf(Guard).Select(a => (a.Value.Actor.Name, a.Certainty)).Should().Equal(("Old Guard", Certainty.Possible), ("Band", Certainty.Possible));
        record.On(new(2031)).Existed(Old).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void The_lineage_goes_through_chains_to_both_sides()
    {
        var record = Of(
            Old.RenamedTo(Guard).Per(Paper), Guard.SplitInto([Band, Front]).Per(Paper), Front.MergedInto(Army).Per(Paper) with { Extent = SuccessionExtent.Nominal });

        Lineage(record, Guard).Should().Equal(
            "hill-guard came out of old-guard (renamed): Certain", "band came out of hill-guard (split): Certain",
            "northern-front came out of hill-guard (split): Certain", "joint-army came out of hill-guard (merged, 2 steps): Certain");
        Lineage(record, Army).Should().Equal(
            "joint-army came out of northern-front (merged): Certain", "joint-army came out of hill-guard (split, 2 steps): Certain", "joint-army came out of old-guard (renamed, 3 steps): Certain");
        record.LineageOf(Army)[^1].Claims.Should().HaveCount(3);
        record.LineageOf(Army)[^1].Explain().Should().StartWith("Joint Army came out of Old Guard (renamed, 3 steps): certain.");
    }

    [Fact]
    public void The_surest_way_wins_and_a_circle_ends()
    {
        var record = Of(
            Old.RenamedTo(Guard).Per(Paper).Standing(StandingKind.Disputed, "denied"), Old.SplitInto([Band]).Per(Paper), Band.MergedInto(Guard).Per(Paper),
            Guard.RenamedTo(Old).Per(Paper), Guard.RenamedTo(Guard).Per(Paper));

        Lineage(record, Guard).Should().Contain("hill-guard came out of old-guard (split, 2 steps): Certain").And.Contain("hill-guard came out of band (merged): Certain");
        Lineage(record, Guard).Should().NotContain(l => l.Contains("hill-guard came out of hill-guard"));
        Lineage(Of(Old.RenamedTo(Guard).Denied().Per(Paper)), Guard).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2028-04-30", Certainty.Impossible)]
    [InlineData("2028-05-01", Certainty.Certain)]
    [InlineData("2030-12-31", Certainty.Certain)]
    [InlineData("2031-01-10", Certainty.Possible)] // on the very day of its end
    [InlineData("2031-01-11", Certainty.Impossible)]
    public void An_actor_exists_from_its_forming_to_its_end(string day, Certainty expected) =>
        Existed(day, Guard.Formed(new(2028, 5, 1)).Per(Paper), Guard.Dissolved(new(2031, 1, 10)).Per(Paper)).Certainty.Should().Be(expected);

    [Fact]
    public void Where_nobody_says_it_is_possible_and_rests_on_nothing()
    {
        var answer = Existed("2030-01-01", Guard.MemberOf(Front).Per(Paper));

        answer.ToString().Should().Be("Hill Guard: Possible, resting on no claim");
        answer.Explain().Should().Be("Hill Guard existed on 1 January 2030: possible. Rule: holds as said.\nIt rests on nothing in the record.".ReplaceLineEndings());
    }

    [Fact]
    public void An_end_that_nobody_said_is_none_but_beyond_what_was_said_it_is_a_rule()
    {
        var record = Of(Guard.Formed(new(2028)).Per(Paper));

        record.On(new(2031, 5, 4)).Existed(Guard).Certainty.Should().Be(Certainty.Certain);
        record.On(new(2035)).Existed(Guard).Certainty.Should().Be(Certainty.Possible);
        record.On(new(2035)).Under(Persistence.UntilEnded).Existed(Guard).Certainty.Should().Be(Certainty.Certain);
        record.On(new(2028, 3, 1)).Existed(Guard).Certainty.Should().Be(Certainty.Possible, "it was formed some time that year");
    }

    [Fact]
    public void Rival_dates_leave_the_days_between_open()
    {
        Item[] claims = [Guard.Formed(new(2027)).Per(Paper), Guard.Formed(new(2029)).Per(Other), Guard.Dissolved(new(2030, 1, 1)).Per(Paper), Guard.Dissolved(new(2031, 1, 1)).Per(Other)];

        Existed("2026-01-01", claims).Certainty.Should().Be(Certainty.Impossible);
        Existed("2028-01-01", claims).Certainty.Should().Be(Certainty.Possible);
        Existed("2030-06-01", claims).Certainty.Should().Be(Certainty.Possible);
        Existed("2031-06-01", claims).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void A_merger_in_name_ends_nobody_and_a_full_one_does()
    {
        Certainty After(SuccessionExtent extent) => Existed(
            "2031-05-04",
            Guard.Formed(new(2028)).Per(Paper),
            Guard.MergedInto(Army, [Front], new(2030)).Per(Paper) with { Extent = extent }).Certainty;

        After(SuccessionExtent.Nominal).Should().Be(Certainty.Certain);
        After(SuccessionExtent.Partial).Should().Be(Certainty.Certain);
        After(SuccessionExtent.Full).Should().Be(Certainty.Impossible);
        After(default).Should().Be(Certainty.Impossible);
        Existed("2029-01-01", Guard.MergedInto(Army, on: new(2030))).Certainty.Should().Be(Certainty.Possible, "when it began nobody says");
        Of(Guard.MergedInto(Army, on: new(2030))).On(new(2029)).Existed(Army).Certainty.Should().Be(Certainty.Impossible);
        Of(Guard.AbsorbedBy(Army, new(2030))).On(new(2029)).Existed(Army).Certainty.Should().Be(Certainty.Possible, "it existed already");
        Of(Band.SplinteredFrom(Guard, new(2030)).Per(Paper), Guard.Formed(new(2028)).Per(Paper)).On(new(2031)).Existed(Guard).Certainty.Should().NotBe(Certainty.Impossible, "a body that lost a part goes on");
    }

    [Fact]
    public void A_dissolved_body_that_was_set_up_again_exists_again_but_not_between()
    {
        Item[] claims =
        [
            Guard.Formed(new(2027)).Per(Paper), Guard.Dissolved(new(2029)).Per(Paper),
            new Succession([Guard], [Guard], SuccessionKind.Reactivated) { On = new(2031, 1, 1) }.Per(Paper),
        ];

        Existed("2028-01-01", claims).Certainty.Should().Be(Certainty.Certain);
        Existed("2030-06-01", claims).Certainty.Should().Be(Certainty.Impossible);
        Existed("2031-02-01", claims).Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Disputed_denied_and_rejected_accounts_weigh_as_everywhere()
    {
        Existed("2031-05-04", Guard.Formed(new(2028)).Per(Paper).Standing(StandingKind.Disputed, "x")).Certainty.Should().Be(Certainty.Possible);
        Existed("2031-05-04", Guard.Formed(new(2028)).Per(Paper), Guard.Dissolved(new(2030)).Per(Other).Standing(StandingKind.Disputed, "x")).Certainty.Should().Be(Certainty.Possible);
        Existed("2031-05-04", Guard.Formed(new(2028)).Per(Paper), Guard.Dissolved(new(2030)).Denied().Per(Other)).Certainty.Should().Be(Certainty.Certain, "an end that is denied is none");
        var rejected = Existed("2031-05-04", Guard.Formed(new(2028)).Per(Paper), Guard.Dissolved(new(2030)).Per(Other).Standing(StandingKind.Rejected, "a slip"));
        rejected.Certainty.Should().Be(Certainty.Certain);
        rejected.LeftOut.Should().ContainSingle();
        Of(Guard.Formed(new(2028)).Per(Paper)).AsKnownAt(new Moment(2030)).On(new(2029)).Existed(Guard).Claims.Should().BeEmpty();
    }

    [Fact]
    public void An_end_before_the_beginning_throws_nothing()
    {
        Item[] claims = [Guard.Formed(new(2030)).Per(Paper), Guard.Dissolved(new(2028)).Per(Paper)];

        Existed("2029-01-01", claims).Certainty.Should().Be(Certainty.Impossible);
        Told(Of(claims).LifeOf(Guard)).Should().Equal("hill-guard was dissolved in 2028: Certain, 1", "hill-guard was formed in 2030: Certain, 1");
    }

    private static ConflictRecord Of(params Item[] claims) => [.. World, .. claims];

    private static Answer<Actor> Existed(string day, params Item[] claims) => Of(claims).On(ImpreciseDate.Parse(day)).Existed(Guard);

    private static IEnumerable<string> Told(ValueList<Answer<LifeEvent>> answers) => answers.Select(a => $"{a.Value}: {a.Certainty}, {a.Claims.Count}");

    private static IEnumerable<string> Lineage(ConflictRecord record, ActorId actor) => record.LineageOf(actor).Select(a => $"{a.Value}: {a.Certainty}");
}
