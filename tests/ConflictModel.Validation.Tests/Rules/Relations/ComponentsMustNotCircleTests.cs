namespace ConflictModel.Validation.Tests.Rules.Relations;

public class ComponentsMustNotCircleTests
{
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Organization Mission = new("Mission");
    private static readonly Source Report = new("Who is who");
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Faction Wing = new("Wing");
    private static readonly Faction Band = new("Band");
    private static readonly Alliance Front = new("Front");
    private static readonly Attribution Told = Report.Quoting(Observatory);
    private static readonly Attribution ToldByOthers = Report.Quoting(Mission);

    [Fact]
    public void Fires_when_one_account_makes_a_body_a_part_of_its_part()
    {
        var finding = Check(Brigade.ComponentOf(Front).Per(Told).WithId("up"), Front.MemberOf(Brigade).Per(Told).WithId("down")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM7001" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/up/body");
        finding.Message.Should().Be(
            "These make a circle, so Brigade would belong to itself: “Brigade is a component of Front, says Observatory, in ‘Who is who’”, "
            + "“Front is a member of Brigade, says Observatory, in ‘Who is who’”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/down");
        finding.Suggestion.Should().StartWith("Turn round");
    }

    [Fact]
    public void Fires_once_for_a_longer_circle_and_the_ways_into_it() =>
        Check(Brigade.ComponentOf(Front).Per(Told), Front.UnderUmbrellaOf(Wing).Per(Told), Wing.MemberOf(Brigade).Per(Told), Wing.MemberOf(Brigade).Per(Told).Since(new(2019)), Band.MemberOf(Wing).Per(Told))
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);

    [Fact]
    public void Fires_for_each_circle_that_touches_no_other() =>
        Check(
            Brigade.ComponentOf(Front).Per(Told), Front.ComponentOf(Brigade).Per(Told),
            Wing.ComponentOf(Observatory).Per(Told), Observatory.ComponentOf(Wing).Per(Told), Wing.ComponentOf(Front).Per(Told)).Should().HaveCount(2);

    [Fact]
    public void Fires_when_the_times_certainly_meet()
    {
        CertaintyOf("2019-01/2020-05", "2020-02/2021").Should().Be(Certainty.Certain);
        CertaintyOf("2019/..", "2020-02/..").Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Notes_times_that_may_meet()
    {
        CertaintyOf("2019/2020", "2020-02/2021").Should().Be(Certainty.Possible);
        CertaintyOf("2019/2020", "/2021").Should().Be(Certainty.Possible);
        Check(Brigade.ComponentOf(Front).During(ImpreciseInterval.Parse("2019/2020")).Per(Told), Front.ComponentOf(Brigade).Per(Told)).Should().ContainSingle()
            .Which.Message.Should().StartWith("These make a circle if all of them hold at one time, so Brigade would");
        Check(Brigade.ComponentOf(Front).During(ImpreciseInterval.Parse("2019/2020")).Per(Told), Front.ComponentOf(Brigade).Per(Told)).Should().ContainSingle()
            .Which.Suggestion.Should().StartWith("Turn round the one");
    }

    [Fact]
    public void Notes_a_longer_circle_whose_steps_may_all_have_held_on_one_day() =>
        Check(
            Brigade.ComponentOf(Front).During(ImpreciseInterval.Parse("2015/2018")).Per(Told),
            Front.ComponentOf(Wing).During(ImpreciseInterval.Parse("2017/2020")).Per(Told),
            Wing.ComponentOf(Brigade).During(ImpreciseInterval.Parse("2018/2022")).Per(Told)).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);

    [Fact]
    public void Tells_of_two_accounts_that_each_make_the_circle() =>
        Check(
            Brigade.ComponentOf(Front).Per(Told), Front.ComponentOf(Brigade).Per(Told),
            Brigade.ComponentOf(Front).Per(ToldByOthers), Front.ComponentOf(Brigade).Per(ToldByOthers)).Should().HaveCount(2);

    [Fact]
    public void Shows_a_circle_of_eight_whole()
    {
        var bodies = Enumerable.Range(0, 8).Select(n => new Faction($"Unit {n}")).ToArray();
        Checking.Against("CM7001", [Observatory, Report, .. bodies, .. bodies.Select((b, n) => (Claim)b.ComponentOf(bodies[(n + 1) % 8]).Per(Told))])
            .Should().ContainSingle().Which.Message.Should().EndWith("”.").And.Contain("Unit 7 is a component of Unit 0");
    }

    [Fact]
    public void Is_silent_when_the_times_part() => Circle("2017/2018", "2019/2021").Should().BeEmpty();

    [Fact]
    public void Is_silent_when_the_steps_of_a_longer_circle_never_hold_on_one_day() =>
        Check(
            Brigade.ComponentOf(Front).During(ImpreciseInterval.Parse("2015/2018")).Per(Told),
            Front.ComponentOf(Wing).During(ImpreciseInterval.Parse("2017/2020")).Per(Told),
            Wing.ComponentOf(Brigade).During(ImpreciseInterval.Parse("2019/2022")).Per(Told)).Should().BeEmpty();

    [Fact]
    public void Finds_the_claims_that_meet_among_others_between_the_same_two() =>
        Check(
            Brigade.ComponentOf(Front).During(ImpreciseInterval.Parse("2015/2016")).Per(Told),
            Front.ComponentOf(Brigade).During(ImpreciseInterval.Parse("2018/2022")).Per(Told),
            Brigade.ComponentOf(Front).During(ImpreciseInterval.Parse("2019/2020")).Per(Told)).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);

    [Fact]
    public void Notes_a_circle_that_takes_two_accounts() =>
        Check(Brigade.ComponentOf(Front).Per(Told), Front.ComponentOf(Brigade).Per(ToldByOthers)).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Message.StartsWith("Several accounts taken together make a circle")
                && f.Suggestion.StartsWith("If one of the accounts is wrong"));

    [Fact]
    public void Notes_a_disputed_circle() =>
        Check(Brigade.ComponentOf(Front).Per(Told), Front.ComponentOf(Brigade).Per(Told).Standing(StandingKind.Disputed, "unlikely")).Should().ContainSingle()
            .Which.Certainty.Should().Be(Certainty.Possible);

    [Fact]
    public void Is_silent_for_what_does_not_count()
    {
        var up = Brigade.ComponentOf(Front).Per(Told);
        var down = Front.ComponentOf(Brigade).Per(Told).WithId("down");
        Check(up, down.Standing(StandingKind.Rejected, "wrong way round")).Should().BeEmpty();
        Check(up, down.Denied()).Should().BeEmpty();
        Check(up, down.InMood(Mood.Planned)).Should().BeEmpty();
        Check(up, down, Wing.ComponentOf(Brigade).Per(Told).Superseding(down)).Should().BeEmpty("its origin took it back");
    }

    [Fact]
    public void Is_silent_for_overlapping_parents_and_for_those_without_a_name()
    {
        Check(Brigade.ComponentOf(Front).Per(Told), Brigade.ComponentOf(Wing).Per(Told), Wing.ComponentOf(Front).Per(Told)).Should().BeEmpty();
        Check(Brigade.ComponentOf(Front).Per(Told), Front.ComponentOf(Reference<ActorId>.OneOf([Brigade, Wing])).Per(Told)).Should().BeEmpty();
    }

    [Fact]
    public void Walks_a_long_chain_and_a_long_circle()
    {
        var bodies = Enumerable.Range(0, 20_000).Select(n => new Faction($"Unit {n}")).ToArray();
        var chain = bodies.Skip(1).Select((b, n) => (Claim)bodies[n].ComponentOf(b).Per(Told)).ToArray();
        Checking.Against("CM7001", [Observatory, Report, .. bodies, .. chain]).Should().BeEmpty();
        Checking.Against("CM7001", [Observatory, Report, .. bodies, .. chain, bodies[^1].ComponentOf(bodies[0]).Per(Told)]).Should().ContainSingle().Which.Message.Should().EndWith(" and 19992 more.");
    }

    private static Certainty CertaintyOf(string up, string down) => Circle(up, down).Should().ContainSingle().Subject.Certainty;

    private static ValueList<Finding> Circle(string up, string down) =>
        Check(Brigade.ComponentOf(Front).During(ImpreciseInterval.Parse(up)).Per(Told), Front.ComponentOf(Brigade).During(ImpreciseInterval.Parse(down)).Per(Told));

    private static ValueList<Finding> Check(params Claim[] claims) =>
        Checking.Against("CM7001", [Observatory, Mission, Report, Brigade, Wing, Band, Front, .. claims]);
}
