namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class DeadlineMustNotPrecedeItsTriggerTests
{
    private static readonly Agreement Accord = new("Ferry accord");
    private static readonly Faction League = new("League");
    private static readonly Source Text = new("Text");
    private static readonly Source Paper = new("Evening paper");
    private static readonly Milestone Signed = Accord.SignedBy([League], new(1950, 3, 9)).Per(Text).WithId("s");
    private static readonly Milestone Effect = Accord.EffectiveFrom(new(1950, 5, 1)).Per(Text).WithId("e");
    private static readonly Obligation Duty = League.Owes(ConflictModel.Duty.ToDo, "open the ferry", (EntityId)Accord).Per(Text).WithId("o");

    [Fact]
    public void Fires_where_it_is_due_before_the_text_was_made()
    {
        var finding = Check(Signed, Effect, Duty with { Due = new(1950, 3, 1) }).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/o/due");
        finding.Message.Should().Be("“open the ferry” is due on 1 March 1950 (says “Text”), before Ferry accord was signed on 9 March 1950 (says “Text”).");
        finding.Suggestion.Should().StartWith("Correct the due date");
    }

    [Fact]
    public void Fires_where_it_is_due_before_the_milestone_it_counts_from() =>
        Check(Signed, Effect, Duty with { Due = new(1950, 4, 1), Deadline = Deadline.After((EntityId)Accord, MilestoneKind.Effective, Period.FromDays(10)) })
            .Should().ContainSingle().Which.Message.Should().Contain("before Ferry accord took effect on 1 May 1950");

    [Fact]
    public void Fires_for_until_and_for_a_stage()
    {
        Check(Signed, Duty with { Until = new(1950, 2) }).Should().ContainSingle().Which.Pointer.Should().Be("/claims/o/until");
        Check(Signed, Duty with { Instalments = [new(Estimate.Exactly(1), new(1950, 4)), new(Estimate.Exactly(1), new(1950, 2))] })
            .Should().ContainSingle().Which.Should().Match<Finding>(f => f.Pointer == "/claims/o/instalments/1/due" && f.Message.Contains("is due in stage 2 "));
    }

    [Fact]
    public void An_interim_duty_between_signing_and_effect_is_lawful() => Check(Signed, Effect, Duty with { Due = new(1950, 4, 1) }).Should().BeEmpty();

    [Fact]
    public void Where_only_the_effect_is_told_it_may_be_one() =>
        Check(Effect, Duty with { Due = new(1950, 4, 1) }).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Message.Contains("interim duty") && f.Suggestion.StartsWith("Add when"));

    [Fact]
    public void A_deadline_before_a_milestone_is_lawful() =>
        Check(Signed, Effect, Duty with { Due = new(1950, 4, 1), Deadline = Deadline.Before((EntityId)Accord, MilestoneKind.Effective, Period.FromDays(30)) }).Should().BeEmpty();

    [Theory]
    [InlineData("1950-03-09")]
    [InlineData("1950-03")]
    [InlineData("1950")]
    [InlineData("1950-03-05~")]
    [InlineData("")]
    public void Is_silent_while_the_order_is_open(string due) => Check(Signed, Duty with { Due = Timing.Parse(due) }).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_nothing_is_dated()
    {
        Check(Accord.SignedBy([League]).Per(Text), Duty with { Due = new(1950, 3, 1) }).Should().BeEmpty();
        Check(Duty with { Due = new(1950, 3, 1) }).Should().BeEmpty();
        Check(Signed, League.Owes(ConflictModel.Duty.ToDo, "open the ferry") with { Due = new(1950, 3, 1) }).Should().BeEmpty();
    }

    [Fact]
    public void Is_held_to_its_own_account_first() =>
        Check(Signed, Accord.SignedBy([League], new(1950, 2, 1)).Per(Paper), (Duty with { Due = new(1950, 3, 1) }).Per(Paper)).Should().BeEmpty();

    [Fact]
    public void Two_accounts_that_differ_make_a_note()
    {
        var finding = Check(Signed.Per(Paper), Duty with { Due = new(1950, 3, 1) }).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Suggestion.Contains("contradict each other"));
        finding.Message.Should().EndWith("was signed on 9 March 1950 (says “Evening paper”).");
    }

    [Fact]
    public void Leaves_out_what_does_not_count_and_notes_what_is_disputed()
    {
        var due = Duty with { Due = new(1950, 3, 1) };
        Check(Signed, due.Denied()).Should().BeEmpty();
        Check(Signed.Standing(StandingKind.Rejected, "a slip"), due).Should().BeEmpty();
        Check(Signed.InMood(Mood.Planned), due).Should().BeEmpty();
        Check(Signed, due.Standing(StandingKind.Disputed, "a slip")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2005", [Accord, League, Text, Paper, .. claims]);
}
