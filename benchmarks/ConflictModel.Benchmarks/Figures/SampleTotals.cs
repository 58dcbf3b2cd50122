using BenchmarkDotNet.Attributes;

namespace ConflictModel.Benchmarks.Figures;

/// <summary>How long does it take to draw the total of 10,000 incidents, and tell its 95th percentile? Beside us, the loop that one writes by hand.</summary>
/// <remarks>The loop draws fractions, has bounds for every incident, and cannot be drawn again under another version of the framework.</remarks>
[MemoryDiagnoser]
public class SampleTotals
{
    private const int Seed = 20201026;
    private const int Incidents = 10_000;
    private Estimate[] parts = []; // made by Setup, as is that below
    private (double Low, double Best, double High)[] bounds = [];

    [Params(1_000, 10_000)]
    public int Draws { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(Seed);
        parts = [.. Enumerable.Range(0, Incidents).Select(_ => Toll(random))];
        bounds = [.. parts.Select(p => ((double)p.Least!, (double)p.Best!, (double)p.Greatest!))]; // Toll states all three
    }

    [Benchmark(Baseline = true, Description = "System.Random, uniform doubles")]
    public double UniformByHand()
    {
        var random = new Random(Seed);
        var totals = new double[Draws];
        for (var i = 0; i < totals.Length; i++)
        {
            foreach (var (low, _, high) in bounds)
            {
                totals[i] += low + (random.NextDouble() * (high - low));
            }
        }

        Array.Sort(totals);
        return totals[Draws * 95 / 100];
    }

    [Benchmark(Description = "FigureSampler, uniform")]
    public long Uniform() => Draw(FigureShape.Uniform);

    [Benchmark(Description = "System.Random, triangular doubles")]
    public double TriangularByHand()
    {
        var random = new Random(Seed);
        var totals = new double[Draws];
        for (var i = 0; i < totals.Length; i++)
        {
            foreach (var (low, best, high) in bounds)
            {
                var chance = random.NextDouble();
                totals[i] += chance * (high - low) < best - low
                    ? low + Math.Sqrt(chance * (high - low) * (best - low))
                    : high - Math.Sqrt((1 - chance) * (high - low) * (high - best));
            }
        }

        Array.Sort(totals);
        return totals[Draws * 95 / 100];
    }

    [Benchmark(Description = "FigureSampler, triangular")]
    public long Triangular() => Draw(FigureShape.Triangular);

    [Benchmark(Description = "FigureSampler, a shape from outside")]
    public long Own() => Draw(new OwnShape());

    private long Draw(FigureShape shape) => new FigureSampler(shape, Seed) { Draws = Draws }.Sum(parts).Quantile(0.95);

    /// <summary>None is exact: an exact number is not drawn.</summary>
    private static Estimate Toll(Random random)
    {
        var low = random.Next(0, 30);
        var best = low + random.Next(0, 20);
        return Estimate.Between(low, best + random.Next(1, 60)).WithBest(best);
    }

    private sealed class OwnShape : FigureShape
    {
        public override string Name => "own";

        public override long Draw(SampledRange range, SeededNumbers numbers) => numbers.NextBetween(range.Least, range.Greatest);
    }
}
