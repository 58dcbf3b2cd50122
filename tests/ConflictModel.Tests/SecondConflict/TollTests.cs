using static ConflictModel.Estimate;
using static ConflictModel.Tests.SecondConflict.StraitEvents;
using static ConflictModel.Tests.SecondConflict.StraitWho;

namespace ConflictModel.Tests.SecondConflict;

/// <summary>
/// Tolls and displacement. Of the ferry the Observatory said 40 (11 February 2042), 25 (the 14th) and 40 again (the 20th), the
/// ministry 10 to 15 (the 13th). Of the battle: 60 combatants and at least 8 civilians, none in both.
/// </summary>
public class TollTests
{
    [Fact]
    public void A_correction_downward_and_back_up_is_a_chain_of_three()
    {
        var chain = StraitWar.Record.RevisionsOf(Forty);

        chain.Steps.Select(s => (s.Figure, s.Change, s.IsCurrent)).Should().Equal(
            (Forty, Revision.Unclear, false), (TwentyFive, Revision.Down, false), (FortyAgain, Revision.Up, true));
        chain.Current.Should().Equal(FortyAgain);
        chain.IsCircular.Should().BeFalse("the old number came back, not the old claim");
        chain.Explain().Should().Contain(": revised down").And.Contain(": revised up; stands");
    }

    [Theory]
    [InlineData("2042-02-10", "unknown", 0)]
    [InlineData("2042-02-12", "40", 1)]
    [InlineData("2042-02-13", "10 to 40", 1)] // the ministry's own
    [InlineData("2042-02-14", "10 to 25", 2)]
    [InlineData("2042-02-20", "10 to 40", 3)]
    public void The_toll_of_the_ferry_is_what_had_been_said_by_then(string on, string toll, int steps)
    {
        var known = StraitWar.Record.AsKnownAt(Moment.Parse(on));

        (known.Killed(Ferry).Value is { IsKnown: true } value ? value.Describe() : "unknown").Should().Be(toll);
        (known.Killed(Ferry).LeftOut.Count(l => l.Reason.StartsWith("superseded", StringComparison.Ordinal)) + (steps > 0 ? 1 : 0)).Should().Be(steps);
        if (steps > 0)
        {
            known.RevisionsOf(Forty).Steps.Should().HaveCount(steps);
            known.RevisionsOf(Forty).Steps[^1].IsCurrent.Should().BeTrue();
        }
    }

    [Fact]
    public void The_toll_names_its_two_origins_and_what_was_left_out()
    {
        var toll = StraitWar.Record.Killed(Ferry);

        toll.Claims.Should().BeEquivalentTo<Claim>([FortyAgain, Ministry]);
        toll.LeftOut.Should().BeEquivalentTo([new LeftOut(Forty, "superseded by 25"), new LeftOut(TwentyFive, "superseded by 40")]);
        StraitWar.Record.Killed(Ferry, policy: FigurePolicy.Ranked([Origin.Of(Observatory.Id)])).Value.Should().Be(Exactly(40));
        StraitWar.Record.Killed(Ferry, policy: FigurePolicy.Majority).Value.IsKnown.Should().BeFalse("two origins, two numbers");
    }

    [Fact]
    public void Two_counts_of_different_people_add_up_and_so_do_two_incidents()
    {
        // Battle: 60 + at least 8 = at least 68. With the ferry's 10 to 40: at least 10 + 68 = 78, open above.
        StraitWar.Record.Killed(Battle).Value.Describe().Should().Be("at least 68");
        StraitWar.Record.Killed(Battle, Population.Civilians).Value.Should().Be(AtLeast(8));
        StraitWar.Record.TotalKilled([Ferry, Battle]).Value.Describe().Should().Be("at least 78");
        StraitWar.Record.Killed(LanternShelling).Value.IsKnown.Should().BeFalse("a low above its high makes no number");
        StraitWar.Record.TotalKilled([Ferry, LanternShelling]).Value.Describe().Should().Be("at least 10", "an incident without a number leaves the sum open");
    }

    [Fact]
    public void Parts_nest_in_their_wholes()
    {
        StraitWar.Record.FigureTree([AllKilled]).Explain().Should().Be(
            """
            more than 900 people killed in War of the Marrow Strait
            ├─ 40 people killed in Ferry sinking, in place of 40 and 25
            ├─ 60 combatants killed in Battle of Calder Roads
            └─ at least 8 civilians killed in Battle of Calder Roads
            """);
        StraitWar.Record.Casualties(War, Harm.Killed).Value.Should().Be(MoreThan(900));
    }

    [Fact]
    public void Who_fled_who_came_back_and_who_lives_displaced_are_three_numbers()
    {
        StraitWar.Record.Displacement(War, DisplacementMeasure.NewlyDisplaced).Value.Should().Be(About(120_000));
        StraitWar.Record.Displacement(War, DisplacementMeasure.Returned).Value.Should().Be(AtLeast(30_000));
        StraitWar.Record.Displacement(Battle, DisplacementMeasure.NewlyDisplaced).Value.Should().Be(AtLeast(45_000));
        StraitWar.Record.NumberOf(Displaced).Describe().Should().Be("about half of about 600,000 (about 300,000)");
        StraitWar.Record.FigureTree([Fled]).Explain().Should().EndWith("└─ at least 45,000 people newly displaced by Battle of Calder Roads");
    }

    [Fact]
    public void The_deadliest_is_not_so_against_the_record()
    {
        // At least 68 in the battle are certainly more than the 40 at most of the ferry.
        var check = StraitWar.Record.Check(Deadliest);

        check.Certainty.Should().Be(Certainty.Impossible);
        check.Counterexamples.Where(c => c.Certainty is Certainty.Certain).Select(c => c.Value).Should().Equal(Battle);
        StraitWar.Record.AsKnownAt(new Moment(2042, 3, 1)).Check(Deadliest).Certainty.Should().NotBe(Certainty.Impossible, "the battle was still to come");
    }
}
