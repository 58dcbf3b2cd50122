namespace ConflictModel.Validation.Tests.Rules.Time;

public class SpeakerMustBeAliveTests
{
    private static readonly Person Speaker = new("Ilse Corvin");
    private static readonly Alliance Front = new("United Front");
    private static readonly Source Paper = new("Gazette") { Published = new(1990, 1, 2) };

    [Theory]
    [InlineData("1980-05-02")]
    [InlineData("1981")]
    [InlineData("[1980-06-01..1980-06-09]")]
    public void Fires_for_a_declaration_certainly_after_the_speakers_death(string on) =>
        Check(Declared(on), Died).Should().ContainSingle().Which.Should().Match<Finding>(f =>
            f.Id == "CM3009" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/said/on");

    [Fact]
    public void Quotes_the_death_and_the_declaration() =>
        Check(Declared("1981").Per(Paper), Died.Per(Paper)).Should().ContainSingle().Which.Message.Should().Be(
            "Ilse Corvin died 1980-05-01 (says “Gazette”), before this: “Ilse Corvin condemned the raid in 1981, says “Gazette” (2 January 1990)”.");

    [Fact]
    public void Fires_for_a_declaration_before_the_speakers_birth() =>
        Check(Declared("1929"), Speaker.Reached(MilestoneKind.Began, new(1930))).Should().ContainSingle()
            .Which.Message.Should().StartWith("Ilse Corvin was born 1930 (says the keeper of the record), only after this");

    [Fact]
    public void Fires_for_a_body_that_is_gone_or_not_yet_there()
    {
        Check(Declared("1981") with { OnBehalfOf = Front }, Front.Dissolved(new(1980))).Should().ContainSingle().Which.Pointer.Should().Be("/claims/said/onBehalfOf");
        Check(Declared("1981") with { OnBehalfOf = Front }, Front.Formed(new(1985))).Should().ContainSingle().Which.Pointer.Should().Be("/claims/said/onBehalfOf");
    }

    [Fact]
    public void A_body_that_speaks_for_itself_is_told_once() =>
        Checking.Against("CM3009", Front, Front.Declares(SpeechAct.Threaten) with { On = new(1981), OnBehalfOf = Front }, Front.Dissolved(new(1980))).Should().ContainSingle();

    [Theory]
    [InlineData("1980-05-01")] // on the last day
    [InlineData("1980-05")] // perhaps before
    [InlineData("1980")]
    [InlineData("1980-05-03~")]
    [InlineData("1979")]
    [InlineData("")]
    public void Is_silent_where_the_speaker_may_have_been_alive(string on) => Check(Declared(on), Died).Should().BeEmpty();

    [Fact]
    public void Is_only_a_note_where_two_accounts_differ_or_one_is_disputed()
    {
        Check(Declared("1981").Per(Paper), Died).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
        Check(Declared("1981"), Died.Standing(StandingKind.Disputed, "seen alive")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        Check(Declared("1981").Denied(), Died).Should().BeEmpty();
        Check(Declared("1981"), Died.Denied()).Should().BeEmpty();
        Check(Declared("1981"), Died.InMood(Mood.Hypothetical)).Should().BeEmpty();
        Check(Declared("1981").Standing(StandingKind.Rejected, "a fake"), Died).Should().BeEmpty();
    }

    [Fact]
    public void A_speaker_who_is_not_named_is_passed_over() =>
        Checking.Against("CM3009", Speaker, Died, new Declaration(Reference<ActorId>.Described("a spokesman"), SpeechAct.Confirm) { On = new(1981) }).Should().BeEmpty();

    private static Milestone Died => Speaker.Reached(MilestoneKind.Ended, new(1980, 5, 1)).WithId("death");

    private static Declaration Declared(string on) => Speaker.Declares(SpeechAct.Condemn, "the raid") with { On = Timing.Parse(on) };

    private static ValueList<Finding> Check(Declaration said, params Claim[] others) => Checking.Against("CM3009", [Speaker, Front, Paper, said.WithId("said"), .. others]);
}
