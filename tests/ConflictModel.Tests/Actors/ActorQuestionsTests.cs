using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Actors;

public class ActorQuestionsTests
{
    private static readonly Faction Legion = new("Sham Legion");
    private static readonly Alliance Front = new("National Liberation Front");
    private static readonly Alliance Army = new("National Army");
    private static readonly Alliance Room = new("Operations Room");
    private static readonly State Turkey = new("Türkiye");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Source Report = new("Report") { Published = new(2020, 10, 26) };
    private static readonly Source Undated = new("Undated");
    private static readonly Source Later = new("Later") { Published = new(2020, 10, 28) };

    private static readonly Item[] World = [Legion, Front, Army, Room, Turkey, Observatory, Report, Undated, Later];

    [Fact]
    public void Bodies_are_direct_unless_asked_through()
    {
        ConflictRecord record = [.. World, Legion.ComponentOf(Front, "major").Per(Report), Front.UnderUmbrellaOf(Army).Per(Report)];
        var day = record.On(new(2020, 10, 26));

        Told(day.BodiesOf(Legion)).Should().Equal("National Liberation Front: Certain, 1");
        Told(day.BodiesOf(Legion, Reach.Through)).Should().Equal("National Liberation Front: Certain, 1", "National Army: Certain, 2");
        Told(day.MembersOf(Army)).Should().Equal("National Liberation Front: Certain, 1");
        Told(day.MembersOf(Army, Reach.Through)).Should().Equal("National Liberation Front: Certain, 1", "Sham Legion: Certain, 2");
        day.BodiesOf(Army, Reach.Through).IsEmpty.Should().BeTrue();
        day.BodiesOf(Legion, Reach.Through)[1].Explain().Should().Be(
            """
            Sham Legion belongs to National Army on 26 October 2020: certain. Rule: holds as said.
            It rests on 2 claims of one origin:
            - Sham Legion is a major component of National Liberation Front, says “Report” (26 October 2020)
            - National Liberation Front is under the umbrella of National Army, says “Report” (26 October 2020)
            """.ReplaceLineEndings());
    }

    [Fact]
    public void Nobody_can_be_asked_about_whom_the_record_does_not_hold()
    {
        ConflictRecord record = [Legion];

        FluentActions.Invoking(() => record.On(new(2020)).BodiesOf(Front)).Should().Throw<ArgumentException>()
            .WithMessage("The record holds no actor 'national-liberation-front'.*").WithParameterName("actor");
        FluentActions.Invoking(() => ActorQuestions.BodiesOf(null!, Legion)).Should().Throw<ArgumentNullException>().WithParameterName("day");
    }

    [Fact]
    public void Cycles_end_and_each_actor_is_passed_once()
    {
        ConflictRecord record = [.. World, Legion.MemberOf(Front).Since(new(2018)), Front.MemberOf(Army).Since(new(2018)), Army.MemberOf(Front).Since(new(2018))];

        Told(record.On(new(2020)).BodiesOf(Legion, Reach.Through)).Should().Equal("National Liberation Front: Certain, 1", "National Army: Certain, 2");
        Told(record.On(new(2020)).BodiesOf(Front, Reach.Through)).Should().Equal("National Army: Certain, 1", "National Liberation Front: Certain, 2");
    }

    [Fact]
    public void A_membership_in_itself_is_told_as_claimed_and_goes_nowhere()
    {
        ConflictRecord record = [.. World, Legion.MemberOf(Legion).Since(new(2018)), Legion.MemberOf(Front).Since(new(2018))];

        Told(record.On(new(2020)).BodiesOf(Legion, Reach.Through)).Should().BeEquivalentTo("Sham Legion: Certain, 1", "National Liberation Front: Certain, 1");
    }

    [Fact]
    public void A_longer_way_that_is_more_certain_wins_and_carries_on()
    {
        // Directly the legion is perhaps of the army; through the front it certainly is, and so are the army's own bodies certain.
        ConflictRecord record =
        [
            .. World,
            Legion.MemberOf(Army).Since(new(2018)).Standing(StandingKind.Disputed, "denied by both"),
            Legion.MemberOf(Front).Since(new(2018)),
            Front.MemberOf(Army).Since(new(2018)),
            Army.MemberOf(Room).Since(new(2018)),
        ];

        Told(record.On(new(2020)).BodiesOf(Legion, Reach.Through)).Should().Equal(
            "National Army: Certain, 2", "National Liberation Front: Certain, 1", "Operations Room: Certain, 3");
    }

