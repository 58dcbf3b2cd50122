using System.Globalization;
using NodaTime;

namespace ConflictModel.Tests.Time.Relative;

public class RelativeDateTests
{
    private static readonly Moment Article = new(2020, 10, 26); // a Monday

    [Theory]
    [InlineData("Monday", "2020-10-26", 0)]
    [InlineData("on Thursday", "2020-10-22", 0)]
    [InlineData("Sunday", "2020-10-25", 0)]
    [InlineData("tue", "2020-10-20", 0)]
    [InlineData("last Monday", "2020-10-19", 0)]
    [InlineData("next Monday", "2020-11-02", 0)]
    [InlineData("next Tuesday", "2020-10-27", 0)]
    [InlineData("today", "2020-10-26", 0)]
    [InlineData("now", "2020-10-26", 0)]
    [InlineData("yesterday", "2020-10-25", 0)]
    [InlineData("tomorrow", "2020-10-27", 0)]
    [InlineData("last week", "[2020-10-18..2020-10-24]", 0)]
    [InlineData("this week", "[2020-10-25..2020-10-31]", 0)]
    [InlineData("next week", "[2020-11-01..2020-11-07]", 0)]
    [InlineData("this month", "2020-10", 0)]
    [InlineData("last month", "2020-09", 0)]
    [InlineData("next month", "2020-11", 0)]
    [InlineData("this year", "2020", 0)]
    [InlineData("last year", "2019", 0)]
    [InlineData("next year", "2021", 0)]
    [InlineData("about eight months ago", "2020-02-26~", 21)]
    [InlineData("eight months ago", "2020-02-26~", 21)]
    [InlineData("exactly eight months ago", "2020-02-26", 0)]
    [InlineData("a year ago", "2019-10~", 45)]
    [InlineData("About A Year Ago", "2019-10~", 45)]
    [InlineData("roughly two weeks ago", "2020-10-12~", 3)]
    [InlineData("three days ago", "2020-10-23", 0)]
    [InlineData("about three days ago", "2020-10-23~", 1)]
    [InlineData("20 days ago", "2020-10-06", 0)]
    [InlineData("twenty days ago", "2020-10-06", 0)]
    [InlineData("more than nine years ago", "[..2011-10-26]", 0)]
    [InlineData("at least nine years ago", "[..2011-10-26]", 0)]
    [InlineData("over a week ago", "[..2020-10-19]", 0)]
    [InlineData("less than ten days ago", "[2020-10-16..2020-10-26]", 0)]
    [InlineData("in the past ten days", "[2020-10-16..2020-10-26]", 0)]
    [InlineData("within the last 10 days", "[2020-10-16..2020-10-26]", 0)]
    [InlineData("within ten days of", "[2020-10-16..2020-11-05]", 0)]
    [InlineData("within ten days", "[2020-10-16..2020-11-05]", 0)]
    [InlineData("within 30 hours of it", "[2020-10-24..2020-10-28]", 0)]
    [InlineData("two days later", "2020-10-28", 0)]
    [InlineData("in two days", "2020-10-28", 0)]
    [InlineData("more than a week later", "[2020-11-02..]", 0)]
    [InlineData("less than two days after", "[2020-10-26..2020-10-28]", 0)]
    [InlineData("three hours later", "[2020-10-26..2020-10-27]", 0)]
    [InlineData("24 hours ago", "2020-10-25", 0)]
    [InlineData("since March 6", "2020-03-06/..", 0)]
    [InlineData("since the 6th of March", "2020-03-06/..", 0)]
    [InlineData("6 March", "2020-03-06", 0)]
    [InlineData("on 26 October", "2020-10-26", 0)]
    [InlineData("on 27 Oct", "2019-10-27", 0)]
    [InlineData("February 29", "2020-02-29", 0)]
    [InlineData("in January", "2020-01", 0)]
    [InlineData("in October", "2020-10", 0)]
    [InlineData("in November", "2019-11", 0)]
    [InlineData("since January", "2020-01/..", 0)]
    [InlineData("since Monday", "2020-10-26/..", 0)]
    [InlineData("since about eight months ago", "2020-02-26~/..", 21)]
    [InlineData("  since \t March   6 ", "2020-03-06/..", 0)]
    [InlineData("from time to time", "", 0)]
    [InlineData("recently", "", 0)]
    public void Resolves_a_phrase_from_the_day_of_the_article(string phrase, string result, int straysBy)
    {
        var resolved = RelativeDate.Parse(phrase).From(Article);

        resolved.Result.ToString().Should().Be(result);
        resolved.IsKnown.Should().Be(result.Length > 0);
        resolved.Tolerance.OfDay.Should().Be(straysBy);
        resolved.Tolerance.OfMonth.Should().Be(straysBy);
        resolved.Wording.Should().Be(phrase.Trim());
        resolved.Anchor.Should().Be(Article);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("since")]
    [InlineData("ago")]
    [InlineData("Mondays")]
    [InlineData("last today")]
    [InlineData("eight ago")]
    [InlineData("eleventy days ago")]
    [InlineData("100000 days ago")]
    [InlineData("-3 days ago")]
    [InlineData("eight moons ago")]
    [InlineData("eight months hence")]
    [InlineData("about Monday")]
    [InlineData("February 30")]
    [InlineData("March 0")]
    [InlineData("0006 March")]
    [InlineData("2020-10-26")]
    [InlineData("since 2015")]
    [InlineData("more nine years ago")]
    public void Refuses_what_is_no_phrase_it_knows(string text)
    {
        RelativeDate.TryParse(text, out var none).Should().BeFalse();
        none.Should().BeNull();
        FluentActions.Invoking(() => RelativeDate.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is no relative date: expected words such as Monday,*");
    }

    [Fact]
    public void Refuses_an_endless_phrase_and_null()
    {
        RelativeDate.TryParse(new string(' ', 300) + "Monday", out _).Should().BeFalse();
        RelativeDate.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => RelativeDate.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("s");
    }

    [Fact]
    public void Reads_the_same_under_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR"); // where I is not the capital of i
            RelativeDate.Parse("WITHIN SIX DAYS").From(Article).Result.ToString()
                .Should().Be("[2020-10-20..2020-11-01]");
            RelativeDate.Parse("FRIDAY").From(Article).Result.ToString().Should().Be("2020-10-23");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(WeekdayReading.OnOrBefore, "2020-10-26", "the last Monday on or before the anchor", "Monday")]
    [InlineData(WeekdayReading.Before, "2020-10-19", "the last Monday before the anchor", "last Monday")]
    [InlineData(WeekdayReading.OnOrAfter, "2020-10-26", "the first Monday on or after the anchor", "Monday")]
    [InlineData(WeekdayReading.After, "2020-11-02", "the first Monday after the anchor", "next Monday")]
    public void A_weekday_is_read_as_its_rule_says(WeekdayReading reading, string result, string rule, string wording)
    {
        var monday = RelativeDate.OnWeekday(IsoDayOfWeek.Monday, reading);

        monday.From(Article).Result.ToString().Should().Be(result);
        monday.Rule.Name.Should().Be(rule);
        monday.Rule.ToString().Should().Be(rule);
        monday.Wording.Should().Be(wording);
    }

