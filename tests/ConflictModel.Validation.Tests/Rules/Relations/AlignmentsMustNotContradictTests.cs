namespace ConflictModel.Validation.Tests.Rules.Relations;

public class AlignmentsMustNotContradictTests
{
    private static readonly Organization Agency = new("Agency");
    private static readonly Source Monday = new("Monday's paper") { Publisher = Agency, Published = new(2020, 10, 26) };
    private static readonly Source Friday = new("Friday's paper") { Publisher = Agency, Published = new(2020, 10, 30) };
    private static readonly Source Leaflet = new("Leaflet") { Published = new(2020, 10, 26) };
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Faction Guard = new("Guard");

    [Fact]
    public void Fires_when_one_account_calls_two_friends_and_enemies()
    {
        var finding = Check(Brigade.AlliedWith(Guard).Per(Monday).WithId("ally"), Guard.HostileTo(Brigade).Per(Monday).WithId("enemy")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM7006" && f.Severity == Severity.Warning && f.Pointer == "/claims/enemy/as");
        finding.Message.Should().Be(
            "One account calls the two both friends and enemies at one time: “Guard is hostile to Brigade, says ‘Monday's paper’ (26 October 2020)”"
            + " and “Brigade is allied with Guard, says ‘Monday's paper’ (26 October 2020)”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/ally/as");
    }

    [Theory]
    [InlineData("2019/2021", "2020/2022", 1)]
    [InlineData("2019/..", "2020/..", 1)]
    [InlineData("2020-10/2020-11", "2020-11/2020-12", 0)] // a month in which both may have been
    [InlineData("2017/2018", "2019/2020", 0)]
    [InlineData("2019~/2020~", "2020-06/2022", 0)]
    public void Goes_by_the_times_of_both(string allies, string enemies, int expected) =>
        Check(Brigade.AlliedWith(Guard).During(ImpreciseInterval.Parse(allies)).Per(Monday), Brigade.HostileTo(Guard).During(ImpreciseInterval.Parse(enemies)).Per(Friday))
            .Should().HaveCount(expected);

    [Fact]
    public void Takes_the_day_of_telling_where_there_is_no_time()
    {
        Check(Brigade.AlliedWith(Guard).During(ImpreciseInterval.Parse("2020/2021")).Per(Monday), Brigade.HostileTo(Guard).Per(Monday)).Should().HaveCount(0, "an alliance from some day of 2020 may have begun later that year");
        Check(Brigade.AlliedWith(Guard).During(ImpreciseInterval.Parse("2019/2021")).Per(Monday), Brigade.HostileTo(Guard).Per(Monday)).Should().ContainSingle();
        Check(Brigade.AlliedWith(Guard).Per(Monday), Brigade.HostileTo(Guard).Per(Friday)).Should().BeEmpty("four days lie between");
    }

    [Fact]
    public void Is_silent_for_another_account_and_for_what_is_no_contradiction()
    {
        var ally = Brigade.AlliedWith(Guard).Per(Monday);
        Check(ally, Brigade.HostileTo(Guard).Per(Leaflet)).Should().BeEmpty();
        Check(ally, Brigade.Stands(AlignmentKind.Rival, Guard).Per(Monday)).Should().BeEmpty();
        Check(Brigade.HostileTo(Guard).Per(Monday), Brigade.Stands(AlignmentKind.CoordinatesWith, Guard).Per(Monday)).Should().BeEmpty();
        Check(ally, Brigade.HostileTo(Agency).Per(Monday)).Should().BeEmpty();
    }

    [Fact]
    public void Loyalty_is_read_as_said()
    {
        Check(Brigade.LoyalTo(Guard).Per(Monday), Brigade.HostileTo(Guard).Per(Monday)).Should().ContainSingle();
        Check(Brigade.LoyalTo(Guard).Per(Monday), Guard.HostileTo(Brigade).Per(Monday)).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_what_does_not_count_and_notes_what_is_disputed()
    {
        var ally = Brigade.AlliedWith(Guard).Per(Monday).WithId("ally");
        var enemy = Brigade.HostileTo(Guard).Per(Monday);
        Check(ally, enemy.Denied()).Should().BeEmpty();
        Check(ally, enemy.InMood(Mood.Promised)).Should().BeEmpty();
        Check(ally, enemy.Standing(StandingKind.Rejected, "no")).Should().BeEmpty();
        Check(ally, enemy.Superseding(ally)).Should().BeEmpty();
        Check(ally, enemy.Standing(StandingKind.Disputed, "perhaps")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void Holds_each_to_those_before_it_however_many_there_are()
    {
        var years = Enumerable.Range(1, 4_000).Select(n => (Claim)Brigade.AlliedWith(Guard).During(ImpreciseInterval.Parse($"{n:0000}-01-01/{n:0000}-06-01")).Per(Monday)).ToArray();
        Check([.. years, Brigade.HostileTo(Guard).During(ImpreciseInterval.Parse("4000-02-01/4000-03-01")).Per(Monday)]).Should().ContainSingle();
        Check([.. years, Brigade.HostileTo(Guard).During(ImpreciseInterval.Parse("4000-08-01/4000-09-01")).Per(Monday)]).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM7006", [Agency, Monday, Friday, Leaflet, Brigade, Guard, .. claims]);
}
