using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Time;

public class ImpreciseIntervalTests
{
    private static readonly Gen<ImpreciseInterval> Intervals =
        from start in DateGen.Dates(DateGen.Qualified)
        from end in DateGen.Dates(DateGen.Qualified)
        from form in Gen.Choose(0, 9)
        select form switch
        {
            0 => ImpreciseInterval.Since(start),
            1 => ImpreciseInterval.From(start),
            2 => ImpreciseInterval.Until(end),
            3 => ImpreciseInterval.Parse($"../{end}"),
            4 => default,
            _ => end.IsBefore(start, DateTolerance.Strict) is Certainty.Certain ? new ImpreciseInterval(end, start) : new ImpreciseInterval(start, end),
        };

    [Theory]
    [InlineData("", false, false, "at an unknown time")]
    [InlineData("2020-03-06/..", false, true, "since 6 March 2020")]
    [InlineData("2020-03-06/", false, false, "from 6 March 2020 to an unknown date")]
    [InlineData("/2020-03-06", false, false, "until 6 March 2020")]
    [InlineData("../2020-03-06", true, false, "always until 6 March 2020")]
    [InlineData("../..", true, true, "always")]
    [InlineData("/..", false, true, "since an unknown date")]
    [InlineData("../", true, false, "always until an unknown date")]
    [InlineData("2019-12~/2020-03-05~", false, false, "from about December 2019 to about 5 March 2020")]
    [InlineData("2019/2020", false, false, "from 2019 to 2020")]
    [InlineData("[..2019]/2020", false, false, "from 2019 or earlier to 2020")]
    [InlineData("2020-06-11/2020-06", false, false, "from 11 June 2020 to June 2020")]
    public void Reads_and_writes_its_text(string text, bool openAtStart, bool openAtEnd, string words)
    {
        var interval = ImpreciseInterval.Parse(text);

        interval.ToString().Should().Be(text);
        interval.IsOpenAtStart.Should().Be(openAtStart);
        interval.IsOpenAtEnd.Should().Be(openAtEnd);
        interval.Describe().Should().Be(words);
        ImpreciseInterval.TryParse(text, out var again).Should().BeTrue();
        again.Should().Be(interval);
    }

    [Theory]
    [InlineData("2020", "expected '/' between the start and the end", 4)]
    [InlineData("2020/2021/2022", "nothing more may follow the end", 9)]
    [InlineData("2020/2019", "the end lies before the start", 5)]
    [InlineData("2020/2021-06-31", "day 31 does not exist in June", 13)]
    [InlineData("2020-13/2021", "there is no month 13", 5)]
    [InlineData(".../2020", "expected '/' between the start and the end", 2)]
    [InlineData("2020/...", "nothing more may follow the end", 7)]
    public void Refuses_what_is_no_stretch_saying_where_and_why(string text, string why, int position)
    {
        FluentActions.Invoking(() => ImpreciseInterval.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is no stretch of time: {why} (position {position}).");
        ImpreciseInterval.TryParse(text, out var interval).Should().BeFalse();
        interval.Should().Be(ImpreciseInterval.Unknown);
    }

    [Fact]
    public void An_end_certainly_before_the_start_is_refused_where_it_enters()
    {
        FluentActions.Invoking(() => new ImpreciseInterval(new(2020), new(2019))).Should().Throw<ArgumentException>().WithParameterName("end");
        new ImpreciseInterval(new(2020, 6, 11), new(2020, 6)).End.Should().Be(new ImpreciseDate(2020, 6));
    }

    [Fact]
    public void Two_unknown_sides_are_the_unknown_stretch()
    {
        ImpreciseInterval.Parse("/").Should().Be(ImpreciseInterval.Unknown).And.Be(default(ImpreciseInterval));
        ImpreciseInterval.Unknown.IsKnown.Should().BeFalse();
        ImpreciseInterval.Parse("../..").Should().NotBe(ImpreciseInterval.Unknown);
        ImpreciseInterval.Since(new(2020)).Should().NotBe(ImpreciseInterval.From(new(2020)));
        FluentActions.Invoking(() => ImpreciseInterval.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        ImpreciseInterval.TryParse((string?)null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("2020-03-06/..", "2020-03-06", Certainty.Certain)]
    [InlineData("2020-03-06/..", "2020-03-05", Certainty.Impossible)]
    [InlineData("2020-03-06/..", "2020-03", Certainty.Possible)]
    [InlineData("2020-03-06/", "2020-03-07", Certainty.Possible)]
    [InlineData("../2020-03-06", "1000", Certainty.Certain)]
    [InlineData("/2020-03-06", "1000", Certainty.Possible)]
    [InlineData("", "2020", Certainty.Possible)]
    [InlineData("../..", "", Certainty.Certain)]
    [InlineData("2019-12~/2020-03-05", "2019-12-15", Certainty.Possible)]
    [InlineData("2019-12~/2020-03-05", "2020-02-15", Certainty.Certain)]
    [InlineData("2019/2020", "2019-06", Certainty.Possible)] // the year in which it began
    public void Contains_answers_certain_only_where_it_must(string interval, string day, Certainty expected) =>
        ImpreciseInterval.Parse(interval).Contains(ImpreciseDate.Parse(day)).Should().Be(expected);

    [Fact]
    public void Contains_agrees_with_trying_all_days() =>
        Seeded.Check(
            from interval in Intervals
            from day in DateGen.Dates(DateGen.Qualified)
            from tolerance in Gen.Elements(DateTolerance.Strict, DateTolerance.ByPrecision)
            select (interval, day, tolerance),
            c =>
            {
                var days = Days.Of(c.day, c.tolerance);
                var begun = c.interval.IsOpenAtStart ? Certainty.Certain : Days.Judge(days, Days.Of(c.interval.Start, c.tolerance), (d, start) => d >= start);
                var goesOn = c.interval.IsOpenAtEnd ? Certainty.Certain : Days.Judge(days, Days.Of(c.interval.End, c.tolerance), (d, end) => d <= end);
                c.interval.Contains(c.day, c.tolerance).Should().Be(begun.And(goesOn), $"{c.day} in {c.interval} under {c.tolerance}");
            },
            600);

    [Fact]
    public void Text_read_and_written_again_is_the_same_stretch() =>
        Seeded.Check(
            Intervals,
            interval =>
            {
                ImpreciseInterval.Parse(interval.ToString()).Should().Be(interval);
                Timing.Parse(interval.ToString()).Should().Be((Timing)interval);
            },
            1000);
}
