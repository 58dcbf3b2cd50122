namespace ConflictModel.Tests.Figures.Totals;

/// <summary>Totals of weapons handed over, of the displaced, of breaches: added up by hand.</summary>
public class MeasureTotalTests
{
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Incident Handover = new("Handover") { IsSeries = true };
    private static readonly Incident First = new("First round") { Within = Handover };
    private static readonly Incident Second = new("Second round") { Within = Handover };
    private static readonly Incident Third = new("Third round") { Within = Handover };
    private static readonly Incident Fourth = new("Fourth round") { Within = Handover };
    private static readonly Incident Storm = new("Storm of the delta");
    private static readonly Place District = new("Lake district");
    private static readonly Place Town = new("Lake town") { Within = District };
    private static readonly Place Harbour = new("Harbour");
    private static readonly Organization Mission = new("Mission");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source Later = new("Evening paper") { Published = new(2031, 6, 4) };
    private static readonly CountMeasure Weapons = CountMeasure.HandedOver;
    private static readonly Obligation Arms = Brigade.Owes(Duty.ToDo, "surrender its weapons") with { Quantity = Estimate.Exactly(840), QuantityUnit = "weapons" };

    [Fact]
    public void Four_rounds_of_a_handover_add_up_to_what_was_owed()
    {
        var total = Record(Round(First, "243"), Round(Second, "233"), Round(Third, "222"), Round(Fourth, "142")).Total(Weapons, "weapons", [First, Second, Third, Fourth]);

        total.Value.Numbers().Should().Be((840L, 840L, 840L));
        total.Arithmetic.Should().Be("243 + 233 + 222 + 142 = 840");
        total.Explain().Should().StartWith("First round, Second round, Third round and 1 more: 840 weapons handed over. Rule: each incident by");
        total.Figures.Should().HaveCount(4);
        Arms.IsMetBy(total.Value).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void A_round_that_nobody_counted_leaves_open_whether_the_promise_was_kept()
    {
        var total = Record(Round(First, "243"), Round(Second, "at least 233")).Total(Weapons, "weapons", [First, Second, Third]);

        total.Value.Numbers().Should().Be((476L, null, null));
        total.Flags.Should().Equal("Of Third round there is no number: it leaves the total open above, and counts for nothing below.");
        Arms.IsMetBy(total.Value).Should().Be(Certainty.Possible);
        Arms.IsMetBy(Estimate.Between(700, 839)).Should().Be(Certainty.Impossible);
        Arms.IsMetBy(Estimate.About(840)).Should().Be(Certainty.Possible, "an about is no bound");
        (Arms with { Quantity = default }).IsMetBy(Estimate.Exactly(840)).Should().Be(Certainty.Possible, "nobody says how many were owed");
    }

    [Fact]
    public void A_round_lies_in_the_handover_and_is_not_added_to_it()
    {
        var total = Record(Round(Handover, "at least 800"), Round(First, "243")).Total(Weapons, "weapons", [Handover, First]);

        total.Value.Should().Be(Estimate.AtLeast(800));
        total.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("a part of what Handover is counted with");
        total.Flags.Should().BeEmpty();
        Record(Round(First, "243")).Total(Weapons, "weapons", [Handover, First]).Value.Numbers().Should().Be((243L, null, null), "a whole is no less than its part");
        Record(Round(Handover, "100"), Round(First, "243")).Total(Weapons, "weapons", [First, Handover]).Flags.Should().Contain("First round is a part of Handover, yet more (243 of 100): a contradiction.");
    }

    [Fact]
    public void All_rounds_together_are_no_more_than_the_handover()
    {
        var (first, second) = (Round(First, "476"), Round(Second, "at least 364"));

        var total = Record(first, second).Total(Weapons, "weapons", [First, Second, Handover]);
        total.Value.Numbers().Should().Be((840L, null, null));
        total.Figures.Should().Equal(first, second);
        total.Flags.Should().Equal("Handover has at least 840, since First round and Second round are parts of it (476 + at least 364 = at least 840).");

        Record(first, second, Round(Handover, "800")).Total(Weapons, "weapons", [First, Second, Handover]).Flags.Should().Equal(
            "First round and Second round are parts of Handover, yet more together (at least 840 of 800): a contradiction.");
        Record(first, second.Linked(LinkKind.Overlaps, first)).Total(Weapons, "weapons", [First, Second, Handover]).Value.Least.Should().Be(476, "the rounds share weapons: only the greater bounds the handover");
    }

    [Fact]
    public void What_lies_in_a_part_lies_in_the_whole_once()
    {
        var day = new Incident("Opening day") { Within = First };
        var total = Record(day, Round(day, "60"), Round(Second, "40")).Total(Weapons, "weapons", [day, First, Second, Handover]);

        total.Value.Numbers().Should().Be((100L, null, null));
        total.Flags.Should().HaveCount(2).And.Contain("First round has at least 60, since Opening day is a part of it.");
    }

    [Fact]
    public void The_dead_of_an_event_lie_in_those_of_its_series_and_a_circle_is_told()
    {
        Record(Handover.Killed(Estimate.Exactly(9)).Per(Paper), First.Killed(Estimate.Exactly(2)).Per(Paper)).TotalKilled([Handover, First]).Value.Should().Be(Estimate.Exactly(9));

        var (one, other) = (new Incident("One") { Within = IncidentId.Parse("other") }, new Incident("Other") { Within = IncidentId.Parse("one") });
        ConflictRecord circle = [one, other, Paper, one.Killed(Estimate.Exactly(9)).Per(Paper), other.Killed(Estimate.Exactly(2)).Per(Paper)];
        circle.TotalKilled([one, other]).Flags.Should().Equal("One and Other are each said to lie in the other: who is in both is counted twice.");
    }

    [Fact]
    public void Only_the_things_asked_for_are_added()
    {
        var total = Record(Round(First, "243"), Round(First, "5000", "cartridges"), Round(Second, "12", "mines")).Total(Weapons, "weapons", [First, Second]);

        total.Value.Numbers().Should().Be((243L, null, null), "mines are no weapons by the word of this record");
        total.Figures.Should().ContainSingle();
    }

    [Fact]
    public void Rounds_that_share_weapons_are_not_added_unless_what_is_in_both_is_taken_off()
    {
        var first = Round(First, "100").WithId("first");
        var record = Record(first, Round(Second, "80").Linked(LinkKind.Overlaps, first));

        record.Total(Weapons, "weapons", [First, Second]).Value.Should().Be(Estimate.Unknown);
        record.Total(Weapons, "weapons", [First, Second], policy: TotalPolicy.DeductingOverlap()).Value.Numbers().Should().Be((100L, 180L, null));
    }

    [Fact]
    public void A_revised_round_counts_once_and_only_once_it_was_said()
    {
        var early = Round(First, "62").Per(Paper.Quoting(Mission)).WithId("early");
        var record = Record(early, Round(First, "279").Per(Later.Quoting(Mission)).Superseding(early), Round(Second, "10"));

        record.Total(Weapons, "weapons", [First, Second]).Value.Numbers().Should().Be((289L, 289L, 289L));
        record.AsKnownAt(new(2031, 5, 10)).Total(Weapons, "weapons", [First, Second]).Value.Numbers().Should().Be((72L, 72L, 72L));
    }

    [Fact]
    public void Those_displaced_by_two_events_add_up()
    {
        var total = Record(First.Displaced(Estimate.AtLeast(400)).Per(Paper), Storm.Displaced(Estimate.Exactly(1_000)).Per(Paper), Storm.Returned(Estimate.Exactly(50)).Per(Paper))
            .Total(DisplacementMeasure.NewlyDisplaced, [First, Storm]);

        total.Value.Numbers().Should().Be((1_400L, null, null));
        total.Explain().Should().StartWith("At least 1,400 people newly displaced by First round and Storm of the delta. Rule: each incident by");
    }

    [Fact]
    public void Those_who_live_displaced_add_up_over_places_on_one_day_and_not_over_two()
    {
        var (may, june) = (Timing.Parse("2031-05-01"), Timing.Parse("2031-06-01"));
        var record = Record(
            Town.LivingDisplaced(Estimate.Exactly(300)).Per(Paper) with { Period = may },
            Harbour.LivingDisplaced(Estimate.Exactly(200)).Per(Paper) with { Period = may },
            Harbour.LivingDisplaced(Estimate.Exactly(900)).Per(Later) with { Period = june });

        record.Total(DisplacementMeasure.LivingDisplaced, [Town, Harbour], period: may).Value.Numbers().Should().Be((500L, 500L, 500L));
        record.Total(DisplacementMeasure.LivingDisplaced, [Town, Harbour], period: may).Explain().Should().StartWith("500 people living displaced in Lake town and Harbour on 1 May 2031.");
        record.Total(DisplacementMeasure.LivingDisplaced, [Town, Harbour]).Flags.Should().ContainSingle().Which.Should().StartWith("No sum is made. Two figures do not add: they are stocks of different times, on 1 May 2031 and on 1 June 2031.");
        record.Total(DisplacementMeasure.LivingDisplaced, [Town, Harbour], Population.Civilians).Value.IsKnown.Should().BeFalse();
    }

    [Fact]
    public void A_town_lies_in_its_district_and_is_not_added_to_it()
    {
        var record = Record(Town.LivingDisplaced(Estimate.Exactly(300)).Per(Paper), District.LivingDisplaced(Estimate.About(1_000)).Per(Paper));

        record.Total(DisplacementMeasure.LivingDisplaced, [Town, District]).Value.Numbers().Should().Be((300L, null, 1_000L));
        record.Total(DisplacementMeasure.LivingDisplaced, [Town, District]).LeftOut.Should().BeEmpty("the town's number is the district's floor");
    }

    [Fact]
    public void What_is_given_twice_or_not_held_is_refused()
    {
        var record = Record(Round(First, "1"));

        FluentActions.Invoking(() => record.Total(Weapons, "weapons", [First, First])).Should().Throw<ArgumentException>().WithMessage("An incident is given twice: nothing adds to itself.*");
        FluentActions.Invoking(() => record.Total(DisplacementMeasure.LivingDisplaced, [Town, Town])).Should().Throw<ArgumentException>().WithMessage("One of them is given twice: nothing adds to itself.*");
        FluentActions.Invoking(() => record.Total(Weapons, "weapons", [new Incident("Elsewhere")])).Should().Throw<ArgumentException>().WithMessage("The record holds nothing of id 'incident:elsewhere'.*");
        record.Total(Weapons, "weapons", []).Value.Should().Be(Estimate.Unknown);
        record.Total(DisplacementMeasure.LivingDisplaced, []).Value.Should().Be(Estimate.Unknown);
    }

    private static CountEstimate Round(Incident round, string number, string unit = "weapons") => round.Counts(Weapons, Estimate.Parse(number), unit).Per(Paper);

    private static ConflictRecord Record(params Item[] claims) => [Brigade, Handover, First, Second, Third, Fourth, Storm, District, Town, Harbour, Mission, Paper, Later, .. claims];
}
