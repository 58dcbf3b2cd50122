using BenchmarkDotNet.Attributes;
using NodaTime;

namespace ConflictModel.Benchmarks.Time;

/// <summary>How long does it take to ask whether a stretch of time contains a day?</summary>
[MemoryDiagnoser]
public class ContainDays
{
    private readonly DateTexts texts = new();
    private DateInterval[] noda = []; // made by Setup, as are those below
    private ImpreciseInterval[] exact = [];
    private ImpreciseInterval[] mix = [];
    private ImpreciseDate[] days = [];

    [GlobalSetup]
    public void Setup()
    {
        noda = [.. texts.Days.Select((day, i) => new DateInterval(day, day.PlusDays(texts.Days[^(i + 1)].DayOfYear * 30)))];
        exact = [.. noda.Select(ImpreciseInterval.FromDateInterval)];
        mix = [.. texts.Mix.Where(text => text.Contains('/', StringComparison.Ordinal)).Select(ImpreciseInterval.Parse)];
        mix = [.. Enumerable.Range(0, DateTexts.Count).Select(i => mix[i % mix.Length])];
        days = [.. texts.Days.Select(ImpreciseDate.FromLocalDate)];
    }

    [Benchmark(Baseline = true, Description = "DateInterval.Contains", OperationsPerInvoke = DateTexts.Count)]
    public int NodaTimeIntervals()
    {
        var inside = 0;
        for (var i = 0; i < noda.Length; i++)
        {
            inside += noda[i].Contains(texts.Days[^(i + 1)]) ? 1 : 0;
        }

        return inside;
    }

    [Benchmark(Description = "ImpreciseInterval.Contains, day to day", OperationsPerInvoke = DateTexts.Count)]
    public int Exact() => Ask(exact);

    [Benchmark(Description = "ImpreciseInterval.Contains, mix", OperationsPerInvoke = DateTexts.Count)]
    public int Mix() => Ask(mix);

    private int Ask(ImpreciseInterval[] stretches)
    {
        var sum = 0;
        for (var i = 0; i < stretches.Length; i++)
        {
            sum += (int)stretches[i].Contains(days[^(i + 1)]);
        }

        return sum;
    }
}
