using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace ConflictModel.Tests.Time;

/// <summary>A date moved by a length of time is never more exact than it was.</summary>
public sealed class DateMovingTests
{
    [Theory]
    [InlineData("2020-03-06", "P10D", "2020-03-16")]
    [InlineData("2020-01-31", "P1M", "2020-02-29")]
    [InlineData("2020-10", "P1M", "2020-11")]
    [InlineData("2020-02", "P1M", "2020-03")]
    [InlineData("2020", "P2Y", "2022")]
    [InlineData("2020-10", "P10D", "[2020-10-11..2020-11-10]")]
    [InlineData("[2020-03-05..2020-03-06]", "P1W", "[2020-03-12..2020-03-13]")]
    [InlineData("[..2020-03-06]", "P1D", "[..2020-03-07]")]
    [InlineData("[2020-03-06..]", "P6M", "[2020-09-06..]")]
    [InlineData("2020-03-06~", "P6M", "2020-09-06~")]
    [InlineData("2019-10~", "P1Y", "2020-10~")]
    [InlineData("2019-10~", "P10D", "[2019-10~..2019-11~]")]
    [InlineData("2019?", "P1M", "[2019?..2020?]")]
    [InlineData("9999-12-31", "P1D", "")]
    [InlineData("", "P1D", "")]
    public void A_date_moves_by_a_length(string date, string length, string expected)
    {
        var from = date.Length == 0 ? ImpreciseDate.Unknown : ImpreciseDate.Parse(date);
        var moved = from.Plus(PeriodPattern.Roundtrip.Parse(length).Value);
        moved.ToString().Should().Be(expected);
    }

    [Fact]
    public void Days_there_and_back_are_the_same_day()
    {
        var random = new Random(20201026);
        for (var i = 0; i < 2_000; i++)
        {
            ImpreciseDate day = new LocalDate(2020, 1, 1).PlusDays(random.Next(-40_000, 40_000));
            var length = Period.FromDays(random.Next(0, 5_000));
            day.Plus(length).Minus(length).Should().Be(day);
        }
    }

    [Fact]
    public void Hours_do_not_move_a_date()
    {
        var act = () => new ImpreciseDate(2020, 3, 6).Plus(Period.FromHours(3));
        act.Should().Throw<ArgumentException>().WithMessage("A date moves by days or more, not by PT3H*");
    }
}