    [Fact]
    public void A_denied_step_is_possible_at_most_however_it_is_come_by()
    {
        // The army is reached first by a disputed step; the step from the front, affirmed and denied, must not make it certain.
        ConflictRecord record =
        [
            .. World,
            Legion.MemberOf(Army).Since(new(2018)).Standing(StandingKind.Disputed, "denied by both"),
            Legion.MemberOf(Front).Since(new(2018)),
            Front.MemberOf(Army).Since(new(2018)),
            Front.MemberOf(Army).Since(new(2018)).Denied(),
        ];

        Told(record.On(new(2020)).BodiesOf(Legion, Reach.Through)).Should().Equal("National Army: Possible, 1", "National Liberation Front: Certain, 1");
    }

    [Fact]
    public void Both_ways_round_a_diamond_one_is_enough()
    {
        ConflictRecord record =
        [
            .. World,
            Legion.MemberOf(Front).Since(new(2018)), Legion.MemberOf(Room).Since(new(2018)),
            Front.MemberOf(Army).Since(new(2018)), Room.MemberOf(Army).Since(new(2018)),
        ];

        Told(record.On(new(2020)).BodiesOf(Legion, Reach.Through)).Should().BeEquivalentTo(
            "National Liberation Front: Certain, 1", "Operations Room: Certain, 1", "National Army: Certain, 2");
    }

    [Theory]
    [InlineData("denied", "")]
    [InlineData("denied beside", "Possible, 2")]
    [InlineData("disputed", "Possible, 1")]
    [InlineData("disputed beside", "Certain, 2")]
    [InlineData("accepted", "Certain, 1")]
    [InlineData("judged by a word of a later version", "Possible, 1")]
    [InlineData("rejected", "")]
    [InlineData("planned", "")]
    [InlineData("actual", "Certain, 1")]
    [InlineData("candidates", "Possible, 1")]
    [InlineData("superseded", "")]
    [InlineData("superseded by another origin", "Certain, 1")]
    [InlineData("superseded by what is rejected", "Certain, 1")]
    [InlineData("superseded by what may not have been said", "Possible, 1")]
    [InlineData("before", "")]
    [InlineData("after", "")]
    [InlineData("first seen later", "Possible, 1")]
    [InlineData("last seen earlier", "Possible, 1")]
    [InlineData("end unknown", "Possible, 1")]
    public void Only_what_is_affirmed_actual_and_undisputed_makes_it_certain(string what, string expected)
    {
        var claim = Legion.MemberOf(Front).Since(new(2018)).Per(Report);
        var gone = Legion.MemberOf(Room).Since(new(2018)).Denied();
        Item[] claims = what switch
        {
            "denied" => [claim.Denied()],
            "denied beside" => [claim, claim.Denied()],
            "disputed" => [claim.Standing(StandingKind.Disputed, "x")],
            "disputed beside" => [claim, claim.Per(Undated).Standing(StandingKind.Disputed, "x")],
            "accepted" => [claim.Standing(StandingKind.Accepted, "x")],
            "judged by a word of a later version" => [claim.Standing(StandingKind.Parse("work-needed"), "x")],
            "rejected" => [claim.Standing(StandingKind.Rejected, "x")],
            "planned" => [claim.InMood(Mood.Planned)],
            "actual" => [claim.InMood(Mood.Actual)],
            "candidates" => [new Membership(Legion, Reference<ActorId>.OneOf([Front, Army]), MembershipKind.Member).Since(new(2018)).Per(Report)],
            "superseded" => [claim, gone.Per(Report).Superseding(claim)],
            "superseded by another origin" => [claim, gone.Per(Report.Quoting(Observatory)).Superseding(claim)],
            "superseded by what is rejected" => [claim, gone.Per(Report).Superseding(claim).Standing(StandingKind.Rejected, "x")],
            "superseded by what may not have been said" => [claim, gone.Per(Undated.Itself() with { Origin = Origin.Of(Report) }).Superseding(claim)],
            "before" => [claim.During(new(new(2021), new(2022)))],
            "after" => [claim.During(new(new(2018), new(2019)))],
            "first seen later" => [claim with { Holds = new Validity(new(new(2021), new(2022)), startIsFirstSeen: true) }],
            "last seen earlier" => [claim with { Holds = new Validity(new(new(2018), new(2019)), endIsLastSeen: true) }],
            "end unknown" => [claim.During(ImpreciseInterval.From(new(2018)))],
            _ => throw new ArgumentException(what),
        };
        ConflictRecord record = [.. World, .. claims];
        var day = record.On(new(2020, 10, 26));
        day = what.Contains("may not have been said", StringComparison.Ordinal) ? day.AsKnownAt(new(2020, 10, 27)) : day;

        Told(day.BodiesOf(Legion)).Where(t => t.StartsWith("National Liberation", StringComparison.Ordinal))
            .Should().Equal(expected.Length == 0 ? [] : [$"National Liberation Front: {expected}"]);
    }

