using static ConflictModel.Tests.Figures.Totals.ThreeIncidents;

namespace ConflictModel.Tests.Figures.Totals;

public class GradedSumTests
{
    [Fact]
    public void Minimum_is_added_to_minimum_and_maximum_to_maximum_of_the_incidents_graded_so()
    {
        // Confirmed 4 to 9 and fair 2 to 3 make 6 to 12; the weak 50 to 60 is no part of the total.
        var confirmed = Raid.In("4-9", "confirmed").Fair("Confirmed");
        var fair = Ambush.In("2-3", "fair").Fair();
        var weak = Battle.In("50-60", "weak").Fair("weak");

        var total = Total(TotalPolicy.GradedSum(), confirmed, fair, weak);

        total.Value.Numbers().Should().Be((6L, 12L, null));
        total.Policy.Should().Be("graded sum (airwars: confirmed, fair), missing maxima by the Airwars rule");
        total.Figures.Should().Equal(fair, confirmed);
        total.LeftOut.Should().Equal(new LeftOut(weak, "graded weak, not confirmed or fair"));
        total.Arithmetic.Should().Be("2 to 3 + 4 to 9 = 6 to 12");
        total.Flags.Should().BeEmpty("an incident of another grade is outside by definition, not unknown");
    }

    [Fact]
    public void A_missing_maximum_becomes_the_minimum_and_that_is_told()
    {
        var fair = Ambush.In("at least 5", "fair").Fair();

        var total = Total(TotalPolicy.GradedSum(), fair, Raid.In("4-9", "confirmed").Fair("confirmed"));

        total.Value.Numbers().Should().Be((9L, 14L, null));
        total.Flags.Should().Equal("By the Airwars rule the maximum of “at least 5 people killed in Ambush, says “Morning paper” (4 May 2031) [graded airwars: fair]” is its minimum, 5: the source gives none.");
    }

    [Fact]
    public void A_disputed_figure_of_the_grade_does_not_stand_back_behind_one_without_any()
    {
        var fair = Ambush.In("4-9", "fair").Fair().Standing(StandingKind.Disputed, "a guess");

        var total = Total(TotalPolicy.GradedSum(), fair, Ambush.In("50", "ungraded", Evening));

        total.Value.Numbers().Should().Be((4L, 9L, null));
        total.Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void A_maximum_smaller_than_the_minimum_becomes_the_minimum_and_that_is_told()
    {
        var spoilt = Ambush.In("unknown", "fair").Fair() with { Printed = [new PrintedCell("killed_min", "7"), new PrintedCell("killed_max", "3")] };

        var total = Total(TotalPolicy.GradedSum(), spoilt, Raid.In("4-9", "confirmed").Fair("confirmed"));

        total.Value.Numbers().Should().Be((11L, 16L, null));
        total.Flags.Should().ContainSingle().Which.Should().EndWith("is its minimum, 7: the source gives a smaller one.");
        Total(TotalPolicy.DisjointSum, spoilt).Value.Should().Be(Estimate.Unknown, "no other policy reads such cells");
    }

    [Fact]
    public void A_minimum_that_is_missing_is_none_and_no_zero()
    {
        var total = Total(TotalPolicy.GradedSum(), Ambush.In("up to 5", "fair").Fair(), Raid.In("4-9", "confirmed").Fair());

        total.Value.Numbers().Should().Be((4L, 14L, null));
        Total(TotalPolicy.GradedSum(), Ambush.In("up to 5", "fair").Fair()).Value.Least.Should().BeNull();
    }

    [Fact]
    public void A_graded_incident_without_a_number_leaves_it_open_above()
    {
        var silent = Ambush.In("none reported", "fair").Fair();

        var total = Total(TotalPolicy.GradedSum(), silent, Raid.In("4-9", "confirmed").Fair());

        total.Value.Numbers().Should().Be((4L, null, null));
        total.Flags.Should().Equal("Of Ambush there is no number: it leaves the total open above, and counts for nothing below.");
        total.LeftOut.Should().Equal(new LeftOut(silent, "none reported, which is not none"));
    }

    [Fact]
    public void Where_two_overlap_no_sum_is_made()
    {
        var raid = Raid.In("4-9", "raid").Fair();

        var total = Total(TotalPolicy.GradedSum(), raid, Battle.In("20", "battle").Fair().Linked(LinkKind.Overlaps, raid));

        total.Value.Should().Be(Estimate.Unknown);
        total.Flags[0].Should().StartWith("No sum is made: ");
    }

    [Theory]
    [InlineData("killed_min=1,killed_max=2,wounded_min=9,wounded_max=4", null)]
    [InlineData("wounded_min=9,wounded_max=4", null)]
    [InlineData("wounded_min=9,wounded_max=4,killed_min=7,killed_max=3", 7L)]
    [InlineData("admin=31,killed_max=4", null)]
    [InlineData("killed_min=31,other_max=4", null)]
    [InlineData("lowEstimate=7,highEstimate=3", 7L)]
    [InlineData("min=7,max=3", 7L)]
    public void A_minimum_and_a_maximum_belong_together_by_the_words_of_their_columns(string cells, long? number)
    {
        var printed = ValueList.From(cells.Split(',').Select(c => c.Split('=')).Select(c => new PrintedCell(c[0], c[1])));

        var total = Total(TotalPolicy.GradedSum(), Ambush.In("unknown", "fair").Fair() with { Printed = printed });

        total.Value.Numbers().Should().Be((number, number, null));
    }

    [Fact]
    public void The_rule_is_not_applied_where_the_source_says_more_or_gives_no_minimum()
    {
        Total(TotalPolicy.GradedSum(), Ambush.In("at least 5, best 9", "fair").Fair()).Value.Should().Be(Estimate.AtLeast(5).WithBest(9));
        Total(TotalPolicy.GradedSum(), Ambush.In("about 9", "fair").Fair()).Value.Should().Be(Estimate.About(9));
    }

    [Fact]
    public void An_invented_number_stays_invented() =>
        Total(TotalPolicy.GradedSum(), Ambush.In("at least 5 (invented)", "fair").Fair()).Value.Wording.Should().Be(Wording.Invented);

    [Fact]
    public void Other_grades_can_be_named() =>
        Total(TotalPolicy.GradedSum(new GradeFilter("airwars", ["weak"])), Battle.In("50-60", "weak").Fair("weak"), Raid.In("4-9", "confirmed").Fair()).Value.Numbers().Should().Be((50L, 60L, null));
}
