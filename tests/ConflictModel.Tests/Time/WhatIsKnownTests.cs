using NodaTime;

namespace ConflictModel.Tests.Time;

/// <summary>What a date says of itself: digits left open, zones, sets, and whose seasons are meant.</summary>
public class WhatIsKnownTests
{
    [Theory]
    [InlineData("203X", true)]
    [InlineData("2031-XX-12", true)]
    [InlineData("2031-05", false)] // less exact, but nothing is left open in writing
    [InlineData("2031~", false)]
    public void Digits_left_open_are_told_from_dates_that_are_merely_short(string date, bool open) => ImpreciseDate.Parse(date).HasUnspecifiedDigits.Should().Be(open);

    [Theory]
    [InlineData("2031-05-04T09:00", ZoneKind.Unstated)]
    [InlineData("2031-05-04T09:00Z", ZoneKind.Utc)]
    [InlineData("2031-05-04T09:00+02:00", ZoneKind.Offset)]
    [InlineData("2031-05-04", ZoneKind.Unstated)]
    public void An_hour_without_its_zone_stays_without_one(string moment, ZoneKind zone) => Moment.Parse(moment).Zone.Should().Be(zone);

    [Fact]
    public void A_date_makes_a_moment_without_an_hour()
    {
        Moment.FromDate(new(2031, 5)).HasTime.Should().BeFalse();
        Moment.FromDate(new(2031, 5)).Date.Should().Be(new ImpreciseDate(2031, 5));
    }

    [Theory]
    [InlineData("{2031-05-04,2031-05-06}", true)]
    [InlineData("[2031-05-04,2031-05-06]", false)] // one of them
    [InlineData("2031-05-04/2031-05-06", false)]
    public void Each_of_two_days_is_a_set_and_one_of_them_is_not(string timing, bool isSet) => Timing.Parse(timing).IsSet.Should().Be(isSet);

    [Fact]
    public void Seasons_have_a_hemisphere_and_a_convention()
    {
        (SeasonMonths.AstronomicalNorth.NorthernWinter, SeasonMonths.AstronomicalNorth.UnstatedIsSouthern).Should().Be((12, false));
        (SeasonMonths.MeteorologicalSouth.NorthernWinter, SeasonMonths.MeteorologicalSouth.UnstatedIsSouthern).Should().Be((0, true));

        // "Winter 2031" is December to February in the north, June to August in the south.
        var winter = ImpreciseDate.Parse("2031-24");
        winter.EarliestWithin(DateTolerance.Strict with { Seasons = SeasonMonths.AstronomicalNorth }).TryGetDate(out var north).Should().BeTrue();
        winter.EarliestWithin(DateTolerance.Strict with { Seasons = SeasonMonths.AstronomicalSouth }).TryGetDate(out var south).Should().BeTrue();
        (north, south).Should().Be((new LocalDate(2031, 12, 1), new LocalDate(2031, 6, 1)));
    }

    [Theory]
    [InlineData(SubYear.FirstQuarter, "2031-01-01", "2031-03-31")]
    [InlineData(SubYear.SecondQuarter, "2031-04-01", "2031-06-30")]
    [InlineData(SubYear.ThirdQuarter, "2031-07-01", "2031-09-30")]
    [InlineData(SubYear.FourthQuarter, "2031-10-01", "2031-12-31")]
    [InlineData(SubYear.FirstQuadrimester, "2031-01-01", "2031-04-30")]
    [InlineData(SubYear.SecondQuadrimester, "2031-05-01", "2031-08-31")]
    [InlineData(SubYear.ThirdQuadrimester, "2031-09-01", "2031-12-31")]
    [InlineData(SubYear.FirstSemester, "2031-01-01", "2031-06-30")]
    [InlineData(SubYear.SecondSemester, "2031-07-01", "2031-12-31")]
    [InlineData(SubYear.Summer, "2031-06-01", "2031-08-31")] // seen from the north
    [InlineData(SubYear.NorthernSpring, "2031-03-01", "2031-05-31")]
    [InlineData(SubYear.NorthernSummer, "2031-06-01", "2031-08-31")]
    [InlineData(SubYear.NorthernAutumn, "2031-09-01", "2031-11-30")]
    [InlineData(SubYear.SouthernSpring, "2031-09-01", "2031-11-30")]
    [InlineData(SubYear.SouthernAutumn, "2031-03-01", "2031-05-31")]
    [InlineData(SubYear.SouthernWinter, "2031-06-01", "2031-08-31")]
    [InlineData(SubYear.SouthernSummer, "2031-12-01", "2032-02-29")] // of the stated year's December
    public void Parts_of_a_year_have_their_months(SubYear part, string first, string last)
    {
        var date = new ImpreciseDate(2031, part);

        date.EarliestWithin(DateTolerance.Strict).TryGetDate(out var early).Should().BeTrue();
        date.LatestWithin(DateTolerance.Strict).TryGetDate(out var late).Should().BeTrue();
        ((ImpreciseDate)early, (ImpreciseDate)late).Should().Be((ImpreciseDate.Parse(first), ImpreciseDate.Parse(last)));
    }
}
