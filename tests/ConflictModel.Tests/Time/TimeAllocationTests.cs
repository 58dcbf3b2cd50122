using System.Text;

namespace ConflictModel.Tests.Time;

/// <summary>What is read, written and asked of dates and stretches leaves nothing for the garbage collector.</summary>
public class TimeAllocationTests
{
    private static readonly ImpreciseDate Asked = new(2020, 1, 5);
    private static readonly ImpreciseInterval Stretch = ImpreciseInterval.Parse("2019-12~/2020-03-05");

    [Theory]
    [InlineData("2020-01-05")]
    [InlineData("2020-01")]
    [InlineData("20X9-1X-0X")]
    [InlineData("201X-02-29")]
    [InlineData("2019?-12-~27")]
    [InlineData("2020-24")]
    [InlineData("Y170000002")]
    [InlineData("Y17E7S3")]
    [InlineData("1950S2")]
    [InlineData("[2019-12-27..2020-01-05]")]
    [InlineData("[..2020-01-05]")]
    [InlineData("[2020-01-05~..]")]
    public void Dates_allocate_nothing(string text)
    {
        var (utf8, date) = (Encoding.UTF8.GetBytes(text), ImpreciseDate.Parse(text));

        Allocated(() => ImpreciseDate.TryParse(text.AsSpan(), out _)).Should().Be(0, "reading characters");
        Allocated(() => ImpreciseDate.TryParse(utf8, out _)).Should().Be(0, "reading UTF-8");
        Allocated(() => WriteChars(date)).Should().Be(0, "writing characters");
        Allocated(() => WriteBytes(date)).Should().Be(0, "writing UTF-8");
        Allocated(() => date.IsBefore(Asked) is Certainty.Certain).Should().Be(0, "before");
        Allocated(() => date.IsAfter(Asked) is Certainty.Certain).Should().Be(0, "after");
        Allocated(() => date.IsSameDayAs(Asked) is Certainty.Certain).Should().Be(0, "on the same day");
        Allocated(() => date.Earliest.HasDay & date.Latest.HasDay).Should().Be(0, "bounds");
        Allocated(() => date.DaysUntil(Asked).IsExact).Should().Be(0, "days between");
        Allocated(() => date.IsDuring(Stretch) is Certainty.Certain).Should().Be(0, "during");
    }

    [Theory]
    [InlineData("2020-01-01/2020-03-05")]
    [InlineData("2019-12~/2020-0X-X1")]
    [InlineData("../2020-24")]
    [InlineData("[..2019]/2020?")]
    [InlineData("2020/")]
    public void Stretches_allocate_nothing(string text)
    {
        var (utf8, interval) = (Encoding.UTF8.GetBytes(text), ImpreciseInterval.Parse(text));

        Allocated(() => ImpreciseInterval.TryParse(text.AsSpan(), out _)).Should().Be(0, "reading characters");
        Allocated(() => ImpreciseInterval.TryParse(utf8, out _)).Should().Be(0, "reading UTF-8");
        Allocated(() => WriteChars(interval)).Should().Be(0, "writing characters");
        Allocated(() => WriteBytes(interval)).Should().Be(0, "writing UTF-8");
        Allocated(() => interval.Contains(Asked) is Certainty.Certain).Should().Be(0, "contains");
        Allocated(() => interval.IsBefore(Stretch) is Certainty.Certain).Should().Be(0, "before");
        Allocated(() => interval.Overlaps(Stretch) is Certainty.Certain).Should().Be(0, "overlaps");
        Allocated(() => interval.Is(AllenRelation.Overlaps, Stretch) is Certainty.Certain).Should().Be(0, "Allen's relation");
    }

    [Fact]
    public void Allocation_is_seen_where_there_is_some() =>
        Allocated(() => new ImpreciseDate(2020).ToString().Length > 0).Should().BeGreaterThan(0);

    private static bool WriteChars<T>(T value)
        where T : ISpanFormattable
    {
        Span<char> text = stackalloc char[128];
        return value.TryFormat(text, out _, default, null);
    }

    private static bool WriteBytes<T>(T value)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[128];
        return value.TryFormat(text, out _, default, null);
    }

    /// <summary>Counts the bytes that some runs allocate after others have warmed them up: the least of several rounds, since a method that is compiled anew meanwhile may leave some once.</summary>
    private static long Allocated(Func<bool> act)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 4; round++)
        {
            for (var i = 0; i < 40; i++)
            {
                act();
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                act();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
