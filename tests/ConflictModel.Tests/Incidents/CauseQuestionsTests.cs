using FluentAssertions;
using Xunit;

namespace ConflictModel.Tests.Incidents;

public sealed class CauseQuestionsTests
{
    private static readonly Incident Raid = new("Night raid");
    private static readonly Deployment Post = new("Hill post");
    private static readonly PeaceProcess Talks = new("Lake talks");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly ConflictRecord Bare = [Raid, Post, Talks, Paper];

    [Fact]
    public void That_reasons_are_not_clear_can_be_said_and_is_found()
    {
        var answer = Bare.With(Post.HasUnclearReasons().Per(Paper)).CausesOf(Post).Single();
        answer.Value.Should().Be(Reference<EntityId>.Unknown);
        answer.Certainty.Should().Be(Certainty.Certain);
        answer.Explain().Should().StartWith("Hill post came about because of reasons that are not known: certain.").And.Contain("the reasons of Hill post are not known, says “Morning paper”");
        Bare.CausesOf(Post).Should().BeEmpty("silence about reasons says nothing of them");
    }

    [Fact]
    public void Reasons_stand_side_by_side_and_a_denied_one_is_impossible()
    {
        var record = Bare.With(
            Post.CameAboutBecauseOf(Raid).Per(Paper),
            Post.CameAboutBecauseOf(default, "a deal behind closed doors").Per(Paper),
            Post.CameAboutBecauseOf(Talks).Denied().Per(Paper));
        record.CausesOf(Post).Select(a => (a.Value.ToString(), a.Certainty)).Should().Equal(
            ("incident:night-raid", Certainty.Certain), ("a deal behind closed doors", Certainty.Certain), ("process:lake-talks", Certainty.Impossible));
        record.CausesOf(Raid).Should().BeEmpty("it is the reason here, not what came about");
    }

    [Fact]
    public void A_thing_may_be_its_own_reason_and_nothing_hangs() =>
        Bare.With(Raid.CameAboutBecauseOf(Raid)).CausesOf(Raid).Should().ContainSingle();

    [Fact]
    public void No_settlement_is_a_denied_settlement_and_tells_nothing_of_a_truce()
    {
        var record = Bare.With(Talks.HadOutcome(OutcomeKind.Settlement).Denied().Per(Paper), Talks.HadOutcome(OutcomeKind.Exchange, "forty prisoners").During(ImpreciseInterval.Parse("2030/2030")).Per(Paper));
        record.OutcomesOf(Talks).Select(a => (a.Value, a.Certainty)).Should().Equal((OutcomeKind.Settlement, Certainty.Impossible), (OutcomeKind.Exchange, Certainty.Certain));
        record.OutcomesOf(Talks)[0].Explain().Should().StartWith("Lake talks had the outcome settlement: impossible.");
        record.On(new(2031, 5, 4)).OutcomesOf(Talks).Select(a => a.Value).Should().Equal(OutcomeKind.Settlement);
        record.AsKnownAt(new Moment(2031, 5, 1)).OutcomesOf(Talks).Should().BeEmpty();
        var absent = () => record.OutcomesOf(new Meeting("Elsewhere"));
        absent.Should().Throw<ArgumentException>();
    }
}
