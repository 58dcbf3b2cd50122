using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Provenance;

public class ReportMustNotPrecedeWhatItReportsTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Truce Truce = new("Truce");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Person Envoy = new("Envoy");
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Source Paper = new("Paper") { Published = new(1990, 5, 2) };
    private static readonly Source Later = new("Later paper") { Published = new(1990, 6, 20) };

    private static readonly Occurrence Struck = Strike.Occurred(on: new(1990, 5, 10)).Per(Paper).WithId("struck");

    [Fact]
    public void Fires_for_a_paper_that_came_out_before()
    {
        var finding = Check(Struck).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM6005" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/struck/when");
        finding.Message.Should().Be("This is told to have happened on 10 May 1990, but was published before, on 2 May 1990: “Strike happened on 10 May 1990, says ‘Paper’ (2 May 1990)”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/sources/paper/published");
    }

    [Fact]
    public void A_text_lays_down_what_is_to_come_and_a_paper_does_not()
    {
        var text = new Source("Text") { SourceKind = SourceKind.Document, Published = new(1990, 5, 2) };

        Checking.Against("CM6005", text, Brigade, Brigade.Formed(new(1990, 7, 1)).Per(text)).Should().BeEmpty();
        Checking.Against("CM6005", Paper, Brigade, Brigade.Formed(new(1990, 7, 1)).Per(Paper)).Should().ContainSingle();
        Checking.Against("CM6005", text, Strike, Strike.Occurred(on: new(1990, 7, 1)).Per(text)).Should().ContainSingle("no text lays down a strike");
    }

    [Theory]
    [InlineData("1990-05-04", 1)]
    [InlineData("1990-06", 1)]
    [InlineData("1990-05-10/1990-05-12", 1)]
    [InlineData("1990-05-03", 0)]
    [InlineData("1990-05-02", 0)]
    [InlineData("1990-05-01", 0)]
    [InlineData("1990-05", 0)]
    [InlineData("1990", 0)]
    [InlineData("1990-05-04~", 0)]
    [InlineData("1990-04-30/1990-05-30", 0)]
    [InlineData("", 0)]
    public void Only_what_certainly_came_later_is_told(string when, int findings) =>
        Check(Struck with { When = Timing.Parse(when) }).Should().HaveCount(findings);

    [Fact]
    public void Fires_for_tolls_meetings_statements_and_milestones()
    {
        var meeting = new Meeting("Round");
        Check(Strike.Killed(AtLeast(3)).Per(Paper) with { Period = new(1990, 5, 9) }).Should().ContainSingle().Which.Pointer.Should().EndWith("/period");
        Check(meeting.Held(new(1990, 6, 1)).Per(Paper)).Should().ContainSingle();
        Check(Envoy.Declares(SpeechAct.Condemn, "the strike").Per(Paper) with { On = new(1990, 5, 30) }).Should().ContainSingle().Which.Pointer.Should().EndWith("/on");
        Check(Brigade.Formed(new(1990, 7)).Per(Paper)).Should().ContainSingle().Which.Pointer.Should().EndWith("/at");
        Check(Truce.DeclaredBy([Brigade], new(1990, 7)).Per(Paper)).Should().ContainSingle();
    }

    [Fact]
    public void A_toll_without_a_period_is_of_the_day_of_its_incident()
    {
        var toll = Strike.Killed(AtLeast(3)).Per(Paper.Quoting(Observatory)).WithId("toll");
        var byTheSame = Struck.Per(Later.Quoting(Observatory));
        var finding = Check(toll, byTheSame).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/toll/of");
        finding.Message.Should().StartWith("This was published on 2 May 1990, before it happened on 10 May 1990 (says Observatory, in “Later paper”): “at least 3 people killed in Strike");
        finding.Related.Select(r => r.Pointer).Should().Equal("/sources/paper/published", "/claims/struck/when");
        Check(new DisplacementEstimate(Strike.Id, DisplacementMeasure.NewlyDisplaced, About(900)).Per(Paper.Quoting(Observatory)), byTheSame).Should().ContainSingle();
    }

    [Fact]
    public void Where_another_account_dates_the_incident_it_is_only_possible()
    {
        var toll = Strike.Killed(AtLeast(3)).Per(Paper).WithId("toll");
        Check(toll, Struck.Per(Later)).Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);
        Check(toll, Struck.Per(Later), Strike.Occurred(on: new(1990, 5, 1)).Per(Later.Quoting(Observatory))).Should().BeEmpty("one who dates it has it before");
        Check(toll, Struck.Per(Later) with { Recurrence = "every Friday" }).Should().BeEmpty();
        Check(toll, Struck.Per(Later).Standing(StandingKind.Rejected, "another strike")).Should().BeEmpty();
        Check(toll.Standing(StandingKind.Rejected, "a slip"), Struck.Per(Later)).Should().BeEmpty();
        Check(toll.Per(new Source("Undated")), Struck.Per(Later)).Should().BeEmpty();
        Check(new CountEstimate(Strike.Id, CountMeasure.Present, About(90)).Per(Paper), Struck.Per(Later)).Should().BeEmpty("they were there before");
    }

    [Fact]
    public void Of_several_dates_the_earliest_is_told_and_of_the_origins_own_word_no_source()
    {
        var toll = Strike.Killed(AtLeast(3)).Per(Later.Quoting(Observatory).SaidOn(new(1990, 5, 1))).WithId("toll");
        var finding = Check(toll, Strike.Occurred(on: new(1990, 5, 12)).Per(Later).WithId("second"), Struck.Per(Later)).Should().ContainSingle().Subject;

        finding.Message.Should().StartWith("This was said on 1 May 1990, before it happened on 10 May 1990 (says “Later paper”)");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/struck/when");
    }

    [Fact]
    public void Where_the_date_of_the_incident_has_the_fault_it_is_told_there_alone() =>
        Check(Strike.Killed(AtLeast(3)).Per(Paper), Struck).Should().ContainSingle().Which.Pointer.Should().Be("/claims/struck/when");

    [Fact]
    public void A_violation_is_of_its_own_day_or_else_of_that_of_its_act()
    {
        var breach = Truce.ViolatedBy([Brigade], Strike).Per(Paper.Quoting(Observatory)).WithId("breach");
        var byTheSame = Struck.Per(Later.Quoting(Observatory));
        Check(breach with { When = new(1990, 5, 10) }).Should().ContainSingle().Which.Pointer.Should().Be("/claims/breach/when");
        Check(breach, byTheSame).Should().ContainSingle().Which.Pointer.Should().Be("/claims/breach/act");
        Check(breach with { When = new(1990, 5, 1) }, byTheSame).Should().BeEmpty("it has a day of its own");
        Check(breach).Should().BeEmpty();
    }

    [Fact]
    public void What_a_text_sets_beforehand_is_no_report()
    {
        Check(Truce.EffectiveFrom(new(1990, 7)).Per(Paper)).Should().BeEmpty();
        Check(Truce.Ended(new(1990, 7)).Per(Paper)).Should().BeEmpty();
        Check(Truce.Extended(new(1990, 7)).Per(Paper)).Should().BeEmpty();
        Check(Brigade.Dissolved(new(1990, 7)).Per(Paper)).Should().ContainSingle("that is a deed");
        Check(Strike.Killed(AtLeast(3)).Per(Paper)).Should().BeEmpty("it has no period of its own");
        Check(new Place("Town").Inhabitants(About(900)).Per(Paper) with { Period = new(1999) }).Should().BeEmpty("inhabitants are projected");
    }

    [Fact]
    public void The_keepers_dating_wins_over_the_printed_date()
    {
        Check(Struck, Paper.Reached(MilestoneKind.Published, new(1990, 5, 11))).Should().BeEmpty();
        Check(Struck.Per(Later), Later.Reached(MilestoneKind.Published, new(1990, 5, 1))).Should().ContainSingle();
    }

    [Fact]
    public void What_the_origin_said_before_is_no_report_of_it() =>
        Check(Struck.Per(Later.Quoting(Observatory).SaidOn(new(1990, 5, 1)))).Should().ContainSingle().Which.Message.Should().Contain("but was said before, on 1 May 1990");

    [Fact]
    public void The_clock_settles_the_order_within_a_day()
    {
        var noon = new Source("Noon news") { Published = Moment.Parse("1990-05-10T12:00Z") };
        Check(noon, (Struck with { When = Timing.Parse("1990-05-10T13:00Z") }).Per(noon)).Should().ContainSingle();
        Check(noon, (Struck with { When = Timing.Parse("1990-05-10T11:00Z") }).Per(noon)).Should().BeEmpty();
        Check(noon, (Struck with { When = Timing.Parse("1990-05-10T13:00") }).Per(noon)).Should().BeEmpty("of which zone?");
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        Check(Struck.Denied()).Should().BeEmpty();
        Check(Struck.InMood(Mood.Planned)).Should().BeEmpty();
        Check(Struck.Standing(StandingKind.Rejected, "another strike")).Should().BeEmpty();
        Check(Struck with { Recurrence = "every Friday" }).Should().BeEmpty();
        Check(Struck with { By = Struck.By with { Origin = Origin.Keeper } }).Should().BeEmpty();
        Check(Struck.Per(new Source("Undated"))).Should().BeEmpty();
        Check(Struck.Standing(StandingKind.Disputed, "early")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Check(new Source("Undated"), claims);

    private static ValueList<Finding> Check(Source source, params Claim[] claims) =>
        Checking.Against("CM6005", [Strike, Truce, Observatory, Envoy, Brigade, new Meeting("Round"), new Place("Town"), Paper, Later, source, .. claims]);
}
