using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on the distribution of totals.</summary>
public class SamplingSample
{
    [Fact]
    public void A_total_has_a_range_and_tells_what_it_rests_on() => Console.Capture(Total).Should().StartWith("at least 124\n").And.Contain("open above: taken to reach 2 times");

    [Fact]
    public void The_unknown_is_refused() => Console.Capture(Refused).Should().Contain("an unknown number is not zero");

    [Fact]
    public void A_shape_of_one_s_own_lifts_the_total() => Console.Capture(Own).Should().Contain("towards the top within the bounds");

    internal static void Total()
    {
        #region sampling-total
        ValueList<Estimate> tolls = [Between(34, 56).WithBest(50), Exactly(12), UpTo(40), AtLeast(78)];
        Console.WriteLine(SumOfDisjoint(tolls).Describe());

        var sampler = new FigureSampler(FigureShape.Triangular, seed: 2031)
        {
            Assuming = new() { OpenTopFactor = 2 }, // "at least 78" reaches up to 156
        };
        var total = sampler.Sum(tolls);
        Console.WriteLine(total.Explain());
        Console.WriteLine(total.Quantile(0.95));
        #endregion
    }

    internal static void Refused()
    {
        #region sampling-refused
        var sampler = new FigureSampler(FigureShape.Uniform, seed: 2031);
        try
        {
            sampler.Sum([Exactly(12), Unknown, AtLeast(78)]);
        }
        catch (ArgumentException refusal)
        {
            Console.WriteLine(refusal.Message);
        }
        #endregion
    }

    internal static void Own()
    {
        #region sampling-own
        var total = new FigureSampler(new TowardsTheTop(), seed: 2031).Sum([Between(34, 56), UpTo(40)]);
        Console.WriteLine(total.Explain());
        #endregion
    }

    #region sampling-shape
    /// <summary>Counts miss people more often than they invent them: the greater of two numbers.</summary>
    private sealed class TowardsTheTop : FigureShape
    {
        public override string Name => "towards the top";

        public override long Draw(SampledRange range, SeededNumbers numbers) => Math.Max(
            numbers.NextBetween(range.Least, range.Greatest),
            numbers.NextBetween(range.Least, range.Greatest));
    }
    #endregion
}