    [Theory]
    [InlineData("said", "2020-10-26", Persistence.AsSaid, Certainty.Certain)]
    [InlineData("said", "2020-10-27", Persistence.AsSaid, Certainty.Possible)]
    [InlineData("said", "2020-10-25", Persistence.AsSaid, Certainty.Possible)]
    [InlineData("said", "2020-10", Persistence.AsSaid, Certainty.Possible)]
    [InlineData("said", "2020-10-27", Persistence.UntilEnded, Certainty.Certain)]
    [InlineData("said", "2020-10-25", Persistence.UntilEnded, Certainty.Possible)]
    [InlineData("undated", "2020-10-26", Persistence.AsSaid, Certainty.Possible)]
    [InlineData("undated", "2020-10-26", Persistence.UntilEnded, Certainty.Possible)]
    [InlineData("since", "2018-05-01", Persistence.AsSaid, Certainty.Certain)]
    [InlineData("since", "2020-10-26", Persistence.AsSaid, Certainty.Certain)]
    [InlineData("since", "2020-10-27", Persistence.AsSaid, Certainty.Possible)]
    [InlineData("since", "2030", Persistence.UntilEnded, Certainty.Certain)]
    [InlineData("since", "2018-04-30", Persistence.UntilEnded, Certainty.Impossible)]
    [InlineData("since, said who knows when", "2018-05-01", Persistence.AsSaid, Certainty.Certain)] // it was said no earlier
    [InlineData("since, said who knows when", "2030", Persistence.AsSaid, Certainty.Possible)]
    [InlineData("since, said who knows when", "2030", Persistence.UntilEnded, Certainty.Certain)]
    [InlineData("since, by the keeper", "2030", Persistence.AsSaid, Certainty.Certain)] // the keeper says so as long as the record stands
    [InlineData("end unknown", "2030", Persistence.UntilEnded, Certainty.Possible)] // it has an end, which is not known
    [InlineData("ended", "2020-10-26", Persistence.UntilEnded, Certainty.Impossible)]
    public void How_long_a_relation_goes_on_is_a_named_rule(string what, string on, Persistence persistence, Certainty expected)
    {
        var claim = Legion.MemberOf(Front);
        var said = what switch
        {
            "said" => claim.Per(Report),
            "undated" => claim.Per(Undated),
            "since" => claim.Since(new(2018, 5, 1)).Per(Report),
            "since, said who knows when" => claim.Since(new(2018, 5, 1)).Per(Undated),
            "since, by the keeper" => claim.Since(new(2018, 5, 1)),
            "end unknown" => claim.During(ImpreciseInterval.From(new(2018, 5, 1))).Per(Report),
            _ => claim.During(new(new(2018), new(2019))).Per(Report),
        };
        ConflictRecord record = [.. World, said];

        var answers = record.On(ImpreciseDate.Parse(on)).Under(persistence).BodiesOf(Legion);

        (answers.IsEmpty ? Certainty.Impossible : answers[0].Certainty).Should().Be(expected);
        answers.Select(a => a.Rule).Should().AllBe(persistence is Persistence.AsSaid ? "holds as said" : "goes on until an end is said");
    }

