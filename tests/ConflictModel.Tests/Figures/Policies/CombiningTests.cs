using static ConflictModel.Tests.Figures.Policies.RaidTolls;

namespace ConflictModel.Tests.Figures.Policies;

/// <summary>What holds under every policy: who is no rival is refused, and what does not count is left out with the reason.</summary>
public class CombiningTests
{
    private static readonly Incident Ambush = new("Ambush");

    public static TheoryData<string> Policies => [.. All.Keys];

    private static Dictionary<string, FigurePolicy> All => new()
    {
        ["latest"] = FigurePolicy.LatestOfEachOrigin,
        ["envelope"] = FigurePolicy.Envelope,
        ["majority"] = FigurePolicy.Majority,
        ["lowest"] = FigurePolicy.Lowest,
        ["ranked"] = FigurePolicy.Ranked([Origin.Of(Observatory.Id), Origin.Of(Ministry.Id)]),
        ["graded"] = FigurePolicy.Graded(GradeFilter.AirwarsHeadline),
        ["own"] = new Middle(),
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public void Figures_that_are_no_rivals_are_refused_with_what_they_differ_in(string policy)
    {
        var killed = By(Observatory, "10");
        var flight = Raid.Displaced(Estimate.Exactly(10)).Per(Morning.Quoting(Observatory));

        Refused(killed, Raid.Wounded(Estimate.Exactly(9)).Per(Morning), "one counts killed (casualtyEstimate), the other wounded (casualtyEstimate)");
        Refused(killed, flight, "one counts killed (casualtyEstimate), the other newly displaced (displacementEstimate)");
        Refused(flight, flight with { Basis = CountBasis.Stock, Number = Estimate.Exactly(9) }, "one is a flow, the other a stock");
        Refused(killed, By(Ministry, "300") with { Knowledge = Knowledge.ExcessMortality }, "one is excess mortality, the other a count of deaths");
        Refused(killed, By(Ministry, "9") with { Of = Ambush.Id }, "one is of Raid, the other of Ambush");
        Refused(killed, By(Ministry, "9") with { People = Population.Civilians }, "one counts people, the other civilians");
        Refused(killed, By(Ministry, "9") with { Period = new(2031, 5) }, "one is of no stated period, the other in May 2031");

        void Refused(Figure one, Figure other, string what)
        {
            var refusal = FluentActions.Invoking(() => Combined(All[policy], [one, other], Ambush)).Should().Throw<IncompatibleFiguresException>().Which;
            refusal.Message.Should().StartWith("Two figures are no rivals, so that no one number can be made of them: ").And.Contain(what)
                .And.Contain(Made().With(Ambush).Tell(one)).And.Contain(Made().With(Ambush).Tell(other));
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Figures_that_are_said_to_be_disjoint_are_no_rivals_either(string policy)
    {
        var seventeen = By(Observatory, "17");
        var others = By(Observatory, "at least 5").DisjointFrom(seventeen);

        FluentActions.Invoking(() => Combined(All[policy], [seventeen, others])).Should().Throw<IncompatibleFiguresException>()
            .WithMessage("*they are said to have nobody in common; add them up (SumOfDisjoint)*");
    }

    [Fact]
    public void A_part_that_is_more_than_its_whole_is_told_beside_the_answer()
    {
        var whole = By(Observatory, "5");
        var part = By(Observatory, "9") with { People = Population.Civilians };
        var answer = Made(whole, part.AsPartOf(whole)).Killed(Raid);
        answer.Value.Should().Be(Estimate.Exactly(5));
        answer.Flags.Should().Equal("9 civilians are said to be a part of 5, and are more.");
        Made(whole, (part with { Number = Estimate.AtLeast(5) }).AsPartOf(whole)).Killed(Raid).Flags.Should().BeEmpty();
    }

    [Fact]
    public void A_supersession_across_origins_takes_nothing_back_and_is_told()
    {
        var five = By(Observatory, "5");
        var answer = Made(five, By(Ministry, "50").Superseding(five)).Killed(Raid);
        answer.Value.ToString().Should().StartWith("5-50");
        answer.Flags.Should().Equal("50 is said to supersede 5, which another origin gives: both count.");
        Made(five, By(Observatory, "50").Superseding(five)).Killed(Raid).Flags.Should().BeEmpty();
    }

    [Fact]
    public void A_sum_too_great_to_hold_is_refused_with_its_numbers()
    {
        var act = () => Estimate.SumOfDisjoint(Estimate.Exactly(long.MaxValue), Estimate.Exactly(7));
        act.Should().Throw<OverflowException>().WithMessage("9223372036854775807 and 7 add up to more than 9223372036854775807*");
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void What_does_not_count_is_left_out_with_the_reason(string policy)
    {
        var first = By(Observatory, "5").WithId("first").Graded("fair");
        var counts = By(Observatory, "12").WithId("counts").Superseding(first).Graded("fair");
        var rejected = By(Ministry, "90").WithId("rejected").Standing(StandingKind.Rejected, "a misprint").Graded("fair");
        var denied = By(Ministry, "80").WithId("denied").Denied().Graded("fair");
        var planned = By(Ministry, "70").WithId("planned").InMood(Mood.Planned).Graded("fair");
        var part = By(Ministry, "4").WithId("part").AsPartOf(first).Graded("fair");
        var retold = By(Ministry, "dozens").WithId("retold").Linked(LinkKind.Paraphrases, counts).Graded("fair");
        var reading = By(Ministry, "13").WithId("reading").Linked(LinkKind.AlternativeReadingOf, counts).Graded("fair");
        var silent = By(Ministry, "none reported").WithId("silent").Graded("fair");
        var spoilt = (By(Ministry, "unknown") with { Printed = [new PrintedCell("low", "9"), new PrintedCell("high", "3")] }).WithId("spoilt").Graded("fair");

        var combined = Combined(All[policy], [retold, part, reading, spoilt, first, counts, rejected, denied, planned, silent]);

        combined.Number.Should().Be(Estimate.Exactly(12));
        combined.Used.Should().Equal(counts);
        combined.LeftOut.Should().BeEquivalentTo(
        [
            new LeftOut(first, "superseded by 12"),
            new LeftOut(rejected, "rejected: a misprint"),
            new LeftOut(denied, "denied, not counted"),
            new LeftOut(planned, "planned"),
            new LeftOut(part, "a part of 5, superseded by 12"),
            new LeftOut(retold, "paraphrases 12"),
            new LeftOut(reading, "another reading of what gives 12"),
            new LeftOut(silent, "none reported, which is not none"),
            new LeftOut(spoilt, "what is printed makes no estimate"),
        ]);
    }

    [Fact]
    public void A_part_of_a_part_is_no_rival_of_the_whole_in_whatever_order_they_are_given()
    {
        var whole = By(Observatory, "90").WithId("whole");
        var middle = By(Ministry, "40").WithId("middle").AsPartOf(whole);
        var part = By(Clinic, "5").WithId("part").AsPartOf(middle);
        Figure[][] orders = [[whole, middle, part], [middle, part, whole], [part, middle, whole], [middle, whole, part]];

        foreach (var order in orders)
        {
            Combined(FigurePolicy.LatestOfEachOrigin, order).Number.Should().Be(Estimate.Exactly(90));
        }

        Combined(FigurePolicy.LatestOfEachOrigin, [whole, part], middle).Number.Should().Be(Estimate.Exactly(90), "the one between need not be given");
    }

    [Fact]
    public void Parts_without_their_whole_are_rivals_of_one_another()
    {
        var whole = By(Observatory, "90").WithId("whole");
        var one = By(Ministry, "40").WithId("one").AsPartOf(whole);

        Combined(FigurePolicy.LatestOfEachOrigin, [one], whole).Number.Should().Be(Estimate.Exactly(40));
        Combined(FigurePolicy.LatestOfEachOrigin, [one, By(Clinic, "50").WithId("two").AsPartOf(whole)], whole).Number.Numbers().Should().Be((40L, 50L, null));
    }

    [Fact]
    public void Of_no_figures_nothing_is_known()
    {
        var combined = Combined(FigurePolicy.Lowest, []);

        combined.Number.Should().Be(Estimate.Unknown);
        combined.Used.Should().BeEmpty();
    }

    [Fact]
    public void A_policy_of_one_s_own_answers_under_its_name()
    {
        var answer = Killed(new Middle(), By(Observatory, "12"), By(Ministry, "90"), By(Clinic, "20"));

        answer.Value.Should().Be(Estimate.About(20));
        answer.Policy.Should().Be("the middle one");
        answer.Explain().Should().StartWith("About 20 people killed in Raid. Rule: the middle one.\nHow: the second of 3.\nMind: Middles hide quarrels.");
        answer.LeftOut.ToArray().Select(l => l.Reason).Should().Equal("not in the middle", "not in the middle");
        Made(By(Observatory, "12")).TotalKilled([Raid], policy: TotalPolicy.SumOf(new Middle())).Policy.Should().Be("each incident by the middle one; sum over disjoint incidents");
    }

    [Fact]
    public void What_had_not_been_said_is_left_out()
    {
        var later = By(Ministry, "30", Evening);
        var record = Made(By(Observatory, "12"), later);

        var answer = record.AsKnownAt(new(2031, 5, 4)).Killed(Raid, policy: FigurePolicy.Envelope);

        answer.Value.Should().Be(Estimate.Exactly(12));
        answer.LeftOut.Should().Equal(new LeftOut(later, "not yet said"));
    }

    /// <summary>The middle one of what was said, as about that.</summary>
    private sealed class Middle : FigurePolicy
    {
        public override string Name => "the middle one";

        protected override CombinedFigure Decide(ValueList<NumberedFigure> figures, RecordView view)
        {
            var ordered = figures.OrderBy(f => f.Number.Best).ToArray();
            var middle = ordered[ordered.Length / 2];
            return new CombinedFigure(figures.Count == 1 ? middle.Number : Estimate.About(middle.Number.Best ?? 0), [middle.Figure])
            {
                LeftOut = ValueList.From(figures.Where(f => f != middle).Select(f => new LeftOut(f.Figure, "not in the middle"))),
                Arithmetic = figures.Count == 1 ? "" : $"the second of {figures.Count}",
                Flags = ["Middles hide quarrels."],
            };
        }
    }
}
