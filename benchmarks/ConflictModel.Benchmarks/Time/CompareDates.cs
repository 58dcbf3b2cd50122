using BenchmarkDotNet.Attributes;
using NodaTime;

namespace ConflictModel.Benchmarks.Time;

/// <summary>How long does it take to ask which of two dates comes first?</summary>
[MemoryDiagnoser]
public class CompareDates
{
    private readonly DateTexts texts = new();
    private LocalDate[] local = []; // made by Setup, as are those below
    private ImpreciseDate[] days = [];
    private ImpreciseDate[] unqualified = [];
    private ImpreciseDate[] mix = [];

    [GlobalSetup]
    public void Setup()
    {
        local = Padded(texts.Days);
        days = Padded([.. texts.Days.Select(ImpreciseDate.FromLocalDate)]);
        ImpreciseDate[] dates = [.. texts.Mix.Where(text => !text.Contains('/', StringComparison.Ordinal)).Select(ImpreciseDate.Parse)];
        unqualified = Padded([.. dates.Where(date => date.Qualifiers is DateQualifiers.None && date.Precision is not DatePrecision.SubYear)]);
        mix = Padded(dates);
    }

    [Benchmark(Baseline = true, Description = "LocalDate.CompareTo", OperationsPerInvoke = DateTexts.Count)]
    public int NodaTimeDays()
    {
        var sum = 0;
        var all = local;
        for (var i = 1; i < all.Length; i++)
        {
            sum += all[i - 1].CompareTo(all[i]);
        }

        return sum;
    }

    [Benchmark(Description = "IsBefore, plain days", OperationsPerInvoke = DateTexts.Count)]
    public int PlainDays() => Ask(days);

    [Benchmark(Description = "IsBefore, days, months, years, unspecified digits", OperationsPerInvoke = DateTexts.Count)]
    public int Unqualified() => Ask(unqualified);

    [Benchmark(Description = "IsBefore, qualified dates and seasons among them", OperationsPerInvoke = DateTexts.Count)]
    public int Mix() => Ask(mix);

    private static int Ask(ImpreciseDate[] all)
    {
        var sum = 0;
        for (var i = 1; i < all.Length; i++)
        {
            sum += (int)all[i - 1].IsBefore(all[i]);
        }

        return sum;
    }

    /// <summary>Repeats the dates to one more than are asked about, since each is asked about its neighbour.</summary>
    private static T[] Padded<T>(T[] dates) => [.. Enumerable.Range(0, DateTexts.Count + 1).Select(i => dates[i % dates.Length])];
}
