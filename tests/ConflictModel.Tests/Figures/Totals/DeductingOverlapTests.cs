using static ConflictModel.Tests.Figures.Totals.ThreeIncidents;

namespace ConflictModel.Tests.Figures.Totals;

public class DeductingOverlapTests
{
    private static readonly CasualtyEstimate Month = Battle.In("50", "month");
    private static readonly CasualtyEstimate InRaid = Raid.In("20", "raid").Linked(LinkKind.Overlaps, Month);

    [Fact]
    public void Those_in_both_are_taken_off_once()
    {
        // 50 in the month's list and 20 in the raid's, 15 of them in both lists: 55 people. And the ambush's 5 stand apart.
        var both = Raid.In("15", "both").AsPartOf(InRaid).AsPartOf(Month);

        var total = Total(TotalPolicy.DeductingOverlap(), Month, InRaid, both, Ambush.In("5", "ambush"));

        total.Value.Numbers().Should().Be((60L, 60L, 60L));
        total.Policy.Should().Be("each incident by latest of each origin, then envelope across origins; sum with overlaps deducted");
        total.Arithmetic.Should().Be("5 + (50 + 20 − 15 in both) = 60");
        total.Figures.Select(f => f.Id.Value).Should().BeEquivalentTo("ambush", "month", "raid", "both");
        total.LeftOut.Should().BeEmpty("what is deducted is used");
        total.Flags.Should().BeEmpty();
    }

    [Fact]
    public void Where_nobody_says_how_many_they_are_no_fewer_than_the_greater_and_no_more_than_both()
    {
        var total = Total(TotalPolicy.DeductingOverlap(), Month, InRaid, Ambush.In("5", "ambush"));

        total.Value.Numbers().Should().Be((55L, 75L, null));
        total.Arithmetic.Should().Be("5 + (50 ∪ 20) = 55 to 75");
        total.Flags.Should().Equal("How far 50 and 20 overlap nobody says for all of them: they are no fewer than the greatest, and no more than all added up.");
    }

    [Fact]
    public void Some_of_the_people_in_both_do_not_tell_how_many_are()
    {
        var civilians = Raid.In("15", "both").AsPartOf(InRaid).AsPartOf(Month) with { People = Population.Civilians };

        Total(TotalPolicy.DeductingOverlap(), Month, InRaid, civilians).Value.Numbers().Should().Be((50L, 70L, null), "fighters may be in both, too");
    }

    [Fact]
    public void Several_accounts_of_those_in_both_are_combined_by_the_policy_for_each()
    {
        var one = Raid.In("15", "one").AsPartOf(InRaid).AsPartOf(Month);
        var other = Raid.In("10", "other", Evening).AsPartOf(InRaid).AsPartOf(Month);

        Total(TotalPolicy.DeductingOverlap(), Month, InRaid, one, other).Value.Numbers().Should().Be((55L, 60L, null));
        Total(TotalPolicy.DeductingOverlap(), Month, InRaid, other, one).Value.Numbers().Should().Be((55L, 60L, null));
        var lowest = Total(TotalPolicy.DeductingOverlap(FigurePolicy.Lowest), Month, InRaid, one, other);
        lowest.Value.Numbers().Should().Be((60L, 60L, 60L));
        lowest.LeftOut.Should().Equal(new LeftOut(one, "a part of 20"));
    }

    [Fact]
    public void More_than_one_of_the_two_is_not_deducted_and_told()
    {
        var both = Raid.In("30", "both").AsPartOf(InRaid).AsPartOf(Month);

        var total = Total(TotalPolicy.DeductingOverlap(), Month, InRaid, both);

        total.Value.Numbers().Should().Be((50L, 70L, null));
        total.Flags.Should().Contain(f => f.StartsWith("Of those in both, as by “30 people killed in Raid", StringComparison.Ordinal) && f.EndsWith("they are not deducted.", StringComparison.Ordinal))
            .And.Contain("Raid: 30 people are said to be a part of 20, and are more.");
        Total(TotalPolicy.DeductingOverlap(), Month, InRaid, both with { Number = Estimate.Unknown }).Value.Numbers().Should().Be((50L, 70L, null));
    }

    [Fact]
    public void Rejected_and_replaced_accounts_of_those_in_both_do_not_count()
    {
        var both = Raid.In("15", "both").AsPartOf(InRaid).AsPartOf(Month);
        var revised = Raid.In("12", "revised").AsPartOf(InRaid).AsPartOf(Month).Superseding(both);

        Total(TotalPolicy.DeductingOverlap(), Month, InRaid, both, revised).Value.Numbers().Should().Be((58L, 58L, 58L));
        Total(TotalPolicy.DeductingOverlap(), Month, InRaid, both.Standing(StandingKind.Rejected, "a misprint")).Value.Numbers().Should().Be((50L, 70L, null));
    }

    [Fact]
    public void An_overlap_outlives_the_figures_that_were_linked()
    {
        var both = Raid.In("15", "both").AsPartOf(InRaid).AsPartOf(Month);
        var revised = Raid.In("25", "revised").Superseding(InRaid);
        var month = Battle.In("52", "later").Superseding(Month);

        Total(TotalPolicy.DeductingOverlap(), Month, InRaid, revised, month, both).Value.Numbers().Should().Be((62L, 62L, 62L), "52 and 25 less 15");
    }

    [Fact]
    public void Three_that_hang_together_are_united()
    {
        var ambush = Ambush.In("30", "ambush").Linked(LinkKind.Overlaps, InRaid);

        Total(TotalPolicy.DeductingOverlap(), Month, InRaid, ambush).Value.Numbers().Should().Be((50L, 100L, null));
        var both = Raid.In("15", "both").AsPartOf(InRaid).AsPartOf(Month);
        Total(TotalPolicy.DeductingOverlap(), Month, InRaid, ambush, both).Value.Numbers().Should().Be((55L, 100L, null), "month and raid alone are 55");
    }

    [Fact]
    public void Where_nothing_overlaps_it_is_the_sum() =>
        Total(TotalPolicy.DeductingOverlap(), Month, Ambush.In("5", "ambush")).Value.Numbers().Should().Be((55L, 55L, 55L));

    [Fact]
    public void An_overlapping_incident_without_a_number_leaves_it_open_above()
    {
        var silent = Raid.In("unknown", "raid").Linked(LinkKind.Overlaps, Month);

        Total(TotalPolicy.DeductingOverlap(), Month, silent).Value.Numbers().Should().Be((50L, null, null));
    }
}
