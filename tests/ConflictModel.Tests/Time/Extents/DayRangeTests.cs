using NodaTime;
using NodaTime.Calendars;

namespace ConflictModel.Tests.Time.Extents;

public class DayRangeTests
{
    private static readonly LocalDate Third = new(2020, 1, 3);
    private static readonly LocalDate Fifth = new(2020, 1, 5);

    [Fact]
    public void Both_ends_are_included()
    {
        var range = new DayRange(Third, Fifth);

        Enumerable.Range(1, 7).Where(day => range.Contains(new LocalDate(2020, 1, day))).Should().Equal(3, 4, 5);
        range.TryCountDays(out var days).Should().BeTrue();
        days.Should().Be(3);
        range.First.ToString().Should().Be("2020-01-03");
        range.Last.ToString().Should().Be("2020-01-05");
        range.ToString().Should().Be("2020-01-03..2020-01-05");
        DayRange.On(Third).ToString().Should().Be("2020-01-03");
        DayRange.On(Third).Should().Be(new DayRange(Third, Third)).And.NotBe(range);
    }

    [Fact]
    public void A_side_without_bound_goes_on()
    {
        DayRange.Since(Third).Contains(new LocalDate(9999, 12, 31)).Should().BeTrue();
        DayRange.Since(Third).Contains(Third.PlusDays(-1)).Should().BeFalse();
        DayRange.Until(Third).Contains(new LocalDate(-9998, 1, 1)).Should().BeTrue();
        DayRange.Until(Third).Contains(Third.PlusDays(1)).Should().BeFalse();
        new[] { DayRange.Since(Third), DayRange.Until(Third), DayRange.All }.Select(r => r.ToString()).Should().Equal("2020-01-03..", "..2020-01-03", "..");
        DayRange.Since(Third).First.ToString().Should().Be("2020-01-03");
        DayRange.Since(Third).Last.Should().Be(DayBound.None);
        DayRange.Since(Third).TryCountDays(out var days).Should().BeFalse();
        days.Should().Be(0);
        default(DayRange).Should().Be(DayRange.All);
    }

    [Fact]
    public void A_range_that_ends_before_it_begins_is_refused() =>
        FluentActions.Invoking(() => new DayRange(Fifth, Third)).Should().Throw<ArgumentException>()
            .WithMessage("The last day 2020-01-03 lies before the first 2020-01-05.*").WithParameterName("last");

    [Fact]
    public void NodaTime_s_intervals_come_and_go()
    {
        var interval = new DateInterval(Third, Fifth);

        DayRange.FromDateInterval(interval).Should().Be(new DayRange(Third, Fifth));
        new DayRange(Third, Fifth).TryGetDateInterval(out var back).Should().BeTrue();
        Equals(back, interval).Should().BeTrue();
        DayRange.Since(Third).TryGetDateInterval(out var none).Should().BeFalse();
        none.Should().BeNull();
        DayRange.Until(Third).TryGetDateInterval(out _).Should().BeFalse();
        FluentActions.Invoking(() => DayRange.FromDateInterval(null!)).Should().Throw<ArgumentNullException>().WithParameterName("interval");
    }

    [Fact]
    public void Days_of_other_calendars_are_read_in_the_iso_calendar()
    {
        var (third, fifth) = (Third.WithCalendar(CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil)), Fifth.WithCalendar(CalendarSystem.Julian));

        new DayRange(third, fifth).Equals(new DayRange(Third, Fifth)).Should().BeTrue();
        new DayRange(Third, Fifth).Contains(third).Should().BeTrue();
        DayRange.FromDateInterval(new DateInterval(third, third)).Should().Be(DayRange.On(Third));
    }
}
