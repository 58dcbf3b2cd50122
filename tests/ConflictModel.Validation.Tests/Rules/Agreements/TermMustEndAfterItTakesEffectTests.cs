namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class TermMustEndAfterItTakesEffectTests
{
    private static readonly Truce Truce = new("Sowing truce");
    private static readonly Source Text = new("Text");
    private static readonly Source Paper = new("Evening paper");
    private static readonly Milestone Effect = Truce.EffectiveFrom(new(1993, 3, 10)).Per(Text).WithId("e");

    [Fact]
    public void Fires_and_quotes_both()
    {
        var finding = Check(Effect, Until("1993-03-01")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/t/term");
        finding.Message.Should().Be("The term of Sowing truce ends on 1 March 1993 (says “Text”), before it took effect on 10 March 1993 (says “Text”).");
    }

    [Theory]
    [InlineData("1993-03-10")]
    [InlineData("1993-03")]
    [InlineData("1993")]
    [InlineData("1993-03-08~")]
    [InlineData("1993-04-01")]
    public void Is_silent_in_order_and_while_the_order_is_open(string until) => Check(Effect, Until(until)).Should().BeEmpty();

    [Fact]
    public void Other_terms_have_no_date()
    {
        Check(Effect, Truce.Lasts(Term.OpenEnded)).Should().BeEmpty();
        Check(Effect, Truce.Lasts(Term.Unknown)).Should().BeEmpty();
        Check(Effect, Truce.Lasts(Term.Of(Period.FromDays(3)))).Should().BeEmpty();
        Check(Until("1993-03-01")).Should().BeEmpty();
    }

    [Fact]
    public void Is_held_to_its_own_account_first() =>
        Check(Effect.Per(Paper), Truce.EffectiveFrom(new(1993, 2, 1)).Per(Text), Until("1993-03-01")).Should().BeEmpty();

    [Fact]
    public void Two_accounts_that_differ_make_a_note()
    {
        var finding = Check(Effect.Per(Paper), Until("1993-03-01")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);
        finding.Message.Should().EndWith("(says “Text”), before it took effect on 10 March 1993 (says “Evening paper”).");
        finding.Suggestion.Should().Contain("contradict each other");
    }

    [Fact]
    public void An_account_that_contradicts_itself_is_found_though_another_fits() =>
        Check(Effect, Truce.EffectiveFrom(new(1993, 2, 1)).Per(Paper), Until("1993-03-01")).Should().ContainSingle();

    [Fact]
    public void Leaves_out_what_does_not_count_and_notes_what_is_disputed()
    {
        Check(Effect.Denied(), Until("1993-03-01")).Should().BeEmpty();
        Check(Effect, Until("1993-03-01").Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(Effect, Until("1993-03-01").InMood(Mood.Planned)).Should().BeEmpty();
        Check(Effect, Until("1993-03-01").Standing(StandingKind.Disputed, "a slip")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static TermProvision Until(string until) => Truce.Lasts(Term.Until(Timing.Parse(until))).Per(Text).WithId("t");

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2009", [Truce, Text, Paper, .. claims]);
}
