using static ConflictModel.Tests.Figures.Totals.ThreeIncidents;

namespace ConflictModel.Tests.Figures.Totals;

public class DisjointSumTests
{
    [Fact]
    public void Each_incident_is_combined_first_and_then_they_are_added_up()
    {
        // The raid: 10 by one paper, 14 by the other, so 10 to 14. The ambush: 3 replaced by 5. The battle: at least 20.
        var three = Ambush.Killed(Estimate.Exactly(3)).Per(Morning.Quoting(Observatory)).WithId("three");
        var five = Ambush.Killed(Estimate.Exactly(5)).Per(Evening.Quoting(Observatory)).WithId("five").Superseding(three);
        var ten = Raid.In("10", "ten");
        var fourteen = Raid.In("14", "fourteen", Evening);
        var twenty = Battle.In("at least 20", "twenty");
        var record = Made(three, five, ten, fourteen, twenty);

        var total = record.TotalKilled([Ambush, Battle, Raid]);

        total.Value.Numbers().Should().Be((35L, null, null));
        total.Policy.Should().Be("each incident by latest of each origin, then envelope across origins; sum over disjoint incidents");
        total.Figures.Should().Equal(five, twenty, ten, fourteen);
        total.LeftOut.Should().Equal(new LeftOut(three, "superseded by 5"));
        total.Arithmetic.Should().Be("5 + at least 20 + 10 to 14 = at least 35");
        total.Flags.Should().BeEmpty();
        total.Certainty.Should().Be(Certainty.Certain);
        record.TotalKilled([Ambush, Raid]).Value.Numbers().Should().Be((15L, 19L, null));
        total.Explain().Should().StartWith("At least 35 people killed in Ambush, Battle and Raid. Rule: each incident by");
    }

    [Fact]
    public void The_policy_for_each_incident_can_be_named()
    {
        var ten = Raid.In("10", "ten");
        var fourteen = Raid.In("14", "fourteen", Evening);

        Total(TotalPolicy.SumOf(FigurePolicy.Lowest), ten, fourteen, Ambush.In("5", "five")).Value.Numbers().Should().Be((15L, 15L, 15L));
    }

    [Fact]
    public void An_incident_without_a_number_leaves_the_total_open_above_and_is_no_zero()
    {
        var ten = Raid.In("10", "ten");
        var rejected = Ambush.In("90", "ninety").Standing(StandingKind.Rejected, "a misprint");

        var total = Made(ten, rejected).TotalKilled([Raid, Ambush, Battle]);

        total.Value.Numbers().Should().Be((10L, null, null));
        total.Flags.Should().Equal("Of Ambush and Battle there is no number: they leave the total open above, and count for nothing below.");
        total.LeftOut.Should().Equal(new LeftOut(rejected, "rejected: a misprint"));
        total.Certainty.Should().Be(Certainty.Certain);
        Made().TotalKilled([Raid, Ambush]).Value.Should().Be(Estimate.Unknown);
        Made().TotalKilled([]).Value.Should().Be(Estimate.Unknown);
    }

    [Fact]
    public void Where_two_overlap_no_sum_is_made_and_nothing_is_used()
    {
        var raid = Raid.In("20", "raid");
        var month = Battle.In("50", "month").Linked(LinkKind.Overlaps, raid);
        var ambush = Ambush.In("5", "five");

        var total = Total(TotalPolicy.DisjointSum, raid, month, ambush);

        total.Value.Should().Be(Estimate.Unknown);
        total.Figures.Should().BeEmpty();
        total.LeftOut.ToArray().Select(l => (l.Claim.Id.Value, l.Reason)).Should().BeEquivalentTo(new[] { "raid", "month", "five" }.Select(i => (i, "not added: two of the incidents overlap")));
        total.Flags.Should().ContainSingle().Which.Should().Be(
            "No sum is made: “50 people killed in Battle, says “Morning paper” (4 May 2031)” and “20 people killed in Raid, says “Morning paper” (4 May 2031)” overlap. Ask TotalPolicy.DeductingOverlap.");
    }

    [Fact]
    public void An_overlap_outlives_the_figures_that_were_linked()
    {
        var raid = Raid.In("20", "raid");
        var revised = Raid.In("25", "revised", Morning).Superseding(raid);
        var month = Battle.In("50", "month").Linked(LinkKind.Overlaps, raid);

        Total(TotalPolicy.DisjointSum, raid, revised, month).Value.Should().Be(Estimate.Unknown, "the revised raid still lies in the month");
        Total(TotalPolicy.DisjointSum, raid, revised.DisjointFrom(month), month).Value.Numbers().Should().Be((75L, 75L, 75L), "unless the revision says otherwise");
        Total(TotalPolicy.SumOf(FigurePolicy.Lowest), raid, Raid.In("15", "less", Evening), month).Value.Should().Be(Estimate.Unknown, "whichever figure gives the raid's number");
        Total(TotalPolicy.DisjointSum, raid, Raid.In("15", "less", Evening), month.Standing(StandingKind.Rejected, "a misprint"), Battle.In("40", "other", Evening)).Value.IsKnown.Should().BeTrue("a rejected figure says nothing");
    }

