using System.Globalization;

namespace ConflictModel.Tests.Time;

/// <summary>Times of every form in words.</summary>
public class TimeWordsTests
{
    [Theory]
    [InlineData("2001-21", "in spring 2001")]
    [InlineData("2001-28", "in northern winter 2001")]
    [InlineData("2001-31~", "in about southern autumn 2001")]
    [InlineData("2001-33", "in the first quarter of 2001")]
    [InlineData("2001-39", "in the last third of 2001")]
    [InlineData("2001-41", "in the second half of 2001")]
    [InlineData("199X-21", "in spring some year of the 1990s")]
    [InlineData("1XXX", "in some year from 1000 to 1999")]
    [InlineData("XXXX", "in some year from 1 BCE to 9999 CE")]
    [InlineData("1X5X", "in a year written 1X5X")]
    [InlineData("-1X5X", "in a year written -1X5X")]
    [InlineData("2020-1X", "in a month written 1X in 2020")]
    [InlineData("2020-XX", "in some month in 2020")]
    [InlineData("2020-02-2X", "on a day written 2X in February 2020")]
    [InlineData("2020-XX-XX", "on some day in 2020")]
    [InlineData("2020-1X-0X", "on a day written 1X-0X in 2020")]
    [InlineData("2019?-12-~27", "on 27 December 2019 (year uncertain, day approximate)")]
    [InlineData("1950S2", "in 1950, or some year from 1900 to 1999")]
    [InlineData("Y170000002", "in 170000002")]
    [InlineData("[1667,1668,1670..1672]", "one of: 1667, 1668 or 1670 to 1672")]
    [InlineData("[2018-05-30..2018-06-02]", "some day from 30 May to 2 June 2018")]
    [InlineData("[2018..2019]", "some year from 2018 to 2019")]
    [InlineData("[..1984,1990]", "one of: 1984 or earlier or 1990")]
    [InlineData("{2019-05,2020-03..2020-06}", "on each of May 2019 and March to June 2020")]
    [InlineData("{..1984,1990..}", "on each of 1984 or earlier and 1990 or later")]
    [InlineData("../..", "always")]
    [InlineData("2020/", "from 2020 to an unknown date")]
    [InlineData("/2020", "until 2020")]
    [InlineData("../2020", "always until 2020")]
    public void Every_form_is_told_in_english(string text, string words) => Timing.Parse(text).Describe().Should().Be(words);

    [Theory]
    [InlineData("2020-08-15", "on 15 août 2020")]
    [InlineData("2020-02-XX", "on some day in février 2020")]
    [InlineData("[2018-05-30..2018-06-02]", "some day from 30 mai to 2 juin 2018")]
    [InlineData("{2019-05,2020-03..2020-06}", "on each of mai 2019 and mars to juin 2020")]
    [InlineData("2020-12/..", "since décembre 2020")]
    public void Months_have_the_names_of_the_culture(string text, string words) =>
        Timing.Parse(text).Describe(new CultureInfo("fr-FR")).Should().Be(words);

    [Fact]
    public void Long_sets_are_cut_short() =>
        DateSet.Parse("{2001,2002,2003,2004,2005,2006,2007,2008,2009,2010,2011}").Describe().Should().Be("2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008 and 3 more");

    [Theory]
    [InlineData(5L, 5L, "5 days")]
    [InlineData(1L, 1L, "1 day")]
    [InlineData(-3L, 4L, "-3 to 4 days")]
    [InlineData(30L, null, "at least 30 days")]
    [InlineData(null, 1L, "at most 1 day")]
    [InlineData(null, null, "an unknown number of days")]
    public void Numbers_of_days_are_told(long? least, long? most, string words) => DayCount.Between(least, most).ToString().Should().Be(words);
}
