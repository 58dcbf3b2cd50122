namespace ConflictModel.Tests.Truces;

public class TruceQuestionsTests
{
    private static readonly State Russia = new("Russia");
    private static readonly State Turkey = new("Türkiye");
    private static readonly Truce Truce = new("Idlib truce");
    private static readonly Incident Strike = new("Strike");
    private static readonly Source Report = new("Report") { Published = new(2020, 10, 26) };
    private static readonly Source Other = new("Other") { Published = new(2020, 10, 28) };
    private static readonly Milestone Effect = Truce.EffectiveFrom(new(2020, 3, 6)).Per(Report);

    [Theory]
    [InlineData("2020-03-05", Certainty.Impossible)]
    [InlineData("2020-03-06", Certainty.Certain)]
    [InlineData("2020-03", Certainty.Possible)]
    [InlineData("2030", Certainty.Certain)]
    public void Is_in_force_from_its_effect(string on, Certainty expected) => Asked(on, Effect).Certainty.Should().Be(expected);

    [Fact]
    public void A_violation_does_not_end_it()
    {
        var asked = Asked("2020-10-26", Effect, Truce.ViolatedBy([Russia], Strike).Per(Report), Strike.Occurred(new(2020, 10, 26)).Per(Report));

        asked.Certainty.Should().Be(Certainty.Certain);
        asked.Claims.Should().Equal(Effect);
        asked.Explain().Should().Be(
            """
            Idlib truce is in force on 26 October 2020: certain. Rule: declared end.
            It rests on one claim of one origin:
            - Idlib truce took effect on 6 March 2020, says “Report” (26 October 2020)
            """.ReplaceLineEndings());
    }

    [Theory]
    [InlineData("2020-10-24", Certainty.Certain)]
    [InlineData("2020-10-25", Certainty.Possible)] // it ended some time that day
    [InlineData("2020-10-26", Certainty.Impossible)]
    public void Is_in_force_until_an_end_is_declared(string on, Certainty expected)
    {
        foreach (var end in new[] { MilestoneKind.Ended, MilestoneKind.Denounced, MilestoneKind.Expired, MilestoneKind.Replaced })
        {
            Asked(on, Effect, Truce.Reached(end, new(2020, 10, 25)).Per(Report)).Certainty.Should().Be(expected, end.Word);
        }
    }

    [Theory]
    [InlineData("2020-10-17", Certainty.Certain)]
    [InlineData("2020-10-20", Certainty.Possible)]
    [InlineData("2020-11-03", Certainty.Impossible)]
    public void An_end_that_takes_days_leaves_it_open_meanwhile(string on, Certainty expected) =>
        Asked(on, Effect, Truce.Ended(Timing.Parse("2020-10-18/2020-11-02")).Per(Report)).Certainty.Should().Be(expected);

    [Fact]
    public void An_end_of_unknown_date_leaves_it_open() =>
        Asked("2020-10-26", Effect, Truce.Ended().Per(Report)).Certainty.Should().Be(Certainty.Possible);

    [Fact]
    public void An_end_counts_as_much_as_it_is_held_to_be_so()
    {
        var end = Truce.Ended(new(2020, 10, 1)).Per(Report);

        Asked("2020-10-26", Effect, end.Standing(StandingKind.Disputed, "x")).Certainty.Should().Be(Certainty.Possible);
        Asked("2020-10-26", Effect, end.Standing(StandingKind.Rejected, "misread")).Certainty.Should().Be(Certainty.Certain);
        Asked("2020-10-26", Effect, end.InMood(Mood.Planned)).Certainty.Should().Be(Certainty.Certain);
        Asked("2020-10-26", Effect, end.Denied()).Certainty.Should().Be(Certainty.Certain);
        Asked("2020-10-26", Effect, end, end.Denied().Per(Other)).Certainty.Should().Be(Certainty.Possible, "one says that it ended, one that it did not");
        Asked("2020-10-26", Effect, end, end.Denied().Per(Other).Standing(StandingKind.Rejected, "x")).Certainty.Should().Be(Certainty.Impossible);
        Asked("2020-10-26", Effect, end.Standing(StandingKind.Rejected, "misread")).LeftOut.Should().ContainSingle().Which.Reason.Should().Be("rejected: misread");
        Asked("2020-10-26", Effect, end.Denied()).Claims.Should().HaveCount(2, "who denies an end says that it holds");
    }

    [Theory]
    [InlineData("2020-03-05", Certainty.Impossible)]
    [InlineData("2020-03-07", Certainty.Possible)]
    [InlineData("2020-03-08", Certainty.Certain)]
    public void Where_two_effects_disagree_it_is_open_between_them(string on, Certainty expected) =>
        Asked(on, Effect, Truce.EffectiveFrom(new(2020, 3, 8)).Per(Other)).Certainty.Should().Be(expected);

