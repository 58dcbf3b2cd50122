using static ConflictModel.Tests.Figures.Totals.ThreeIncidents;

namespace ConflictModel.Tests.Figures.Totals;

/// <summary>Of the figures that are parts of two tolls, only those that may be all who are in both are deducted.</summary>
public class CommonPartTests
{
    private static readonly CasualtyEstimate Night = Raid.Killed(Estimate.Exactly(20)).Per(Morning.Quoting(Observatory)).WithId("night");
    private static readonly CasualtyEstimate All = Battle.Killed(Estimate.Between(30, 40)).Per(Evening.Quoting(Ministry)).Linked(LinkKind.Overlaps, Night).WithId("all");
    private static readonly CasualtyEstimate Ten = In("10", "ten");

    [Fact]
    public void Those_with_nobody_in_common_are_both_taken_off() =>
        Deducted(Ten, In("3", "three").DisjointFrom(Ten)).Should().Be((37L, 47L, null));

    [Fact]
    public void A_part_of_a_part_is_in_it_already() => Deducted(Ten, In("2", "two").AsPartOf(Ten)).Should().Be((40L, 50L, null));

    [Fact]
    public void A_disputed_one_stands_back() =>
        Deducted(Ten, In("2", "two", Evening).Standing(StandingKind.Disputed, "a guess")).Should().Be((40L, 50L, null));

    [Fact]
    public void One_of_another_period_or_kind_does_not_tell_how_many_are_in_both()
    {
        Deducted(Ten with { Period = new(2031, 5, 3) }).Should().Be((30L, 60L, null));
        Deducted(Ten with { Knowledge = Knowledge.ExcessMortality }).Should().Be((30L, 60L, null));
    }

    [Fact]
    public void Where_only_some_are_said_to_have_nobody_in_common_none_is_taken_off()
    {
        var three = In("3", "three").DisjointFrom(Ten);
        var rival = In("12", "rival", Evening);

        Deducted(Ten, three, rival).Should().Be((30L, 60L, null));
    }

    [Fact]
    public void A_disputed_one_alone_makes_the_total_possible() =>
        Total(TotalPolicy.DeductingOverlap(), Night, All, Ten.Standing(StandingKind.Disputed, "a guess")).Certainty.Should().Be(Certainty.Possible);

    private static CasualtyEstimate In(string number, string id, Source? source = null) => Raid.In(number, id, source).AsPartOf(Night).AsPartOf(All);

    private static (long?, long?, long?) Deducted(params Claim[] common) => Total(TotalPolicy.DeductingOverlap(), [Night, All, .. common]).Value.Numbers();
}
