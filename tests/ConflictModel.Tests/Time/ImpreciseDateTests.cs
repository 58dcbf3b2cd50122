using System.Globalization;
using System.Text;
using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Tests.Time;

public class ImpreciseDateTests
{
    [Theory]
    [InlineData("", "..", "..", DatePrecision.Unknown, "an unknown date")]
    [InlineData("2020-10-26", "2020-10-26", "2020-10-26", DatePrecision.Day, "26 October 2020")]
    [InlineData("2020-10", "2020-10-01", "2020-10-31", DatePrecision.Month, "October 2020")]
    [InlineData("2020", "2020-01-01", "2020-12-31", DatePrecision.Year, "2020")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29", DatePrecision.Month, "February 2020")]
    [InlineData("2019-10~", "2019-10-01", "2019-10-31", DatePrecision.Month, "about October 2019")]
    [InlineData("2019?", "2019-01-01", "2019-12-31", DatePrecision.Year, "perhaps 2019")]
    [InlineData("2020-02-26%", "2020-02-26", "2020-02-26", DatePrecision.Day, "perhaps about 26 February 2020")]
    [InlineData("2019?-10-~26", "2019-10-26", "2019-10-26", DatePrecision.Day, "26 October 2019 (year uncertain, day approximate)")]
    [InlineData("201X", "2010-01-01", "2019-12-31", DatePrecision.Year, "some year of the 2010s")]
    [InlineData("19XX", "1900-01-01", "1999-12-31", DatePrecision.Year, "some year from 1900 to 1999")]
    [InlineData("-19XX", "-1999-01-01", "-1900-12-31", DatePrecision.Year, "some year from 2000 BCE to 1901 BCE")]
    [InlineData("2020-03-XX", "2020-03-01", "2020-03-31", DatePrecision.Month, "some day in March 2020")]
    [InlineData("2020-XX", "2020-01-01", "2020-12-31", DatePrecision.Year, "some month in 2020")]
    [InlineData("2020-XX-XX", "2020-01-01", "2020-12-31", DatePrecision.Year, "some day in 2020")]
    [InlineData("-0043-03-15", "-0043-03-15", "-0043-03-15", DatePrecision.Day, "15 March 44 BCE")]
    [InlineData("0000", "0000-01-01", "0000-12-31", DatePrecision.Year, "1 BCE")]
    [InlineData("-9999", "-9999-01-01", "-9999-12-31", DatePrecision.Year, "10000 BCE")]
    [InlineData("[..2011-10-26]", "..", "2011-10-26", DatePrecision.Day, "26 October 2011 or earlier")]
    [InlineData("[2011-10-26..]", "2011-10-26", "..", DatePrecision.Day, "26 October 2011 or later")]
    [InlineData("[2018-05-03..2018-05-09]", "2018-05-03", "2018-05-09", DatePrecision.Day, "some day from 3 to 9 May 2018")]
    [InlineData("[2018-05..2018-06]", "2018-05-01", "2018-06-30", DatePrecision.Month, "some month from May to June 2018")]
    public void Reads_and_writes_its_text(string text, string earliest, string latest, DatePrecision precision, string words)
    {
        var date = ImpreciseDate.Parse(text);

        date.ToString().Should().Be(text);
        date.Earliest.ToString().Should().Be(earliest);
        date.Latest.ToString().Should().Be(latest);
        date.Precision.Should().Be(precision);
        date.Describe().Should().Be(words);
        ImpreciseDate.Parse(Encoding.UTF8.GetBytes(text)).Should().Be(date);
        date.IsKnown.Should().Be(text.Length > 0);
    }

    [Theory]
    [InlineData("2020-10-26~~")]
    [InlineData("2019~-10?")]
    public void Refuses_stacked_or_writes_mixed_signs_one_by_one(string text)
    {
        if (ImpreciseDate.TryParse(text, out var date))
        {
            date.ToString().Should().Be(text);
        }
        else
        {
            text.Should().EndWith("~~");
        }
    }

    [Theory]
    [InlineData("2020-06-31", "day 31 does not exist in June", 8)]
    [InlineData("2019-02-29", "day 29 does not exist in February 2019", 8)]
    [InlineData("1900-02-29", "day 29 does not exist in February 1900", 8)]
    [InlineData("2020-06-00", "day 00 does not exist in June", 8)]
    [InlineData("2020-13", "there is no month 13", 5)]
    [InlineData("2020-00-01", "there is no month 00", 5)]
    [InlineData("-0000", "the year -0000 does not exist", 0)]
    [InlineData("202", "expected a year of four digits, such as 2020-10-26", 3)]
    [InlineData("20201", "expected a year of four digits, such as 2020-10-26", 4)]
    [InlineData("2020-1", "expected a month of two digits, here 2020-01", 6)]
    [InlineData("2020-1-01", "expected a month of two digits, here 2020-01-01", 6)]
    [InlineData("2020-10-6", "expected a day of two digits, here 2020-10-06", 9)]
    [InlineData("2020-10-26T", "nothing more may follow the date", 10)]
    [InlineData(" 2020", "expected a year of four digits, such as 2020-10-26", 0)]
    [InlineData("2020 ", "nothing more may follow the date", 4)]
    [InlineData("2020/2021", "nothing more may follow the date", 4)]
    [InlineData("2O20", "expected a year of four digits, such as 2020-10-26", 1)]
    [InlineData("２０２０", "expected a year of four digits, such as 2020-10-26", 0)]
    [InlineData("2020-2X", "no month matches", 5)]
    [InlineData("2019-02-3X", "no day of the calendar matches", 8)]
    [InlineData("19X1-02-29", "no day of the calendar matches", 8)]
    [InlineData("2020-u1", "unspecified digits are written X", 5)]
    [InlineData("y12020", "years of more than four digits are written with Y", 0)]
    [InlineData("Y2020", "only years of more than four digits are written with Y", 0)]
    [InlineData("Y02020", "a year written with Y begins with no zero", 1)]
    [InlineData("Y17E0", "expected an exponent, from 1", 4)]
    [InlineData("Y1E35", "years of more than 35 digits are not kept", 0)]
    [InlineData("1950S5", "the year has only 4 digits that can be significant", 6)]
    [InlineData("2001-21-05", "a season or other grouping of months has no days", 0)]
    [InlineData("2001-42", "there is no month 42", 5)]
    [InlineData("[2018-05-09..2018-05-03]", "the later bound lies before the earlier one", 13)]
    [InlineData("[2018-05..2018-06-01]", "both bounds must be equally precise", 10)]
    [InlineData("[2018..2019", "expected ']'", 11)]
    [InlineData("[..]", "a member of the set is missing", 3)]
    [InlineData("[2018,,2019]", "a member of the set is missing", 6)]
    [InlineData("[2018, 2019]", "no spaces stand in a set", 6)]
    [InlineData("[2018,..2019]", "'..' before a date, \"on or before\", stands only at the beginning of a set", 6)]
    [InlineData("[2018..,2019]", "'..' behind a date, \"on or after\", stands only at the end of a set", 7)]
    [InlineData("[..2018..2019]", "a range of a set has two ends, or one '..' at its edge", 7)]
    [InlineData("[2018,Y20190]", "a year written with Y stands alone, not in a set", 6)]
    [InlineData("[..2018]x", "nothing more may follow the date", 8)]
    public void Refuses_what_is_no_date_saying_where_and_why(string text, string why, int position)
    {
        var parse = () => ImpreciseDate.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage($"'{text}' is no date: {why} (position {position}).");
        ImpreciseDate.TryParse(text, out var date).Should().BeFalse();
        date.Should().Be(ImpreciseDate.Unknown);
        ImpreciseDate.TryParse(Encoding.UTF8.GetBytes(text), out date).Should().BeFalse();
        date.Should().Be(ImpreciseDate.Unknown);
    }

    [Fact]
    public void Shows_hostile_text_harmlessly_and_briefly()
    {
        var parse = () => ImpreciseDate.Parse("20\u001b[31m" + new string('9', 500));

        var message = parse.Should().Throw<FormatException>().Which.Message;
        message.Should().Contain("20\\u001b[31m").And.Contain("…");
        message.Length.Should().BeLessThan(200);
    }

    [Fact]
    public void Null_is_refused_by_parse_and_is_no_date_to_try_parse()
    {
        var parse = () => ImpreciseDate.Parse((string)null!); // what a caller without nullable checks passes

        parse.Should().Throw<ArgumentNullException>().WithParameterName("s");
        ImpreciseDate.TryParse((string?)null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData(10000, 1, 1, "year")]
    [InlineData(-10000, 1, 1, "year")]
    [InlineData(2020, 0, 1, "month")]
    [InlineData(2020, 13, 1, "month")]
    [InlineData(2020, 6, 31, "day")]
    [InlineData(2019, 2, 29, "day")]
    [InlineData(2019, 2, 0, "day")]
    public void Numbers_outside_their_bounds_are_refused_by_name(int year, int month, int day, string parameter)
    {
        var make = () => new ImpreciseDate(year, month, day);

        make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
    }

    [Fact]
    public void Does_not_read_the_current_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            new ImpreciseDate(2020, 10, 26).ToString().Should().Be("2020-10-26");
            new ImpreciseDate(-43, 3, 15).Describe().Should().Be("15 March 44 BCE");
            ImpreciseDate.Parse("2020-10").Latest.ToString().Should().Be("2020-10-31");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Is_equal_by_what_is_known()
    {
        new ImpreciseDate(1948).Should().NotBe(new ImpreciseDate(1948, 1));
        new ImpreciseDate(1948).Should().NotBe(new ImpreciseDate(1948).About());
        new ImpreciseDate(1948).About().Should().Be(ImpreciseDate.Parse("1948~"));
        new ImpreciseDate(1948, 5).Perhaps().About().Should().Be(ImpreciseDate.Parse("1948-05%"));
        ImpreciseDate.FromLocalDate(new LocalDate(2020, 10, 26)).Should().Be(new ImpreciseDate(2020, 10, 26));
        ImpreciseDate.FromLocalDate(new LocalDate(2020, 10, 26).WithCalendar(CalendarSystem.IslamicBcl)).Should().Be(new ImpreciseDate(2020, 10, 26));
        default(ImpreciseDate).Should().Be(ImpreciseDate.Unknown).And.Be(ImpreciseDate.Parse(""));
        ImpreciseDate.Parse("2020~").GetHashCode().Should().Be(ImpreciseDate.Parse("~2020").GetHashCode());
    }

    [Fact]
    public void Bounds_and_unknown_dates_cannot_be_bounds()
    {
        var bounded = ImpreciseDate.OnOrAfter(new ImpreciseDate(2020));

        FluentActions.Invoking(() => ImpreciseDate.OnOrBefore(bounded)).Should().Throw<ArgumentException>().WithMessage("'[2020..]' cannot be a bound: it is bounded itself.*");
        FluentActions.Invoking(() => ImpreciseDate.OnOrAfter(default)).Should().Throw<ArgumentException>().WithMessage("'' cannot be a bound: it is unknown.*");
        FluentActions.Invoking(() => ImpreciseDate.Within(new(2020, 2), new(2020, 1))).Should().Throw<ArgumentException>().WithParameterName("latest");
        FluentActions.Invoking(() => bounded.About()).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => ImpreciseDate.Unknown.Perhaps()).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData("1948", "1948-05", Certainty.Possible)]
    [InlineData("1948-04", "1948-05", Certainty.Certain)]
    [InlineData("1948-05", "1948-04", Certainty.Impossible)]
    [InlineData("1948-05-14", "1948-05-14", Certainty.Impossible)]
    [InlineData("1948-05", "1948-05", Certainty.Possible)]
    [InlineData("", "1948", Certainty.Possible)]
    [InlineData("1948", "", Certainty.Possible)]
    [InlineData("[..1948]", "1949", Certainty.Certain)]
    [InlineData("[1948..]", "1949", Certainty.Possible)]
    [InlineData("[1948..]", "1947", Certainty.Impossible)]
    [InlineData("2020-03-01~", "2020-03-16", Certainty.Possible)]
    [InlineData("2020-03-01~", "2020-03-17", Certainty.Certain)]
    [InlineData("2019-10~", "2019-12-01", Certainty.Possible)]
    [InlineData("2019-10~", "2019-12-02", Certainty.Certain)]
    [InlineData("2019~-10-26", "2020-10-26", Certainty.Possible)] // the year is about: it may be the next
    [InlineData("2019-10~-26", "2019-11-20", Certainty.Possible)] // year and month are about, the day is not
    [InlineData("2019?-10-26~", "2020-03-01", Certainty.Possible)] // about that day, of a year that is uncertain by itself
    public void Before_answers_certain_only_where_it_must_be(string one, string other, Certainty expected)
    {
        ImpreciseDate.Parse(one).IsBefore(ImpreciseDate.Parse(other)).Should().Be(expected);
        ImpreciseDate.Parse(other).IsAfter(ImpreciseDate.Parse(one)).Should().Be(expected);
    }

    [Fact]
    public void Under_the_strict_tolerance_a_qualified_date_means_what_is_written() =>
        new ImpreciseDate(2020, 3, 1).About().IsBefore(new(2020, 3, 2), DateTolerance.Strict).Should().Be(Certainty.Certain);

    [Fact]
    public void Text_read_and_written_again_is_the_same_date() =>
        Seeded.Check(
            DateGen.Dates(DateGen.Wild),
            date =>
            {
                var text = date.ToString();
                ImpreciseDate.Parse(text).Should().Be(date);
                ImpreciseDate.Parse(text).ToString().Should().Be(text);
                ImpreciseDate.TryParse(Encoding.UTF8.GetBytes(text), out var again).Should().BeTrue();
                again.Should().Be(date);
                Span<char> small = stackalloc char[64];
                date.TryFormat(small[..Math.Max(0, text.Length - 1)], out var written, default, null).Should().Be(text.Length == 0);
                written.Should().Be(0);
                date.TryFormat(small[..text.Length], out written, default, null).Should().BeTrue();
                small[..written].ToString().Should().Be(text);
            },
            2000);

    [Fact]
    public void Before_and_same_day_agree_with_trying_all_days() =>
        Seeded.Check(
            from one in DateGen.Dates(DateGen.Qualified)
            from other in DateGen.Dates(DateGen.Qualified)
            from tolerance in Gen.Elements(DateTolerance.Strict, DateTolerance.ByPrecision, new DateTolerance("narrow", 1, 3, 20))
            select (one, other, tolerance),
            c =>
            {
                var (these, those) = (Days.Of(c.one, c.tolerance), Days.Of(c.other, c.tolerance));
                c.one.IsBefore(c.other, c.tolerance).Should().Be(Days.Judge(these, those, (x, y) => x < y), $"{c.one} before {c.other} under {c.tolerance}");
                c.one.IsSameDayAs(c.other, c.tolerance).Should().Be(Days.Judge(these, those, (x, y) => x == y), $"{c.one} on {c.other} under {c.tolerance}");
            },
            600);

    [Fact]
    public void Certain_order_is_asymmetric_and_transitive() =>
        Seeded.Check(
            from a in DateGen.Dates(DateGen.Qualified)
            from b in DateGen.Dates(DateGen.Qualified)
            from c in DateGen.Dates(DateGen.Qualified)
            select (a, b, c),
            t =>
            {
                if (t.a.IsBefore(t.b) is Certainty.Certain)
                {
                    t.b.IsBefore(t.a).Should().Be(Certainty.Impossible);
                    if (t.b.IsBefore(t.c) is Certainty.Certain)
                    {
                        t.a.IsBefore(t.c).Should().Be(Certainty.Certain);
                    }
                }

                t.a.IsBefore(t.a).Should().NotBe(Certainty.Certain);
            },
            3000);

    [Fact]
    public void Knowing_less_never_turns_what_was_open_into_certain_or_impossible() =>
        Seeded.Check(
            from a in DateGen.Near
            from b in DateGen.Dates(DateGen.Qualified)
            from how in Gen.Choose(0, 4)
            select (Exact: ImpreciseDate.Parse(a), Other: b, how),
            c =>
            {
                var wider = c.how switch
                {
                    0 => c.Exact.About(),
                    1 => c.Exact.Perhaps(),
                    2 => ImpreciseDate.OnOrBefore(c.Exact),
                    3 => ImpreciseDate.OnOrAfter(c.Exact),
                    _ => ImpreciseDate.Unknown,
                };
                foreach (var (narrow, wide) in new[] { (c.Exact.IsBefore(c.Other), wider.IsBefore(c.Other)), (c.Other.IsBefore(c.Exact), c.Other.IsBefore(wider)) })
                {
                    (wide == narrow || wide is Certainty.Possible).Should().BeTrue($"{c.Exact} widened to {wider}, with {c.Other}: {narrow}, then {wide}");
                }
            },
            1000);

    [Fact]
    public void Comparers_by_bounds_put_dates_without_one_at_its_side()
    {
        ImpreciseDate[] dates = [new(2020), ImpreciseDate.Parse("[..2019]"), ImpreciseDate.Parse("[2021..]"), new(2018)];

        dates.Order(ImpreciseDate.ByEarliest).Select(d => d.ToString()).Should().Equal("[..2019]", "2018", "2020", "[2021..]");
        dates.Order(ImpreciseDate.ByLatest).Select(d => d.ToString()).Should().Equal("2018", "[..2019]", "2020", "[2021..]");
    }

    [Theory]
    [InlineData("3 May 2031", "2031-05-03")]
    [InlineData("May 3, 2031", "2031-05-03")]
    [InlineData("May 2031", "2031-05")]
    [InlineData("2031-5-3", "2031-05-03")]
    [InlineData("2031-5", "2031-05")]
    [InlineData("20310503", "2031-05-03")]
    [InlineData("about 2031", "2031~")]
    [InlineData("c. May 2031", "2031-05~")]
    [InlineData("04/05/2031", "2020-10-26")]
    [InlineData("last week", "2020-10-26")]
    public void A_date_in_another_form_is_shown_as_it_is_written_here(string text, string written)
    {
        FluentActions.Invoking(() => ImpreciseDate.Parse(text)).Should().Throw<FormatException>().WithMessage($"*, {(written == "2020-10-26" ? "such as" : "here")} {written} (position *");
        ImpreciseDate.Parse(written).IsKnown.Should().BeTrue();
    }
}
