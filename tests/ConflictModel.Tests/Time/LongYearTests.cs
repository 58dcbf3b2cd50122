using NodaTime;

namespace ConflictModel.Tests.Time;

/// <summary>Years of more than four digits, significant digits, and years before our era.</summary>
public class LongYearTests
{
    private const string Most = "Y99999999999999999999999999999999999"; // 35 digits

    [Theory]
    [InlineData("Y170000002", "170000002-01-01", "170000002-12-31", "170000002")]
    [InlineData("Y-170000002", "-170000002-01-01", "-170000002-12-31", "170000003 BCE")]
    [InlineData("Y17E7", "170000000-01-01", "170000000-12-31", "170000000")]
    [InlineData("Y17E7S3", "170000000-01-01", "170999999-12-31", "170000000, or some year from 170000000 to 170999999")]
    [InlineData("Y-17101E4S3", "-171999999-01-01", "-171000000-12-31", "171010001 BCE, or some year from 172000000 BCE to 171000001 BCE")]
    [InlineData("Y171010000S1", "100000000-01-01", "199999999-12-31", "171010000, or some year from 100000000 to 199999999")]
    [InlineData("Y1E30", "1000000000000000000000000000000-01-01", "1000000000000000000000000000000-12-31", "1000000000000000000000000000000")]
    [InlineData("Y9223372036854775808", "9223372036854775808-01-01", "9223372036854775808-12-31", "9223372036854775808")]
    [InlineData("Y123456789012345678", "123456789012345678-01-01", "123456789012345678-12-31", "123456789012345678")]
    [InlineData(Most, "99999999999999999999999999999999999-01-01", "99999999999999999999999999999999999-12-31", "99999999999999999999999999999999999")]
    [InlineData("Y9E34S1", "90000000000000000000000000000000000-01-01", "99999999999999999999999999999999999-12-31", "90000000000000000000000000000000000, or some year from 90000000000000000000000000000000000 to 99999999999999999999999999999999999")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31", "1950, or some year from 1900 to 1999")]
    [InlineData("-0044-03-15", "-0044-03-15", "-0044-03-15", "15 March 45 BCE")]
    [InlineData("0000-02-29", "0000-02-29", "0000-02-29", "29 February 1 BCE")]
    [InlineData("-0001", "-0001-01-01", "-0001-12-31", "2 BCE")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31", "some year from 10 BCE to 2 BCE")]
    [InlineData("-9999-02", "-9999-02-01", "-9999-02-28", "February 10000 BCE")]
    [InlineData("9999-24", "9999-12-01", "10000-02-29", "winter 9999")]
    public void Reads_writes_bounds_and_tells_them(string text, string earliest, string latest, string words)
    {
        var date = ImpreciseDate.Parse(text);

        date.ToString().Should().Be(text);
        date.Earliest.ToString().Should().Be(earliest);
        date.Latest.ToString().Should().Be(latest);
        date.Describe().Should().Be(words);
        date.IsBefore(date).Should().Be(earliest == latest ? Certainty.Impossible : Certainty.Possible);
    }

    [Theory]
    [InlineData(Most + "9")]
    [InlineData("Y-1E35")]
    [InlineData("Y9E999999999999")]
    public void Years_whose_days_could_not_be_counted_are_refused(string text)
    {
        ImpreciseDate.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => ImpreciseDate.Parse(text)).Should().Throw<FormatException>().WithMessage("*years of more than 35 digits are not kept (position 0).");
    }

    [Theory]
    [InlineData("Y17E7", "Y170000000")]
    [InlineData("Y1E30", "Y1000000000000000000000000000000")]
    [InlineData("Y20E2", "2000")]
    public void A_year_is_the_same_however_it_is_written(string one, string other)
    {
        ImpreciseDate.Parse(one).Should().Be(ImpreciseDate.Parse(other));
        ImpreciseDate.Parse(one).GetHashCode().Should().Be(ImpreciseDate.Parse(other).GetHashCode());
    }

    [Theory]
    [InlineData("Y1E30", "Y2E30", Certainty.Certain)]
    [InlineData("Y2E30", "Y1E30", Certainty.Impossible)]
    [InlineData("Y-1E30", "2020", Certainty.Certain)]
    [InlineData("2020", Most, Certainty.Certain)]
    [InlineData("Y17E7S1", "Y171010000", Certainty.Possible)]
    [InlineData("[2020..]", "Y1E30", Certainty.Possible)]
    [InlineData("[..2020]", "Y1E30", Certainty.Certain)]
    [InlineData("9999-24", "Y10000", Certainty.Possible)]
    public void Far_years_are_told_apart(string one, string other, Certainty before) =>
        ImpreciseDate.Parse(one).IsBefore(ImpreciseDate.Parse(other)).Should().Be(before);

    [Theory]
    [InlineData("Y1E30")]
    [InlineData("Y-1E30")]
    [InlineData("Y1E15")]
    [InlineData("Y123456")]
    [InlineData("Y-123456")]
    [InlineData(Most)]
    public void Questions_about_stretches_and_sets_take_far_years(string text)
    {
        var (year, day, interval) = (ImpreciseDate.Parse(text), new ImpreciseDate(2020, 1, 5), ImpreciseInterval.Parse("2019/2020"));
        var late = text[1] != '-';

        year.IsAfter(interval).Should().Be(late ? Certainty.Certain : Certainty.Impossible);
        year.IsBefore(interval).Should().Be(late ? Certainty.Impossible : Certainty.Certain);
        year.IsDuring(interval).Should().Be(Certainty.Impossible);
        year.IsDuring(ImpreciseInterval.Parse("../..")).Should().Be(Certainty.Certain);
        year.IsDuring(year).Should().Be(Certainty.Possible);
        ImpreciseInterval.Since(year).Contains(day).Should().Be(late ? Certainty.Impossible : Certainty.Certain);
        ImpreciseInterval.Since(year).Is(AllenRelation.Equals, ImpreciseInterval.Since(year)).Should().Be(Certainty.Possible);
        ImpreciseInterval.Since(year).Overlaps(ImpreciseInterval.Until(day)).Should().Be(late ? Certainty.Impossible : Certainty.Certain);
        DateSet.Parse("{2019,2020..2022}").IsBefore(year).Should().Be(late ? Certainty.Certain : Certainty.Impossible);
        DateSet.Parse("{2019,2020..}").IsBefore(year).Should().Be(Certainty.Impossible);
        DateSet.Parse("{2019,2020}").Contains(year).Should().Be(Certainty.Impossible);
        Timing.FromMoment(year).Overlaps(year).Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Bounds_beyond_the_calendar_type_are_told_and_not_given()
    {
        ImpreciseDate.Parse("Y170000002").Earliest.TryGetDate(out _).Should().BeFalse();
        ImpreciseDate.Parse("-9999").Earliest.TryGetDate(out _).Should().BeFalse();
        ImpreciseDate.Parse("-9998").Earliest.TryGetDate(out var date).Should().BeTrue();
        date.Should().Be(new LocalDate(-9998, 1, 1));
        ImpreciseDate.InYear(170_000_002).Should().Be(ImpreciseDate.Parse("Y170000002"));
        ImpreciseDate.InYear(long.MinValue).ToString().Should().Be("Y-9223372036854775808");
        ImpreciseDate.InYear(-44).Should().Be(ImpreciseDate.Parse("-0044"));
        new ImpreciseDate(1970).DaysUntil(ImpreciseDate.Parse("Y10000")).Should().Be(DayCount.Between(2_932_533, 2_933_262));
        new ImpreciseDate(1970).DaysUntil(ImpreciseDate.Parse("Y1E30")).Should().Be(DayCount.Unknown);
    }
}