    [Fact]
    public void A_disputed_effect_takes_nothing_from_an_undisputed_one_that_agrees()
    {
        var disputed = Truce.EffectiveFrom(new(2020, 3, 1)).Per(Other).Standing(StandingKind.Disputed, "x");

        Asked("2020-10-26", Effect, disputed).Certainty.Should().Be(Certainty.Certain);
        Asked("2020-03-03", Effect, disputed).Certainty.Should().Be(Certainty.Possible);
        Asked("2020-10-26", disputed).Certainty.Should().Be(Certainty.Possible);
        Asked("2020-02-01", disputed).Certainty.Should().Be(Certainty.Possible, "if the disputed date is wrong, nothing is known");
        Asked("2020-10-26", Effect, Effect.Denied().Per(Other)).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void An_end_before_it_took_effect_again_is_not_its_end_for_certain() =>
        Asked("2020-10-26", Effect, Truce.Ended(new(2019, 12, 1)).Per(Report)).Certainty.Should().Be(Certainty.Possible);

    [Fact]
    public void While_suspended_it_is_in_force_at_most_possibly()
    {
        var suspended = Truce.Reached(MilestoneKind.Suspended, new(2020, 5, 1)).Per(Report);

        Asked("2020-04-01", Effect, suspended).Certainty.Should().Be(Certainty.Certain);
        Asked("2020-10-26", Effect, suspended).Certainty.Should().Be(Certainty.Possible);
        Asked("2020-10-26", Effect, suspended).Claims.Should().Contain(suspended);
    }

    [Fact]
    public void Announced_is_not_in_effect()
    {
        Asked("2020-03-06", Truce.DeclaredBy([Russia, Turkey], new(2020, 3, 5)).Per(Report)).Certainty.Should().Be(Certainty.Possible);
        Asked("2020-03-04", Truce.DeclaredBy([Russia, Turkey], new(2020, 3, 5)).Per(Report)).Certainty.Should().Be(Certainty.Impossible);
        Asked("2020-03-06", Truce.DeclaredBy([Russia, Turkey]).Per(Report)).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Where_no_claim_tells_it_is_possible_and_rests_on_nothing()
    {
        var asked = Asked("2020-10-26");

        asked.Certainty.Should().Be(Certainty.Possible);
        asked.Claims.IsEmpty.Should().BeTrue();
        asked.Rule.Should().Be("declared end");
        asked.Explain().Should().Be("Idlib truce is in force on 26 October 2020: possible. Rule: declared end." + Environment.NewLine + "It rests on nothing in the record.");
        asked.ToString().Should().Be("Idlib truce: Possible, resting on no claim");
    }

    [Fact]
    public void What_was_said_later_does_not_count_as_known_before()
    {
        var record = Made(Effect, Truce.Ended(new(2020, 10, 1)).Per(Other));

        record.On(new(2020, 10, 26)).InForce(Truce).Certainty.Should().Be(Certainty.Impossible);
        var before = record.On(new(2020, 10, 26)).AsKnownAt(new(2020, 10, 27)).InForce(Truce);
        before.Certainty.Should().Be(Certainty.Certain);
        before.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("not yet said");
        record.On(new(2020, 10, 26)).AsKnownAt(new(2020, 10, 25)).InForce(Truce).Claims.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void The_list_of_truces_leaves_out_only_the_impossible()
    {
        ConflictRecord record = [.. Made(Effect), new Truce("Nothing known"), new Truce("Over"), new Truce("Over").EffectiveFrom(new(2018)), new Truce("Over").Ended(new(2019))];

        record.On(new(2020, 10, 26)).TrucesInForce().ToArray().Select(a => a.ToString()).Should().Equal(
            "Idlib truce: Certain, resting on one claim", "Nothing known: Possible, resting on no claim");
    }

    [Fact]
    public void Another_rule_may_decide_and_is_named()
    {
        var answer = Made(Effect).On(new(2020, 10, 26)).InForce(Truce, new Never());

        answer.Certainty.Should().Be(Certainty.Impossible);
        answer.Explain().Should().StartWith("Idlib truce is in force on 26 October 2020: impossible. Rule: never.");
    }

    [Fact]
    public void Violations_count_up_to_the_day()
    {
        var act = Strike.Occurred(new(2020, 10, 26)).Per(Report);
        var violation = Truce.ViolatedBy([Russia], Strike).Per(Report);
        var record = Made(Effect, act, violation, Truce.ViolatedBy([Turkey]).Denied().Per(Report));

        record.On(new(2020, 10, 25)).ViolationsOf(Truce).IsEmpty.Should().BeTrue();
        record.On(new(2020, 10, 26)).ViolationsOf(Truce).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
        Made(violation).On(new(2020, 10, 26)).ViolationsOf(Truce).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        Made(violation, act, Strike.Occurred(new(2020, 10, 28)).Per(Other)).On(new(2020, 10, 26)).ViolationsOf(Truce)
            .Should().ContainSingle("sources differ on the day").Which.Certainty.Should().Be(Certainty.Possible);
        Made(violation, Strike.Occurred(new(2020, 10, 20)).Per(Other).Standing(StandingKind.Rejected, "x"), act).On(new(2020, 10, 25)).ViolationsOf(Truce)
            .IsEmpty.Should().BeTrue("a rejected date tells nothing");
    }

    [Fact]
    public void Nobody_can_be_asked_about_a_truce_the_record_does_not_hold()
    {
        FluentActions.Invoking(() => ConflictRecord.Empty.On(new(2020)).InForce(Truce)).Should().Throw<ArgumentException>().WithParameterName("truce");
        FluentActions.Invoking(() => TruceQuestions.InForce(null!, Truce)).Should().Throw<ArgumentNullException>().WithParameterName("day");
        FluentActions.Invoking(() => Made().On(new(2020)).ViolationsOf(TruceId.Parse("no-such-truce"))).Should().Throw<ArgumentException>()
            .WithMessage("The record holds no*no-such-truce*").WithParameterName("of");
        FluentActions.Invoking(() => TruceQuestions.ViolationsOf(null!, Truce)).Should().Throw<ArgumentNullException>().WithParameterName("day");
    }

    private static Answer<Truce> Asked(string on, params Claim[] claims) => Made(claims).On(ImpreciseDate.Parse(on)).InForce(Truce);

    private static ConflictRecord Made(params Claim[] claims) => [Russia, Turkey, Truce, Strike, Report, Other, .. claims];

    private sealed class Never : TruceRule
    {
        public override string Name => "never";

        public override TruceJudgement Judge(TruceCase asked) => new(Certainty.Impossible, []);
    }
}
