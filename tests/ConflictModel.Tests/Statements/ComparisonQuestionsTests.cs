using FluentAssertions;
using Xunit;

namespace ConflictModel.Tests.Statements;

public sealed class ComparisonQuestionsTests
{
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Place Valley = new("Long Valley");
    private static readonly Place Coast = new("Far Coast");
    private static readonly Incident Old = new("Old raid");
    private static readonly Incident Raid = new("Night raid");
    private static readonly Incident Last = new("Morning raid");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 20) };

    private static readonly ConflictRecord Record =
    [
        Truce, Valley, Coast, Old, Raid, Last, Paper,
        Truce.EffectiveFrom(new(2031, 3, 6)).Per(Paper),
        Old.Occurred(on: new(2030, 1, 5), at: Coast).Per(Paper), Old.Killed(Estimate.Exactly(200)).Per(Paper),
        Raid.Occurred(on: new(2031, 5, 3), at: Valley).Per(Paper), Raid.Killed(Estimate.Between(70, 80)).Per(Paper),
        Last.Occurred(on: new(2031, 5, 7), at: Valley).Per(Paper), Last.Killed(Estimate.Exactly(5)).Per(Paper),
    ];

    private static Comparison Is(ComparisonKind kind) => new Comparison(Raid, kind).Per(Paper);

    [Fact]
    public void The_latest_is_not_the_latest_if_another_came_later()
    {
        var check = Record.Check(Is(ComparisonKind.Latest));
        check.Certainty.Should().Be(Certainty.Impossible);
        check.Counterexamples.Single().Should().Match<Answer<Entity>>(a => a.Value == Last && a.Certainty == Certainty.Certain);
        check.Explain().Should().StartWith("Held against the record, Night raid: latest: impossible.").And.Contain("Against it: Morning raid, certainly.");
        Record.Check(Is(ComparisonKind.Latest) with { During = Timing.Parse("../2031-05-06") }).Certainty.Should().Be(Certainty.Certain);
        Record.Check(Is(ComparisonKind.Latest) with { During = new(2031, 5) }).Certainty.Should().Be(Certainty.Impossible);
        Record.Check(Is(ComparisonKind.Latest).Denied()).Certainty.Should().Be(Certainty.Certain);
        Record.Check(Is(ComparisonKind.Earliest) with { Since = Truce }).Certainty.Should().Be(Certainty.Certain);
        Record.Check(Is(ComparisonKind.Earliest)).Counterexamples.Single().Value.Should().Be(Old);
    }

    [Fact]
    public void The_largest_toll_is_measured_within_its_scope()
    {
        Record.Check(Is(ComparisonKind.Largest) with { Measure = "toll", Ever = true }).Counterexamples.Single().Value.Should().Be(Old);
        Record.Check(Is(ComparisonKind.Largest) with { Measure = "toll", Ever = true }).Certainty.Should().Be(Certainty.Impossible);
        Record.Check(Is(ComparisonKind.Largest) with { Measure = "toll", Since = Truce }).Certainty.Should().Be(Certainty.Certain);
        Record.Check(Is(ComparisonKind.Most) with { Measure = "killed", Within = Valley }).Certainty.Should().Be(Certainty.Certain);
        Record.Check(Is(ComparisonKind.Smallest) with { Measure = "killed", Within = Valley }).Counterexamples.Single().Value.Should().Be(Last);
        Record.Check(Is(ComparisonKind.Least) with { Within = Coast }).Certainty.Should().Be(Certainty.Impossible, "it is not even there");
    }

    [Fact]
    public void Since_a_year_is_a_time_without_end()
    {
        var since = Is(ComparisonKind.Largest) with { Measure = "toll", During = ImpreciseInterval.Since(new(2031, 3)) };

        Record.Check(since).Certainty.Should().Be(Certainty.Certain, "the old raid, which killed more, lies before that month");
        Record.Check(since with { During = ImpreciseInterval.Since(new(2031)) }).Certainty.Should().Be(Certainty.Possible, "since some day of 2031, which may be a day after the raid");
        Record.Check(since with { During = ImpreciseInterval.Since(new(2000)) }).Counterexamples.Single().Value.Should().Be(Old);
        Record.Tell(since).Should().StartWith("Night raid: largest in toll, since March 2031");
    }

    [Fact]
    public void In_a_scope_that_nobody_knows_nothing_speaks_against_it_for_certain()
    {
        var check = Record.Check(Is(ComparisonKind.Largest) with { Measure = "toll", Scope = "ever recorded", ScopeIsUnknown = true });
        check.Certainty.Should().Be(Certainty.Possible);
        check.Counterexamples.Single().Should().Match<Answer<Entity>>(a => a.Value == Old && a.Certainty == Certainty.Possible);
        Record.Check(Is(ComparisonKind.Latest) with { Scope = "of its kind" }).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void What_has_no_number_or_no_date_decides_nothing()
    {
        Record.Check(Is(ComparisonKind.Most) with { Measure = "violence" }).Certainty.Should().Be(Certainty.Possible);
        Record.Check(Is(ComparisonKind.Most) with { Measure = "wounded" }).Certainty.Should().Be(Certainty.Possible);
        var open = Record.With(new Incident("Undated"));
        open.Check(Is(ComparisonKind.Latest) with { During = Timing.Parse("../2031-05-06") }).Certainty.Should().Be(Certainty.Possible);
        ConflictRecord alone = [Raid, Paper];
        alone.Check(Is(ComparisonKind.Latest)).Certainty.Should().Be(Certainty.Possible);
        Record.Check(Is(ComparisonKind.Unstated)).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void What_it_is_a_part_of_surpasses_nothing()
    {
        var offensive = new Incident("Spring offensive");
        var part = new Incident("Dawn raid") { Within = offensive };
        ConflictRecord record = [Paper, offensive, part, offensive.Killed(Estimate.Exactly(900)).Per(Paper), part.Killed(Estimate.Exactly(9)).Per(Paper)];
        record.Check(new Comparison(part, ComparisonKind.Largest)).Counterexamples.Should().BeEmpty();
    }

    [Theory]
    [InlineData("more-than", Certainty.Impossible)]
    [InlineData("less-than", Certainty.Certain)]
    [InlineData("equal", Certainty.Impossible)]
    [InlineData("before", Certainty.Impossible)]
    [InlineData("after", Certainty.Certain)]
    [InlineData("together-with", Certainty.Impossible)]
    public void Two_things_are_compared_by_their_bounds_and_dates(string kind, Certainty certainty)
    {
        Record.Check(Is(ComparisonKind.Parse(kind)) with { To = Old, Measure = "toll" }).Certainty.Should().Be(certainty);
        Record.Check(Is(ComparisonKind.Parse(kind)) with { To = Reference<EntityId>.Described("another") }).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Where_dates_decide_the_order_a_claim_of_another_is_left_out_with_the_reason()
    {
        var right = new Comparison(Old, ComparisonKind.Before) { To = Truce };
        var wrong = new Comparison(Truce, ComparisonKind.Before) { To = Old };
        var answers = Record.With(right.Per(Paper).WithId("right"), wrong.Per(Paper).WithId("wrong")).OrderOf(Old, Truce);
        answers.Select(a => (a.Value, a.Certainty)).Should().Equal(
            (ComparisonKind.Before, Certainty.Certain), (ComparisonKind.TogetherWith, Certainty.Impossible), (ComparisonKind.After, Certainty.Impossible));
        answers[0].Claims.Select(c => c.Id.Value).Should().Contain("right").And.NotContain("wrong");
        answers[0].LeftOut.Single().Should().Match<LeftOut>(l => l.Claim.Id.Value == "wrong" && l.Reason == "the dates say otherwise");
        answers[0].Explain().Should().StartWith("Old raid came before Harvest truce: certain.");
    }

    [Fact]
    public void Where_dates_leave_the_order_open_claims_decide_unless_they_differ()
    {
        var (one, other) = (new Incident("One"), new Incident("Other"));
        var before = new Comparison(one, ComparisonKind.Before) { To = other }.Per(Paper).WithId("before");
        var after = new Comparison(other, ComparisonKind.Before) { To = one }.Per(Paper).WithId("after");
        ConflictRecord bare = [one, other, Paper];
        bare.OrderOf(one, other).Should().OnlyContain(a => a.Certainty == Certainty.Possible && a.Claims.IsEmpty);
        bare.With(before).OrderOf(one, other).Select(a => a.Certainty).Should().Equal(Certainty.Certain, Certainty.Impossible, Certainty.Impossible);
        bare.With(before).OrderOf(other, one).Select(a => a.Certainty).Should().Equal(Certainty.Impossible, Certainty.Impossible, Certainty.Certain);
        var both = bare.With(before, after).OrderOf(one, other);
        both.Select(a => a.Certainty).Should().Equal(Certainty.Possible, Certainty.Possible, Certainty.Possible);
        both[0].LeftOut.Single().Reason.Should().Be("tells the other order");
        bare.With(before, after.Standing(StandingKind.Rejected, "a slip")).OrderOf(one, other)[0].Certainty.Should().Be(Certainty.Certain);
        bare.With(before.Standing(StandingKind.Disputed, "one source")).OrderOf(one, other)[0].Certainty.Should().Be(Certainty.Possible);
        bare.With(before).AsKnownAt(new Moment(2031, 5, 1)).OrderOf(one, other)[0].Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Whatever_the_dates_the_order_turned_round_is_the_same_answer()
    {
        var random = new Random(4);
        string[] times = ["", "2031", "2031-05", "2031-05-03", "2031-05-03/2031-05-09", "../2031-05-02", "2031-05-09/..", "2031-05-02~", "{2031-05-01,2031-05-20}"];
        for (var i = 0; i < 200; i++)
        {
            var claims = Enumerable.Range(0, 3).Select(n => (Item)(n % 2 == 0 ? Old : Raid).Occurred(on: Timing.Parse(times[random.Next(times.Length)])).WithId($"time-{n}")).ToArray();
            ConflictRecord record = [Old, Raid, .. claims];
            var (there, back) = (record.OrderOf(Old, Raid), record.OrderOf(Raid, Old));
            there.Select(a => a.Certainty).Should().Equal(back.Reverse().Select(a => a.Certainty));
            there.Count(a => a.Certainty is Certainty.Certain).Should().BeLessThanOrEqualTo(1);
        }
    }

    [Fact]
    public void A_thing_compared_with_itself_and_incidents_in_a_circle_hang_nothing()
    {
        var (one, two) = (new Incident("One") { Within = IncidentId.Parse("two") }, new Incident("Two") { Within = IncidentId.Parse("one") });
        ConflictRecord record = [one, two, new Comparison(one, ComparisonKind.Before) { To = one }];
        record.OrderOf(one, one).Should().HaveCount(3);
        record.Check(new Comparison(one, ComparisonKind.Largest) { Within = two }).Counterexamples.Should().BeEmpty();
        record.Check(new Comparison(one, ComparisonKind.MoreThan) { To = one }).Certainty.Should().Be(Certainty.Possible);
        var absent = () => record.Check(new Comparison(one, ComparisonKind.Latest) { Since = Truce });
        absent.Should().Throw<ArgumentException>().WithMessage("The record holds no truce*");
    }
}
