using System.Globalization;
using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Time.Extents;

public class ExtentQuestionsTests
{
    private static readonly Calendar Calendar = new(7);

    [Theory]
    [InlineData("2020-03-06/2020-03-08", "{2020-03-06..2020-03-08}", "{2020-03-06..2020-03-08}")]
    [InlineData("2020-03/2020-05", "{2020-03-31..2020-05-01}", "{2020-03-01..2020-05-31}")]
    [InlineData("2020/2020", "{}", "{2020-01-01..2020-12-31}")]
    [InlineData("2020-03-06/..", "{2020-03-06..}", "{2020-03-06..}")]
    [InlineData("2020-03-06/", "{2020-03-06}", "{2020-03-06..}")]
    [InlineData("2020-03/", "{}", "{2020-03-01..}")]
    [InlineData("/2020-03-06", "{2020-03-06}", "{..2020-03-06}")]
    [InlineData("../2020-03", "{..2020-03-01}", "{..2020-03-31}")]
    [InlineData("/..", "{}", "{..}")]
    [InlineData("../", "{}", "{..}")]
    [InlineData("../..", "{..}", "{..}")]
    [InlineData("", "{}", "{..}")]
    [InlineData("2020-06-11/2020-06", "{2020-06-11}", "{2020-06-11..2020-06-30}")] // it lasted at least the day on which it began
    [InlineData("2020-03-01~/2020-03-30", "{2020-03-16..2020-03-30}", "{2020-02-15..2020-03-30}")]
    public void Tells_certain_and_possible_days_of_a_stretch(string interval, string certain, string possible)
    {
        ImpreciseInterval.Parse(interval).CertainDays().ToString().Should().Be(certain);
        ImpreciseInterval.Parse(interval).PossibleDays().ToString().Should().Be(possible);
    }

    [Theory]
    [InlineData("2020-03-06", "{2020-03-06}", "{2020-03-06}")]
    [InlineData("2020-02", "{}", "{2020-02-01..2020-02-29}")]
    [InlineData("2020-03-06~", "{}", "{2020-02-20..2020-03-21}")]
    [InlineData("[2018-05-03..2018-05-09]", "{}", "{2018-05-03..2018-05-09}")]
    [InlineData("[..2011-10-26]", "{}", "{..2011-10-26}")]
    [InlineData("[2011-10-26..]", "{}", "{2011-10-26..}")]
    [InlineData("", "{}", "{..}")]
    public void Tells_certain_and_possible_days_of_a_date(string date, string certain, string possible)
    {
        ImpreciseDate.Parse(date).CertainDays().ToString().Should().Be(certain);
        ImpreciseDate.Parse(date).PossibleDays().ToString().Should().Be(possible);
    }

    [Fact]
    public void A_named_tolerance_counts()
    {
        ImpreciseDate.Parse("2020-03-06~").CertainDays(DateTolerance.Strict).ToString().Should().Be("{2020-03-06}");
        ImpreciseDate.Parse("2020-03-06~").PossibleDays(DateTolerance.Strict).ToString().Should().Be("{2020-03-06}");
        ImpreciseInterval.Parse("2020-03-01~/2020-03-30").CertainDays(DateTolerance.Strict).ToString().Should().Be("{2020-03-01..2020-03-30}");
        ImpreciseInterval.Parse("2020-03-01~/2020-03-30").PossibleDays(DateTolerance.Strict).ToString().Should().Be("{2020-03-01..2020-03-30}");
    }

    [Theory]
    [InlineData("2020-03/2020-05", "2020-04-01/2020-04-30", Certainty.Certain, Certainty.Certain)]
    [InlineData("2020-03/2020-05", "2020-03-20/2020-04-30", Certainty.Possible, Certainty.Certain)]
    [InlineData("2020-03/2020-05", "2020-02-20/2020-04-30", Certainty.Impossible, Certainty.Certain)]
    [InlineData("2020-03/2020-05", "2020-02-20/2020-03-30", Certainty.Impossible, Certainty.Possible)]
    [InlineData("2020-03/2020-05", "2020-01/2020-02", Certainty.Impossible, Certainty.Impossible)]
    [InlineData("2020-03/", "2020-04-01/..", Certainty.Possible, Certainty.Possible)]
    [InlineData("2020-03/..", "2020-04-01/..", Certainty.Certain, Certainty.Certain)]
    [InlineData("", "../..", Certainty.Possible, Certainty.Certain)] // it was at some time
    [InlineData("", "2020/2021", Certainty.Possible, Certainty.Possible)]
    public void Every_day_and_some_day_are_different_questions(string interval, string other, Certainty onEvery, Certainty onSome)
    {
        ImpreciseInterval.Parse(interval).HoldsOnEveryDayOf(ImpreciseInterval.Parse(other)).Should().Be(onEvery);
        ImpreciseInterval.Parse(interval).HoldsOnSomeDayOf(ImpreciseInterval.Parse(other)).Should().Be(onSome);
    }

    [Fact]
    public void Days_agree_with_trying_all_starts_and_ends() =>
        Seeded.Check(
            Calendar.Stretches(),
            s =>
            {
                var (certain, possible) = (s.Interval.CertainDays(Calendar.Tolerance), s.Interval.PossibleDays(Calendar.Tolerance));
                foreach (var cell in Calendar.Days)
                {
                    certain.Contains(Calendar.Date(cell)).Should().Be(Array.TrueForAll(s.Masks, m => (m >> cell & 1) == 1), Because(s.Interval, cell));
                    possible.Contains(Calendar.Date(cell)).Should().Be(Array.Exists(s.Masks, m => (m >> cell & 1) == 1), Because(s.Interval, cell));
                }
            },
            2000);

    [Fact]
    public void Questions_about_a_stretch_agree_with_trying_all_starts_and_ends_of_both() =>
        Seeded.Check(
            from one in Calendar.Stretches() from other in Calendar.Stretches() select (one, other),
            s =>
            {
                var pairs = (from m in s.one.Masks.Distinct() from x in s.other.Masks.Distinct() select (m, x)).ToArray();
                s.one.Interval.HoldsOnEveryDayOf(s.other.Interval, Calendar.Tolerance)
                    .Should().Be(Calendar.Judge(pairs.Select(p => (p.x & ~p.m) == 0)), $"every day of {s.other.Interval} in {s.one.Interval}");
                s.one.Interval.HoldsOnSomeDayOf(s.other.Interval, Calendar.Tolerance)
                    .Should().Be(Calendar.Judge(pairs.Select(p => (p.x & p.m) != 0)), $"some day of {s.other.Interval} in {s.one.Interval}");
            },
            3000);

    [Fact]
    public void Questions_about_a_set_of_days_agree_with_trying_all_starts_and_ends() =>
        Seeded.Check(
            from one in Calendar.Stretches() from days in Calendar.Sets() select (one, days),
            s =>
            {
                s.one.Interval.HoldsOnEveryDayOf(s.days.Set, Calendar.Tolerance)
                    .Should().Be(Calendar.Judge(s.one.Masks.Select(m => (s.days.Mask & ~m) == 0)), $"every day of {s.days.Set} in {s.one.Interval}");
                s.one.Interval.HoldsOnSomeDayOf(s.days.Set, Calendar.Tolerance)
                    .Should().Be(Calendar.Judge(s.one.Masks.Select(m => (s.days.Mask & m) != 0)), $"some day of {s.days.Set} in {s.one.Interval}");
            },
            3000);

    private static string Because(ImpreciseInterval interval, int cell) =>
        string.Create(CultureInfo.InvariantCulture, $"day {cell} of {interval}");
}
