namespace ConflictModel.Validation.Tests.Rules.Documents;

public class OrderMustBeOneTests
{
    private static readonly Incident Attack = new("Attack on the delta", IncidentId.Parse("attack"));
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Source Paper = new("Morning paper");
    private static readonly Source Radio = new("Evening radio");

    [Fact]
    public void Two_contrary_orders_are_told_once_with_both_accounts()
    {
        var finding = Check(TruceAfter, AttackAfter).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/attack-after/as");
        finding.Message.Should().Be(
            "Two claims put Attack on the delta and Harvest truce in contrary orders: “Harvest truce: after Attack on the delta, says ‘Morning paper’”, and “Attack on the delta: after Harvest truce, says ‘Morning paper’”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/truce-after");
        finding.Suggestion.Should().StartWith("See what the dates say");
    }

    [Fact]
    public void A_disputed_one_makes_it_a_note_at_that_claim_with_the_reason()
    {
        var finding = Check(TruceAfter.Standing(StandingKind.Disputed, "The exiles were returning already."), AttackAfter).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/truce-after/as");
        finding.Message.Should().Contain("[disputed: The exiles were returning already.]").And.EndWith("The second is disputed.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/attack-after");
        finding.Suggestion.Should().StartWith("Keep both as they are");
    }

    [Fact]
    public void Two_origins_that_differ_are_a_note() =>
        Check(TruceAfter, AttackAfter.Per(Radio).WithId("attack-after")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);

    [Fact]
    public void The_dates_tell_which_of_two_is_wrong()
    {
        var finding = Check(AttackAfter, TruceAfter, Attack.Occurred(new(2031, 2)), Truce.EffectiveFrom(new(2031, 3, 6))).Should().ContainSingle().Subject;

        finding.Pointer.Should().Be("/claims/attack-after/as");
        finding.Message.Should().EndWith("The dates speak against the second.");
        Check(TruceAfter, AttackAfter, Attack.Occurred(new(2031, 4)), Truce.EffectiveFrom(new(2031, 3, 6))).Should().ContainSingle()
            .Which.Pointer.Should().Be("/claims/truce-after/as", "whichever was written first");
    }

    [Theory]
    [InlineData("after", "2031-02", true)]
    [InlineData("after", "2031-03-05", true)]
    [InlineData("after", "2031-01~", true)]
    [InlineData("after", "2031-02~", false)] // about, which may be a month later
    [InlineData("after", "2031-03", false)] // may be later in the month
    [InlineData("after", "2031-03-05~", false)] // about
    [InlineData("after", "2031-03-06", false)]
    [InlineData("after", "2031-02-01/2031-03-20", false)] // went on after it
    [InlineData("after", "2031-04", false)]
    [InlineData("before", "2031-04", true)]
    [InlineData("before", "2031-02", false)]
    [InlineData("before", "2031-02-01/2031-03-20", false)]
    [InlineData("together-with", "2031-04", true)]
    [InlineData("together-with", "2031-03", false)]
    [InlineData("after", "", false)]
    public void An_order_must_not_be_against_certain_dates(string order, string attack, bool fires) =>
        Check(
            new Comparison(Attack, ComparisonKind.Parse(order)) { To = Truce }.Per(Paper),
            Attack.Occurred(Timing.Parse(attack)).Per(Paper),
            Truce.EffectiveFrom(new(2031, 3, 6)).Per(Paper)).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Quotes_the_order_and_the_dates()
    {
        var finding = Check(AttackAfter, Attack.Occurred(new(2031, 2)).Per(Paper).WithId("attacked"), Truce.EffectiveFrom(new(2031, 3, 6)).Per(Paper).WithId("effect"))
            .Should().ContainSingle().Subject;

        finding.Severity.Should().Be(Severity.Warning);
        finding.Message.Should().Be(
            "The order told is not that of the dates: “Attack on the delta: after Harvest truce, says ‘Morning paper’”; but “Attack on the delta happened in February 2031, says ‘Morning paper’”, and “Harvest truce took effect on 6 March 2031, says ‘Morning paper’”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/attacked", "/claims/effect");
        finding.Suggestion.Should().StartWith("Correct the order or a date");
    }