    [Fact]
    public void A_part_of_another_incident_is_never_added_to_it()
    {
        var battle = Battle.In("50", "battle");
        var raid = Raid.In("20", "raid").AsPartOf(battle);

        var total = Total(TotalPolicy.DisjointSum, battle, raid, Ambush.In("5", "five"));

        total.Value.Numbers().Should().Be((55L, 55L, 55L));
        total.LeftOut.Should().Equal(new LeftOut(raid, "a part of what Battle is counted with"));
        total.Arithmetic.Should().Be("5 + 50 = 55");
        Total(TotalPolicy.DisjointSum, raid, battle).Figures.Should().Equal(battle);
    }

    [Fact]
    public void Parts_are_found_through_others_and_through_revisions()
    {
        var battle = Battle.In("50", "battle");
        var revised = Battle.In("60", "revised").Superseding(battle);
        var war = new Conflict("War");
        var between = new CasualtyEstimate(war, Harm.Killed, Estimate.Exactly(30)).Per(Morning).WithId("day").AsPartOf(battle);
        var raid = Raid.In("20", "raid").AsPartOf(between);
        var later = Raid.In("25", "later").Superseding(raid);

        ConflictRecord record = [Raid, Battle, war, Morning, battle, revised, between, raid, later];

        record.TotalKilled([Raid, Battle]).Value.Numbers().Should().Be((60L, 60L, 60L));
    }

    [Fact]
    public void A_part_bounds_a_whole_from_below_that_has_less_or_no_number()
    {
        var unknown = Battle.In("unknown", "battle");
        var few = Battle.In("at least 10", "battle");
        var raid = Raid.In("20", "raid");

        var total = Total(TotalPolicy.DisjointSum, unknown, raid.AsPartOf(unknown));
        total.Value.Numbers().Should().Be((20L, null, null));
        total.Flags.Should().Equal("Battle has at least 20, since Raid is a part of it.");
        Total(TotalPolicy.DisjointSum, few, raid.AsPartOf(few)).Value.Numbers().Should().Be((20L, null, null));
        var less = Battle.In("15", "battle");
        var contradiction = Total(TotalPolicy.DisjointSum, less, raid.AsPartOf(less));
        contradiction.Value.Should().Be(Estimate.Exactly(15));
        contradiction.Flags.Should().Equal("Raid is a part of Battle, yet more (20 of 15): a contradiction.");
    }

    [Fact]
    public void What_only_bounds_an_incident_from_below_makes_it_no_part_of_another()
    {
        // The raid's own toll is unknown; of some of its dead it is said that they are in the battle's list, and others may not be.
        var battle = Battle.In("50", "battle");
        var raid = Raid.In("unknown", "raid").Linked(LinkKind.Overlaps, battle);
        var both = Raid.In("20", "both").AsPartOf(raid).AsPartOf(battle);

        Total(TotalPolicy.DisjointSum, battle, raid, both).Value.Should().Be(Estimate.Unknown);
        Total(TotalPolicy.DeductingOverlap(), battle, raid, both).Value.Numbers().Should().Be((50L, null, null));
    }

    [Fact]
    public void Where_only_some_of_an_incident_s_people_are_a_part_the_two_overlap()
    {
        var battle = Battle.In("50", "battle");
        var civilians = Raid.In("20", "raid").AsPartOf(battle) with { People = Population.Civilians };

        Total(TotalPolicy.DisjointSum, battle, civilians).Value.Should().Be(Estimate.Unknown);
        Total(TotalPolicy.DeductingOverlap(), battle, civilians).Value.Numbers().Should().Be((50L, null, null), "how many others the raid killed nobody says");
    }

    [Fact]
    public void Parts_in_a_circle_are_no_wholes_of_one_another()
    {
        var raid = Raid.In("20", "raid").Linked(LinkKind.PartOf, Battle.In("50", "battle"));
        var battle = Battle.In("50", "battle").Linked(LinkKind.PartOf, raid);

        Total(TotalPolicy.DisjointSum, raid, battle).Value.Should().Be(Estimate.Unknown);
        Total(TotalPolicy.DeductingOverlap(), raid, battle).Value.Numbers().Should().Be((50L, 70L, null));
    }

    [Fact]
    public void Excess_mortality_is_not_added_to_deaths_counted()
    {
        var counted = Raid.In("20", "raid");
        var excess = Battle.In("3000", "excess") with { Knowledge = Knowledge.ExcessMortality };

        var total = Total(TotalPolicy.DisjointSum, counted, excess);

        total.Value.Numbers().Should().Be((20L, null, null));
        total.LeftOut.Should().Equal(new LeftOut(excess, "excess mortality, no count of direct deaths"));
        total.Flags[0].Should().Be("Of Battle only excess mortality is told, which is no count of deaths: it is not added to deaths counted.");
        Total(TotalPolicy.DisjointSum, excess, Ambush.In("200", "more") with { Knowledge = Knowledge.ExcessMortality }).Value.Should().Match<Estimate>(e => e.Best == 3200);
    }

