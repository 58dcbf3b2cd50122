using NodaTime;
using static ConflictModel.Tests.SecondConflict.StraitEvents;
using static ConflictModel.Tests.SecondConflict.StraitTexts;
using static ConflictModel.Tests.SecondConflict.StraitWho;

namespace ConflictModel.Tests.SecondConflict;

/// <summary>
/// The unilateral pause: 30 days from 28 March 2042, so until 27 April; extended on 25 April by 15 days, so until 12 May; told on
/// 13 May to have expired on the 12th. On 10 April 30 people were killed.
/// </summary>
public class PauseTests
{
    private const Certainty Yes = Certainty.Certain, Maybe = Certainty.Possible, No = Certainty.Impossible;

    private static readonly TruceRule Quiet = TruceRule.ViolenceBelow(25, Period.FromDays(30));

    [Theory]
    [InlineData("2042-03-27", No, No, No, No)] // declared on the 25th, not yet in effect
    [InlineData("2042-03-28", Yes, Yes, Maybe, Yes)] // no incident is recorded: not the same as none
    [InlineData("2042-04-11", Yes, Yes, No, Yes)] // 30 killed the day before, 25 are too many; a breach is no end
    [InlineData("2042-04-27", Yes, Yes, No, Yes)] // the first term ends today, but was extended two days ago
    [InlineData("2042-05-11", Yes, Yes, Maybe, Yes)] // the 30 days since 11 April hold no incident
    [InlineData("2042-05-12", Maybe, Maybe, Maybe, Maybe)] // the last day: its hour is open
    [InlineData("2042-05-13", No, No, Maybe, No)] // a declared end does not count where violence is counted
    public void The_rules_part_ways(string on, Certainty declared, Certainty term, Certainty quiet, Certainty report)
    {
        var day = StraitWar.On(on);

        day.InForce(Pause, TruceRule.DeclaredEnd).Certainty.Should().Be(declared);
        day.InForce(Pause, TruceRule.Term).Certainty.Should().Be(term);
        day.InForce(Pause, Quiet).Certainty.Should().Be(quiet);
        day.InForce(Pause, TruceRule.LatestReport).Certainty.Should().Be(report);
    }

    [Fact]
    public void On_the_last_day_nobody_had_reported_its_end_yet() =>
        StraitWar.On("2042-05-12").AsKnownAt(new Moment(2042, 5, 12)).InForce(Pause, TruceRule.LatestReport).Certainty.Should().Be(Yes);

    [Fact]
    public void Thirty_killed_are_fewer_than_a_hundred()
    {
        var answer = StraitWar.On("2042-04-11").InForce(Pause, TruceRule.ViolenceBelow(100, Period.FromDays(30)));

        answer.Certainty.Should().Be(Yes);
        answer.Explain().Should().Contain("Rule: violence threshold: fewer than 100 killed in the last 30 days. Killed in the recorded incidents that may count: 30.");
        answer.Claims.Should().Contain(MoleBreach, "its declarer alone fights nobody: the accusation makes the incident count");
    }

    [Fact]
    public void Before_the_extension_was_known_the_term_ended_in_april()
    {
        var known = StraitWar.Record.AsKnownAt(new Moment(2042, 4, 20)).On(new(2042, 4, 28));

        known.InForce(Pause, TruceRule.Term).Certainty.Should().Be(No);
        known.InForce(Pause, TruceRule.Term).Explain().Should().Contain("Rule: term. Its term ends on 27 April 2042.");
        known.InForce(Pause).Certainty.Should().Be(Yes, "no end had been declared");
        StraitWar.On("2042-04-28").InForce(Pause, TruceRule.Term).Certainty.Should().Be(Yes);
        StraitWar.On("2042-04-28").InForce(Pause, TruceRule.Term).Claims.Should().Contain(Extension);
    }

    [Fact]
    public void It_binds_the_one_who_declared_it()
    {
        var day = StraitWar.On("2042-04-20");

        StraitWar.Record.ClassesOf<TruceForm>(Pause).Should().ContainSingle().Which.Value.Should().Be(TruceForm.Unilateral);
        day.DeclarersOf(Pause).Select(a => a.Value).Should().Equal(Tarsenia);
        day.InForce(Pause, scope: TruceScope.For(Tarsenia)).Certainty.Should().Be(Yes);
        day.InForce(Pause, scope: TruceScope.For(Velland)).Certainty.Should().Be(Maybe, "nobody says that it is bound, or that it is not");
    }

    [Fact]
    public void The_breach_is_an_accusation_with_a_denial_beside_it()
    {
        var breach = StraitWar.On("2042-04-30").ViolationsOf(Pause).Should().ContainSingle().Subject;
        breach.Value.Should().Be(MoleBreach);
        breach.Origins.Should().Equal(Origin.Of(Velland));
        breach.Explain().Should().Contain("of one origin, a party to it:", "the accuser was shelled itself");
        StraitWar.Record.ReactionsTo(MoleBreach).Should().ContainSingle().Which.Value.Act.Should().Be(SpeechAct.Deny);
        StraitWar.On("2042-04-09").ViolationsOf(Pause).Should().BeEmpty("it had not been shelled yet");
    }
}
