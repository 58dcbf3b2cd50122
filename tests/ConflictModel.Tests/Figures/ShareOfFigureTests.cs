using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures;

/// <summary>A share is no firmer than its whole.</summary>
public class ShareOfFigureTests
{
    private static readonly Place Vale = new("Vale");
    private static readonly Incident Raid = new("Raid");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Source Morning = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly CountEstimate People = Vale.Inhabitants(Exactly(100)).Per(Morning.Quoting(Observatory));
    private static readonly Share Half = Share.Parse("at least half");

    [Fact]
    public void A_share_of_a_denied_whole_is_no_number()
    {
        var denied = People.Denied();
        var displaced = Vale.LivingDisplaced(Unknown).Per(Morning).AsShareOf(Half, denied);

        Made(denied, displaced).NumberOf(displaced).Should().Be(Unknown);
    }

    [Fact]
    public void Doubt_about_the_whole_is_doubt_about_the_share()
    {
        var disputed = People.Standing(StandingKind.Disputed, "a guess");
        var displaced = Vale.LivingDisplaced(Unknown).Per(Morning).AsShareOf(Half, disputed);

        Made(disputed, displaced).Displacement(Vale.Id, DisplacementMeasure.LivingDisplaced).Certainty.Should().Be(Certainty.Possible);
        Made(disputed, displaced).SumOfDisjoint([displaced]).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Nobody_is_killed_by_being_a_share_of_the_wounded()
    {
        var wounded = Raid.Wounded(Exactly(90)).Per(Morning);
        var killed = Raid.Killed(Unknown).Per(Morning).AsShareOf(Half, wounded);
        var both = Raid.Harmed(Harm.KilledOrWounded, Exactly(90)).Per(Morning);
        var some = Raid.Killed(Unknown).Per(Morning).AsShareOf(Half, both);

        Made(wounded, killed).Killed(Raid).LeftOut.Should().Equal(new LeftOut(killed, "at least half of a figure that counts wounded, not killed"));
        Made(both, some).NumberOf(some).Least.Should().Be(45);
    }

    [Fact]
    public void A_share_of_a_whole_whose_account_forks_is_no_number_in_any_order()
    {
        var one = Vale.Inhabitants(Exactly(200)).Per(Morning.Quoting(Observatory)).Superseding(People);
        var other = Vale.Inhabitants(Exactly(300)).Per(Morning.Quoting(Observatory)).Superseding(People);
        var displaced = Vale.LivingDisplaced(Unknown).Per(Morning).AsShareOf(Half, People);

        Made(People, one, other, displaced).NumberOf(displaced).Should().Be(Unknown);
        Made(People, other, one, displaced).NumberOf(displaced).Should().Be(Unknown);
    }

    private static ConflictRecord Made(params Claim[] claims) => [Vale, Raid, Observatory, Morning, .. claims];
}
