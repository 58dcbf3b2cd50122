namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class NoticeMustComeInTimeTests
{
    private static readonly Truce Truce = new("Ferry truce");
    private static readonly Source Text = new("Text");
    private static readonly TermProvision Year = Truce.Lasts(Term.Until(new(1993, 12, 31)).WithNotice(Period.FromDays(60))).Per(Text).WithId("t");

    [Fact]
    public void Notes_notice_that_came_late()
    {
        var finding = Check(Year, Notice("1993-12-01")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/n/at");
        finding.Message.Should().Be("Notice about Ferry truce was given on 1 December 1993 (says “Text”); by its term it was due on 1 November 1993 at the latest, for an end on 31 December 1993 (says “Text”).");
    }

    [Fact]
    public void Reckons_the_end_of_a_length() =>
        Check(Truce.EffectiveFrom(new(1993, 1, 1)), Truce.Lasts(Term.Of(Period.FromDays(100)).WithNotice(Period.FromDays(30))), Notice("1993-04-01")).Should().ContainSingle();

    [Fact]
    public void Reckons_a_length_from_the_milestone_that_the_term_names()
    {
        var fromSigning = Truce.Lasts(Term.Of(Period.FromDays(100)).From(MilestoneKind.Signed).WithNotice(Period.FromDays(30)));
        Check(Truce.SignedBy([], new(1993, 1, 1)), Truce.EffectiveFrom(new(1993, 3, 1)), fromSigning, Notice("1993-04-01")).Should().ContainSingle();
        Check(Truce.SignedBy([], new(1993, 3, 1)), Truce.EffectiveFrom(new(1993, 1, 1)), fromSigning, Notice("1993-04-01")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("1993-10-01")]
    [InlineData("1993-11-01")]
    [InlineData("1993")]
    [InlineData("1993-11-03~")]
    [InlineData("1994-02-01")] // for the next term
    [InlineData("")]
    public void Is_silent_in_time_and_while_it_is_open(string given) => Check(Year, Notice(given)).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_no_notice_is_demanded_or_no_end_told()
    {
        Check(Truce.Lasts(Term.Until(new(1993, 12, 31))), Notice("1993-12-01")).Should().BeEmpty();
        Check(Truce.Lasts(Term.OpenEnded.WithNotice(Period.FromDays(60))), Notice("1993-12-01")).Should().BeEmpty();
        Check(Truce.Lasts(Term.Of(Period.FromDays(100)).WithNotice(Period.FromDays(30))), Notice("1993-04-01")).Should().BeEmpty();
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        Check(Year.Denied(), Notice("1993-12-01")).Should().BeEmpty();
        Check(Year, Notice("1993-12-01").Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(Year, Notice("1993-12-01").InMood(Mood.Planned)).Should().BeEmpty();
    }

    private static Milestone Notice(string when) => Truce.NoticeGiven(Timing.Parse(when)).Per(Text).WithId("n");

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2018", [Truce, Text, .. claims]);
}