    [Theory]
    [InlineData(IsoDayOfWeek.Sunday, "[2020-10-18..2020-10-24]", "some day from Sunday to Saturday of the week before the one that holds the anchor")]
    [InlineData(IsoDayOfWeek.Monday, "[2020-10-19..2020-10-25]", "some day from Monday to Sunday of the week before the one that holds the anchor")]
    [InlineData(IsoDayOfWeek.Saturday, "[2020-10-17..2020-10-23]", "some day from Saturday to Friday of the week before the one that holds the anchor")]
    public void Weeks_start_on_the_day_that_is_named(IsoDayOfWeek firstDay, string result, string rule)
    {
        var week = RelativeDate.InWeek(-1, firstDay);

        week.From(Article).Result.ToString().Should().Be(result);
        week.Rule.Name.Should().Be(rule);
    }

    [Theory] // a Saturday, and the Sunday after it
    [InlineData("2020-10-24", "[2020-10-11..2020-10-17]")]
    [InlineData("2020-10-25", "[2020-10-18..2020-10-24]")]
    public void Last_week_is_the_Sunday_to_Saturday_before(string anchor, string result) =>
        RelativeDate.LastWeek.From(Moment.Parse(anchor)).Result.ToString().Should().Be(result);

    [Theory]
    [InlineData("2020-03-31", "one month ago", "2020-02-29~")]
    [InlineData("2020-02-29", "exactly one year ago", "2019-02-28")]
    [InlineData("2021-01-31", "exactly 11 months ago", "2020-02-29")]
    [InlineData("2020-02-29", "on February 29", "2020-02-29")]
    [InlineData("2020-02-28", "on February 29", "2016-02-29")]
    [InlineData("1904-02-28", "on February 29", "1896-02-29")]
    [InlineData("2020-03-06", "since March 6", "2020-03-06/..")]
    [InlineData("2020-03-05", "since March 6", "2019-03-06/..")]
    public void Calendars_have_their_corners(string anchor, string phrase, string result) =>
        RelativeDate.Parse(phrase).From(Moment.Parse(anchor)).Result.ToString().Should().Be(result);

