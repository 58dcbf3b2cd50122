namespace ConflictModel.Validation.Tests.Rules.Provenance;

public class CopyMustNotPrecedeItsSourceTests
{
    private static readonly Source Paper = new("Paper") { Published = new(1990, 5, 10) };

    [Fact]
    public void Fires_for_a_copy_older_than_the_source()
    {
        var finding = Check(Paper with { Copies = [new ArchiveCopy { Captured = new(1990, 5, 12) }, new ArchiveCopy { Captured = new(1990, 5, 1) }] }).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM6008" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/sources/paper/copies/1/captured");
        finding.Message.Should().Be("“Paper” is said to be published on 10 May 1990, but was copied before, on 1 May 1990.");
        finding.Suggestion.Should().StartWith("Correct the day on which it was copied, or the day of its publication");
    }

    [Fact]
    public void The_likeliest_remedy_for_a_reading_too_early_is_to_correct_its_day()
    {
        var finding = Check(Paper with { Retrieved = new(1909, 5, 10) }).Should().ContainSingle().Subject;
        finding.Pointer.Should().Be("/sources/paper/retrieved");
        finding.Suggestion.Should().StartWith("Correct the day on which it was read");
    }

    [Theory]
    [InlineData("1990-05-08", 1)]
    [InlineData("1990-04", 1)]
    [InlineData("1990-05-09", 0)]
    [InlineData("1990-05-10", 0)]
    [InlineData("1990-05-11", 0)]
    [InlineData("1990-05", 0)]
    [InlineData("1990-05-08~", 0)]
    [InlineData("", 0)]
    public void Only_what_was_certainly_read_before_is_told(string read, int findings) =>
        Check(Paper with { Retrieved = Moment.Parse(read) }).Should().HaveCount(findings);

    [Fact]
    public void The_clock_settles_the_order_within_a_day()
    {
        var timed = Paper with { Published = Moment.Parse("1990-05-10T12:00Z") };
        Check(timed with { Retrieved = Moment.Parse("1990-05-10T11:00Z") }).Should().ContainSingle();
        Check(timed with { Retrieved = Moment.Parse("1990-05-10T11:00") }).Should().BeEmpty("of which zone?");
    }

    [Fact]
    public void Is_silent_where_the_source_is_not_dated_or_dated_otherwise()
    {
        var early = Paper with { Retrieved = new(1990, 5, 1) };
        Check(early with { Published = default }).Should().BeEmpty();
        Check(early, early.Reached(MilestoneKind.Published, new(1990, 4, 28))).Should().BeEmpty();
        Check(early, early.Reached(MilestoneKind.Published, new(1990, 4, 28)).Standing(StandingKind.Rejected, "another paper")).Should().ContainSingle();
    }

    private static ValueList<Finding> Check(Source source, params Claim[] claims) => Checking.Against("CM6008", [source, .. claims]);
}