    [Fact]
    public void Stocks_and_flows_make_no_sum()
    {
        var stock = Raid.Harmed(Harm.Detained, Estimate.Exactly(20)).Per(Morning) with { Basis = CountBasis.Stock };
        var flow = Ambush.Harmed(Harm.Detained, Estimate.Exactly(5)).Per(Morning) with { Basis = CountBasis.Flow };

        var total = Made(stock, flow).Total(Harm.Detained, [Raid, Ambush]);

        total.Value.Should().Be(Estimate.Unknown);
        total.LeftOut.ToArray().Select(l => l.Reason).Should().Equal("not added: figures of different kinds", "not added: figures of different kinds");
        total.Flags[0].Should().StartWith("No sum is made. Two figures do not add: one is a stock, the other a flow. They are “20 people detained in Raid");
    }

    [Fact]
    public void A_series_may_hold_the_others_and_that_is_told()
    {
        var raids = new Incident("Raids") { IsSeries = true };
        var record = Made(Raid.In("10", "ten")).With(raids, raids.In("30", "thirty"));

        record.TotalKilled([Raid, raids]).Flags.Should().Equal("Raids is a series: it may hold others of these incidents, and nobody says whether it does.");
        record.TotalKilled([raids]).Flags.Should().BeEmpty();
    }

    [Fact]
    public void What_had_not_been_said_is_not_in_it()
    {
        var record = Made(Raid.In("10", "ten"), Ambush.In("5", "five", Evening));

        record.AsKnownAt(new(2031, 5, 4)).Total(Harm.Killed, [Raid, Ambush]).Value.Numbers().Should().Be((10L, null, null));
        record.AsKnownAt(new(2031, 5, 5)).Total(Harm.Killed, [Raid, Ambush]).Value.Numbers().Should().Be((15L, 15L, 15L));
    }

    [Fact]
    public void A_disputed_toll_makes_it_possible() =>
        Total(TotalPolicy.DisjointSum, Raid.In("10", "ten"), Ambush.In("5", "five").Standing(StandingKind.Disputed, "denied")).Certainty.Should().Be(Certainty.Possible);

    [Fact]
    public void An_incident_given_twice_or_unknown_to_the_record_is_refused()
    {
        FluentActions.Invoking(() => Made().TotalKilled([Raid, Raid])).Should().Throw<ArgumentException>().WithMessage("An incident is given twice: nothing adds to itself.*");
        FluentActions.Invoking(() => Made().TotalKilled([new Incident("Nowhere")])).Should().Throw<ArgumentException>().WithMessage("*nowhere*");
    }

    [Fact]
    public void A_policy_of_one_s_own_adds_what_is_left_and_is_named()
    {
        var battle = Battle.In("50", "battle");

        var total = Total(new Greatest(), battle, Raid.In("20", "raid").AsPartOf(battle), Ambush.In("70", "ambush"));

        total.Value.Should().Be(Estimate.Exactly(70));
        total.Policy.Should().Be("the greatest incident alone");
        total.Flags.Should().Equal("2 incidents were compared.");
        total.LeftOut.Should().Contain(new LeftOut(battle, "less than the greatest"));
    }

    [Fact]
    public void A_total_of_one_s_own_may_leave_uncounted_incidents_outside()
    {
        var total = Made(Battle.In("50", "battle")).TotalKilled([Battle, Raid], policy: new OnlyCounted());

        total.Value.Should().Be(Estimate.Exactly(50));
        total.Flags.Should().BeEmpty("the raid is no part of this total, so that its unknown number leaves nothing open");
        Made(Battle.In("50", "battle")).TotalKilled([Battle, Raid]).Value.Greatest.Should().BeNull("by the usual policy it leaves the total open");
    }

    private sealed class OnlyCounted : TotalPolicy
    {
        public override string Name => "counted incidents alone";

        public override FigurePolicy PerIncident => FigurePolicy.Lowest;

        protected override CombinedFigure Add(ValueList<FigureAnswer> tolls, RecordView view) =>
            new(Estimate.SumOfDisjoint(tolls.Select(t => t.Value)), ValueList.From(tolls.SelectMany(t => t.Figures)));

        protected override bool IsOutside(FigureAnswer toll) => toll.Figures.IsEmpty;
    }

    private sealed class Greatest : TotalPolicy
    {
        public override string Name => "the greatest incident alone";

        public override FigurePolicy PerIncident => FigurePolicy.Lowest;

        protected override CombinedFigure Add(ValueList<FigureAnswer> tolls, RecordView view)
        {
            var greatest = tolls.MaxBy(t => t.Value.Best)!; // there are some
            return new CombinedFigure(greatest.Value, greatest.Figures)
            {
                LeftOut = ValueList.From(tolls.Where(t => t != greatest).SelectMany(t => t.Figures).Select(f => new LeftOut(f, "less than the greatest"))),
                Flags = [$"{tolls.Count} incidents were compared."],
            };
        }
    }
}
