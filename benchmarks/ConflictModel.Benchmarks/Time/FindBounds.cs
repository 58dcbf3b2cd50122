using BenchmarkDotNet.Attributes;
using NodaTime;

namespace ConflictModel.Benchmarks.Time;

/// <summary>How long does it take to get the first and last day that a date can mean, as NodaTime's dates? Beside us, NodaTime's own bounds of a month.</summary>
[MemoryDiagnoser]
public class FindBounds
{
    private readonly DateTexts texts = new();
    private YearMonth[] noda = []; // made by Setup, as are those below
    private ImpreciseDate[] months = [];
    private ImpreciseDate[] mix = [];

    [GlobalSetup]
    public void Setup()
    {
        noda = [.. texts.Days.Select(day => day.ToYearMonth())];
        months = [.. noda.Select(ImpreciseDate.FromYearMonth)];
        mix = [.. texts.Mix.Where(text => !text.Contains('/', StringComparison.Ordinal)).Select(ImpreciseDate.Parse)];
        mix = [.. Enumerable.Range(0, DateTexts.Count).Select(i => mix[i % mix.Length])];
    }

    [Benchmark(Baseline = true, Description = "YearMonth, first and last day", OperationsPerInvoke = DateTexts.Count)]
    public int NodaTimeMonths()
    {
        var sum = 0;
        foreach (var month in noda)
        {
            var first = month.OnDayOfMonth(1);
            var last = month.OnDayOfMonth(first.Calendar.GetDaysInMonth(month.Year, month.Month));
            sum += first.Day + last.Day;
        }

        return sum;
    }

    [Benchmark(Description = "Earliest and Latest, months", OperationsPerInvoke = DateTexts.Count)]
    public int Months() => Ask(months);

    [Benchmark(Description = "Earliest and Latest, mix", OperationsPerInvoke = DateTexts.Count)]
    public int Mix() => Ask(mix);

    [Benchmark(Description = "EarliestWithin and LatestWithin, mix", OperationsPerInvoke = DateTexts.Count)]
    public int Widened()
    {
        var sum = 0;
        foreach (var date in mix)
        {
            sum += date.EarliestWithin(DateTolerance.ByPrecision).TryGetDate(out var first) ? first.Day : 0;
            sum += date.LatestWithin(DateTolerance.ByPrecision).TryGetDate(out var last) ? last.Day : 0;
        }

        return sum;
    }

    private static int Ask(ImpreciseDate[] dates)
    {
        var sum = 0;
        foreach (var date in dates)
        {
            sum += date.Earliest.TryGetDate(out var first) ? first.Day : 0;
            sum += date.Latest.TryGetDate(out var last) ? last.Day : 0;
        }

        return sum;
    }
}
