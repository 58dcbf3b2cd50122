using FluentAssertions;
using Xunit;

namespace ConflictModel.Tests.Statements;

public sealed class StatementQuestionsTests
{
    private static readonly State North = new("Northland");
    private static readonly Person Envoy = new("A. Envoy");
    private static readonly Incident Raid = new("Night raid");
    private static readonly Deployment Post = new("Hill post") { Of = North };
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 20) };
    private static readonly Occurrence Struck = Raid.Occurred(on: new(2031, 5, 3), by: [North]).Per(Paper).WithId("struck");
    private static readonly CasualtyEstimate Toll = Raid.Killed(Estimate.AtLeast(9)).Per(Paper).WithId("toll");
    private static readonly Declaration Confirmed = Envoy.Declares(SpeechAct.Confirm, "the raid", Struck).Per(Paper) with { OnBehalfOf = North, Capacity = "as spokesman", On = new(2031, 5, 4) };
    private static readonly Declaration Silent = Envoy.Declares(SpeechAct.DeclineToComment, "the toll", Toll).Per(Paper) with { OnBehalfOf = North, On = Timing.Parse("2031-05-04/2031-05-20") };
    private static readonly ConflictRecord Record = [North, Envoy, Raid, Post, Paper, Struck, Toll, Confirmed, Silent];

    [Fact]
    public void Confirming_a_part_and_withholding_the_rest_are_two_acts()
    {
        Record.ReactionsTo(Struck).Select(a => a.Value).Should().Equal(Confirmed);
        Record.ReactionsTo(Toll).Select(a => a.Value.Act).Should().Equal(SpeechAct.DeclineToComment);
        Record.StatementsOf(North).Select(a => a.Value).Should().Equal(Confirmed, Silent);
        Record.StatementsOf(Envoy).Should().HaveCount(2);
    }

    [Fact]
    public void No_comment_is_a_fact_with_a_time_and_a_topic()
    {
        var silence = Record.SilencesOf(North).Single();
        silence.Value.Should().Be(Silent);
        silence.Explain().Should().StartWith("A. Envoy for Northland declined to comment on the toll from 4 May 2031 to 20 May 2031: certain.");
        ConflictRecord quiet = [North, Raid];
        quiet.SilencesOf(North).Should().BeEmpty("that nobody tells of a comment is no silence");
    }

    [Fact]
    public void Planned_rejected_and_denied_declarations_are_none_and_disputed_ones_possible()
    {
        var record = Record.With(
            North.Declares(SpeechAct.Deny, "it", Struck).InMood(Mood.Planned),
            North.Declares(SpeechAct.Condemn, "it", Struck).Standing(StandingKind.Rejected, "forged"),
            North.Declares(SpeechAct.Regret, "it", Struck).Denied(),
            North.Declares(SpeechAct.Welcome, "it", Struck).Standing(StandingKind.Disputed, "one source"));
        record.ReactionsTo(Struck).Select(a => (a.Value.Act, a.Certainty)).Should().Equal((SpeechAct.Confirm, Certainty.Certain), (SpeechAct.Welcome, Certainty.Possible));
        record.AsKnownAt(new Moment(2031, 5, 1)).StatementsOf(Envoy).Should().BeEmpty();
    }

    [Fact]
    public void A_speaker_who_is_one_of_two_possibly_said_it_and_one_unnamed_is_nobody_in_particular()
    {
        var record = Record.With(
            new Declaration(Reference<ActorId>.OneOf([Envoy.Id, North.Id]), SpeechAct.Warn).WithId("either"),
            new Declaration(Reference<ActorId>.Described("an official"), SpeechAct.Warn).WithId("official"));
        record.StatementsOf(Envoy).Select(a => a.Certainty).Should().Equal(Certainty.Certain, Certainty.Certain, Certainty.Possible);
    }

    [Fact]
    public void What_somebody_was_told_they_did_not_say()
    {
        var told = Envoy.Declares(SpeechAct.Warn, "the rain").WithId("told") with { Addressees = [North] };
        Record.With(told).StatementsOf(North).Select(a => a.Value).Should().Equal(Confirmed, Silent);
    }

    [Fact]
    public void A_deed_against_a_promise_is_held_beside_it()
    {
        var promise = North.Declares(SpeechAct.Promise, "not to leave any post").Per(Paper) with { Repeatedly = true };
        var record = Record.With(promise, Post.Reached(MilestoneKind.Evacuated, new Timing(2031, 5, 10)).Per(Paper));
        record.Tell(promise).Should().StartWith("Northland repeatedly promised not to leave any post");
        record.StatementsOf(North).Should().Contain(a => a.Value == promise && a.Certainty == Certainty.Certain);
        record.On(new(2031, 5, 20)).StageOf(Post).Single().Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Declarations_about_one_another_in_a_circle_hang_nothing_and_nothing_absent_is_asked()
    {
        var one = North.Declares(SpeechAct.Deny).WithId("one") with { About = [ClaimId.Parse("two")] };
        var two = North.Declares(SpeechAct.Deny).WithId("two") with { About = [ClaimId.Parse("one"), ClaimId.Parse("two")] };
        var record = Record.With(one, two);
        record.ReactionsTo(two).Select(a => a.Value).Should().Equal(one, two);
        var claim = () => Record.ReactionsTo(one);
        claim.Should().Throw<ArgumentException>().WithMessage("The record holds no claim 'one'*");
        var actor = () => Record.StatementsOf(new State("Nobody"));
        actor.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Where_by_what_medium_and_in_which_language_are_told_or_kept()
    {
        var said = Confirmed with { Where = new Area { Words = "the capital" }, Medium = "on television", Language = "ar" };
        Record.Tell(said).Should().StartWith("A. Envoy (as spokesman) for Northland confirmed the raid in the capital on 4 May 2031, on television");
        said.Id.Should().NotBe((said with { Language = "en" }).Id);
    }

    [Fact]
    public void Destruction_without_a_number_is_told_in_its_words()
    {
        var wrecked = new CountEstimate(Raid, CountMeasure.Destroyed, Estimate.Unknown) { Unit = "bridges and waterworks", Printed = [new("text", "widespread destruction")] };
        var record = Record.With(wrecked.Per(Paper));
        record.Count(Raid, CountMeasure.Destroyed, "bridges and waterworks").Value.IsKnown.Should().BeFalse();
        wrecked.Printed[0].Text.Should().Be("widespread destruction");
    }
}
