using static ConflictModel.Tests.Figures.Totals.ThreeIncidents;

namespace ConflictModel.Tests.Figures.Totals;

/// <summary>Figures that somebody hands over to be added up.</summary>
public class SumOfDisjointTests
{
    private static readonly CasualtyEstimate Seventeen = Raid.In("17", "seventeen") with { People = Population.Combatants };

    [Fact]
    public void Adds_bounds_to_bounds_and_best_to_best()
    {
        var five = Ambush.In("at least 5", "five");
        var record = Made(Seventeen, five);

        var sum = record.SumOfDisjoint([Seventeen, five]);

        sum.Value.Numbers().Should().Be((22L, null, null));
        sum.Policy.Should().Be("sum of disjoint figures");
        sum.Figures.Should().Equal(Seventeen, five);
        sum.Arithmetic.Should().Be("17 + at least 5 = at least 22");
        sum.Flags.Should().BeEmpty("figures of two incidents have nobody in common unless somebody says so");
        Sum(Raid.In("4-9", "a"), Ambush.In("2-3", "b")).Value.Numbers().Should().Be((6L, 12L, null));
        Sum(Raid.In("4-9, best 5", "a"), Ambush.In("about 2", "b")).Value.Numbers().Should().Be((4L, null, 7L));
    }

    [Fact]
    public void A_figure_without_a_number_leaves_the_sum_open_and_is_no_zero()
    {
        Sum(Raid.In("17", "a"), Ambush.In("unknown", "b")).Value.Numbers().Should().Be((17L, null, null));
        Sum(Raid.In("none reported", "a"), Ambush.In("unknown", "b")).Value.Should().Be(Estimate.Unknown);
        Sum().Value.Should().Be(Estimate.Unknown);
        Sum().Certainty.Should().Be(Certainty.Possible);
    }

    [Theory]
    [InlineData("part-of", "the one is a part of the other")]
    [InlineData("overlaps", "the one overlaps the other")]
    [InlineData("supersedes", "the one takes the place of the other")]
    [InlineData("paraphrases", "the one paraphrases the other")]
    [InlineData("repeats", "the one repeats the other")]
    [InlineData("alternative-reading-of", "the one is another reading of the other")]
    public void Refuses_figures_that_a_link_entangles(string link, string what)
    {
        var five = Raid.In("5", "five").Linked(LinkKind.Parse(link), Seventeen);

        foreach (var order in new Figure[][] { [Seventeen, five], [five, Seventeen] })
        {
            FluentActions.Invoking(() => Sum(order)).Should().Throw<IncompatibleFiguresException>()
                .WithMessage($"Two figures do not add: {what}. They are “5 people killed in Raid*” and “17 combatants killed in Raid*”.");
        }
    }

    [Fact]
    public void Refuses_figures_that_others_in_between_entangle()
    {
        var between = Raid.In("10", "between").AsPartOf(Seventeen);
        var leaf = Raid.In("3", "leaf").AsPartOf(between);
        var revised = Raid.In("20", "revised").Superseding(Seventeen);

        foreach (var whole in new[] { Seventeen, revised })
        {
            var record = Made(Seventeen, between, leaf, revised);
            FluentActions.Invoking(() => record.SumOfDisjoint([leaf, whole])).Should().Throw<IncompatibleFiguresException>()
                .WithMessage("Two figures do not add: the one has people of the other in it, through figures in between.*");
        }
    }

    [Fact]
    public void Refuses_rivals_of_one_thing_that_nobody_says_to_be_disjoint()
    {
        var one = Raid.Killed(Estimate.AtLeast(78)).Per(Morning.Quoting(Observatory));
        var other = Raid.Killed(Estimate.AtLeast(51)).Per(Evening.Quoting(Ministry));

        FluentActions.Invoking(() => Sum(one, other)).Should().Throw<IncompatibleFiguresException>()
            .WithMessage("Two figures do not add: they count the same people of one thing, and nobody says that they are disjoint (DisjointFrom). They are “at least 78*” and “at least 51*”.");
        Sum(one, other.DisjointFrom(one)).Value.Least.Should().Be(129);
    }

    [Fact]
    public void Refuses_a_figure_given_twice() =>
        FluentActions.Invoking(() => Sum(Seventeen, Seventeen)).Should().Throw<IncompatibleFiguresException>().WithMessage("A figure was given twice: nothing adds to itself.");

    [Theory]
    [InlineData("superseded by 20")]
    [InlineData("rejected: a misprint")]
    [InlineData("denied, not counted")]
    [InlineData("planned")]
    public void Refuses_a_figure_that_does_not_count(string reason)
    {
        var figure = reason switch
        {
            "rejected: a misprint" => Seventeen.Standing(StandingKind.Rejected, "a misprint"),
            "denied, not counted" => Seventeen.Denied(),
            "planned" => Seventeen.InMood(Mood.Planned),
            _ => Seventeen,
        };
        var later = Raid.In("20", "later").Superseding(Seventeen);
        var record = reason.StartsWith("superseded", StringComparison.Ordinal) ? Made(figure, later) : Made(figure);

        FluentActions.Invoking(() => record.SumOfDisjoint([figure])).Should().Throw<IncompatibleFiguresException>().WithMessage($"A figure does not count ({reason}), so it cannot be added: “*17 combatants killed in Raid*");
    }

    [Fact]
    public void Refuses_figures_of_different_kinds()
    {
        Refused(Seventeen, Raid.Wounded(Estimate.Exactly(9)).Per(Morning), "one counts killed (casualtyEstimate), the other wounded (casualtyEstimate)");
        Refused(Seventeen, Ambush.In("300", "b") with { Knowledge = Knowledge.ExcessMortality }, "one is excess mortality, the other a count of deaths");
        var flow = Raid.Displaced(Estimate.Exactly(9)).Per(Morning);
        Refused(flow, flow with { Basis = CountBasis.Stock }, "one is a flow, the other a stock");
        var stock = Raid.Harmed(Harm.Trapped, Estimate.Exactly(9)).Per(Morning) with { Period = new(2031, 5, 4) };
        Refused(stock, stock with { Period = new(2031, 5, 5) }, "they are stocks of different times, on 4 May 2031 and on 5 May 2031");

        static void Refused(Figure one, Figure other, string what) =>
            FluentActions.Invoking(() => Sum(one, other)).Should().Throw<IncompatibleFiguresException>().WithMessage($"Two figures do not add: {what}. They are “*” and “*”.");
    }

    [Fact]
    public void Tells_of_how_many_pairs_nobody_says_that_they_are_disjoint()
    {
        var civilians = Raid.In("5", "civilians") with { People = Population.Civilians };
        var others = Raid.In("3", "others", Evening);

        Sum(Seventeen, civilians).Flags.Should().BeEmpty("in one account nobody is a combatant and a civilian");
        Sum(Seventeen, civilians.Per(Evening)).Flags.Should().Equal("Of one pair of these figures nobody says that they are disjoint: who is in both is counted twice.");
        Sum(Seventeen, civilians, others).Flags.Should().Equal("Of 2 pairs of these figures nobody says that they are disjoint: who is in both is counted twice.");
        Sum(Seventeen, civilians, others.DisjointFrom(Seventeen).DisjointFrom(civilians)).Flags.Should().BeEmpty();
    }

    private static FigureAnswer Sum(params Figure[] figures) => Made([.. figures]).SumOfDisjoint(ValueList.From(figures));
}
