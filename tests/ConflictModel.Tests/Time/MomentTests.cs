using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Tests.Time;

public class MomentTests
{
    private static readonly string[] Zones = ["", "", "Z", "+03:00", "-11:00", "+14:00", "-12:00"];

    private static readonly Gen<string> ClockTexts =
        from day in Gen.Choose(5, 8)
        from hour in Gen.Elements(0, 1, 11, 12, 22, 23)
        from minute in Gen.Elements(0, 1, 59)
        from zone in Gen.Elements(Zones)
        select DateGen.Text($"2020-03-{day:00}T{hour:00}:{minute:00}{zone}");

    [Theory]
    [InlineData("", "an unknown date")]
    [InlineData("2020-10", "October 2020")]
    [InlineData("2020-03-06T00:01", "6 March 2020 at 00:01 (zone unstated)")]
    [InlineData("2020-03-06T00:01Z", "6 March 2020 at 00:01 (UTC)")]
    [InlineData("2020-03-06T00:01+03:00", "6 March 2020 at 00:01 (UTC+03:00)")]
    [InlineData("2020-03-06T00:01-05:30", "6 March 2020 at 00:01 (UTC-05:30)")]
    [InlineData("2020-03-06T00:01:59+00:00", "6 March 2020 at 00:01:59 (UTC+00:00)")]
    [InlineData("[..2011-10-26]", "26 October 2011 or earlier")]
    public void Reads_and_writes_its_text(string text, string words)
    {
        var moment = Moment.Parse(text);

        moment.ToString().Should().Be(text);
        moment.Describe().Should().Be(words);
        moment.HasTime.Should().Be(text.Contains('T', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2020-03T00:01", "moment", "a clock time needs one day, stated without '?', '~' or '%'", 7)]
    [InlineData("2020-03-XXT00:01", "moment", "a clock time needs one day, stated without '?', '~' or '%'", 10)]
    [InlineData("2020-03-06~T00:01", "moment", "a clock time needs one day, stated without '?', '~' or '%'", 11)] // about a day, yet to the minute
    [InlineData("[2020-03-06..2020-03-06]T00:01", "moment", "a clock time needs one day, stated without '?', '~' or '%'", 24)]
    [InlineData("2020-03-06T", "moment", "expected an hour from 00 to 23", 11)]
    [InlineData("2020-03-06T24:01", "moment", "expected an hour from 00 to 23", 11)]
    [InlineData("2020-03-06T1:01", "moment", "expected an hour from 00 to 23", 12)]
    [InlineData("2020-03-06T00:60", "moment", "expected a minute from 00 to 59", 14)]
    [InlineData("2020-03-06T00:01z", "moment", "nothing more may follow the clock time", 16)]
    [InlineData("2020-03-06T00:01:00.5", "moment", "nothing more may follow the clock time", 19)]
    [InlineData("2020-03-06T00:01+3", "moment", "expected the hours of an offset from UTC, 00 to 18", 18)]
    [InlineData("2020-03-06T00:01+19:00", "moment", "expected the hours of an offset from UTC, 00 to 18", 17)]
    [InlineData("T00:01", "date", "expected a year of four digits, such as 2020-10-26", 0)]
    public void Refuses_a_clock_time_that_is_none_or_stands_beside_no_exact_day(string text, string what, string why, int position)
    {
        FluentActions.Invoking(() => Moment.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is no {what}: {why} (position {position}).");
        Moment.TryParse(text, out var moment).Should().BeFalse();
        moment.Should().Be(Moment.Unknown);
    }

    [Fact]
    public void A_wrong_date_alone_is_refused_as_a_date() =>
        FluentActions.Invoking(() => Moment.Parse("2020-06-31")).Should().Throw<FormatException>()
            .WithMessage("'2020-06-31' is no date: day 31 does not exist in June (position 8).");

    [Theory]
    [InlineData("2020-03")]
    [InlineData("")]
    [InlineData("2020-03-XX")]
    [InlineData("[..2020-03-06]")]
    [InlineData("2020-03-06~")]
    public void A_clock_time_needs_an_exact_day(string date)
    {
        var at = () => Moment.Parse(date).At(new LocalTime(0, 1));

        at.Should().Throw<InvalidOperationException>();
        Moment.Parse("2020-03-06").At(new LocalTime(0, 1)).Should().Be(Moment.Parse("2020-03-06T00:01"));
    }

    [Fact]
    public void A_clock_time_finer_than_a_second_is_refused_since_no_text_could_keep_it() =>
        FluentActions.Invoking(() => new Moment(2020, 3, 6).At(new LocalTime(0, 1, 0, 500))).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("2020-03-06", "2020-03-07", Certainty.Certain)]
    [InlineData("2020-03-06", "2020-03-06", Certainty.Possible)] // within one day the order is open
    [InlineData("2020-03-07", "2020-03-06", Certainty.Impossible)]
    [InlineData("2020-03-06T10:00Z", "2020-03-06T11:00Z", Certainty.Certain)]
    [InlineData("2020-03-06T11:00:00Z", "2020-03-06T11:00:00Z", Certainty.Impossible)]
    [InlineData("2020-03-06T11:00Z", "2020-03-06T11:00Z", Certainty.Possible)] // within one minute the order is open
    [InlineData("2020-03-06T02:00+05:00", "2020-03-05T22:00Z", Certainty.Certain)] // the day before, in UTC
    [InlineData("2020-03-05T22:00Z", "2020-03-06T02:00+05:00", Certainty.Impossible)]
    [InlineData("2020-03-06T10:00", "2020-03-06T11:00", Certainty.Possible)] // two clocks, neither of which says where
    [InlineData("2020-03-06T10:00", "2020-03-06", Certainty.Possible)]
    [InlineData("2020-03-06T23:59", "2020-03-07T00:01", Certainty.Possible)]
    [InlineData("2020-03-06T23:59", "2020-03-08T00:01", Certainty.Possible)] // 24 hours and 2 minutes apart, zones up to 26
    [InlineData("2020-03-06T23:59", "2020-03-08T02:01", Certainty.Certain)]
    [InlineData("2020-03-06T10:00", "2020-03-06T11:00Z", Certainty.Possible)]
    [InlineData("2020-03-06T10:00", "2020-03-06T23:00Z", Certainty.Certain)] // at UTC-12 at the latest
    [InlineData("2020-03-06", "", Certainty.Possible)]
    [InlineData("2020-03-06T10:00Z", "2020-04", Certainty.Certain)]
    [InlineData("2020-03-06T10:00Z", "2020-03", Certainty.Possible)]
    public void Before_answers_certain_only_where_it_must(string one, string other, Certainty expected) =>
        Moment.Parse(one).IsBefore(Moment.Parse(other)).Should().Be(expected);

    [Fact]
    public void An_unstated_zone_never_gives_a_wrong_certainty() =>
        Seeded.Check(
            from one in ClockTexts
            from other in ClockTexts
            select (one, other),
            c =>
            {
                var (these, those) = (Instants(c.one), Instants(c.other));
                var answers = (from x in these from y in those select x < y).Distinct().ToArray();
                var expected = answers.Length == 2 ? Certainty.Possible : answers[0] ? Certainty.Certain : Certainty.Impossible;
                Moment.Parse(c.one).IsBefore(Moment.Parse(c.other)).Should().Be(expected, $"{c.one} before {c.other}");
            },
            1500);

    [Fact]
    public void Order_among_days_and_clocks_contradicts_no_order_the_other_way() =>
        Seeded.Check(
            from one in Gen.OneOf(ClockTexts, DateGen.Qualified)
            from other in Gen.OneOf(ClockTexts, DateGen.Qualified)
            select (Moment.Parse(one), Moment.Parse(other)),
            c =>
            {
                if (c.Item1.IsBefore(c.Item2) is Certainty.Certain)
                {
                    c.Item2.IsBefore(c.Item1).Should().Be(Certainty.Impossible);
                }
            },
            1000);

    [Fact]
    public void Text_read_and_written_again_is_the_same_moment() =>
        Seeded.Check(Gen.OneOf(ClockTexts, DateGen.Wild), text => Moment.Parse(Moment.Parse(text).ToString()).Should().Be(Moment.Parse(text)), 1000);

    [Fact]
    public void Gives_its_instant_only_where_day_time_and_zone_are_stated()
    {
        Moment.Parse("2020-03-06T02:00+05:00").TryGetInstant(out var instant).Should().BeTrue();
        instant.Should().Be(Instant.FromUtc(2020, 3, 5, 21, 0));
        Moment.Parse("2020-03-06T02:00").TryGetInstant(out _).Should().BeFalse();
        Moment.Parse("2020-03-06").TryGetInstant(out _).Should().BeFalse();
        Moment.Parse("2020-03-06T02:00").TryGetTime(out var time).Should().BeTrue();
        time.Should().Be(new LocalTime(2, 0));
        Moment.Unknown.TryGetTime(out _).Should().BeFalse();
    }

    private static Duration WithinIts(Moment moment) => Duration.FromSeconds(moment.HasSeconds ? 0 : 59);

    private static Instant[] Instants(string text)
    {
        var moment = Moment.Parse(text);
        if (moment.TryGetInstant(out var instant))
        {
            return [instant, instant + WithinIts(moment)];
        }

        var utc = Moment.Parse(text + "Z").TryGetInstant(out var read) ? read : throw new InvalidOperationException(text);
        return [.. Enumerable.Range(-12, 27).SelectMany(hours => new[] { utc - Duration.FromHours(hours), utc - Duration.FromHours(hours) + WithinIts(moment) })];
    }

    [Theory]
    [InlineData("2020-03-06T23:30Z", 3, "2020-03-07")]
    [InlineData("2020-03-06T23:30+03:00", 0, "2020-03-06")]
    [InlineData("2020-03-06T00:01+03:00", 0, "2020-03-05")]
    [InlineData("2020-03-06T12:30", 0, "[2020-03-05..2020-03-07]")] // at UTC+14 it was the day before in UTC, at UTC-12 the day after
    [InlineData("2020-03-06", 3, "2020-03-06")]
    [InlineData("2020-03~", 3, "2020-03~")]
    public void Tells_the_calendar_day_elsewhere(string text, int hours, string expected) =>
        Moment.Parse(text).DateAt(Offset.FromHours(hours)).ToString().Should().Be(expected);

    [Fact]
    public void Tells_every_calendar_day_that_it_can_have_been()
    {
        Moment.Parse("2020-03-06T12:30Z").DateAnywhere().ToString().Should().Be("[2020-03-06..2020-03-07]");
        Moment.Parse("2020-03-06T11:59Z").DateAnywhere().ToString().Should().Be("[2020-03-05..2020-03-07]");
        Moment.Parse("2020-03-06T12:30").In(Offset.FromHours(3)).Should().Be(Moment.Parse("2020-03-06T12:30+03:00"));
        FluentActions.Invoking(() => new Moment(2020, 3, 6).In(Offset.Zero)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Moment.Parse("2020-03-06T12:30").In(Offset.FromSeconds(1))).Should().Throw<ArgumentException>();
    }
}
