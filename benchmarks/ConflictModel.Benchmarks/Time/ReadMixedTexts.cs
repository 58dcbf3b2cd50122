using BenchmarkDotNet.Attributes;
using NodaTime.Text;

namespace ConflictModel.Benchmarks.Time;

/// <summary>How long does it take to read a text of EDTF's level 0 or 1, of twelve kinds in no order? The floor is as many plain days, read by NodaTime's pattern.</summary>
[MemoryDiagnoser]
public class ReadMixedTexts
{
    private readonly DateTexts texts = new();

    [GlobalSetup]
    public void Check()
    {
        if (Dates() != DateTexts.Count || DatesFromUtf8() != DateTexts.Count || Expressions() != DateTexts.Count || ByRegex() != DateTexts.Count)
        {
            throw new InvalidOperationException("Not every text was read.");
        }
    }

    [Benchmark(Baseline = true, Description = "LocalDatePattern.Iso, plain days", OperationsPerInvoke = DateTexts.Count)]
    public int PlainDays()
    {
        var read = 0;
        foreach (var text in texts.Plain)
        {
            read += LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date.Day : 0;
        }

        return read;
    }

    [Benchmark(Description = "ImpreciseDate or -Interval, UTF-8", OperationsPerInvoke = DateTexts.Count)]
    public int DatesFromUtf8()
    {
        var read = 0;
        for (var i = 0; i < texts.MixUtf8.Length; i++)
        {
            var text = texts.MixUtf8[i];
            var isOne = texts.IsStretch[i] ? ImpreciseInterval.TryParse(text, out _) : ImpreciseDate.TryParse(text, out _);
            read += isOne ? 1 : 0;
        }

        return read;
    }

    [Benchmark(Description = "ImpreciseDate or -Interval, chars", OperationsPerInvoke = DateTexts.Count)]
    public int Dates()
    {
        var read = 0;
        for (var i = 0; i < texts.Mix.Length; i++)
        {
            var text = texts.Mix[i];
            var isOne = texts.IsStretch[i] ? ImpreciseInterval.TryParse(text, out _) : ImpreciseDate.TryParse(text, out _);
            read += isOne ? 1 : 0;
        }

        return read;
    }

    [Benchmark(Description = "EdtfExpression", OperationsPerInvoke = DateTexts.Count)]
    public int Expressions()
    {
        var read = 0;
        foreach (var text in texts.Mix)
        {
            read += EdtfExpression.TryParse(text, out _) ? 1 : 0;
        }

        return read;
    }

    [Benchmark(Description = "regular expression", OperationsPerInvoke = DateTexts.Count)]
    public int ByRegex()
    {
        var read = 0;
        foreach (var text in texts.Mix)
        {
            read += RegexEdtf.TryRead(text, out _, out _, out _) ? 1 : 0;
        }

        return read;
    }
}
