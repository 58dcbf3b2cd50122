using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures.Sampling;

public class FigureShapeTests
{
    [Fact]
    public void Uniform_takes_every_number_within_the_bounds_for_equally_likely()
    {
        var values = Draw(FigureShape.Uniform, Between(7, 16).WithBest(8));

        var counts = values.GroupBy(v => v).ToDictionary(g => g.Key, g => g.Count());
        counts.Keys.Should().BeEquivalentTo(Enumerable.Range(7, 10).Select(n => (long)n));
        counts.Values.Should().OnlyContain(count => Math.Abs(count - 1_000) < 4 * 30, "the standard deviation of each is 30");
    }

    [Fact]
    public void Uniform_has_the_quantiles_of_its_bounds()
    {
        var total = Sampler(FigureShape.Uniform).Sample(UpTo(1_000_000));

        total.Mean.Should().BeApproximately(500_000, 4 * 2_887);
        total.Quantile(0.1).Should().BeInRange(88_000, 112_000);
        total.Quantile(0.9).Should().BeInRange(888_000, 912_000);
    }

    // Mean: a third of least, mode and greatest. Median: where half of the triangle lies on either side.
    [Theory]
    [InlineData("0-1000, best 200", 400, 367.5)]
    [InlineData("0-1000, best 0", 333.3, 292.9)]
    [InlineData("0-1000, best 1000", 666.7, 707.1)]
    [InlineData("0-1000", 500, 500)]
    [InlineData("100-1100, best 300", 500, 467.5)]
    public void Triangular_has_the_mean_and_the_median_of_its_triangle(string number, double mean, double median)
    {
        var total = Sampler(FigureShape.Triangular).Sample(Parse(number));

        total.Mean.Should().BeApproximately(mean, 4 * 2.4);
        total.Median.Should().BeInRange((long)median - 14, (long)median + 14);
    }

    [Theory]
    [InlineData("0-1", 5_000, 5_000)]
    [InlineData("0-1, best 1", 3_333, 6_667)]
    [InlineData("0-1, best 0", 6_667, 3_333)]
    [InlineData("4-6", 2_500, 5_000, 2_500)]
    [InlineData("0-3, best 2", 1_333, 2_667, 4_000, 2_000)]
    public void Triangular_reaches_both_bounds(string number, params int[] counts)
    {
        var values = Draw(FigureShape.Triangular, Parse(number));

        for (var i = 0; i < counts.Length; i++)
        {
            values.Count(v => v == values[0] + i).Should().BeInRange(counts[i] - 200, counts[i] + 200);
        }

        values.Distinct().Should().HaveCount(counts.Length);
    }

    [Theory]
    [InlineData("0-10, best 10")]
    [InlineData("0-10, best 0")]
    [InlineData("0-10, best 9")]
    [InlineData("0-10, best 5")]
    public void No_number_is_likelier_than_the_best_value_even_where_it_is_a_bound(string number)
    {
        var values = new FigureSampler(FigureShape.Triangular, seed: 17) { Draws = 200_000 }.Sample(Parse(number)).Values;

        values.GroupBy(v => v).MaxBy(g => g.Count())!.Key.Should().Be(Parse(number).Best);
    }

    [Fact]
    public void Wide_triangles_have_the_mean_of_narrow_ones()
    {
        const long Wide = 1L << 50;
        var total = Sampler(FigureShape.Triangular).Sample(UpTo(Wide).WithBest(Wide / 5));

        (total.Mean / Wide).Should().BeApproximately(0.4, 4 * 0.0024);
        ((double)total.Median / Wide).Should().BeApproximately(0.3675, 0.014);
    }

    [Theory]
    [InlineData(0, 1, null)]
    [InlineData(5, 14, 6L)]
    [InlineData(0, 1L << 31, 3L)]
    [InlineData(0, long.MaxValue, null)]
    [InlineData(long.MaxValue - 1, long.MaxValue, null)]
    [InlineData(0, long.MaxValue, long.MaxValue)]
    public void A_single_draw_is_the_one_that_sums_are_made_of(long least, long greatest, long? best)
    {
        foreach (var shape in new[] { FigureShape.Uniform, FigureShape.Triangular })
        {
            var number = best is { } value ? Between(least, greatest).WithBest(value) : Between(least, greatest);
            var own = new FigureSampler(new Borrowed(shape), 9) { Draws = 200 }.Sample(number);

            own.Values.Should().Equal(new FigureSampler(shape, 9) { Draws = 200 }.Sample(number).Values);
        }
    }

    [Fact]
    public void A_shape_of_one_s_own_draws_and_is_named()
    {
        var total = new FigureSampler(new Borrowed(FigureShape.Uniform), 9).Sum([Between(0, 9), Between(3, 4)]);

        total.Sampler.Shape.Name.Should().Be("borrowed");
        total.Explain().Should().Contain("borrowed within the bounds");
    }

    [Theory]
    [InlineData(4)]
    [InlineData(10)]
    public void A_shape_that_leaves_the_bounds_is_told(long drawn) =>
        new FigureSampler(new Fixed(drawn), 1).Invoking(s => s.Sample(Between(5, 9)))
            .Should().Throw<InvalidOperationException>().WithMessage($"The shape 'fixed' drew {drawn}, which is not within 5-9.");

    private static FigureSampler Sampler(FigureShape shape) => new(shape, seed: 17);

    private static ValueList<long> Draw(FigureShape shape, Estimate number) => Sampler(shape).Sample(number).Values;

    private sealed class Borrowed(FigureShape from) : FigureShape
    {
        public override string Name => "borrowed";

        public override long Draw(SampledRange range, SeededNumbers numbers) => from.Draw(range, numbers);
    }

    private sealed class Fixed(long number) : FigureShape
    {
        public override string Name => "fixed";

        public override long Draw(SampledRange range, SeededNumbers numbers) => number;
    }
}
