using System.Text;
using Xunit.Abstractions;

namespace ConflictModel.Tests.Time;

/// <summary>Dates of every form against all days that they can mean.</summary>
public class DateBruteForceTests(ITestOutputHelper output)
{
    private static readonly Dictionary<(string Text, DateTolerance Tolerance), EdtfDays> Known = [];

    [Fact]
    public void Bounds_are_the_first_and_last_day_that_match_the_text_and_no_match_is_no_date()
    {
        var texts = new DateTexts(1);
        var (read, refused) = (0, 0);
        for (var i = 0; i < 2500; i++)
        {
            var text = texts.Any();
            var days = Of(text, DateTolerance.Strict);
            var isDate = ImpreciseDate.TryParse(text, out var date);
            ImpreciseDate.TryParse(Encoding.UTF8.GetBytes(text), out var again).Should().Be(isDate, text);
            again.Should().Be(date);
            if (days.IsEmpty || !isDate)
            {
                // Of several, one that matches no day is refused though the others match; of a range, any that ends before it begins.
                isDate.Should().BeFalse(text);
                (days.IsEmpty || text.Contains(',', StringComparison.Ordinal)).Should().BeTrue($"{text} was refused");
                refused++;
                continue;
            }

            read++;
            date.Earliest.ToString().Should().Be(EdtfDays.Text(days.Earliest, days.NoEarliest), text);
            date.Latest.ToString().Should().Be(EdtfDays.Text(days.Latest, days.NoLatest), text);
            foreach (var tolerance in DateTexts.Tolerances)
            {
                var within = Of(text, tolerance);
                if (!within.IsEmpty)
                {
                    date.EarliestWithin(tolerance).ToString().Should().Be(EdtfDays.Text(within.Earliest, within.NoEarliest), $"{text} within {tolerance}");
                    date.LatestWithin(tolerance).ToString().Should().Be(EdtfDays.Text(within.Latest, within.NoLatest), $"{text} within {tolerance}");
                }
            }
        }

        output.WriteLine($"{read} dates have the bounds of their days, {refused} without a day are refused.");
        read.Should().BeGreaterThan(2000);
        refused.Should().BeGreaterThan(20);
    }

    [Fact]
    public void Order_sameness_and_days_between_are_what_all_pairs_of_days_say()
    {
        var texts = new DateTexts(2);
        var pool = Pool(texts, 400);
        var wrong = new List<string>();
        var answers = new int[3];
        for (var i = 0; i < 20_000; i++)
        {
            var tolerance = DateTexts.Tolerances[texts.Random.Next(DateTexts.Tolerances.Length)];
            var (one, other) = (pool[texts.Random.Next(pool.Length)], pool[texts.Random.Next(pool.Length)]);
            var (these, those) = (Of(one, tolerance), Of(other, tolerance));
            if (these.IsEmpty || those.IsEmpty)
            {
                continue; // the convention turns a range of seasons round
            }

            var (a, b) = (ImpreciseDate.Parse(one), ImpreciseDate.Parse(other));
            var before = Before(these, those);
            answers[1 + (int)before]++;
            Compare("before", a.IsBefore(b, tolerance), before);
            Compare("after", a.IsAfter(b, tolerance), Before(those, these));
            var same = SameDay(these, those);
            Compare("same day", a.IsSameDayAs(b, tolerance), same);
            Compare("during", a.IsDuring(b, tolerance), same);
            var least = these.NoLatest || those.NoEarliest ? (long?)null : those.Earliest - these.Latest;
            var most = these.NoEarliest || those.NoLatest ? (long?)null : those.Latest - these.Earliest;
            Compare("days", a.DaysUntil(b, tolerance), DayCount.Between(least, most));

            void Compare<T>(string what, T got, T expected)
            {
                if (!Equals(got, expected))
                {
                    wrong.Add($"{one} {what} {other} under {tolerance}, {tolerance.Seasons}: {got}, not {expected}");
                }
            }
        }

        output.WriteLine($"impossible, possible, certain: {string.Join(", ", answers)}");
        wrong.Should().BeEmpty();
        answers.Should().OnlyContain(n => n > 1000);
    }

    internal static string[] Pool(DateTexts texts, int count) =>
        [.. Enumerable.Range(0, int.MaxValue).Select(_ => texts.Any()).Where(t => ImpreciseDate.TryParse(t, out _)).Take(count), ""];

    internal static EdtfDays Of(string text, DateTolerance tolerance)
    {
        lock (Known)
        {
            if (!Known.TryGetValue((text, tolerance), out var days))
            {
                Known.Add((text, tolerance), days = EdtfDays.Of(text, tolerance));
            }

            return days;
        }
    }

    private static Certainty Before(EdtfDays one, EdtfDays other) =>
        !one.NoLatest && !other.NoEarliest && one.Latest < other.Earliest ? Certainty.Certain
        : one.NoEarliest || other.NoLatest || one.Earliest < other.Latest ? Certainty.Possible
        : Certainty.Impossible;

    private static Certainty SameDay(EdtfDays one, EdtfDays other) =>
        !(one.Days.Length < other.Days.Length ? one.Days.Any(other.Has) : other.Days.Any(one.Has)) ? Certainty.Impossible
        : one.Days.Length == 1 && other.Days.Length == 1 ? Certainty.Certain
        : Certainty.Possible;
}
