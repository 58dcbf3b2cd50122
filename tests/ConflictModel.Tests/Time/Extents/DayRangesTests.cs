using ConflictModel.Tests.Common;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Tests.Time.Extents;

public class DayRangesTests
{
    private static readonly Calendar Calendar = new(8);

    private static readonly Gen<((DayRanges Set, int Mask) A, (DayRanges Set, int Mask) B, (DayRanges Set, int Mask) C)> Three =
        from a in Calendar.Sets() from b in Calendar.Sets() from c in Calendar.Sets() select (a, b, c);

    [Fact]
    public void Operations_agree_with_trying_every_day() =>
        Seeded.Check(
            Three,
            t =>
            {
                var ((a, maskA), (b, maskB), _) = t;
                Calendar.MaskOf(a).Should().Be(maskA);
                Calendar.MaskOf(a.Union(b)).Should().Be(maskA | maskB, $"{a} or {b}");
                Calendar.MaskOf(a.Intersect(b)).Should().Be(maskA & maskB, $"{a} and {b}");
                Calendar.MaskOf(a.Except(b)).Should().Be(maskA & ~maskB, $"{a} without {b}");
                Calendar.MaskOf(a.GapsWithin(b)).Should().Be(maskB & ~maskA, $"{b} without {a}");
                Calendar.MaskOf(a.Complement()).Should().Be(Calendar.Full & ~maskA, $"not {a}");
                a.Covers(b).Should().Be((maskB & ~maskA) == 0, $"{a} covers {b}");
                a.Overlaps(b).Should().Be((maskA & maskB) != 0, $"{a} overlaps {b}");
                a.IsEmpty.Should().Be(maskA == 0);
                (a == b).Should().Be(maskA == maskB, $"{a} is {b}");
            },
            2000);

    [Fact]
    public void Counting_agrees_with_trying_every_day() =>
        Seeded.Check(
            Calendar.Sets(),
            s =>
            {
                var bounded = (s.Mask & 1) == 0 && s.Mask >> (Calendar.Cells - 1) == 0;
                s.Set.TryCountDays(out var days).Should().Be(bounded, $"{s.Set}");
                days.Should().Be(bounded ? System.Numerics.BitOperations.PopCount((uint)s.Mask) : 0);
                s.Set.TryGetDateIntervals(out var intervals).Should().Be(bounded);
                (bounded ? DayRanges.FromDateIntervals(intervals) : s.Set).Should().Be(s.Set);
                intervals.Count.Should().Be(bounded ? s.Set.Ranges.Count : 0);
            },
            1000);

    [Fact]
    public void The_laws_of_sets_hold_by_value() =>
        Seeded.Check(
            Three,
            t =>
            {
                var (a, b, c) = (t.A.Set, t.B.Set, t.C.Set);
                a.Union(b).Should().Be(b.Union(a));
                a.Intersect(b).Should().Be(b.Intersect(a));
                a.Union(b).Union(c).Should().Be(a.Union(b.Union(c)));
                a.Intersect(b).Intersect(c).Should().Be(a.Intersect(b.Intersect(c)));
                a.Union(a).Should().Be(a);
                a.Intersect(a).Should().Be(a);
                a.Union(b.Intersect(c)).Should().Be(a.Union(b).Intersect(a.Union(c)));
                a.Union(b).Complement().Should().Be(a.Complement().Intersect(b.Complement()));
                a.Intersect(b).Complement().Should().Be(a.Complement().Union(b.Complement()));
                a.Complement().Complement().Should().Be(a);
                a.Covers(a.Intersect(b)).Should().BeTrue();
                b.Covers(a.Intersect(b)).Should().BeTrue();
                a.GapsWithin(b).Union(a.Intersect(b)).Should().Be(b);
                a.GapsWithin(b).Overlaps(a).Should().BeFalse();
                a.Union(b).GetHashCode().Should().Be(b.Union(a).GetHashCode());
            },
            1000);

    [Fact]
    public void Ranges_come_in_order_and_neither_overlap_nor_touch() =>
        Seeded.Check(
            Three,
            t =>
            {
                foreach (var set in new[] { t.A.Set, t.A.Set.Union(t.B.Set), t.A.Set.Except(t.B.Set), t.A.Set.Complement() })
                {
                    for (var i = 1; i < set.Ranges.Count; i++)
                    {
                        set.Ranges[i - 1].Last.TryGetDate(out var last).Should().BeTrue();
                        set.Ranges[i].First.TryGetDate(out var first).Should().BeTrue();
                        Period.DaysBetween(last, first).Should().BeGreaterThan(1, $"{set}");
                    }
                }
            });

