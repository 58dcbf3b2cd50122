using System.Globalization;
using BenchmarkDotNet.Attributes;
using NodaTime.Text;

namespace ConflictModel.Benchmarks.Time;

/// <summary>How long does it take to write a date, into a new string and into a buffer?</summary>
[MemoryDiagnoser]
public class WriteDates
{
    private readonly DateTexts texts = new();
    private readonly char[] buffer = new char[64];
    private readonly byte[] bytes = new byte[64];
    private ImpreciseDate[] days = []; // made by Setup
    private ImpreciseDate[] mix = []; // made by Setup
    private DateOnly[] dateOnlies = []; // made by Setup

    [GlobalSetup]
    public void Setup()
    {
        days = [.. texts.Days.Select(ImpreciseDate.FromLocalDate)];
        mix = [.. texts.Mix.Where(text => !text.Contains('/', StringComparison.Ordinal)).Select(ImpreciseDate.Parse)];
        mix = [.. Enumerable.Range(0, DateTexts.Count).Select(i => mix[i % mix.Length])];
        dateOnlies = [.. texts.Days.Select(day => day.ToDateOnly())];
    }

    [Benchmark(Baseline = true, Description = "LocalDatePattern.Iso", OperationsPerInvoke = DateTexts.Count)]
    public int NodaTimePattern()
    {
        var length = 0;
        foreach (var day in texts.Days)
        {
            length += LocalDatePattern.Iso.Format(day).Length;
        }

        return length;
    }

    [Benchmark(Description = "ImpreciseDate, plain days", OperationsPerInvoke = DateTexts.Count)]
    public int OursDays()
    {
        var length = 0;
        foreach (var day in days)
        {
            length += day.ToString().Length;
        }

        return length;
    }

    [Benchmark(Description = "ImpreciseDate, plain days, into a buffer", OperationsPerInvoke = DateTexts.Count)]
    public int OursDaysIntoBuffer()
    {
        var length = 0;
        foreach (var day in days)
        {
            length += day.TryFormat(buffer, out var written, default, null) ? written : 0;
        }

        return length;
    }

    [Benchmark(Description = "ImpreciseDate, plain days, into UTF-8", OperationsPerInvoke = DateTexts.Count)]
    public int OursDaysIntoUtf8()
    {
        var length = 0;
        foreach (var day in days)
        {
            length += day.TryFormat(bytes, out var written, default, null) ? written : 0;
        }

        return length;
    }

    [Benchmark(Description = "ImpreciseDate, mix, into a buffer", OperationsPerInvoke = DateTexts.Count)]
    public int OursMixIntoBuffer()
    {
        var length = 0;
        foreach (var date in mix)
        {
            length += date.TryFormat(buffer, out var written, default, null) ? written : 0;
        }

        return length;
    }

    [Benchmark(Description = "DateOnly, into a buffer", OperationsPerInvoke = DateTexts.Count)]
    public int DateOnlyIntoBuffer()
    {
        var length = 0;
        foreach (var day in dateOnlies)
        {
            length += day.TryFormat(buffer, out var written, "O", CultureInfo.InvariantCulture) ? written : 0;
        }

        return length;
    }
}
