namespace ConflictModel.Validation.Tests.Rules.Time;

public class ValidityMustNotEndBeforeItBeginsTests
{
    private static readonly Alliance Front = new("United Front");
    private static readonly Truce Truce = new("Truce");

    [Fact]
    public void Fires_for_a_duty_that_lapses_before_it_binds()
    {
        var finding = Check(Owed("1990-05", until: "1990-04")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM3006" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/duty/until");
        finding.Message.Should().Be("“United Front must do this: hand over its arms, from May 1990, until April 1990, says the keeper of the record” says that it lapses in April 1990, before it binds, in May 1990.");
    }

    [Fact]
    public void Fires_for_a_duty_that_is_due_before_it_binds() => Check(Owed("1990-05", due: "1990-04-30")).Should().ContainSingle().Which.Pointer.Should().Be("/claims/duty/due");

    [Fact]
    public void Fires_for_a_truce_extended_until_a_day_that_is_past()
    {
        var finding = Check(Truce.Extended(new(1990, 5, 2), Term.Until(new(1989, 6, 1))).WithId("duty")).Should().ContainSingle().Subject;

        finding.Pointer.Should().Be("/claims/duty/term");
        finding.Message.Should().Be("“Truce was extended on 2 May 1990, until 1 June 1989, says the keeper of the record” says that its term ends on 1 June 1989, before it was extended, on 2 May 1990.");
    }

    [Theory]
    [InlineData("1990-05", "1990-05")]
    [InlineData("1990-05", "1990")]
    [InlineData("1990-05-02", "1990-05-02")]
    [InlineData("1990-05-02", "1990-05-01~")]
    [InlineData("1990-05-02", "")]
    [InlineData("", "1990-05-01")]
    public void Is_silent_in_order_and_while_the_order_is_open(string from, string until)
    {
        Check(Owed(from, until: until)).Should().BeEmpty();
        Check(Owed(from, due: until)).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_terms_in_order_and_those_of_ends()
    {
        Check(Truce.Extended(new(1990, 5, 2), Term.Until(new(1990, 6, 1)))).Should().BeEmpty();
        Check(Truce.Extended(default, Term.Until(new(1990, 6, 1)))).Should().BeEmpty();
        Check(Truce.Extended(new(1990, 5, 2), Term.OpenEnded)).Should().BeEmpty();
        Check(Truce.Ended(new(1990, 5, 2)) with { Term = Term.Until(new(1989, 6, 1)) }).Should().BeEmpty();
    }

    [Fact]
    public void Leaves_out_what_is_denied_or_rejected_and_notes_what_is_disputed()
    {
        Check(Owed("1990-05", until: "1990-04").Denied()).Should().BeEmpty();
        Check(Owed("1990-05", until: "1990-04").Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(Owed("1990-05", until: "1990-04").Standing(StandingKind.Disputed, "smudged")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static Obligation Owed(string from, string until = "", string due = "") =>
        Front.Owes(Duty.ToDo, "hand over its arms").WithId("duty") with { From = Timing.Parse(from), Until = Timing.Parse(until), Due = Timing.Parse(due) };

    private static ValueList<Finding> Check(Claim claim) => Checking.Against("CM3006", Front, Truce, claim);
}
