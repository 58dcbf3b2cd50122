namespace ConflictModel.Validation.Tests.Rules.Documents;

public class DatelineMustFitTheDatesInsideTests
{
    private static readonly Incident Raid = new("Night raid");
    private static readonly Source Copy = new("Report on the raid", SourceId.Parse("copy")) { Published = new(2036, 5, 15) };

    [Fact]
    public void Says_both_days_and_how_many_clues_each_keeps_and_breaks()
    {
        var finding = Check(Copy, OnMonday(Copy), Copy.Dates(Raid, "two days ago", new(2031, 5, 5)).WithId("ago"), Copy.Reached(MilestoneKind.Published, on: new(2031, 5, 7)))
            .Should().ContainSingle().Subject;

        finding.Severity.Should().Be(Severity.Warning);
        finding.Certainty.Should().Be(Certainty.Certain);
        finding.Pointer.Should().Be("/sources/copy/published");
        finding.Message.Should().Be(
            "“Report on the raid” prints the date 15 May 2036, but its own words, such as “on Monday”, fit 7 May 2031 better: of 2 clues to its day, 15 May 2036 keeps 0 and breaks 2, and 7 May 2031 keeps 2 and breaks none. A claim of the record gives it that day.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/monday", "/claims/ago");
        finding.Related[0].Message.Should().Contain("“on Monday” means 12 May 2036").And.Contain("5 May 2031");
        finding.Suggestion.Should().StartWith("Keep the printed date");
    }

    [Fact]
    public void Finds_a_day_that_fits_where_no_claim_gives_one() =>
        Check(Copy, OnMonday(Copy)).Should().ContainSingle().Which.Should().Match<Finding>(f =>
            f.Message.Contains("fit 5 May 2031 better: of 1 clue to its day") && f.Message.EndsWith("No claim gives it that day: it is the one that fits best.")
            && f.Suggestion.StartsWith("Find out when it was written"));

    [Fact]
    public void Is_silent_where_the_printed_day_fits() =>
        Check(Copy with { Published = new(2031, 5, 8) }, OnMonday(Copy)).Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("2036")]
    [InlineData("2036-05")]
    [InlineData("2036-05-15/2036-05-16")]
    public void Is_silent_of_a_source_that_prints_no_exact_day(string printed) =>
        Check(Copy with { Published = printed.Length == 0 ? default : Timing.Parse(printed).Moment }, OnMonday(Copy)).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_nothing_is_known_of_the_dates_from_elsewhere() =>
        Check(Copy, Copy.Dates(Raid, "on Monday")).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_no_other_day_breaks_fewer_clues() =>
        Check(Copy, Copy.Dates(Raid, "on Monday", new(2031, 5, 6))).Should().BeEmpty("no day makes Monday a Tuesday");

    [Fact]
    public void Words_that_strain_are_not_broken() =>
        Check(Copy with { Published = new(2031, 5, 8) }, Copy.Dates(Raid, "about three months ago", new(2031, 1, 15))).Should().BeEmpty("three weeks off is what “about” is granted, and twice as much strains it");

    [Fact]
    public void Clues_that_do_not_count_are_left_out() =>
        Check(Copy, OnMonday(Copy).Standing(StandingKind.Rejected, "misread")).Should().BeEmpty();

    [Fact]
    public void Is_only_a_note_where_the_clue_is_disputed() =>
        Check(Copy, OnMonday(Copy).Standing(StandingKind.Disputed, "hardly legible")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);

    [Fact]
    public void Clues_of_another_source_say_nothing()
    {
        var other = new Source("Another report") { Published = new(2031, 5, 8) };
        Check(Copy, other, OnMonday(other)).Should().BeEmpty();
    }

    private static DateClue OnMonday(Source source) => source.Dates(Raid, "on Monday", new(2031, 5, 5)).WithId("monday");

    private static ValueList<Finding> Check(params Item[] items) => Checking.Against("CM9001", [Raid, .. items]);
}