    [Fact]
    public void Dates_of_another_account_make_it_a_note() =>
        Check(AttackAfter, Attack.Occurred(new(2031, 2)).Per(Radio), Truce.EffectiveFrom(new(2031, 3, 6)).Per(Paper))
            .Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Suggestion.StartsWith("Accounts differ"));

    [Fact]
    public void A_truce_begins_when_it_takes_effect_or_else_is_made_and_not_when_it_ends()
    {
        var attacked = Attack.Occurred(new(2031, 2)).Per(Paper);
        var (signed, effect, ended) = (Truce.SignedBy([], new(2031, 1, 5)).Per(Paper), Truce.EffectiveFrom(new(2031, 3, 6)).Per(Paper), Truce.Ended(new(2031, 1, 20)).Per(Paper));
        Check(AttackAfter, attacked, effect, signed, ended).Should().ContainSingle();
        Check(AttackAfter, attacked, ended, signed, effect).Should().ContainSingle();
        Check(AttackAfter, attacked, signed).Should().BeEmpty();
        Check(AttackAfter, attacked, Truce.SignedBy([], new(2031, 3, 5)).Per(Paper)).Should().ContainSingle();
    }

    [Fact]
    public void A_meeting_is_dated_by_when_it_was_held()
    {
        var talks = new Meeting("Lakeside talks");
        var afterTalks = new Comparison(Attack, ComparisonKind.After) { To = (EntityId)talks.Id }.Per(Paper);
        Check(talks, afterTalks, Attack.Occurred(new(2031, 2)).Per(Paper), talks.Held(new(2031, 3, 6)).Per(Paper)).Should().ContainSingle();
        Check(talks, afterTalks, Attack.Occurred(new(2031, 4)).Per(Paper), talks.Held(new(2031, 3, 6)).Per(Paper)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)] // of so many dates nobody knows what is meant
    public void Many_dates_of_one_event_say_nothing(int days, bool fires) =>
        Check([AttackAfter, Truce.EffectiveFrom(new(2031, 3, 6)).Per(Paper), .. Enumerable.Range(1, days).Select(d => Attack.Occurred(new(2031, 1, d)).Per(Paper))]).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void One_date_of_many_accounts_is_one() =>
        Check([AttackAfter, Truce.EffectiveFrom(new(2031, 3, 6)).Per(Paper), .. Enumerable.Range(1, 30).Select(i => Attack.Occurred(new(2031, 1, 3)).Per(Paper).WithId($"told-{i}"))]).Should().ContainSingle();

    [Fact]
    public void Two_incidents_and_two_things_of_one_id_have_orders_as_well()
    {
        var flood = new Incident("Flood");
        Check(flood, Before(flood, Attack.Id), Before(Attack, flood.Id)).Should().ContainSingle();
        var namesake = new Truce("Attack truce", TruceId.Parse("attack"));
        Check(namesake, Before(namesake, Attack.Id), Before(Attack, namesake.Id)).Should().ContainSingle();

        static Comparison Before(Entity one, EntityId other) => new Comparison(one, ComparisonKind.Before) { To = other }.Per(Paper);
    }

    [Fact]
    public void Dates_must_all_speak_against_it_and_count() // of two accounts, one fits
    {
        Check(AttackAfter, Attack.Occurred(new(2031, 2)).Per(Paper), Attack.Occurred(new(2031, 4)).Per(Radio), Truce.EffectiveFrom(new(2031, 3, 6)).Per(Paper)).Should().BeEmpty();
        Check(AttackAfter, Attack.Occurred(new(2031, 2)).Per(Paper).Standing(StandingKind.Disputed, "no witness"), Truce.EffectiveFrom(new(2031, 3, 6)).Per(Paper)).Should().BeEmpty();
        Check(AttackAfter, Attack.Occurred(new(2031, 2)).Per(Paper).InMood(Mood.Planned), Truce.EffectiveFrom(new(2031, 3, 6)).Per(Paper)).Should().BeEmpty();
    }

    [Fact]
    public void Orders_that_agree_are_one() =>
        Check(TruceAfter, new Comparison(Attack, ComparisonKind.Before) { To = Truce }.Per(Paper), new Comparison(Attack, ComparisonKind.TogetherWith) { To = Truce }.Per(Paper)).Should().BeEmpty();

    [Fact]
    public void Claims_that_do_not_count_are_left_out()
    {
        Check(TruceAfter, AttackAfter.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(TruceAfter, AttackAfter.Denied()).Should().BeEmpty();
        Check(TruceAfter, AttackAfter.InMood(Mood.Hypothetical)).Should().BeEmpty();
        Check(AttackAfter, TruceAfter.Superseding(AttackAfter)).Should().BeEmpty();
    }

    [Fact]
    public void Other_pairs_are_other_orders()
    {
        var other = new Truce("Winter truce");
        Check(other, TruceAfter, new Comparison(Attack, ComparisonKind.After) { To = other }.Per(Paper)).Should().BeEmpty();
    }

    private static Comparison TruceAfter => new Comparison(Truce, ComparisonKind.After) { To = Attack }.Per(Paper).WithId("truce-after");

    private static Comparison AttackAfter => new Comparison(Attack, ComparisonKind.After) { To = Truce }.Per(Paper).WithId("attack-after");

    private static ValueList<Finding> Check(params Item[] items) => Checking.Against("CM9003", [Attack, Truce, Paper, Radio, .. items]);
}
