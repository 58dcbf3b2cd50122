namespace ConflictModel.Validation.Tests.Rules.Time;

public class WeekdayMustMatchItsDateTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Source Paper = new("Gazette") { Published = new(2020, 10, 28) };

    private static readonly ImpreciseDate Tuesday = new(2020, 10, 27);

    [Theory]
    [InlineData("on Monday")]
    [InlineData("last Monday")]
    [InlineData("since Monday")]
    [InlineData("Monday morning")]
    [InlineData("on Monday, October 26")]
    [InlineData("Monday the 26th of October 2020")]
    [InlineData("Mon 26 October")]
    [InlineData("on Mon., Oct 26")]
    [InlineData("MON 26 OCT 2020")]
    [InlineData("Thurs morning")]
    [InlineData("Monday the 26th")]
    [InlineData("Monday, October 26th")]
    public void Fires_for_words_known_to_mean_another_weekday(string words)
    {
        var finding = Check(Paper.Dates(Strike, words, Tuesday).WithId("clue")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM3003" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/clue/known");
        finding.Message.Should().Be($"“{words}” (says “Gazette”) is known from elsewhere to be 27 October 2020, which is a Tuesday.");
        finding.Suggestion.Should().Contain("Look the day up again");
    }

    [Theory]
    [InlineData("on Tuesday")]
    [InlineData("before Monday")]
    [InlineData("after Monday")]
    [InlineData("from Monday to Friday")]
    [InlineData("Monday or Tuesday")]
    [InlineData("Monday night")] // may be Tuesday already
    [InlineData("two days after Monday")]
    [InlineData("yesterday")]
    [InlineData("on market day")]
    [InlineData("Tue 27 Oct")]
    [InlineData("Tues the 27th")]
    [InlineData("Mon to Fri")]
    [InlineData("before Mon")]
    [InlineData("last mon")] // no capital: a slip, or another word
    [InlineData("the Sun")] // a paper
    public void Is_silent_for_words_that_fit_or_tell_no_one_weekday(string words) => Check(Paper.Dates(Strike, words, Tuesday)).Should().BeEmpty();

    [Theory]
    [InlineData("2020-10")]
    [InlineData("2020-10-27~")]
    [InlineData("2020-10-27?")]
    [InlineData("[2020-10-26,2020-10-27]")]
    [InlineData("2020-10-27/2020-10-29")]
    [InlineData("2020-10-27T01:30+03:00")] // still Monday farther west
    [InlineData("")]
    public void Is_silent_where_no_one_day_is_known(string known) => Check(Paper.Dates(Strike, "on Monday", Timing.Parse(known))).Should().BeEmpty();

    [Fact]
    public void A_clock_time_without_a_zone_is_of_the_sources_own_day() =>
        Check(Paper.Dates(Strike, "on Monday", Timing.Parse("2020-10-27T01:30"))).Should().ContainSingle();

    [Fact]
    public void Fires_for_a_claim_read_from_the_words()
    {
        var struck = Strike.Occurred(Tuesday).Per(Paper).WithId("struck");
        var finding = Check(struck, Paper.Dates(Strike, "on Monday", default, struck).WithId("clue")).Should().ContainSingle().Subject;

        finding.Pointer.Should().Be("/claims/clue/words");
        finding.Message.Should().Be("“on Monday” (says “Gazette”) was read as 27 October 2020, which is a Tuesday: “Strike happened on 27 October 2020, says ‘Gazette’ (28 October 2020)”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/struck/when");
    }

    [Fact]
    public void What_is_known_to_be_wrong_is_told_once()
    {
        var struck = Strike.Occurred(Tuesday).WithId("struck");
        Check(struck, Paper.Dates(Strike, "on Monday", Tuesday, struck)).Should().ContainSingle();
    }

    [Theory]
    [InlineData("He was killed on Monday, October 27, near the mill.")]
    [InlineData("on Monday the 27th of October 2020")]
    [InlineData("Monday 27 Oct")]
    [InlineData("Mon 27 October")]
    [InlineData("Mon., Oct. 27, near the mill")]
    [InlineData("He was killed on Monday, October 27th.")]
    [InlineData("Monday, 27th October 2020")]
    [InlineData("on Monday the 27th")]
    [InlineData("on Monday, the 27th, a shell fell")]
    [InlineData("on Monday the 27th at noon")]
    [InlineData("On Sunday the 25th he left; on Monday the 27th he was killed.")]
    public void Fires_for_cited_words_that_name_the_weekday_of_another_year(string words)
    {
        var finding = Check(Strike.Occurred(Tuesday).Per(Paper.Itself().Saying(words)).WithId("struck")).Should().ContainSingle().Subject;

        finding.Pointer.Should().Be("/claims/struck/when");
        finding.Message.Should().Be($"The cited words have Strike on a Monday, but 27 October 2020 is a Tuesday: “{words}” (says “Gazette”).");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/struck/by/citations/0/words");
    }

    [Theory]
    [InlineData("on Tuesday, October 27")]
    [InlineData("on Monday, October 26")] // the day of something else
    [InlineData("on Monday, 27 October 2014")] // likewise
    [InlineData("on Monday")] // which may date something else
    [InlineData("Monday's 27 dead")]
    [InlineData("on 27 October")]
    [InlineData("Tue 27 October")]
    [InlineData("on Tuesday the 27th")]
    [InlineData("on Monday the 26th")]
    [InlineData("on Monday the 27th Brigade moved in")]
    [InlineData("on Monday the 27th anniversary of the war")]
    [InlineData("on Monday the 27th and 28th battalions")]
    [InlineData("Monday 27, near the mill")] // 27 what?
    [InlineData("on Monday the 27th of September")]
    [InlineData("The Sun, 27 October 2020")]
    [InlineData("they sat 27 October through")]
    public void Is_silent_for_cited_words_that_fit_or_speak_of_another_day(string words) =>
        Check(Strike.Occurred(Tuesday).Per(Paper.Itself().Saying(words))).Should().BeEmpty();

    [Fact]
    public void Looks_at_declarations_milestones_and_figures_alike()
    {
        var by = Paper.Itself().Saying("Monday, October 27");
        var pact = new Agreement("Pact");
        Checking.Against("CM3003", pact, Paper, pact.SignedBy([], Tuesday).Per(by)).Should().ContainSingle();
        Check(Strike.Killed(Estimate.AtLeast(3)).Per(by) with { Period = Tuesday }).Should().ContainSingle();
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        var clue = Paper.Dates(Strike, "on Monday", Tuesday);
        Check(clue.Standing(StandingKind.Rejected, "misread")).Should().BeEmpty();
        Check(clue.Denied()).Should().BeEmpty();
        Check(clue.Standing(StandingKind.Disputed, "smudged")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
        var struck = Strike.Occurred(Tuesday).Per(Paper).WithId("struck");
        Check(struck.Standing(StandingKind.Rejected, "a slip"), Paper.Dates(Strike, "on Monday", default, struck)).Should().BeEmpty();
        Check(Strike.Occurred(Tuesday).Per(Paper.Itself().Saying("Monday, October 27")).Denied()).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM3003", [Strike, Paper, .. claims]);
}
