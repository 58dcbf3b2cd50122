using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Tests.Time.Relative;

/// <summary>What holds of every anchor.</summary>
public class RelativeDatePropertyTests
{
    private static readonly string[] Phrases =
    [
        "Monday", "last Friday", "next Sunday", "today", "yesterday", "last week", "this week", "this month", "last month", "this year",
        "exactly eight months ago", "about eight months ago", "a year ago", "exactly two years ago", "ten days ago", "three hours later",
        "more than nine years ago", "more than a month later", "less than three weeks ago", "within ten days of", "March 6", "February 29", "in January",
    ];

    private static readonly Gen<LocalDate> Anchors = Gen.Choose(-200_000, 200_000).Select(n => new LocalDate(2000, 1, 1).PlusDays(n));

    [Fact]
    public void Moving_the_anchor_by_days_moves_what_is_counted_in_days_by_as_many() =>
        Seeded.Check(
            from anchor in Anchors
            from n in Gen.Choose(-5000, 5000)
            from count in Gen.Choose(0, 5000)
            from later in Gen.Elements(true, false)
            from reading in Gen.Elements(CountReading.Exactly, CountReading.About, CountReading.LessThan, CountReading.MoreThan)
            select (anchor, n, later ? RelativeDate.Later(count, CountUnit.Days, reading) : RelativeDate.Ago(count, CountUnit.Days, reading)),
            given =>
            {
                var (anchor, n, relative) = given;
                var (here, there) = (From(relative, anchor), From(relative, anchor.PlusDays(n)));
                Move(here.Earliest, n).Should().Be(Day(there.Earliest));
                Move(here.Latest, n).Should().Be(Day(there.Latest));
                (Day(here.Earliest) ?? Day(here.Latest)).Should().NotBeNull();
            });

    [Fact]
    public void Moving_the_anchor_by_weeks_moves_weekdays_and_weeks_by_as_many() =>
        Seeded.Check(
            from anchor in Anchors
            from n in Gen.Choose(-500, 500)
            from phrase in Gen.Elements("Monday", "last Friday", "next Sunday", "this week", "last week")
            select (anchor, n, RelativeDate.Parse(phrase)),
            given =>
            {
                var (anchor, n, relative) = given;
                Move(From(relative, anchor).Earliest, 7 * n).Should().Be(Day(From(relative, anchor.PlusDays(7 * n)).Earliest)).And.NotBeNull();
            });

    [Fact]
    public void So_many_days_ago_and_as_many_later_return() =>
        Seeded.Check(
            from anchor in Anchors
            from count in Gen.Choose(0, 9999)
            from unit in Gen.Elements(CountUnit.Days, CountUnit.Weeks)
            select (anchor, count, unit),
            given =>
            {
                var (anchor, count, unit) = given;
                var ago = From(RelativeDate.Ago(count, unit), anchor);
                Day(RelativeDate.Later(count, unit).From(ago.Result.Moment).Earliest).Should().Be(anchor);
            });

    [Fact]
    public void A_weekday_is_that_weekday_and_lies_on_the_side_and_within_the_week_of_its_rule() =>
        Seeded.Check(
            from anchor in Anchors
            from weekday in Gen.Choose(1, 7)
            from reading in Gen.Elements(WeekdayReading.OnOrBefore, WeekdayReading.Before, WeekdayReading.OnOrAfter, WeekdayReading.After)
            select (anchor, (IsoDayOfWeek)weekday, reading),
            given =>
            {
                var (anchor, weekday, reading) = given;
                var date = From(RelativeDate.OnWeekday(weekday, reading), anchor).Date;
                date.Precision.Should().Be(DatePrecision.Day);
                var day = Day(date.Earliest)!.Value;
                day.DayOfWeek.Should().Be(weekday);
                var (from, to) = reading switch
                {
                    WeekdayReading.OnOrBefore => (-6, 0),
                    WeekdayReading.Before => (-7, -1),
                    WeekdayReading.OnOrAfter => (0, 6),
                    _ => (1, 7),
                };
                Period.DaysBetween(anchor, day).Should().BeInRange(from, to);
            });

    [Fact]
    public void A_date_without_a_year_is_the_latest_by_the_anchor() =>
        Seeded.Check(
            from anchor in Anchors
            from month in Gen.Choose(1, 12)
            from day in Gen.Choose(1, 28)
            select (anchor, month, day),
            given =>
            {
                var (anchor, month, day) = given;
                var found = Day(From(RelativeDate.OnDay(month, day), anchor).Earliest)!.Value;
                (found.Month, found.Day).Should().Be((month, day));
                found.Should().BeLessThanOrEqualTo(anchor);
                found.PlusYears(1).Should().BeGreaterThan(anchor);
            });

