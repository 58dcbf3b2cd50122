namespace ConflictModel.Validation.Tests.Rules.Time;

public class SpeakerMustBeAliveTests
{
    private static readonly Person Speaker = new("Ilse Corvin");
    private static readonly Alliance Front = new("United Front");
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Courier = new("Courier") { Published = new(1991) };
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
            "Ilse Corvin died on 1 May 1980 (says “Gazette”), before this: “Ilse Corvin condemned the raid in 1981, says ‘Gazette’ (2 January 1990)”.");

    [Fact]
    public void Fires_for_a_declaration_before_the_speakers_birth() =>
        Check(Declared("1929"), Speaker.Reached(MilestoneKind.Began, new(1930))).Should().ContainSingle()
            .Which.Message.Should().StartWith("Ilse Corvin was born in 1930 (says the keeper of the record), only after this");

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

    [Fact]
    public void What_somebody_is_quoted_for_after_their_death_is_told_at_the_day_of_saying()
    {
        var finding = Check(Quoted(Paper, 1981), Died.Per(Paper)).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/said/by/said");
        finding.Message.Should().Be("Ilse Corvin died on 1 May 1980 (says “Gazette”), before this is told to have been said in 1981: “at least 3 people killed in Raid, says Ilse Corvin, in ‘Gazette’ (1981)”.");
        finding.Suggestion.Should().StartWith("Correct one of the two dates");
    }

    [Fact]
    public void Who_speaks_later_is_evidence_on_their_death_and_no_rival_account_of_it()
    {
        var finding = Check(Quoted(Paper, 1981), Died.Per(Courier)).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);
        finding.Suggestion.Should().StartWith("That they spoke then is evidence on their life, and no rival account of it");
    }

    [Fact]
    public void A_declaration_by_the_speakers_own_account_stands_by_the_source_that_carries_it()
    {
        var declared = Declared("1981").Per(Paper.Quoting(Speaker));
        Check(declared, Died.Per(Paper)).Should().ContainSingle().Which.Should().Match<Finding>(f =>
            f.Severity == Severity.Error && f.Pointer == "/claims/said/on" && f.Suggestion.StartsWith("Correct one"));
        Check(declared, Died.Per(Courier)).Should().ContainSingle().Which.Should().Match<Finding>(f =>
            f.Severity == Severity.Note && f.Suggestion.Contains("evidence on their life"));
    }

    [Fact]
    public void Where_several_sources_carry_the_words_the_one_that_contradicts_itself_is_told() =>
        Check(Quoted(Courier, 1981) with { By = Courier.Quoting(Speaker).AlsoIn(new(Paper.Id)).SaidOn(new(1981)) }, Died.Per(Paper)).Should().ContainSingle()
            .Which.Severity.Should().Be(Severity.Error);

    [Fact]
    public void Without_a_source_the_keeper_stands_for_the_words()
    {
        var said = Toll with { By = new Attribution { Origin = Origin.Of(Speaker), Said = new(1981) } };
        Check(said, Died).Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
        Check(said, Died.Per(Paper)).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void Both_days_of_one_declaration_are_told_once()
    {
        var declared = Declared("1981") with { By = Paper.Quoting(Speaker).SaidOn(new(1981)) };
        Check(declared, Died.Per(Paper)).Should().ContainSingle().Which.Pointer.Should().Be("/claims/said/on");
        Check(declared with { On = new(1979) }, Died.Per(Paper)).Should().ContainSingle().Which.Pointer.Should().Be("/claims/said/by/said");
    }

    [Fact]
    public void Is_silent_for_words_said_in_time_or_undated_whenever_they_are_printed()
    {
        Check(Toll.Per(Paper.Quoting(Speaker)), Died.Per(Paper)).Should().BeEmpty("a paper of 1990 may print what was said before 1980");
        Check(Quoted(Paper, 1979), Died.Per(Paper)).Should().BeEmpty();
        Check(Quoted(Paper, 1980), Died.Per(Paper)).Should().BeEmpty("perhaps before");
        Check(Toll with { By = Paper.Itself().SaidOn(new(1981)) }, Died.Per(Paper)).Should().BeEmpty("a paper spoke");
        Check(Toll with { By = Paper.Quoting(Reference<ActorId>.Described("an officer")).SaidOn(new(1981)) }, Died.Per(Paper)).Should().BeEmpty();
        Check(Quoted(Paper, 1981).Standing(StandingKind.Rejected, "a fake"), Died.Per(Paper)).Should().BeEmpty();
        Check(Quoted(Paper, 1981), Died.Per(Paper).Standing(StandingKind.Rejected, "seen alive")).Should().BeEmpty();
    }

    [Fact]
    public void Who_denies_speaks_as_well() =>
        Check(Quoted(Paper, 1981).Denied(), Died.Per(Paper)).Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);

    [Fact]
    public void A_body_may_tell_its_own_end()
    {
        var told = Front.Dissolved(new(1980, 5, 1)) with { By = Paper.Quoting(Front).SaidOn(new(1980, 5, 4)) };
        Check(told, Front.Dissolved(new(1980, 5, 1)).Per(Paper).WithId("end")).Should().BeEmpty();
        Check(Toll with { By = Paper.Quoting(Front).SaidOn(new(1980, 5, 4)) }, told.WithId("end")).Should().BeEmpty("it is the body itself that says so");
        Check(Toll with { By = Paper.Quoting(Front).SaidOn(new(1980, 5, 4)) }, Front.Dissolved(new(1980, 5, 1)).Per(Paper).WithId("end")).Should().ContainSingle();
    }

    private static CasualtyEstimate Toll => Raid.Killed(Estimate.AtLeast(3));

    private static CasualtyEstimate Quoted(Source source, int year) => Toll with { By = source.Quoting(Speaker).SaidOn(new(year)) };

    private static Milestone Died => Speaker.Reached(MilestoneKind.Ended, new(1980, 5, 1)).WithId("death");

    private static Declaration Declared(string on) => Speaker.Declares(SpeechAct.Condemn, "the raid") with { On = Timing.Parse(on) };

    private static ValueList<Finding> Check(Claim said, params Claim[] others) => Checking.Against("CM3009", [Speaker, Front, Raid, Courier, Paper, said.WithId("said"), .. others]);
}
