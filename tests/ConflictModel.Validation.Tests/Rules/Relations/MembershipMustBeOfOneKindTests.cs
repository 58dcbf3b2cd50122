namespace ConflictModel.Validation.Tests.Rules.Relations;

public class MembershipMustBeOfOneKindTests
{
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Alliance Front = new("Front");
    private static readonly Source Paper = new("Paper");
    private static readonly Source Rival = new("Rival");
    private static readonly Membership Component = Brigade.ComponentOf(Front).Per(Paper).WithId("component");
    private static readonly Membership Member = Brigade.MemberOf(Front).Per(Paper).WithId("member");

    [Fact]
    public void Notes_two_kinds_of_one_membership()
    {
        var finding = Check(Component, Member).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM7013" && f.Severity == Severity.Note && f.Certainty == Certainty.Certain && f.Pointer == "/claims/member/as");
        finding.Message.Should().Be(
            "One account tells two kinds of one membership at one time, member and component: “Brigade is a member of Front, says ‘Paper’” and “Brigade is a component of Front, says ‘Paper’”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/component/as");
        Check(Component, Brigade.UnderUmbrellaOf(Front).Per(Paper)).Should().ContainSingle();
    }

    [Fact]
    public void Is_silent_for_one_kind_told_twice_and_for_a_kind_that_is_not_told()
    {
        Check(Component, Component.WithId("again")).Should().BeEmpty();
        Check(Component, Member with { As = MembershipKind.Unstated }).Should().BeEmpty();
        Check(Component, Front.MemberOf(Brigade).Per(Paper)).Should().BeEmpty("that is the other way round");
        Check(Component, Brigade.LoyalTo(Front).Per(Paper)).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_the_times_may_part() =>
        Check(Member.During(ImpreciseInterval.Parse("2017/2018")), Component.During(ImpreciseInterval.Parse("2018/2020"))).Should().BeEmpty("it joined, and became a part of it within 2018");

    [Fact]
    public void Is_silent_between_accounts_and_for_what_does_not_count()
    {
        Check(Component, Member.Per(Rival)).Should().BeEmpty();
        Check(Component, Member.Denied()).Should().BeEmpty();
        Check(Component, Member.InMood(Mood.Planned)).Should().BeEmpty();
        Check(Component, Member.Standing(StandingKind.Rejected, "no")).Should().BeEmpty();
        Check(Component, Member.Superseding(Component)).Should().BeEmpty();
        Check(Component, Member.Standing(StandingKind.Disputed, "perhaps")).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM7013", [Brigade, Front, Paper, Rival, .. claims]);
}
