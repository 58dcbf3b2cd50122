namespace ConflictModel.Validation.Tests.Rules.Time;

public class PartMustHappenWithinItsWholeTests
{
    private static readonly Conflict War = new("War");
    private static readonly Incident Siege = new("Siege");
    private static readonly Incident Assault = new("Assault on the gate", IncidentId.Parse("assault")) { Within = Siege };
    private static readonly PeaceProcess Talks = new("Talks");
    private static readonly Meeting Round = new("First round") { Within = Talks };
    private static readonly Deployment Posts = new("Posts");
    private static readonly Deployment North = new("Northern post") { PartOf = Posts };
    private static readonly Source Paper = new("Gazette");

    private static readonly Occurrence Besieged = Siege.Occurred(Timing.Parse("1990-03-01/1990-05-20")).WithId("whole");

    [Theory]
    [InlineData("1990-02-27")]
    [InlineData("1990-05-21")]
    [InlineData("1991")]
    public void Fires_for_an_incident_outside_the_one_it_is_part_of(string when)
    {
        var finding = Check(Assaulted(when), Besieged).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM3008" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/part/when");
        finding.Message.Should().Be(
            $"Assault on the gate happened {Timing.Parse(when).Describe()} (says the keeper of the record), outside Siege, of which it is said to be a part and which happened from 1 March 1990 to 20 May 1990 (says the keeper of the record).");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/whole/when", "/incidents/assault/within");
    }

    [Theory]
    [InlineData("1990-03-01")]
    [InlineData("1990-05-20/1990-05-25")] // reaches in
    [InlineData("1990")]
    [InlineData("1990-05-22~")]
    [InlineData("")]
    public void Is_silent_where_the_two_may_share_a_day(string when) => Check(Assaulted(when), Besieged).Should().BeEmpty();

    [Fact]
    public void Fires_for_an_event_before_its_conflict_began_or_after_it_ended()
    {
        var filed = Siege.Occurred(new(1980)).WithId("part") with { Conflict = War };
        Check(filed, War.Reached(MilestoneKind.Began, new(1981))).Should().ContainSingle().Which.Message.Should().StartWith("War began in 1981 (says the keeper of the record), only after this: “");
        Check(filed, War.Reached(MilestoneKind.Ended, new(1979))).Should().ContainSingle().Which.Message.Should().StartWith("War ended in 1979 (says the keeper of the record), before this: “");
        Check(filed, War.Reached(MilestoneKind.Began, new(1980, 12))).Should().BeEmpty();
        Check(filed, War.Reached(MilestoneKind.Ended, new(1979)), War.Reached(MilestoneKind.Began, new(1980, 2))).Should().BeEmpty("fighting began anew");
        Check(filed with { Conflict = default }, War.Reached(MilestoneKind.Began, new(1981))).Should().BeEmpty();
    }

    [Fact]
    public void Fires_for_a_meeting_outside_its_process()
    {
        Check(Round.Held(new ImpreciseDate(1980)), Talks.Reached(MilestoneKind.Began, new(1981))).Should().ContainSingle();
        Check(Round.Held(new ImpreciseDate(1980)), Talks.Reached(MilestoneKind.Began, new(1980))).Should().BeEmpty();
    }

    [Fact]
    public void Fires_for_a_stage_outside_the_larger_deployment()
    {
        Check(North.Reached(MilestoneKind.Deployed, new(1980)), Posts.Reached(MilestoneKind.Deployed, new(1981))).Should().ContainSingle();
        Check(North.Reached(MilestoneKind.Evacuated, new(1985)), Posts.Reached(MilestoneKind.Dismantled, new(1983))).Should().ContainSingle();
        Check(North.Reached(MilestoneKind.Deployed, new(1982)), Posts.Reached(MilestoneKind.Deployed, new(1981))).Should().BeEmpty();
        Check(North.Reached(MilestoneKind.Planned, new(1980)), Posts.Reached(MilestoneKind.Deployed, new(1981))).Should().BeEmpty();
    }

    [Fact]
    public void Is_only_a_note_where_two_accounts_differ_or_one_is_disputed()
    {
        Check(Assaulted("1991").Per(Paper), Besieged).Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);
        Check(Assaulted("1991").Standing(StandingKind.Disputed, "late"), Besieged).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
        var filed = Siege.Occurred(new(1980)).Per(Paper) with { Conflict = War };
        Check(filed, War.Reached(MilestoneKind.Began, new(1981))).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        Check(Assaulted("1991").Denied(), Besieged).Should().BeEmpty();
        Check(Assaulted("1991").InMood(Mood.Planned), Besieged).Should().BeEmpty();
        Check(Assaulted("1991"), Besieged.Denied()).Should().BeEmpty();
        Check(Assaulted("1991"), Besieged.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check((Siege.Occurred(new(1980)) with { Conflict = War }).Denied(), War.Reached(MilestoneKind.Began, new(1981))).Should().BeEmpty();
    }

    [Fact]
    public void Some_days_of_a_series_do_not_bound_it()
    {
        var shelling = Siege with { IsSeries = true };
        Checking.Against("CM3008", shelling, Assault, Assaulted("1991"), shelling.Occurred(new(1990))).Should().BeEmpty();
        Check(Assaulted("1991"), Besieged with { Recurrence = "now and then" }).Should().BeEmpty();
    }

    [Fact]
    public void Another_account_of_the_whole_does_not_excuse_its_own() =>
        Check(Assaulted("1991"), Besieged, Siege.Occurred(new(1991)).Per(Paper)).Should().ContainSingle();

    private static Occurrence Assaulted(string when) => Assault.Occurred(Timing.Parse(when));

    private static ValueList<Finding> Check(Claim part, params Claim[] others) =>
        Checking.Against("CM3008", [War, Siege, Assault, Talks, Round, Posts, North, Paper, part.WithId("part"), .. others]);
}
