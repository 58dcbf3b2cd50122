namespace ConflictModel.Validation.Tests.Rules.Time;

public class OneOriginMustTellOneDateTests
{
    private static readonly Incident Raid = new("Raid on the mill", IncidentId.Parse("raid"));
    private static readonly Organization Observer = new("Observer mission");
    private static readonly Organization Ministry = new("Ministry");
    private static readonly Source Paper = new("Gazette");
    private static readonly Source Later = new("Gazette of Friday");

    private static readonly Occurrence First = On("1990-05-02").Per(Paper.Quoting(Observer)).WithId("first");

    [Fact]
    public void Fires_for_one_incident_on_two_days_by_one_origin()
    {
        var finding = Check(Raid, First, On("1990-05-03").Per(Later.Quoting(Observer)).WithId("second")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f =>
            f.Id == "CM3007" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/second/when");
        finding.Message.Should().Be(
            "Raid on the mill happened on 2 May 1990 (says Observer mission, in “Gazette”) and on 3 May 1990 (says Observer mission, in “Gazette of Friday”): one origin gives it two dates, and no link tells how the two stand to each other.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/first/when");
    }

    [Fact]
    public void Fires_for_a_milestone_that_is_reached_once()
    {
        var pact = new Agreement("Pact");
        var findings = Check(pact, pact.SignedBy([Ministry], new(1990, 5, 2)), pact.SignedBy([Ministry], new(1990, 6)).WithId("second"));

        findings.Should().ContainSingle().Which.Pointer.Should().Be("/claims/second/at");
        findings[0].Message.Should().StartWith("Pact was signed on 2 May 1990 (says the keeper of the record) and in June 1990 (");
    }

    [Fact]
    public void Parties_may_sign_on_different_days()
    {
        var pact = new Agreement("Pact");
        Check(pact, pact.SignedBy([Ministry], new(1990, 5, 2)), pact.SignedBy([Observer], new(1990, 6))).Should().BeEmpty();
    }

    [Fact]
    public void What_ended_may_begin_anew()
    {
        var war = new Conflict("War");
        Milestone[] twice = [war.Reached(MilestoneKind.Began, new(1980)), war.Reached(MilestoneKind.Began, new(1990))];
        Check(war, twice).Should().ContainSingle();
        Check(war, [.. twice, war.Reached(MilestoneKind.Ended, new(1985))]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("1990-05")]
    [InlineData("1990")]
    [InlineData("1990-05-03~")]
    [InlineData("[1990-05-02..1990-05-09]")]
    [InlineData("1990-05-03/1990-05-09")] // lasted
    [InlineData("{1990-05-03,1990-05-05}")]
    [InlineData("1990-05-02T23:00Z")]
    [InlineData("")]
    public void Is_silent_where_both_can_mean_one_day_or_it_lasted(string when) =>
        Check(Raid, First, On(when).Per(Later.Quoting(Observer))).Should().BeEmpty();

    [Fact]
    public void One_moment_in_two_zones_is_one_date() =>
        Check(Raid, On("1990-05-03T00:30+03:00"), On("1990-05-02T21:30Z")).Should().BeEmpty();

    [Fact]
    public void Two_origins_may_differ()
    {
        Check(Raid, First, On("1990-05-03").Per(Later.Quoting(Ministry))).Should().BeEmpty();
        var somebody = Reference<ActorId>.Described("a medical source");
        Check(Raid, On("1990-05-02").Per(Paper.Quoting(somebody)), On("1990-05-03").Per(Later.Quoting(somebody))).Should().BeEmpty();
    }

    [Fact]
    public void A_link_tells_how_they_stand()
    {
        var second = On("1990-05-03").Per(Later.Quoting(Observer)).WithId("second");
        Check(Raid, First, second.Superseding(First)).Should().BeEmpty();
        Check(Raid, First, second.Linked(LinkKind.AlternativeReadingOf, First)).Should().BeEmpty();
        Check(Raid, First.Linked(LinkKind.PartOf, second), second).Should().BeEmpty();
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        var second = On("1990-05-03").Per(Later.Quoting(Observer));
        Check(Raid, First, second.Denied()).Should().BeEmpty();
        Check(Raid, First, second.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(Raid, First, second.InMood(Mood.Hypothetical)).Should().BeEmpty();
        Check(Raid, First, second.Standing(StandingKind.Disputed, "late")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void Series_and_wholes_may_have_many_days()
    {
        var second = On("1990-05-03").Per(Later.Quoting(Observer));
        Check(Raid with { IsSeries = true }, First, second).Should().BeEmpty();
        Check(Raid, First, second with { Recurrence = "daily" }).Should().BeEmpty();
        Checking.Against("CM3007", Raid, new Incident("Shot at the gate") { Within = Raid }, Observer, Ministry, Paper, Later, First, second).Should().BeEmpty();
    }

    private static Occurrence On(string when) => Raid.Occurred(Timing.Parse(when));

    private static ValueList<Finding> Check(Entity of, params Claim[] claims) => Checking.Against("CM3007", [of, Observer, Ministry, Paper, Later, .. claims]);
}
