namespace ConflictModel.Validation.Tests.Rules.Relations;

public class SupportMustNotBeHostilityTests
{
    private static readonly State Varn = new("Varn");
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Faction Guard = new("Guard");
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Paper");
    private static readonly Source Rival = new("Rival");
    private static readonly Support Backs = Varn.Supports(Brigade).During(ImpreciseInterval.Parse("2019/2022")).Per(Paper).WithId("backs");
    private static readonly Occurrence Raided = Raid.Occurred(on: new ImpreciseDate(2020, 5, 3), by: [Guard, Varn], against: [Guard, Brigade]).Per(Paper).WithId("raided");

    [Fact]
    public void Notes_an_act_against_those_who_are_supported()
    {
        var finding = Check(Backs, Raided).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM7011" && f.Severity == Severity.Note && f.Certainty == Certainty.Certain && f.Pointer == "/claims/raided/targets");
        finding.Message.Should().Be(
            "One account says that Varn supports Brigade and fights it at one time: “Raid happened on 3 May 2020 by Guard and Varn against Guard and Brigade, says ‘Paper’”"
            + " and “Varn supports Brigade, from 2019 to 2022, says ‘Paper’”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/backs");
    }

    [Fact]
    public void Notes_hostility_beside_support()
    {
        Check(Backs, Varn.HostileTo(Brigade).During(ImpreciseInterval.Parse("2021/2023")).Per(Paper).WithId("enemy")).Should().ContainSingle().Which.Pointer.Should().Be("/claims/enemy/as");
        Check(Varn.Supports(Brigade).Per(Paper), Varn.HostileTo(Brigade).Per(Paper)).Should().ContainSingle("one report tells both");
    }

    [Fact]
    public void Of_several_times_of_support_each_counts()
    {
        var early = Varn.Supports(Brigade).During(ImpreciseInterval.Parse("2010/2012")).Per(Paper);
        Check(early, Backs, Raided).Should().ContainSingle();
        Check(Backs, early, Raided).Should().ContainSingle();
        Check(early, Varn.Supports(Brigade).During(ImpreciseInterval.Parse("2014/2016")).Per(Paper), Raided).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_while_the_times_may_part()
    {
        Check(Backs, Raided with { When = new ImpreciseDate(2022, 5, 3) }).Should().BeEmpty("support may have ended that spring");
        Check(Backs, Raided with { When = new ImpreciseDate(2024) }).Should().BeEmpty();
        Check(Varn.Supports(Brigade).Per(Paper), Raided).Should().BeEmpty("support of no known time");
        Check(Backs, Varn.HostileTo(Brigade).During(ImpreciseInterval.Parse("2022/2023")).Per(Paper)).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_the_other_way_round_between_others_and_between_accounts()
    {
        Check(Backs, Raided with { Actors = [Brigade], Targets = [Varn] }).Should().BeEmpty();
        Check(Backs, Raided with { Targets = [Guard] }).Should().BeEmpty();
        Check(Backs, Brigade.HostileTo(Varn).During(ImpreciseInterval.Parse("2020/2021")).Per(Paper)).Should().BeEmpty();
        Check(Backs, Raided.Per(Rival)).Should().BeEmpty();
        Check(Backs, Varn.Stands(AlignmentKind.Rival, Brigade).Per(Paper)).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_mistakes_and_for_what_does_not_count()
    {
        Check(Backs, Raided with { Means = "bombs dropped by mistake" }).Should().BeEmpty();
        Check(Backs, Raided.Denied()).Should().BeEmpty();
        Check(Backs.Denied(), Raided).Should().BeEmpty();
        Check(Backs.Standing(StandingKind.Rejected, "no"), Raided).Should().BeEmpty();
        Check(Backs, Raided.InMood(Mood.Planned)).Should().BeEmpty();
        Check(Backs.Standing(StandingKind.Disputed, "perhaps"), Raided).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM7011", [Varn, Brigade, Guard, Raid, Paper, Rival, .. claims]);
}