    [Theory]
    [InlineData("2020-05-03/2020-05-09", "", "2020-05-02", Persistence.AsSaid, Certainty.Impossible)]
    [InlineData("2020-05-03/2020-05-09", "", "2020-05-03", Persistence.AsSaid, Certainty.Possible)]
    [InlineData("2020-05-03/2020-05-09", "", "2020-05-09", Persistence.AsSaid, Certainty.Possible)]
    [InlineData("2020-05-03/2020-05-09", "", "2020-05-10", Persistence.AsSaid, Certainty.Impossible)]
    [InlineData("2020-05-03/2020-05-09", "", "2020-05-10", Persistence.UntilEnded, Certainty.Impossible)] // its last day is said
    [InlineData("2020-05-03/2020-05-09", "", "2020-05", Persistence.AsSaid, Certainty.Possible)] // one day of May, not all of it
    [InlineData("2020-05-03/2020-05-03", "", "2020-05-03", Persistence.AsSaid, Certainty.Certain)] // there is no other
    [InlineData("2020-05-01/2020-05-01", "", "2020-05", Persistence.AsSaid, Certainty.Possible)]
    [InlineData("2020-05-03/..", "", "2030", Persistence.AsSaid, Certainty.Possible)]
    [InlineData("2020-05-03/..", "", "2030", Persistence.UntilEnded, Certainty.Possible)]
    [InlineData("2020-05-20~/2020-05-21", "", "2020-05-06", Persistence.AsSaid, Certainty.Possible)] // the index leaves it in
    [InlineData("2020-05-20~/2020-05-21", "", "2020-05-04", Persistence.AsSaid, Certainty.Impossible)]
    [InlineData("2020-05-03/2020-05-09", "first", "2020-05-02", Persistence.AsSaid, Certainty.Possible)]
    [InlineData("2020-05-03/2020-05-09", "first", "2020-05-10", Persistence.AsSaid, Certainty.Impossible)]
    [InlineData("2020-05-03/2020-05-09", "last", "2020-05-10", Persistence.UntilEnded, Certainty.Possible)]
    [InlineData("2020-05-03/2020-05-09", "last", "2020-05-02", Persistence.UntilEnded, Certainty.Impossible)]
    [InlineData("2020-05-03/2020-05-09", "during June", "2020-05-05", Persistence.AsSaid, Certainty.Possible)]
    [InlineData("2020-05-03/2020-05-09", "during June", "2020-05-15", Persistence.AsSaid, Certainty.Impossible)]
    [InlineData("2020-05-03/2020-05-09", "during June", "2020-06-05", Persistence.AsSaid, Certainty.Certain)]
    [InlineData("2020-05-03/2020-05-09", "during June, last", "2020-07-05", Persistence.AsSaid, Certainty.Possible)]
    [InlineData("2020-05-03/2020-05-09", "during June, last", "2020-05-15", Persistence.AsSaid, Certainty.Impossible)]
    public void On_some_day_of_a_stretch_is_possible_on_each_of_its_days(string some, string how, string on, Persistence persistence, Certainty expected)
    {
        var during = how.StartsWith("during", StringComparison.Ordinal) ? ImpreciseInterval.Parse("2020-06-01/2020-06-30") : default;
        var holds = new Validity(during, how.EndsWith("first", StringComparison.Ordinal), how.EndsWith("last", StringComparison.Ordinal), ImpreciseInterval.Parse(some));
        ConflictRecord record = [.. World, Legion.MemberOf(Front).Per(Report) with { Holds = holds }];

        var answers = record.On(ImpreciseDate.Parse(on)).Under(persistence).BodiesOf(Legion);

        (answers.IsEmpty ? Certainty.Impossible : answers[0].Certainty).Should().Be(expected);
    }

    [Theory]
    [InlineData("2021-05-03/2021-05-09", false, "Possible, 2")] // it was over in May
    [InlineData("2021-05-03/2021-06-09", false, "Certain, 2")]
    [InlineData("2021-05-03/2021-05-09", true, "Possible, 2")]
    [InlineData("2021-06-03/2021-06-09", true, "Certain, 1")]
    public void What_goes_on_until_an_end_is_said_heeds_ends_that_are_some_time(string some, bool denied, string expected)
    {
        var other = Legion.MemberOf(Front).SomeTimeIn(ImpreciseInterval.Parse(some));
        ConflictRecord record = [.. World, Legion.MemberOf(Front).Since(new(2018)), denied ? other.Denied() : other];

        Told(record.On(new(2021, 6, 1)).Under(Persistence.UntilEnded).BodiesOf(Legion)).Should().Equal($"National Liberation Front: {expected}");
    }