    [Fact]
    public void From_an_imprecise_anchor_whatever_one_of_its_days_gives_is_within_the_result() =>
        Seeded.Check(
            from anchor in DateGen.Dates(DateGen.Qualified)
            from phrase in Gen.Elements(Phrases)
            from n in Gen.Choose(0, 4000)
            select (anchor, phrase, n),
            given =>
            {
                var (anchor, phrase, n) = given;
                var relative = RelativeDate.Parse(phrase);
                var whole = relative.From(anchor);
                var (first, last) = (Day(anchor.EarliestWithin(DateTolerance.ByPrecision)), Day(anchor.LatestWithin(DateTolerance.ByPrecision)));
                var span = first is { } f && last is { } l ? Period.DaysBetween(f, l) + 1 : 4001;
                var day = first is { } from ? from.PlusDays(n % span) : last!.Value.PlusDays(-(n % span)); // every anchor made has a bound

                var one = From(relative, day);
                AtLeast(one.Earliest, whole.Earliest).Should().BeTrue("{0} from {1} is {2}, and from {3} {4}", phrase, day, one, anchor, whole);
                AtLeast(whole.Latest, one.Latest, farFuture: true).Should().BeTrue("{0} from {1} is {2}, and from {3} {4}", phrase, day, one, anchor, whole);
            },
            4000);

    [Fact]
    public void What_the_anchor_leaves_open_the_result_leaves_open() =>
        Seeded.Check(
            from anchor in DateGen.Dates(DateGen.Qualified)
            from phrase in Gen.Elements(Phrases)
            select (anchor, RelativeDate.Parse(phrase)),
            given =>
            {
                var (anchor, relative) = given;
                var date = relative.From(anchor).Date;
                if (!date.IsKnown)
                {
                    relative.Wording.Should().Contain("more than", "only what is bounded on one side can lose it to an anchor bounded on the other");
                    (anchor.Earliest.HasDay && anchor.Latest.HasDay).Should().BeFalse();
                    return;
                }

                (Uncertain(date) || !Uncertain(anchor)).Should().BeTrue("{0} from {1} is {2}", relative, anchor, date);
                (Approximate(date) || !Approximate(anchor)).Should().BeTrue("{0} from {1} is {2}", relative, anchor, date);
            },
            2000);

    [Fact]
    public void Days_counted_from_an_imprecise_anchor_are_exactly_as_imprecise() =>
        Seeded.Check(
            from anchor in DateGen.Dates(DateGen.Near)
            from count in Gen.Choose(0, 500)
            select (anchor, count),
            given =>
            {
                var (anchor, count) = given;
                var date = RelativeDate.Ago(count, CountUnit.Days).From(anchor).Date;
                Day(date.Earliest).Should().Be(Move(anchor.Earliest, -count));
                Day(date.Latest).Should().Be(Move(anchor.Latest, -count));
            });

    [Fact]
    public void What_is_read_keeps_its_text() =>
        Seeded.Check(Gen.Elements(Phrases), phrase => RelativeDate.Parse(RelativeDate.Parse(phrase).ToString()).Should().Be(RelativeDate.Parse(phrase)), 50);

    private static ResolvedDate From(RelativeDate relative, LocalDate anchor) => relative.From((ImpreciseDate)anchor);

    private static LocalDate? Day(DayBound bound) => bound.TryGetDate(out var day) ? day : null;

    private static LocalDate? Move(DayBound bound, int days) => Day(bound)?.PlusDays(days);

    /// <summary>Asks whether one bound lies no earlier than another; no bound is the far past, or the far future.</summary>
    private static bool AtLeast(DayBound one, DayBound other, bool farFuture = false) => (Day(one), Day(other)) switch
    {
        ({ } late, { } early) => late >= early,
        (null, null) => true,
        (null, _) => farFuture,
        _ => !farFuture,
    };

    private static bool Uncertain(ImpreciseDate date) =>
        (date.Qualifiers & (DateQualifiers.UncertainYear | DateQualifiers.UncertainMonth | DateQualifiers.UncertainDay)) != 0;

    private static bool Approximate(ImpreciseDate date) =>
        (date.Qualifiers & (DateQualifiers.ApproximateYear | DateQualifiers.ApproximateMonth | DateQualifiers.ApproximateDay)) != 0;
}
