using System.Globalization;
using BenchmarkDotNet.Attributes;
using NodaTime.Text;

namespace ConflictModel.Benchmarks.Time;

/// <summary>How long does it take to read a plain day, <c>YYYY-MM-DD</c>?</summary>
[MemoryDiagnoser]
public class ReadPlainDays
{
    private readonly DateTexts texts = new();

    [Benchmark(Baseline = true, Description = "LocalDatePattern.Iso", OperationsPerInvoke = DateTexts.Count)]
    public int NodaTimePattern()
    {
        var read = 0;
        foreach (var text in texts.Plain)
        {
            read += LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date.Day : 0;
        }

        return read;
    }

    [Benchmark(Description = "ImpreciseDate, UTF-8", OperationsPerInvoke = DateTexts.Count)]
    public int OursFromUtf8()
    {
        var read = 0;
        foreach (var text in texts.PlainUtf8)
        {
            read += ImpreciseDate.TryParse(text, out var date) && date.IsKnown ? 1 : 0;
        }

        return read;
    }

    [Benchmark(Description = "ImpreciseDate, chars", OperationsPerInvoke = DateTexts.Count)]
    public int OursFromChars()
    {
        var read = 0;
        foreach (var text in texts.Plain)
        {
            read += ImpreciseDate.TryParse(text, out var date) && date.IsKnown ? 1 : 0;
        }

        return read;
    }

    [Benchmark(Description = "bare ISO reader, UTF-8", OperationsPerInvoke = DateTexts.Count)]
    public int BareFromUtf8()
    {
        var read = 0;
        foreach (var text in texts.PlainUtf8)
        {
            read += IsoDay.TryRead<byte>(text, out _, out _, out var day) ? day : 0;
        }

        return read;
    }

    [Benchmark(Description = "bare ISO reader, chars", OperationsPerInvoke = DateTexts.Count)]
    public int BareFromChars()
    {
        var read = 0;
        foreach (var text in texts.Plain)
        {
            read += IsoDay.TryRead<char>(text, out _, out _, out var day) ? day : 0;
        }

        return read;
    }

    [Benchmark(Description = "DateOnly.ParseExact", OperationsPerInvoke = DateTexts.Count)]
    public int DateOnlyExact()
    {
        var read = 0;
        foreach (var text in texts.Plain)
        {
            read += DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).Day;
        }

        return read;
    }
}