    [Fact]
    public void Says_how_much_of_a_stretch_is_covered()
    {
        var year = new DayRange(new LocalDate(2020, 1, 1), new LocalDate(2020, 8, 27));
        var kept = DayRanges.Of([new(new LocalDate(2019, 12, 1), new LocalDate(2020, 3, 1)), new(new LocalDate(2020, 3, 8), new LocalDate(2020, 12, 31))]);

        var coverage = kept.CoverageOf(year);

        coverage.ToString().Should().Be("234 of 240 days");
        coverage.IsWhole.Should().BeFalse();
        coverage.Missing.Should().Be(kept.GapsWithin(year));
        coverage.Missing.ToString().Should().Be("{2020-03-02..2020-03-07}");
        coverage.Covered.ToString().Should().Be("{2020-01-01..2020-03-01,2020-03-08..2020-08-27}");
        kept.CoverageOf(DayRange.On(new LocalDate(2020, 3, 2))).ToString().Should().Be("0 of 1 day");
        kept.CoverageOf(kept).ToString().Should().Be("391 of 391 days");
        kept.CoverageOf(kept).IsWhole.Should().BeTrue();
        kept.CoverageOf(DayRange.Since(new LocalDate(2020, 12, 31))).ToString().Should().Be("1 day of a stretch without end");
        kept.Complement().CoverageOf(DayRanges.All).ToString().Should().Be("all but 391 days");
        DayRanges.All.CoverageOf(DayRange.Until(new LocalDate(2020, 1, 1))).ToString().Should().Be("all days");
        DayRanges.FromDayRange(DayRange.Until(new LocalDate(2020, 1, 1))).CoverageOf(DayRanges.All).ToString().Should().Be("a part of a stretch without end");
        default(DayCoverage).ToString().Should().Be("0 of 0 days");
        default(DayCoverage).IsWhole.Should().BeTrue();
    }

    [Fact]
    public void Is_written_as_the_set_of_all_its_days()
    {
        DayRanges.Of([DayRange.On(new LocalDate(2020, 2, 1)), new(new LocalDate(2020, 1, 3), new LocalDate(2020, 1, 5))])
            .ToString().Should().Be("{2020-01-03..2020-01-05,2020-02-01}");
        DayRanges.Empty.ToString().Should().Be("{}");
        DayRanges.All.ToString().Should().Be("{..}");
        default(DayRanges).Should().Be(DayRanges.Empty);
        DayRanges.All.Complement().Should().Be(DayRanges.Empty);
        DayRanges.Of([]).Should().Be(DayRanges.Empty);
    }

    [Fact]
    public void Ranges_that_touch_become_one_across_months_and_years() =>
        DayRanges.Of([DayRange.Since(new LocalDate(2020, 3, 1)), DayRange.Until(new LocalDate(2019, 12, 31)), new(new LocalDate(2020, 1, 1), new LocalDate(2020, 2, 29))])
            .Should().Be(DayRanges.All);

    [Fact]
    public void Nulls_are_refused_by_name()
    {
        FluentActions.Invoking(() => DayRanges.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("ranges");
        FluentActions.Invoking(() => DayRanges.FromDateIntervals(null!)).Should().Throw<ArgumentNullException>().WithParameterName("intervals");
        FluentActions.Invoking(() => DayRanges.FromDateIntervals([null!])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Hundreds_of_thousands_of_ranges_are_merged()
    {
        var start = new LocalDate(-9998, 1, 1);
        var odd = DayRanges.Of(Enumerable.Range(0, 100_000).Select(i => DayRange.On(start.PlusDays(4 * i))));
        var even = DayRanges.Of(Enumerable.Range(0, 100_000).Select(i => DayRange.On(start.PlusDays((4 * i) + 2))));

        var both = odd.Union(even);
        var again = both.Except(even);
        var covers = both.Covers(odd);

        both.Ranges.Count.Should().Be(200_000);
        (again == odd).Should().BeTrue();
        covers.Should().BeTrue();
    }
}