    [Theory]
    [InlineData("2020-10", "exactly eight months ago", "2020-02", 0)]
    [InlineData("2020-02", "exactly one month ago", "2020-01", 0)] // all of it, though February ends on the 29th
    [InlineData("2020-10", "about eight months ago", "2020-02~", 21)]
    [InlineData("2020-10", "a year ago", "2019-10~", 45)]
    [InlineData("2020-10", "Monday", "[2020-09-28..2020-10-26]", 0)]
    [InlineData("2020-10", "yesterday", "[2020-09-30..2020-10-30]", 0)]
    [InlineData("2020-10", "this month", "2020-10", 0)]
    [InlineData("2020-10", "this year", "2020", 0)]
    [InlineData("2020-10", "more than nine years ago", "[..2011-10-31]", 0)]
    [InlineData("2020-10", "more than nine years later", "[2029-10-01..]", 0)]
    [InlineData("2020-10", "since March 6", "2020-03-06/..", 0)]
    [InlineData("2020", "exactly two years ago", "2018", 0)]
    [InlineData("2020", "exactly two months ago", "[2019-11..2020-10]", 0)]
    [InlineData("2020", "since March 6", "[2019-03-06..2020-03-06]/..", 0)]
    [InlineData("[2020-10-26..2020-10-27]", "Monday", "2020-10-26", 0)]
    [InlineData("[2020-10-26..2020-10-27]", "yesterday", "[2020-10-25..2020-10-26]", 0)]
    [InlineData("[..2020-10-26]", "yesterday", "[..2020-10-25]", 0)]
    [InlineData("[2020-10-26..]", "Monday", "[2020-10-26..]", 0)]
    [InlineData("[..2020-10-26]", "this month", "[..2020-10-31]", 0)]
    [InlineData("2020-10-26~", "yesterday", "2020-10-25~", 15)]
    [InlineData("2020-10-26?", "yesterday", "2020-10-25?", 15)]
    [InlineData("2020-10-26%", "yesterday", "2020-10-25%", 15)]
    [InlineData("2020-10-26?", "about eight months ago", "2020-02-26%", 36)]
    [InlineData("2020-10~", "about eight months ago", "2020-02~", 53)] // 31 days after October is 1 December, which leads to 1 April: 32 days after February
    [InlineData("2020-10-26~", "last week", "[2020-10-18~..2020-10-24~]", 14)]
    [InlineData("2020-10-26~", "more than nine years ago", "[..2011-10-26~]", 15)]
    [InlineData("2020-10-26~", "Monday", "2020-10-26~", 21)]
    [InlineData("2020-10-26~", "since March 6", "2020-03-06~/..", 0)]
    [InlineData("", "Monday", "", 0)]
    [InlineData("", "from time to time", "", 0)]
    public void An_anchor_that_is_not_one_exact_day_makes_the_result_no_more_exact(string anchor, string phrase, string result, int straysBy)
    {
        var resolved = RelativeDate.Parse(phrase).From(ImpreciseDate.Parse(anchor));

        resolved.Result.ToString().Should().Be(result);
        resolved.Tolerance.OfDay.Should().Be(straysBy);
    }

    [Theory]
    [InlineData("2020-03-06T00:01", "three hours later", "2020-03-06T03:01")]
    [InlineData("2020-03-06T00:01Z", "three hours earlier", "2020-03-05T21:01Z")]
    [InlineData("2020-03-06T23:01:30+03:00", "three hours later", "2020-03-07T02:01:30+03:00")]
    [InlineData("2020-03-06T23:01", "48 hours later", "2020-03-08T23:01")]
    [InlineData("2020-03-06T23:01", "about three hours later", "2020-03-07~")]
    [InlineData("2020-03-06T00:01", "yesterday", "2020-03-05")]
    [InlineData("2020-03-06T00:01", "more than three hours ago", "[..2020-03-06]")]
    [InlineData("2020-03-06T00:01", "since three hours ago", "2020-03-05/..")]
    public void Hours_count_from_a_clock_time(string anchor, string phrase, string result) =>
        RelativeDate.Parse(phrase).From(Moment.Parse(anchor)).Result.ToString().Should().Be(result);

