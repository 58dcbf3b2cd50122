using NodaTime;

namespace ConflictModel.Tests.Time;

/// <summary>From NodaTime's types and back.</summary>
public class TimeConversionTests
{
    [Theory]
    [InlineData("2020-02-29", true)]
    [InlineData("-9998-01-01", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("-9999-01-01", false)] // the calendar type ends
    [InlineData("2020-02-29?", false)]
    [InlineData("2020-02-2X", false)]
    [InlineData("2020-02", false)]
    [InlineData("[2020-02-29..2020-02-29]", false)]
    [InlineData("[2020-02-29]", false)]
    [InlineData("Y12020", false)]
    [InlineData("", false)]
    public void A_day_is_given_only_where_it_is_one(string text, bool isDay)
    {
        ImpreciseDate.Parse(text).TryGetDate(out var date).Should().Be(isDay);
        if (isDay)
        {
            ((ImpreciseDate)date).Should().Be(ImpreciseDate.Parse(text));
            ImpreciseDate.FromLocalDate(date.WithCalendar(Math.Abs(date.Year) < 9000 ? CalendarSystem.Julian : CalendarSystem.Gregorian)).Should().Be(ImpreciseDate.Parse(text));
        }
        else
        {
            date.Should().Be(default);
        }
    }

    [Theory]
    [InlineData("2020-02", true)]
    [InlineData("-9998-12", true)]
    [InlineData("-9999-12", false)]
    [InlineData("2020-24", false)]
    [InlineData("2020-0X", false)]
    [InlineData("202X-02", false)]
    [InlineData("2020-02~", false)]
    [InlineData("2020-02-XX", false)]
    [InlineData("2020", false)]
    [InlineData("[2020-02..]", false)]
    public void A_month_is_given_only_where_it_is_one(string text, bool isMonth)
    {
        ImpreciseDate.Parse(text).TryGetYearMonth(out var month).Should().Be(isMonth);
        if (isMonth)
        {
            ImpreciseDate.FromYearMonth(month).Should().Be(ImpreciseDate.Parse(text));
        }
    }

    [Theory]
    [InlineData("2020-02", 29)]
    [InlineData("201X-02-29", 1462)] // from 2012 to 2016
    [InlineData("[2020-01-01..2020-01-05]", 5)]
    [InlineData("2020-02-29~", 1)]
    [InlineData("9999-24", 0)]
    [InlineData("[2020..]", 0)]
    [InlineData("", 0)]
    public void Possible_days_reach_from_the_first_to_the_last(string text, int count)
    {
        ImpreciseDate.Parse(text).TryGetPossibleDays(out var days).Should().Be(count > 0);
        (days?.Length ?? 0).Should().Be(count);
    }

    [Fact]
    public void Stretches_of_days_go_both_ways()
    {
        var days = new DateInterval(new LocalDate(2020, 1, 5), new LocalDate(2020, 3, 6));

        ImpreciseInterval.FromDateInterval(days).ToString().Should().Be("2020-01-05/2020-03-06");
        ImpreciseInterval.Parse("2020-01-05/2020-03-06").TryGetDateInterval(out var again).Should().BeTrue();
        (again == days).Should().BeTrue();
        ImpreciseInterval.FromDateInterval(days).Duration().Should().Be(DayCount.Between(days.Length, days.Length));
        ImpreciseInterval.Parse("2020-01-05/2020-03").TryGetDateInterval(out again).Should().BeFalse();
        again.Should().BeNull();
        ImpreciseInterval.Parse("2020-01-05/..").TryGetDateInterval(out _).Should().BeFalse();
        FluentActions.Invoking(() => ImpreciseInterval.FromDateInterval(null!)).Should().Throw<ArgumentNullException>(); // what a caller without nullable checks passes
    }

    [Theory]
    [InlineData("2020-03-06T02:00+05:00", "2020-03-05T21:00:00Z")]
    [InlineData("2020-03-06T23:59:59-00:30", "2020-03-07T00:29:59Z")]
    [InlineData("-0001-03-06T00:00Z", "-0001-03-06T00:00:00Z")]
    public void An_instant_is_told_by_day_clock_and_zone(string text, string instant)
    {
        Moment.Parse(text).TryGetInstant(out var got).Should().BeTrue();
        got.ToString().Should().Be(instant);
        ((Timing)Moment.Parse(text)).Moment.Should().Be(Moment.Parse(text));
    }

    [Theory]
    [InlineData(1, 12, 31, 2, 1, 1)]
    [InlineData(1899, 12, 31, 2101, 3, 1)]
    [InlineData(-400, 2, 29, 400, 2, 29)]
    public void Days_are_counted_as_the_calendar_type_counts_them(int year, int month, int day, int toYear, int toMonth, int toDay)
    {
        var days = Period.DaysBetween(new LocalDate(year, month, day), new LocalDate(toYear, toMonth, toDay));

        new ImpreciseDate(year, month, day).DaysUntil(new(toYear, toMonth, toDay)).Should().Be(DayCount.Between(days, days));
        new ImpreciseDate(toYear, toMonth, toDay).DaysUntil(new(year, month, day)).Should().Be(DayCount.Between(-days, -days));
    }
}
