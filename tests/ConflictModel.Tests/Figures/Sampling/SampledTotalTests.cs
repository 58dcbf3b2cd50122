using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures.Sampling;

public class SampledTotalTests
{
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 4) };

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.07, 7)]
    [InlineData(0.071, 8)]
    [InlineData(0.29, 29)]
    [InlineData(0.5, 50)]
    [InlineData(0.57, 57)]
    [InlineData(0.999, 100)]
    [InlineData(1, 100)]
    public void A_quantile_is_the_least_total_that_a_share_do_not_exceed(double share, long expected) => Hundred().Quantile(share).Should().Be(expected);

    [Theory]
    [InlineData(0, 50, 50)]
    [InlineData(0.5, 25, 75)]
    [InlineData(0.9, 5, 95)]
    [InlineData(1, 1, 100)]
    public void An_interval_leaves_out_as_many_below_as_above(double share, long least, long greatest) =>
        Hundred().Interval(share).Should().Be(new SampledRange(least, greatest));

    [Fact]
    public void An_interval_holds_at_least_its_share()
    {
        foreach (var share in Enumerable.Range(0, 101).Select(i => i / 100.0))
        {
            var interval = Hundred().Interval(share);
            Hundred().Values.Count(interval.Contains).Should().BeGreaterThanOrEqualTo((int)Math.Floor(share * 100));
        }
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_share_out_of_its_bounds_is_refused(double share)
    {
        Hundred().Invoking(t => t.Quantile(share)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(share));
        Hundred().Invoking(t => t.Interval(share)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(share));
    }

    [Fact]
    public void Mean_and_values_are_of_all_that_was_drawn()
    {
        Hundred().Mean.Should().Be(50.5);
        Hundred().Values.Should().Equal(Enumerable.Range(1, 100).Select(n => (long)n));
        Hundred().Median.Should().Be(50);
        new FigureSampler(FigureShape.Uniform, 1).Sample(Exactly(long.MaxValue)).Mean.Should().Be(long.MaxValue);
    }

    [Fact]
    public void A_total_tells_what_was_assumed_and_for_how_many()
    {
        var sampler = new FigureSampler(FigureShape.Triangular, 7) { Draws = 1_000, Assuming = new() { OpenTopFactor = 2, NearShare = 0.2 } };
        var total = sampler.Sum([Between(3400, 5600), AtLeast(780), OfWord("dozens"), About(500), UpTo(40), Exactly(12)]);

        total.Explain().Should().Be(FormattableString.Invariant($"""
            {total.Interval(0.9).Least:#,0} to {total.Interval(0.9).Greatest:#,0} in 90 of 100 draws; median {total.Median:#,0}, mean {total.Mean:#,0.0}.
            The sum of 6 figures of disjoint things, each drawn by itself: 1,000 draws from seed 7, triangular within the bounds (4,616 to 7,860 in all).
            - 2 figures are open above: taken to reach 2 times the number said
            - one figure is near a number: taken to stray from it by 20%
            - one figure is not bounded below: taken to reach down to 0, since counts are not negative
            This is what the bounds and the assumptions come to, not what is known.
            """).ReplaceLineEndings("\n"));
        (total.Parts, total.Sampler, total.Figures.IsEmpty).Should().Be((6, sampler, true));
    }

    [Fact]
    public void What_is_bounded_on_both_sides_tells_of_no_assumption() =>
        new FigureSampler(FigureShape.Uniform, 7) { Assuming = new() { OpenTopFactor = 2, NearShare = 0.2 } }.Sample(Between(5, 5)).Explain().Should().Be("""
            5, since no figure leaves anything to chance.
            Drawn from one figure: 10,000 draws from seed 7, uniform within the bounds (5 in all).
            This is what the bounds and the assumptions come to, not what is known.
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_total_of_figures_keeps_them_and_tells_what_they_count()
    {
        CasualtyEstimate one = new Incident("Raid").Killed(Exactly(5), Population.Civilians).Per(Paper), other = new Incident("Ambush").Killed(Exactly(7), Population.Civilians).Per(Paper);
        var total = new FigureSampler(FigureShape.Uniform, 7).Sum([one, other.Standing(StandingKind.Disputed, "counts the wounded, too")]);

        total.Figures.Should().HaveCount(2).And.Contain(one);
        total.Explain().Should().StartWith("12 civilians killed, since no figure").And.Contain("\nIt rests on 2 claims of one origin, 1 disputed.\n");
    }

    [Fact]
    public void A_total_is_written_short() =>
        Hundred().ToString().Should().Be("5-95 in 90% of 100 draws, median 50");

    private static SampledTotal Hundred() => new FigureSampler(new Counting(), 1) { Draws = 100 }.Sample(Between(1, 100));

    /// <summary>Draws 100, 99, 98 and so on, so that quantiles can be told exactly.</summary>
    private sealed class Counting : FigureShape
    {
        private int drawn;

        public override string Name => "counting";

        public override long Draw(SampledRange range, SeededNumbers numbers) => range.Greatest - drawn++;
    }
}
