namespace ConflictModel.Validation.Tests.Rules.Time;

public class DurationMustMatchItsDatesTests
{
    private static readonly Truce Truce = new("Truce");
    private static readonly Incident Attack = new("Attack");
    private static readonly Source Paper = new("Gazette", SourceId.Parse("paper")) { Published = new(2020, 10, 26) };

    [Fact]
    public void Fires_for_words_that_count_to_another_day()
    {
        var finding = Check(Paper.Dates(Truce, "eight months ago", new(2019, 6, 6)).WithId("clue")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM3004" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/clue/known");
        finding.Message.Should().Be("“eight months ago” (says “Gazette”) does not fit on 6 June 2019: counted from 26 October 2020 it means about 26 February 2020.");
    }

    [Theory]
    [InlineData("eight months ago", "2020-03-06")] // within three weeks
    [InlineData("about eight months ago", "2020-02")]
    [InlineData("eight months ago", "2020")]
    [InlineData("more than nine years ago", "2011-03")]
    [InlineData("two days ago", "2020-10-23")] // papers come out a day late
    [InlineData("a year ago", "2019-10~")]
    [InlineData("eight months ago", "")]
    [InlineData("some time ago", "1990")]
    [InlineData("eight months ago today", "1990")] // no phrase that is read
    public void Is_silent_within_what_the_wording_grants(string words, string known) =>
        Check(Paper.Dates(Truce, words, Timing.Parse(known))).Should().BeEmpty();

    [Theory]
    [InlineData("eight months ago", "2020-04-30")]
    [InlineData("more than nine years ago", "2012-03")]
    [InlineData("two days ago", "2020-10-20")]
    [InlineData("two weeks ago", "2020-10-20")]
    public void Fires_beyond_it(string words, string known) => Check(Paper.Dates(Truce, words, Timing.Parse(known))).Should().ContainSingle();

    [Fact]
    public void The_keepers_dating_comes_before_the_printed_one()
    {
        var reprint = Paper with { Published = new(2025, 11, 6) };
        var clue = Paper.Dates(Truce, "eight months ago", new(2020, 3, 6));
        Checking.Against("CM3004", Truce, reprint, clue).Should().ContainSingle();
        Checking.Against("CM3004", Truce, reprint, clue, reprint.Reached(MilestoneKind.Published, new(2020, 10, 26))).Should().BeEmpty();
        Checking.Against("CM3004", Truce, Paper, clue, Paper.Reached(MilestoneKind.Published, new(2025, 11, 6))).Should().ContainSingle();
    }

    [Fact]
    public void Is_silent_while_any_day_the_source_is_given_fits()
    {
        var library = new Organization("Library");
        var reprint = Paper with { Published = new(2025, 11, 6) };
        var clue = Paper.Dates(Truce, "eight months ago", new(2020, 3, 6));
        Checking.Against("CM3004", Truce, library, reprint, clue, reprint.Reached(MilestoneKind.Published, new(2020, 10, 26)).Per(Paper.Quoting(library))).Should().BeEmpty();
        Checking.Against("CM3004", Truce, Paper with { Published = Moment.Unknown }, clue).Should().BeEmpty();
    }

    [Fact]
    public void Fires_for_a_claim_read_from_the_words()
    {
        var effect = Truce.EffectiveFrom(new(2019, 3, 6)).Per(Paper).WithId("effect");
        var finding = Check(effect, Paper.Dates(Truce, "eight months ago", default, effect).WithId("clue")).Should().ContainSingle().Subject;

        finding.Pointer.Should().Be("/claims/clue/words");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/effect/at");
    }

    [Theory]
    [InlineData("the three-month attack", "2019-12-01/2020-06-01", "that is 184 days at least")]
    [InlineData("for ten days", "2020-01-01/2020-01-05", "that is 5 days at most")]
    [InlineData("more than two years", "2019-01/2019-12", "that is 365 days at most")]
    [InlineData("up to 2 weeks", "2019-01-01/2019-02-01", "that is 32 days at least")]
    public void Fires_for_a_length_that_its_two_days_do_not_have(string words, string known, string why) =>
        Check(Paper.Dates(Attack, words, Timing.Parse(known))).Should().ContainSingle().Which.Message.Should().Be($"“{words}” (says “Gazette”) does not fit {Timing.Parse(known).Describe()}: {why}.");

    [Theory]
    [InlineData("the three-month attack", "2019-12~/2020-03-05~")]
    [InlineData("the three-month attack", "2019-12-01/2020-03-10")]
    [InlineData("for ten days", "2020-01-01/2020-01-11")]
    [InlineData("more than two years", "2017-01/2019-12")]
    [InlineData("a two-year war", "2017-01-01/2019-05-01")] // rounded
    [InlineData("up to 2 weeks", "2019-01-01/2019-01-03")]
    [InlineData("the three-month attack", "2019-12-01/..")]
    [InlineData("the three-month attack", "2019-12-01")] // only its first day
    public void Is_silent_for_a_length_that_may_fit(string words, string known) =>
        Check(Paper.Dates(Attack, words, Timing.Parse(known))).Should().BeEmpty();

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        var clue = Paper.Dates(Truce, "eight months ago", new(2019, 6, 6));
        Check(clue.Standing(StandingKind.Rejected, "misread")).Should().BeEmpty();
        Check(clue.Standing(StandingKind.Disputed, "smudged")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
        var effect = Truce.EffectiveFrom(new(2019, 3, 6)).WithId("effect");
        Check(effect.Standing(StandingKind.Rejected, "a slip"), Paper.Dates(Truce, "eight months ago", default, effect)).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM3004", [Truce, Attack, Paper, .. claims]);
}
