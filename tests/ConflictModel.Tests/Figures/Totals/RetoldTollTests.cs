using static ConflictModel.Tests.Figures.Totals.ThreeIncidents;

namespace ConflictModel.Tests.Figures.Totals;

/// <summary>Tolls of two incidents that tell of the same people are not added.</summary>
public class RetoldTollTests
{
    [Theory]
    [InlineData("repeats")]
    [InlineData("paraphrases")]
    [InlineData("alternative-reading-of")]
    [InlineData("supersedes")]
    public void What_tells_of_the_same_people_is_not_added_twice(string link)
    {
        var first = Raid.Killed(Estimate.Exactly(10)).Per(Morning.Quoting(Observatory)).WithId("first");
        var again = Ambush.Killed(Estimate.Exactly(10)).Per(Evening.Quoting(Ministry)).Linked(LinkKind.Parse(link), first).WithId("again");

        var total = Total(TotalPolicy.DisjointSum, first, again);

        total.Value.Should().Be(Estimate.Unknown);
        total.Flags.Should().ContainSingle().Which.Should().StartWith("No sum is made: ");
        Total(TotalPolicy.DeductingOverlap(), first, again).Value.Numbers().Should().Be((10L, 20L, null));
    }

    [Fact]
    public void Nor_what_does_so_through_a_figure_in_between()
    {
        var first = Raid.In("10", "first");
        var between = Raid.In("10", "between", Evening).Linked(LinkKind.Repeats, first);
        var again = Ambush.In("10", "again", Evening).Linked(LinkKind.Paraphrases, between);

        Total(TotalPolicy.DisjointSum, first, between, again).Value.Should().Be(Estimate.Unknown);
    }

    [Fact]
    public void Flags_of_an_incident_name_it()
    {
        var whole = Raid.In("20", "whole");
        var part = Raid.In("30", "part", Evening).AsPartOf(whole);

        Total(TotalPolicy.DisjointSum, whole, part, Ambush.In("5", "ambush")).Flags.Should().Equal("Raid: 30 people are said to be a part of 20, and are more.");
        Total(TotalPolicy.DisjointSum, whole, part).Flags.Should().Equal("30 people are said to be a part of 20, and are more.");
    }

    [Fact]
    public void An_incident_whose_figures_make_no_number_is_not_said_to_have_none()
    {
        var raid = new[] { Raid.Killed(Estimate.AtLeast(100)).Per(Morning), Raid.Killed(Estimate.UpTo(40)).Per(Evening) };

        Total(TotalPolicy.DisjointSum, [.. raid, Ambush.In("5", "ambush")]).Flags
            .Should().Equal(
                "Raid: The accounts exclude one another: at least 100 (“Morning paper”) and up to 40 (“Evening paper”) cannot both be so.",
                "Under this rule Raid gives no number: it leaves the total open above, and counts for nothing below.");
        Total(TotalPolicy.DisjointSum, Raid.In("unknown", "a"), Battle.In("unknown", "b"), Ambush.In("5", "ambush")).Flags
            .Should().Equal("Of Battle and Raid there is no number: they leave the total open above, and count for nothing below.");
    }

    [Fact]
    public void A_sum_beyond_all_numbers_is_left_open_above_and_told()
    {
        var total = Total(TotalPolicy.DisjointSum, Raid.Killed(Estimate.AtLeast(long.MaxValue)).Per(Morning), Ambush.In("5", "ambush"));

        total.Value.Numbers().Should().Be((long.MaxValue, null, null));
        total.Flags.Should().ContainSingle().Which.Should().EndWith("the greatest number that an estimate holds: the sum is left open above.");
        total.Explain().Should().NotBeEmpty();
    }
}