    [Fact]
    public void A_stretch_on_some_day_of_which_it_was_so_is_told_as_such()
    {
        ConflictRecord record = [.. World, Legion.MemberOf(Front).SomeTimeIn(ImpreciseInterval.Parse("2020-10-20/2020-10-27")).Per(Report)];

        record.On(new(2020, 10, 26)).BodiesOf(Legion)[0].Explain().Should().Be(
            """
            Sham Legion belongs to National Liberation Front on 26 October 2020: possible. Rule: holds as said.
            It rests on one claim of one origin:
            - Sham Legion is a member of National Liberation Front, some time from 20 October 2020 to 27 October 2020, says “Report” (26 October 2020)
            """.ReplaceLineEndings());
    }

    [Fact]
    public void What_was_said_later_does_not_count_as_known_before()
    {
        ConflictRecord record = [.. World, Legion.MemberOf(Front).Since(new(2018)).Per(Later)];
        var day = record.On(new(2020, 10, 26));

        day.BodiesOf(Legion).Should().ContainSingle();
        day.AsKnownAt(new(2020, 10, 27)).BodiesOf(Legion).IsEmpty.Should().BeTrue();
        day.AsKnownAt(new(2020, 10, 28)).BodiesOf(Legion).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
        day.AsKnownAt(new(2020, 10)).BodiesOf(Legion).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void A_claim_read_in_several_sources_was_said_by_the_earliest_as_far_as_that_is_known()
    {
        var early = new Source("Early") { Published = new(2020, 10, 20) };
        var month = new Source("Month") { Published = new(2020, 10) };
        var claim = Legion.MemberOf(Front).Since(new(2018));
        Certainty KnownOn(int day, params Source[] sources)
        {
            var by = sources[0].Quoting(Observatory) with { Citations = ValueList.From(sources.Select(s => new Citation(s))) };
            ConflictRecord record = [.. World, early, month, claim.Per(by)];
            return record.AsKnownAt(new(2020, 10, day)).HadBeenSaid(record.Claims.Single());
        }

        KnownOn(19, Later, early).Should().Be(Certainty.Impossible);
        KnownOn(20, Later, early).Should().Be(Certainty.Certain);
        KnownOn(27, Later, Undated).Should().Be(Certainty.Possible, "the undated source may have had it before");
        KnownOn(28, Later, Undated).Should().Be(Certainty.Certain);
        KnownOn(10, month, early).Should().Be(Certainty.Possible, "some day in October may come before the 20th");
        KnownOn(20, month, early).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void The_keeper_s_own_dating_of_a_source_wins_where_it_gives_a_date()
    {
        var claim = Legion.MemberOf(Front).Since(new(2018)).Per(Report);
        ConflictRecord Made(params Item[] more) => [.. World, claim, .. more];

        Made(Report.Reached(MilestoneKind.Published, new(2020, 11, 6))).AsKnownAt(new(2020, 10, 27)).HadBeenSaid(claim).Should().Be(Certainty.Impossible);
        Made(Report.Reached(MilestoneKind.Published)).AsKnownAt(new(2020, 10, 27)).HadBeenSaid(claim).Should().Be(Certainty.Certain);
        Made(Report.Reached(MilestoneKind.Published, new(2020, 11, 6)).Denied()).AsKnownAt(new(2020, 10, 27)).HadBeenSaid(claim).Should().Be(Certainty.Certain);
        Made(Report.Reached(MilestoneKind.Published, new(2020, 11, 6)).Per(Later)).AsKnownAt(new(2020, 10, 27)).HadBeenSaid(claim).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Support_is_not_membership_and_is_not_handed_down()
    {
        ConflictRecord record = [.. World, Legion.MemberOf(Front).Since(new(2018)), Turkey.Supports(Front, SupportType.Weapons).Since(new(2018))];
        var day = record.On(new(2020));

        Told(day.SupportersOf(Front)).Should().Equal("Türkiye: Certain, 1");
        Told(day.SupportedBy(Turkey)).Should().Equal("National Liberation Front: Certain, 1");
        day.SupportersOf(Legion).IsEmpty.Should().BeTrue();
        day.BodiesOf(Turkey).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_body_of_twenty_thousand_members_gives_them_all()
    {
        var members = Enumerable.Range(0, 20_000).Select(i => new Faction($"m{i}")).ToArray();
        ConflictRecord record = [Front, .. members, .. members.Select(m => (Item)m.MemberOf(Front).Since(new(2018)))];
        record.On(new(2020)).BodiesOf(members[0]).Should().ContainSingle();
        record.On(new(2020)).MembersOf(Front, Reach.Through).Count.Should().Be(members.Length);
    }

    [Fact]
    public void Answers_agree_with_trying_all_ways_on_made_records() =>
        Seeded.Check(
            from count in Gen.Choose(1, 14)
            from edges in (from near in Gen.Choose(0, 5)
                           from far in Gen.Choose(0, 5)
                           from other in Gen.Choose(0, 11)
                           from how in Gen.Choose(0, 11)
                           from start in Gen.Choose(2016, 2021)
                           from length in Gen.Choose(0, 3)
                           from form in Gen.Choose(0, 8)
                           select (near, far, other, how, start, length, form)).ArrayOf(14)
            from year in Gen.Choose(2016, 2022)
            from known in Gen.Choose(0, 3)
            select (Edges: edges.Take(count).ToArray(), year, known),
            c =>
            {
                var actors = Enumerable.Range(0, 6).Select(i => new Faction($"f{i}")).ToArray();
                var claims = c.Edges.Select((e, i) => Edge(actors, e, i)).ToArray();
                ConflictRecord record = [Report, Undated, Later, .. actors, .. claims];
                var day = record.On(new(c.year, 6, 15));
                day = c.known == 0 ? day.AsKnownAt(new(2020, 10, 27)) : day;
                foreach (var actor in actors)
                {
                    var expected = Brute(actors, claims, day, actor);
                    Compare(day.BodiesOf(actor), expected.Direct);
                    Compare(day.BodiesOf(actor, Reach.Through), expected.Through);
                    Compare(day.MembersOf(actor, Reach.Through), Brute(actors, claims, day, actor, upwards: false).Through);
                }
            },
            400);

    private static Membership Edge(Faction[] actors, (int Near, int Far, int Other, int How, int Start, int Length, int Form) e, int i)
    {
        Reference<ActorId> far = e.Other < 6 && e.Other != e.Far && e.How == 3 ? Reference<ActorId>.OneOf([actors[e.Far], actors[e.Other]]) : actors[e.Far];
        var claim = actors[e.Near].MemberOf(far).WithId($"c{i}");
        claim = e.Form switch
        {
            0 => claim.Since(new(e.Start)),
            1 => claim.During(new(new(e.Start), new(e.Start + e.Length))),
            2 => claim with { Holds = new Validity(new(new(e.Start, 3), new(e.Start + e.Length, 9)), e.Length == 1, e.Length == 2) },
            3 => claim.During(ImpreciseInterval.From(new ImpreciseDate(e.Start).About())),
            4 => claim.SomeTimeIn(new(new(e.Start), new(e.Start + e.Length))),
            5 => claim with { Holds = new Validity(default, e.Length == 1, e.Length == 2, new(new(e.Start, 3), new(e.Start + e.Length, 9))) },
            6 => claim with { Holds = new Validity(new(new(e.Start), new(e.Start)), e.Length == 1, e.Length == 2, new(new(e.Start + 1), new(e.Start + 2))) },
            7 => claim.SomeTimeIn(ImpreciseInterval.Until(new ImpreciseDate(e.Start, 6, 1).About())),
            _ => claim.Since(new(e.Start, 6)),
        };
        return e.How switch
        {
            0 => claim.Denied(),
            1 => claim.Standing(StandingKind.Disputed, "x"),
            2 => claim.Standing(StandingKind.Rejected, "x"),
            4 => claim.InMood(Mood.Planned),
            5 => claim.Per(Later),
            6 => claim.Per(Report),
            7 => claim.Per(Undated),
            _ => claim,
        };
    }

    /// <summary>The same question answered without index or search: each step judged from its claims, then every way widened until nothing changes.</summary>
    private static (Dictionary<ActorId, Certainty> Direct, Dictionary<ActorId, Certainty> Through) Brute(
        Faction[] actors, Membership[] claims, DayView day, Faction start, bool upwards = true)
    {
        Certainty StepOf(ActorId near, ActorId far)
        {
            var (yes, no) = (Certainty.Impossible, Certainty.Impossible);
            foreach (var claim in claims)
            {
                var (member, body) = upwards ? (near, far) : (far, near);
                if (claim.Standing.Kind == StandingKind.Rejected || claim.Mood != default)
                {
                    continue;
                }

                var said = day.Record.TryFind(claim.Id, out _) ? Said(claim) : default;
                var known = !day.Known.KnownAt.IsKnown || claim.By.Origin == Origin.Keeper ? Certainty.Certain
                    : !said.IsKnown ? Certainty.Possible
                    : said.IsAfter(new(2020, 10, 27)) is Certainty.Certain ? Certainty.Impossible : Certainty.Certain;
                var weight = claim.Member.Means(member).And(claim.Body.Means(body)).And(known)
                    .And(claim.Standing.Kind == StandingKind.Disputed ? Certainty.Possible : Certainty.Certain)
                    .And(Holds(claim, said, day.Day));
                if (claim.Polarity is Polarity.Negated)
                {
                    no = no.Or(weight);
                }
                else
                {
                    yes = yes.Or(weight);
                }
            }

            return no is Certainty.Impossible ? yes : yes.And(Certainty.Possible);
        }

        var ids = actors.Select(a => a.Id).ToArray();
        var direct = ids.ToDictionary(far => far, far => StepOf(start, far));
        var through = new Dictionary<ActorId, Certainty>(direct);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var near in ids.Where(n => n != start.Id))
            {
                foreach (var far in ids)
                {
                    var by = through[near].And(StepOf(near, far));
                    if (by > through[far])
                    {
                        (through[far], changed) = (by, true);
                    }
                }
            }
        }

        return (direct, through);
    }

    private static ImpreciseDate Said(Claim claim) =>
        claim.By.Citations.IsEmpty ? default : claim.By.Citations[0].Source == Later.Id ? new(2020, 10, 28) : claim.By.Citations[0].Source == Report.Id ? new(2020, 10, 26) : default;

    private static Certainty Holds(Membership claim, ImpreciseDate said, ImpreciseDate day)
    {
        var during = claim.Holds.During;
        var begun = day.IsBefore(during.Start).Not();
        var goesOn = !during.IsOpenAtEnd ? during.End.IsBefore(day).Not()
            : said.IsKnown ? said.IsBefore(day) is Certainty.Impossible ? Certainty.Certain : Certainty.Possible
            : claim.By.Origin == Origin.Keeper || during.Start.IsBefore(day) is Certainty.Impossible ? Certainty.Certain : Certainty.Possible;
        begun = claim.Holds.StartIsFirstSeen ? begun.Or(Certainty.Possible) : begun;
        goesOn = claim.Holds.EndIsLastSeen ? goesOn.Or(Certainty.Possible) : goesOn;
        var throughout = during.IsKnown ? begun.And(goesOn) : Certainty.Impossible;
        return claim.Holds.SomeTimeIn.IsKnown ? throughout.Or(HoldsSomeTime(claim.Holds, day)) : throughout;
    }

    private static Certainty HoldsSomeTime(Validity holds, ImpreciseDate day)
    {
        var marks = !holds.During.IsKnown;
        var (begun, goesOn) = (day.IsBefore(holds.SomeTimeIn.Start).Not(), holds.SomeTimeIn.End.IsBefore(day).Not());
        var within = (begun is not Certainty.Impossible || (marks && holds.StartIsFirstSeen)) && (goesOn is not Certainty.Impossible || (marks && holds.EndIsLastSeen));
        return within ? Certainty.Possible : Certainty.Impossible;
    }

    private static void Compare(ValueList<Answer<Actor>> answers, Dictionary<ActorId, Certainty> expected)
    {
        answers.Select(a => a.Value.Id).Should().OnlyHaveUniqueItems();
        answers.ToDictionary(a => a.Value.Id, a => a.Certainty)
            .Should().BeEquivalentTo(expected.Where(e => e.Value is not Certainty.Impossible).ToDictionary(e => e.Key, e => e.Value));
        answers.ToArray().All(a => !a.Claims.IsEmpty).Should().BeTrue();
    }

    private static IEnumerable<string> Told(ValueList<Answer<Actor>> answers) =>
        answers.ToArray().Select(a => $"{a.Value.Name}: {a.Certainty}, {a.Claims.Count}");
}