    [Theory]
    [InlineData("9999-12-31", "tomorrow")]
    [InlineData("9999-12-31", "next Monday")]
    [InlineData("9999-12", "next month")]
    [InlineData("9999-12-31T23:00", "three hours later")]
    [InlineData("2020-10-26", "exactly 99999 years ago")]
    [InlineData("2020-10-26", "more than 99999 years ago")]
    [InlineData("-9998-01-01", "about a month ago")]
    [InlineData("-9998-01-01", "on December 31")]
    public void What_leads_out_of_the_calendar_is_unknown(string anchor, string phrase) =>
        RelativeDate.Parse(phrase).From(Moment.Parse(anchor)).IsKnown.Should().BeFalse();

    [Theory]
    [InlineData("2020-10-26", "on Monday", "“on Monday” means 26 October 2020, counted from 26 October 2020. Rule: the last Monday on or before the anchor.")]
    [InlineData("2020-10-26", "about eight months ago",
        "“about eight months ago” means about 26 February 2020, give or take 21 days, counted from 26 October 2020. Rule: about 8 months before the anchor.")]
    [InlineData("2020-10-26", "since March 6",
        "“since March 6” means since 6 March 2020, counted from 26 October 2020. Rule: the latest 6 March on or before the anchor.")]
    [InlineData("2020-10-26", "in January", "“in January” means January 2020, counted from 26 October 2020. Rule: the latest January begun by the anchor.")]
    [InlineData("2020-10-26", "last month",
        "“last month” means September 2020, counted from 26 October 2020. Rule: the calendar month before the one that holds the anchor.")]
    [InlineData("2020-10-26", "within a day of",
        "“within a day of” means some day from 25 to 27 October 2020, counted from 26 October 2020. Rule: some day within 1 day of the anchor, on either side.")]
    [InlineData("2020-10-26", "from time to time", "“from time to time” gives no date. Rule: the words name no date.")]
    [InlineData("", "on Monday", "“on Monday” cannot be resolved: its anchor is not known. Rule: the last Monday on or before the anchor.")]
    public void Explains_itself(string anchor, string phrase, string words) =>
        RelativeDate.Parse(phrase).From(Moment.Parse(anchor)).Explain().Should().Be(words);

    [Fact]
    public void Another_anchor_resolves_everything_again()
    {
        var resolved = RelativeDate.Parse("since March 6").From(Article);
        var again = resolved.From(new(2025, 11, 6));

        again.Should().Be(RelativeDate.Parse("since March 6").From(new(2025, 11, 6)));
        again.Should().NotBe(resolved);
        again.Result.ToString().Should().Be("2025-03-06/..");
        again.From(Article).Should().Be(resolved);
        again.ToString().Should().Be("since March 6: 2025-03-06/..");
    }

    [Fact]
    public void A_resolved_date_can_be_an_anchor_and_hands_on_its_tolerance()
    {
        var truce = RelativeDate.Parse("about eight months ago").From(Article);
        var breach = RelativeDate.Parse("ten days later");

        breach.From(truce.Result.Moment, truce.Tolerance).ToString().Should().Be("ten days later: 2020-03-07~");
        breach.From(truce.Result.Moment, truce.Tolerance).Tolerance.OfDay.Should().Be(21);
        breach.From(truce.Result.Moment).Tolerance.OfDay.Should().Be(15);
        breach.From(Article).From(truce.Result.Moment, DateTolerance.Strict).Tolerance.OfDay.Should().Be(0);
    }

