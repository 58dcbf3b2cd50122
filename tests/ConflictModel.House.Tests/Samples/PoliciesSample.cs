using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The pages on policies: one raid, told by four origins, and two more incidents. All invented.</summary>
public class PoliciesSample
{
    private static readonly Incident raid = new("Night raid");
    private static readonly Incident ambush = new("Road ambush");
    private static readonly Incident week = new("Fighting of the week") { IsSeries = true };
    private static readonly Organization monitor = new("Valley Monitor");
    private static readonly Organization clinic = new("River Clinic");
    private static readonly Organization council = new("Village Council");
    private static readonly Organization command = new("Joint Command");
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source daily = new("The Daily") { Published = new(2031, 5, 5) };

    #region policies-record
    private static readonly CasualtyEstimate early = raid.Killed(AtLeast(9)).Per(paper.Quoting(monitor));
    private static readonly ConflictRecord record =
    [
        raid, monitor, clinic, council, command, paper, daily, early,
        raid.Killed(AtLeast(12)).Per(daily.Quoting(monitor)),
        raid.Killed(Exactly(15)).Per(daily.Quoting(clinic)),
        raid.Killed(Exactly(15)).Per(daily.Quoting(council)),
        raid.Killed(UpTo(8)).Per(paper.Quoting(command)),
    ];
    #endregion

    [Fact]
    public void Latest_of_each_origin() => Console.Capture(Latest).Should().StartWith("unknown (computed)\n");

    [Fact]
    public void Envelope_spans_all() => Console.Capture(Spanning).Should().StartWith("At least 9 people");

    [Fact]
    public void Majority_needs_more_than_half() => Console.Capture(MostOf).Should().StartWith("unknown\n15\n");

    [Fact]
    public void Ranked_takes_the_first_that_speaks() => Console.Capture(InOrder).Should().StartWith("At least 12 people");

    [Fact]
    public void Lowest_takes_the_lowest() => Console.Capture(LowestOf).Should().StartWith("At least 12 people");

    [Fact]
    public void Graded_sums_follow_Airwars() => Console.Capture(GradedSums).Should().StartWith("7 to 9 people");

    [Fact]
    public void Disjoint_sums_keep_unknowns_open() => Console.Capture(DisjointSums).Should().StartWith("At least 15 people");

    [Fact]
    public void Overlaps_are_deducted() => Console.Capture(Overlaps).Should().StartWith("unknown\n");

    [Fact]
    public void A_policy_of_one_s_own_is_named_in_the_answer() => Console.Capture(Own).Should().Be("15\nhighest exact number\n");

    internal static void Latest()
    {
        #region policies-latest
        var killed = record.Killed(raid);
        Console.WriteLine(killed.Value);
        Console.WriteLine(killed.Explain());
        #endregion
    }

    internal static void Spanning()
    {
        #region policies-envelope
        var without = ConflictRecord.Create([.. record.Where(i => i is not Claim claim || claim.By.Origin != Origin.Of(command.Id))]);
        Console.WriteLine(without.Killed(raid, policy: FigurePolicy.Envelope).Explain());
        #endregion
    }

    internal static void MostOf()
    {
        #region policies-majority
        Console.WriteLine(record.Killed(raid, policy: FigurePolicy.Majority).Value);

        var without = ConflictRecord.Create([.. record.Where(i => i is not Claim claim || claim.By.Origin != Origin.Of(command.Id))]);
        var killed = without.Killed(raid, policy: FigurePolicy.Majority);
        Console.WriteLine(killed.Value);
        Console.WriteLine(killed.Explain());
        #endregion
    }

    internal static void InOrder()
    {
        #region policies-ranked
        var policy = FigurePolicy.Ranked([Origin.Of(monitor.Id), Origin.Of(clinic.Id)]);
        Console.WriteLine(record.Killed(raid, policy: policy).Explain());
        #endregion
    }

    internal static void LowestOf()
    {
        #region policies-lowest
        Console.WriteLine(record.Killed(raid, policy: FigurePolicy.Lowest).Explain());
        #endregion
    }

    internal static void GradedSums()
    {
        #region policies-graded
        ConflictRecord graded =
        [
            raid, ambush, week, monitor, paper,
            raid.Killed(AtLeast(5)).Per(paper.Quoting(monitor)) with { Grades = [new Grade("airwars", "fair")] },
            ambush.Killed(Between(2, 4)).Per(paper.Quoting(monitor)) with { Grades = [new Grade("airwars", "confirmed")] },
            week.Killed(Exactly(40)).Per(paper.Quoting(monitor)) with { Grades = [new Grade("airwars", "contested")] },
        ];

        Console.WriteLine(graded.TotalKilled([raid, ambush, week], policy: TotalPolicy.GradedSum()).Explain());
        #endregion
    }

    internal static void DisjointSums()
    {
        #region policies-disjoint
        ConflictRecord three =
        [
            raid, ambush, week, monitor, paper,
            raid.Killed(AtLeast(12)).Per(paper.Quoting(monitor)),
            ambush.Killed(Exactly(3)).Per(paper.Quoting(monitor)),
            week.Killed(Unknown).Per(paper),
        ];

        Console.WriteLine(three.TotalKilled([raid, ambush, week]).Explain());
        #endregion
    }

    internal static void Overlaps()
    {
        #region policies-overlap
        var night = raid.Killed(Exactly(12)).Per(paper.Quoting(monitor));
        var all = week.Killed(Between(30, 40)).Per(daily.Quoting(clinic)).Linked(LinkKind.Overlaps, night);
        var both = week.Killed(Exactly(10)).Per(daily.Quoting(clinic)).AsPartOf(night).AsPartOf(all);
        ConflictRecord overlapping = [raid, week, monitor, clinic, paper, daily, night, all, both];

        Console.WriteLine(overlapping.TotalKilled([raid, week]).Value);
        Console.WriteLine(overlapping.TotalKilled([raid, week], policy: TotalPolicy.DeductingOverlap()).Explain());
        #endregion
    }

    internal static void Own()
    {
        #region policies-use
        var killed = record.Killed(raid, policy: new HighestExactNumber());
        Console.WriteLine(killed.Value);
        Console.WriteLine(killed.Policy);
        #endregion
    }

    #region policies-own
    private sealed class HighestExactNumber : FigurePolicy
    {
        public override string Name => "highest exact number";

        protected override CombinedFigure Decide(ValueList<NumberedFigure> figures, RecordView view)
        {
            var exact = figures.Where(f => f.Number.Least is not null && f.Number.Least == f.Number.Greatest).MaxBy(f => f.Number.Least);
            var others = figures.Where(f => f.Figure != exact.Figure).Select(f => new LeftOut(f.Figure, "not the highest exact number"));
            return new CombinedFigure(exact.Number, exact.Figure is null ? [] : [exact.Figure]) { LeftOut = [.. others] };
        }
    }
    #endregion
}
