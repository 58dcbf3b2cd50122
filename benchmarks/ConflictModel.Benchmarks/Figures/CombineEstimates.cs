using BenchmarkDotNet.Attributes;

namespace ConflictModel.Benchmarks.Figures;

/// <summary>How long does it take to span the rivals of each incident, and to add up the incidents? A million estimates, a hundred for each of 10,000 incidents.</summary>
/// <remarks>Beside us bare triples, which cannot say that a bound is not known, nor by what word it came.</remarks>
[MemoryDiagnoser]
public class CombineEstimates
{
    private const int Seed = 20201026;
    private const int Incidents = 10_000;
    private const int Rivals = 100;
    private int[] keys = []; // made by Setup, as are those below
    private Estimate[] estimates = [];
    private (long Low, long Best, long High)[] triples = [];
    private ValueList<Estimate>[] grouped = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(Seed);
        keys = [.. Enumerable.Range(0, Incidents * Rivals).Select(i => i % Incidents)];
        random.Shuffle(keys);
        triples = [.. keys.Select(_ => Triple(random))];
        estimates = [.. triples.Select(t => Estimate.Between(t.Low, t.High).WithBest(t.Best))];
        var lookup = keys.Zip(estimates).ToLookup(pair => pair.First, pair => pair.Second);
        grouped = [.. Enumerable.Range(0, Incidents).Select(key => ValueList.From(lookup[key]))];
    }

    [Benchmark(Baseline = true, Description = "Loop over triples")]
    public (long Low, long? Best, long High) ByHand()
    {
        var spans = new (long Low, long Best, long High, bool Agree)[Incidents];
        Array.Fill(spans, (long.MaxValue, -1, long.MinValue, true));
        for (var i = 0; i < triples.Length; i++)
        {
            var (low, best, high) = triples[i];
            ref var span = ref spans[keys[i]];
            span = (Math.Min(span.Low, low), best, Math.Max(span.High, high), span.Agree && (span.Best == -1 || span.Best == best));
        }

        var (least, likeliest, greatest, agree) = (0L, 0L, 0L, true);
        foreach (var span in spans)
        {
            (least, likeliest, greatest, agree) = (least + span.Low, likeliest + span.Best, greatest + span.High, agree && span.Agree);
        }

        return (least, agree ? likeliest : null, greatest);
    }

    [Benchmark(Description = "Envelope of each key as it comes, then SumOfDisjoint")]
    public Estimate AsTheyCome()
    {
        var spans = new Estimate[Incidents];
        for (var i = 0; i < estimates.Length; i++)
        {
            ref var span = ref spans[keys[i]];
            span = Estimate.Envelope(span, estimates[i]);
        }

        return Estimate.SumOfDisjoint(spans);
    }

    [Benchmark(Description = "Envelope and SumOfDisjoint, grouped before")]
    public Estimate Grouped() => Estimate.SumOfDisjoint([.. grouped.Select(rivals => Estimate.Envelope(rivals.AsSpan()))]);

    [Benchmark(Description = "Envelope and SumOfDisjoint, grouped by LINQ")]
    public Estimate GroupedByLinq() => Estimate.SumOfDisjoint(
        [.. keys.Zip(estimates).GroupBy(pair => pair.First, pair => pair.Second).Select(rivals => Estimate.Envelope([.. rivals]))]);

    [Benchmark(Description = "LINQ over triples")]
    public (long Low, long? Best, long High) Linq()
    {
        var spans = keys.Zip(triples).GroupBy(pair => pair.First, pair => pair.Second)
            .Select(rivals => (
                Low: rivals.Min(t => t.Low),
                Best: rivals.Select(t => t.Best).Distinct().Count() == 1 ? rivals.First().Best : (long?)null,
                High: rivals.Max(t => t.High)))
            .ToArray();
        return (spans.Sum(s => s.Low), spans.Any(s => s.Best is null) ? null : spans.Sum(s => s.Best), spans.Sum(s => s.High));
    }

    private static (long Low, long Best, long High) Triple(Random random)
    {
        var low = random.Next(0, 30);
        var best = low + random.Next(0, 20);
        return (low, best, best + random.Next(0, 60));
    }
}
