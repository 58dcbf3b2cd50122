namespace ConflictModel.Validation.Tests.Rules.Time;

public class LifeMustNotEndBeforeItBeginsTests
{
    private static readonly Alliance Front = new("United Front");
    private static readonly Organization Observer = new("Observer mission");
    private static readonly Source Paper = new("Gazette") { Published = new(1990, 1, 2) };

    public static TheoryData<Entity, string, string> Lives => new()
    {
        { Front, "formed", "dissolved" },
        { new Agreement("Pact"), "signed", "ended" },
        { new Agreement("Pact"), "adopted", "replaced" },
        { new Conflict("War"), "began", "ended" },
        { new PeaceProcess("Talks"), "began", "ended" },
        { new Incident("Siege"), "began", "ended" },
    };

    [Theory]
    [MemberData(nameof(Lives))]
    public void Fires_for_whatever_certainly_ended_before_it_began(Entity entity, string began, string ended) =>
        Checking.Against("CM3002", entity, At(entity, began, "1980", "start"), At(entity, ended, "1979-12", "end"))
            .Should().ContainSingle().Which.Should().Match<Finding>(f =>
                f.Id == "CM3002" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/end/at");

    [Theory]
    [MemberData(nameof(Lives))]
    public void Is_silent_where_it_ended_after_it_began(Entity entity, string began, string ended) =>
        Checking.Against("CM3002", entity, At(entity, began, "1980", "start"), At(entity, ended, "1981", "end")).Should().BeEmpty();

    [Theory]
    [InlineData("1980-02", "1980")] // may be later in the year
    [InlineData("1980", "1980-02")]
    [InlineData("1980-02-03", "1980-02-03")]
    [InlineData("1980-02-03", "1980-01-25~")] // about
    [InlineData("1980-02-03", "[..1980-03-01]")]
    [InlineData("1980", "")]
    [InlineData("", "1979")]
    public void Is_silent_while_the_order_is_open(string began, string ended) =>
        Checking.Against("CM3002", Front, At(Front, "formed", began, "start"), At(Front, "dissolved", ended, "end")).Should().BeEmpty();

    [Fact]
    public void Two_accounts_that_differ_make_a_note_that_names_both()
    {
        var findings = Checking.Against(
            "CM3002",
            Front, Observer, Paper,
            Front.Formed(new(1980)).Per(Paper).WithId("start"),
            Front.Dissolved(new(1979, 3)).Per(Paper.Quoting(Observer)).WithId("end"));

        var finding = findings.Should().ContainSingle().Subject;
        finding.Message.Should().Be("United Front ended in March 1979 (says Observer mission, in “Gazette”), before it was formed in 1980 (says “Gazette”).");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/start/at");
        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);
        finding.Suggestion.Should().Contain("contradict each other");
    }

    [Fact]
    public void One_account_that_contradicts_itself_makes_an_error()
    {
        var finding = Checking.Against("CM3002", Front, Paper, Front.Formed(new(1980)).Per(Paper), Front.Dissolved(new(1979, 3)).Per(Paper)).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Error && f.Certainty == Certainty.Certain);
        finding.Message.Should().Be("United Front ended in March 1979 (says “Gazette”), before it was formed in 1980 (says “Gazette”).");
        finding.Suggestion.Should().StartWith("Correct one of the dates");
    }

    [Fact]
    public void Is_only_a_note_where_a_claim_is_disputed()
    {
        var finding = Checking.Against("CM3002", Front, Front.Formed(new(1980)), Front.Dissolved(new(1979)).Standing(StandingKind.Disputed, "no record")).Should().ContainSingle().Subject;
        finding.Severity.Should().Be(Severity.Note);
        finding.Message.Should().EndWith("One of the two is disputed.");
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        var (start, end) = (Front.Formed(new(1980)), Front.Dissolved(new(1979)));
        Checking.Against("CM3002", Front, start, end.Denied()).Should().BeEmpty();
        Checking.Against("CM3002", Front, start, end.InMood(Mood.Planned)).Should().BeEmpty();
        Checking.Against("CM3002", Front, start.Standing(StandingKind.Rejected, "a slip"), end).Should().BeEmpty();
        Checking.Against("CM3002", Front, start, end, Front.Dissolved(new(1985)).Superseding(end)).Should().BeEmpty();
    }

    [Fact]
    public void What_ended_may_begin_anew() =>
        Checking.Against("CM3002", Front, Front.Formed(new(1970)), Front.Dissolved(new(1979)), Front.Formed(new(1985))).Should().BeEmpty();

    [Fact]
    public void An_account_that_contradicts_itself_is_found_though_another_fits() =>
        Checking.Against("CM3002", Front, Paper, Front.Formed(new(1970)), Front.Formed(new(1980)).Per(Paper), Front.Dissolved(new(1979)).Per(Paper))
            .Should().ContainSingle();

    [Fact]
    public void An_agreement_may_be_denounced_before_it_takes_effect()
    {
        var pact = new Agreement("Pact");
        Checking.Against("CM3002", pact, pact.SignedBy([], new(1979)), pact.EffectiveFrom(new(1981)), pact.Ended(new(1980), EndKind.Denounced)).Should().BeEmpty();
    }

    [Fact]
    public void Of_truces_another_rule_speaks()
    {
        var truce = new Truce("Truce");
        Checking.Against("CM3002", truce, truce.Reached(MilestoneKind.Began, new(1981)), truce.Ended(new(1980))).Should().BeEmpty();
    }

    private static Milestone At(Entity of, string reached, string at, string id) => of.Reached(MilestoneKind.Parse(reached), Timing.Parse(at)).WithId(id);
}