    [Fact]
    public void Bounds_take_in_the_tolerance()
    {
        var resolved = RelativeDate.Parse("about eight months ago").From(Article);

        resolved.Earliest.ToString().Should().Be("2020-02-05");
        resolved.Latest.ToString().Should().Be("2020-03-18");
        resolved.Date.IsSameDayAs(new(2020, 3, 6), resolved.Tolerance).Should().Be(Certainty.Possible);
        resolved.Date.IsSameDayAs(new(2020, 3, 19), resolved.Tolerance).Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void The_tolerance_can_be_replaced()
    {
        var narrow = new CountTolerance("narrow", 0, 1, 5, 10);
        var relative = RelativeDate.Ago(8, CountUnit.Months, CountReading.About) with { Tolerance = narrow };

        relative.From(Article).Tolerance.OfDay.Should().Be(5);
        relative.Should().NotBe(RelativeDate.Ago(8, CountUnit.Months, CountReading.About));
        narrow.Of(CountUnit.Hours).Should().Be(0);
        narrow.Of(CountUnit.Weeks).Should().Be(1);
        narrow.Of(CountUnit.Years).Should().Be(10);
        CountTolerance.ByUnit.ToString().Should().Be("by unit (days ±1, weeks ±3, months ±21, years ±45 days)");
        FluentActions.Invoking(() => relative with { Tolerance = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Tolerance");
    }

    [Fact]
    public void What_is_made_by_hand_is_what_is_read_in_other_words()
    {
        RelativeDate.OnDay(3, 6).Since().Saying("since March 6").Should().Be(RelativeDate.Parse("since March 6"));
        RelativeDate.Ago(9, CountUnit.Years, CountReading.MoreThan).Saying("more than nine years ago").Should().Be(RelativeDate.Parse("more than nine years ago"));
        RelativeDate.Parse("Monday").Should().NotBe(RelativeDate.Parse("monday"), "the wording is kept");
        RelativeDate.OnDay(3, 6).Since().Should().Be(RelativeDate.OnDay(3, 6).Since().Since());
        RelativeDate.Ago(1, CountUnit.Weeks, CountReading.LessThan).ToString().Should().Be("less than 1 week ago");
        RelativeDate.Later(2, CountUnit.Hours).ToString().Should().Be("2 hours later");
    }

    [Fact]
    public void Nonsense_is_refused_where_it_enters()
    {
        Refused(() => RelativeDate.OnWeekday(IsoDayOfWeek.None), "weekday");
        Refused(() => RelativeDate.OnWeekday(IsoDayOfWeek.Monday, (WeekdayReading)9), "reading");
        Refused(() => RelativeDate.InWeek(0, (IsoDayOfWeek)8), "firstDay");
        Refused(() => RelativeDate.InWeek(10_000), "weeks");
        Refused(() => RelativeDate.OnDay(13, 1), "month");
        Refused(() => RelativeDate.OnDay(2, 30), "day");
        Refused(() => RelativeDate.InMonth(0), "month");
        Refused(() => RelativeDate.Ago(-1, CountUnit.Days), "count");
        Refused(() => RelativeDate.Later(100_000, CountUnit.Days), "count");
        Refused(() => RelativeDate.Ago(1, (CountUnit)5), "unit");
        Refused(() => RelativeDate.Ago(1, CountUnit.Days, (CountReading)4), "reading");
        Refused(() => RelativeDate.Within(-1, CountUnit.Days), "count");
        Refused(() => new CountTolerance("mine", 0, 0, -1, 0), "ofMonths");
        FluentActions.Invoking(() => new RelativeDate(" ", new Ramadan())).Should().Throw<ArgumentException>().WithParameterName("wording");
        FluentActions.Invoking(() => new RelativeDate("now", null!)).Should().Throw<ArgumentNullException>().WithParameterName("rule");
        FluentActions.Invoking(() => RelativeDate.Today.Saying("")).Should().Throw<ArgumentException>().WithParameterName("wording");
    }

    [Theory]
    [InlineData("2020-10-26", "[2020-04-24..2020-05-23]")]
    [InlineData("2019-08", "[2019-05-06..2019-06-04]")]
    [InlineData("[2019-08-01..2020-10-26]", "[2019-05-06..2020-05-23]")]
    public void A_rule_of_your_own_takes_part(string anchor, string result)
    {
        var resolved = new RelativeDate("during the last Ramadan", new Ramadan()).From(ImpreciseDate.Parse(anchor));

        resolved.Result.ToString().Should().Be(result);
        resolved.Explain().Should().EndWith("Rule: the latest Ramadan begun by the anchor.");
        resolved.Should().Be(new RelativeDate("during the last Ramadan", new Ramadan()).From(ImpreciseDate.Parse(anchor)));
    }

    private static void Refused(Func<object> action, string parameter) =>
        FluentActions.Invoking(action).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);

    /// <summary>Two Ramadans by a table, as a user might write it.</summary>
    private sealed record Ramadan : DateRule
    {
        public override string Name => "the latest Ramadan begun by the anchor";

        public override ImpreciseDate From(LocalDate anchor) =>
            anchor >= new LocalDate(2020, 4, 24) ? ImpreciseDate.Within(new(2020, 4, 24), new(2020, 5, 23))
            : anchor >= new LocalDate(2019, 5, 6) ? ImpreciseDate.Within(new(2019, 5, 6), new(2019, 6, 4))
            : ImpreciseDate.Unknown;
    }

    [Fact]
    public void What_goes_on_since_a_day_has_no_latest_day()
    {
        var since = RelativeDate.Parse("since last week").From(new ImpreciseDate(2020, 10, 26));

        since.Earliest.ToString().Should().Be("2020-10-18");
        since.Latest.HasDay.Should().BeFalse();
        since.Date.Latest.ToString().Should().Be("2020-10-24", "the start lies within the week");
    }
}
