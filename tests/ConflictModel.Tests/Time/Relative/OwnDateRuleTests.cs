using NodaTime;

namespace ConflictModel.Tests.Time.Relative;

/// <summary>Words of a trade ("the first Friday prayer after", "at dawn") by a rule of one's own, and the ready ones by name.</summary>
public class OwnDateRuleTests
{
    private static readonly Moment Monday = new(2020, 10, 26);

    [Fact]
    public void A_rule_of_one_s_own_leads_from_the_day_of_the_report()
    {
        var prayer = new RelativeDate("at the last Friday prayer", new LastFriday());

        prayer.From(Monday).Result.Should().Be(Timing.Parse("2020-10-23~"));
        prayer.From(Monday).Explain().Should().Contain("the last Friday before the anchor");
        prayer.From(Moment.Parse("2020-10-26T05:00")).Result.Should().Be(Timing.Parse("2020-10-23~"), "the hour of the report changes nothing unless the rule says so");
    }

    [Fact]
    public void A_rule_may_read_the_clock() =>
        new RelativeDate("at dawn", new AtDawn()).From(Moment.Parse("2020-10-26T23:00")).Result.Should().Be(Timing.Parse("2020-10-26T06:00"));

    [Fact]
    public void What_words_suggest_may_be_narrower_than_what_they_state()
    {
        new LastFriday().Suggests(new LocalDate(2020, 10, 26)).Should().Be(new LastFriday().From(new LocalDate(2020, 10, 26)), "unless a rule says otherwise, both are one");
        new LastFriday().FromClock(Monday).Date.Should().Be(new ImpreciseDate(2020, 10, 23));
        new AtDawn().StraysBy(CountTolerance.ByUnit).Should().Be(0);
    }

    [Fact]
    public void How_far_about_may_stray_is_named_by_unit()
    {
        var press = new CountTolerance("the desk's", ofDays: 0, ofWeeks: 2, ofMonths: 10, ofYears: 30);

        (press.OfDays, press.OfWeeks, press.OfMonths, press.OfYears).Should().Be((0, 2, 10, 30));
        (press.Of(CountUnit.Days), press.Of(CountUnit.Weeks), press.Of(CountUnit.Months), press.Of(CountUnit.Years)).Should().Be((0, 2, 10, 30));
        new LastFriday().StraysBy(press).Should().Be(2);
    }

    [Fact]
    public void Weeks_months_and_years_by_name_are_those_that_are_read()
    {
        RelativeDate[] named = [RelativeDate.ThisWeek, RelativeDate.NextWeek, RelativeDate.LastMonth, RelativeDate.NextMonth, RelativeDate.ThisYear, RelativeDate.LastYear, RelativeDate.NextYear];

        named.Select(date => date.From(Monday).Result).Should().Equal(named.Select(date => RelativeDate.Parse(date.Wording).From(Monday).Result));
        named.Select(date => date.Wording).Should().Equal("this week", "next week", "last month", "next month", "this year", "last year", "next year");
    }

    [Fact]
    public void Since_a_day_goes_on()
    {
        RelativeDate.Parse("since March 6").IsSince.Should().BeTrue();
        RelativeDate.OnDay(3, 6).IsSince.Should().BeFalse();
        RelativeDate.OnDay(3, 6).Since().IsSince.Should().BeTrue();
    }

    private sealed record LastFriday : DateRule
    {
        public override string Name => "the last Friday before the anchor";

        public override ImpreciseDate From(LocalDate anchor) => anchor.Previous(IsoDayOfWeek.Friday);

        public override int StraysBy(CountTolerance tolerance) => tolerance.OfWeeks;
    }

    private sealed record AtDawn : DateRule
    {
        public override string Name => "six in the morning of the anchor";

        public override ImpreciseDate From(LocalDate anchor) => anchor;

        public override Moment FromClock(Moment anchor) => Moment.FromDate(anchor.Date).At(new LocalTime(6, 0));
    }
}
