using static ConflictModel.Tests.SecondConflict.StraitEvents;
using static ConflictModel.Tests.SecondConflict.StraitTexts;
using static ConflictModel.Tests.SecondConflict.StraitWho;

namespace ConflictModel.Tests.SecondConflict;

/// <summary>
/// The ceasefire: in the East Narrows from 1 July 2042 at 02:00 (UTC+5), which is 30 June at 21:00 in UTC; in the West Approaches
/// from 2 July. Lantern Island lies in the east, Gull Rock in the west. Three accounts of its end: 1 December, 5 December, January.
/// </summary>
public class CeasefireTests
{
    private const Certainty Yes = Certainty.Certain, Maybe = Certainty.Possible, No = Certainty.Impossible;

    [Theory]
    [InlineData("2042-06-29", No, No, No)]
    [InlineData("2042-06-30", Maybe, No, Maybe)] // in UTC the effect in the east falls on this day
    [InlineData("2042-07-01", Yes, No, Maybe)]
    [InlineData("2042-07-02", Yes, Yes, Yes)]
    public void In_the_east_it_is_in_force_a_day_earlier_than_in_the_west(string on, Certainty east, Certainty west, Certainty whole)
    {
        var day = StraitWar.On(on);

        day.InForce(Ceasefire, scope: TruceScope.In(Lantern)).Certainty.Should().Be(east);
        day.InForce(Ceasefire, scope: TruceScope.In(GullRock)).Certainty.Should().Be(west);
        day.InForce(Ceasefire).Certainty.Should().Be(whole);
    }

    [Fact]
    public void By_the_clock_the_hour_decides_wherever_it_is_read()
    {
        var day = StraitWar.On("2042-07-01");

        day.InForce(Ceasefire, scope: TruceScope.In(Lantern).AndAt(Moment.Parse("2042-06-30T20:30Z"))).Certainty.Should().Be(No);
        day.InForce(Ceasefire, scope: TruceScope.In(Lantern).AndAt(Moment.Parse("2042-06-30T21:30Z"))).Certainty.Should().Be(Yes);
        day.InForce(Ceasefire, scope: TruceScope.In(Lantern).AndAt(Moment.Parse("2042-07-01T02:30+05:00"))).Certainty.Should().Be(Yes);
        StraitWar.On("2042-06-30").InForce(Ceasefire, scope: TruceScope.In(Lantern)).Explain().Should().Contain("30 June 2042 in UTC: a day that has come by one of them only is possible");
    }

    [Fact]
    public void An_island_taken_out_of_the_area_is_covered_before_and_not_after()
    {
        StraitWar.On("2042-08-31").Covers(Ceasefire, Lantern).Certainty.Should().Be(Yes);
        StraitWar.On("2042-09-01").Covers(Ceasefire, Lantern).Certainty.Should().Be(No);
        StraitWar.On("2042-09-01").Covers(Ceasefire, Lantern).Claims.Should().Contain(TakenOut);
        StraitWar.On("2042-09-01").Covers(Ceasefire, Strait).Certainty.Should().Be(Maybe, "not all of it is covered now");
        StraitWar.On("2042-09-01").Covers(Ceasefire, GullRock).Certainty.Should().Be(Yes);
        StraitWar.Record.AsKnownAt(new Moment(2042, 8, 1)).On(new(2042, 9, 1)).Covers(Ceasefire, Lantern).Certainty.Should().Be(Yes, "the amendment came on 20 August");
    }

    [Fact]
    public void A_shelling_outside_the_area_is_an_accusation_and_no_matter_of_the_ceasefire_there()
    {
        var day = StraitWar.On("2042-09-21");

        day.ViolationsOf(Ceasefire).Select(a => a.Value).Should().Equal(LanternBreach);
        day.InForce(Ceasefire, scope: TruceScope.In(Lantern)).Certainty.Should().Be(No);
        day.InForce(Ceasefire, scope: TruceScope.In(Lantern)).Explain().Should().Contain("It does not cover Lantern Island.");
        day.InForce(Ceasefire).Certainty.Should().Be(Yes);
    }

    [Theory]
    [InlineData("2042-11-30", Yes, 2)] // both effects, no end yet
    [InlineData("2042-12-01", Maybe, 3)] // the day of the first end: its hour is open
    [InlineData("2042-12-03", Maybe, 5)] // one says that it is over, two that it still held
    [InlineData("2042-12-05", Maybe, 5)] // the day of the second
    [InlineData("2042-12-06", Maybe, 5)] // one says January
    [InlineData("2043-01-15", Maybe, 5)] // which day of January, nobody says
    [InlineData("2043-02-01", No, 5)] // past by all accounts
    public void Of_three_reported_ends_the_last_alone_closes_it(string on, Certainty expected, int claims)
    {
        var answer = StraitWar.On(on).InForce(Ceasefire);

        answer.Certainty.Should().Be(expected);
        answer.Claims.Should().HaveCount(claims);
    }

    [Fact]
    public void An_account_of_the_end_that_is_rejected_leaves_the_rest()
    {
        var rejected = Denounced.Standing(StandingKind.Rejected, "the note was never sent");

        StraitWar.Judging(rejected).On(new(2042, 12, 3)).InForce(Ceasefire).Certainty.Should().Be(Yes);
        StraitWar.Judging(rejected).On(new(2042, 12, 3)).InForce(Ceasefire).LeftOut.Select(l => l.Reason).Should().Contain("rejected: the note was never sent");
    }

    [Fact]
    public void An_account_that_may_mean_the_same_day_says_nothing_against_it()
    {
        // "It ended", "it ended in December": who says so may mean 1 December.
        Milestone[] vague = [Ceasefire.Ended().Per(Gazette), Ceasefire.Ended(new(2042, 12)).Per(Gazette)];
        foreach (var other in vague)
        {
            ConflictRecord record = [.. StraitWho.All, .. StraitTexts.All.Where(i => i != Collapsed && i != Unclear), other];
            record.On(new(2042, 12, 10)).InForce(Ceasefire).Certainty.Should().Be(No);
        }
    }

    [Fact]
    public void The_latest_report_of_its_end_decides_by_its_own_rule()
    {
        // On 3 December the Velland note of the 2nd is the latest report, of the 1st, on the 7th the Wire's of the 5th: both say that it is over.
        StraitWar.On("2042-12-01").InForce(Ceasefire, TruceRule.LatestReport).Certainty.Should().Be(Maybe, "it ended on that day, and its hour is open");
        StraitWar.On("2042-12-01").AsKnownAt(new Moment(2042, 12, 1)).InForce(Ceasefire, TruceRule.LatestReport).Certainty.Should().Be(Yes, "the text is all that had been said");
        StraitWar.On("2042-12-03").InForce(Ceasefire, TruceRule.LatestReport).Claims.Should().Equal(Denounced);
        StraitWar.On("2042-12-03").InForce(Ceasefire, TruceRule.LatestReport).Certainty.Should().Be(No);
        StraitWar.On("2042-12-07").InForce(Ceasefire, TruceRule.LatestReport).Claims.Should().Equal(Collapsed);
    }
}
