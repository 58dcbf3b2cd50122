using ConflictModel.Tests.Common;
using ConflictModel.Tests.Time.Extents;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Sources;

public class ValidityTests
{
    private static readonly Calendar Calendar = new(4);

    [Theory]
    [InlineData("", "", "", "at an unknown time")]
    [InlineData("2020-03-06/..", "", "2020-03-06/..", "since 6 March 2020")]
    [InlineData("", "2020-05-01/2020-05-31", "some time in 2020-05-01/2020-05-31", "some time from 1 May 2020 to 31 May 2020")]
    [InlineData("", "2020-05/2020-05", "some time in 2020-05/2020-05", "some time in May 2020")]
    [InlineData("", "2020-05-05/2020-05-05", "some time in 2020-05-05/2020-05-05", "on 5 May 2020")]
    [InlineData("", "2020-05-05/..", "some time in 2020-05-05/..", "some time since 5 May 2020")]
    [InlineData("", "2020-05-05/", "some time in 2020-05-05/", "some time from 5 May 2020 to an unknown date")]
    [InlineData("", "../2020-05-05", "some time in ../2020-05-05", "some time until 5 May 2020")]
    [InlineData("", "/2020-05-05", "some time in /2020-05-05", "some time until 5 May 2020")]
    [InlineData("", "../..", "some time in ../..", "at some time")]
    [InlineData("2020-03-01/2020-03-05", "2020/2020", "2020-03-01/2020-03-05 and some time in 2020/2020", "from 1 March 2020 to 5 March 2020, and some time in 2020")]
    public void Tells_both_stretches(string during, string someTimeIn, string text, string words)
    {
        var validity = Made(during, someTimeIn);

        validity.ToString().Should().Be(text);
        validity.Describe().Should().Be(words);
    }

    [Fact]
    public void Marks_of_sightings_are_written_and_every_part_counts_in_equality()
    {
        var some = ImpreciseInterval.Parse("2020/2021");
        Validity[] all =
        [
            default, new(some), new(some, true), new(some, endIsLastSeen: true), new(default, someTimeIn: some),
            new(default, true, someTimeIn: some), new(default, false, true, some), new(some, true, true, some), new(some, someTimeIn: some),
        ];

        all.Should().OnlyHaveUniqueItems();
        all.Select(v => v.ToString()).Should().OnlyHaveUniqueItems();
        all[^2].ToString().Should().Be("seen 2020/2021 seen and some time in 2020/2021");
        all[6].ToString().Should().Be("some time in 2020/2021 seen");
        new Validity(default, someTimeIn: some).Should().Be(all[4]);
    }

    [Fact]
    public void Days_and_questions_agree_with_trying_all_that_can_have_been() =>
        Seeded.Check(
            from during in Gen.Frequency((3, Calendar.Stretches()), (1, Gen.Constant((ImpreciseInterval.Unknown, Array.Empty<int>()))))
            from some in Gen.Frequency((3, Calendar.Stretches()), (1, Gen.Constant((ImpreciseInterval.Unknown, Array.Empty<int>()))))
            from first in Gen.Elements(true, false)
            from last in Gen.Elements(true, false)
            from asked in Calendar.Stretches()
            select (during, some, first, last, asked),
            c =>
            {
                var validity = new Validity(c.during.Item1, c.first, c.last, c.some.Item1);
                var worlds = Worlds(c.during.Item1.IsKnown ? c.during.Item2 : [], c.some.Item1.IsKnown ? c.some.Item2 : [], c.first, c.last);
                foreach (var cell in Calendar.Days)
                {
                    validity.CertainDays(Calendar.Tolerance).Contains(Calendar.Date(cell)).Should().Be(Array.TrueForAll(worlds, w => (w >> cell & 1) == 1), $"{validity}");
                    validity.PossibleDays(Calendar.Tolerance).Contains(Calendar.Date(cell)).Should().Be(Array.Exists(worlds, w => (w >> cell & 1) == 1), $"{validity}");
                }

                var pairs = (from w in worlds from x in c.asked.Masks.Distinct() select (w, x)).ToArray();
                validity.HoldsOnEveryDayOf(c.asked.Interval, Calendar.Tolerance)
                    .Should().Be(Calendar.Judge(pairs.Select(p => (p.x & ~p.w) == 0)), $"every day of {c.asked.Interval}, {validity}");
                validity.HoldsOnSomeDayOf(c.asked.Interval, Calendar.Tolerance)
                    .Should().Be(Calendar.Judge(pairs.Select(p => (p.x & p.w) != 0)), $"some day of {c.asked.Interval}, {validity}");
            },
            1500);

    [Theory]
    [InlineData("", "2020-05-03/2020-05-09", "2020-05-01/2020-05-31", Certainty.Impossible, Certainty.Certain)]
    [InlineData("", "2020-05-03/2020-05-09", "2020-05-03/2020-05-09", Certainty.Possible, Certainty.Certain)]
    [InlineData("", "2020-05-03/2020-05-09", "2020-05-04/2020-05-31", Certainty.Impossible, Certainty.Possible)]
    [InlineData("", "2020-05-03/2020-05-09", "2020-05-10/2020-05-31", Certainty.Impossible, Certainty.Impossible)]
    [InlineData("2020-05-01/2020-05-02", "2020-05-03/2020-05-09", "2020-05-01/2020-05-04", Certainty.Possible, Certainty.Certain)]
    [InlineData("", "", "2020-05-01/2020-05-04", Certainty.Possible, Certainty.Possible)]
    public void On_some_day_of_a_stretch_that_holds_the_whole_it_is_certain(string during, string someTimeIn, string asked, Certainty onEvery, Certainty onSome)
    {
        Made(during, someTimeIn).HoldsOnEveryDayOf(ImpreciseInterval.Parse(asked)).Should().Be(onEvery);
        Made(during, someTimeIn).HoldsOnSomeDayOf(ImpreciseInterval.Parse(asked)).Should().Be(onSome);
    }

    [Fact]
    public void Each_verb_keeps_what_the_other_said()
    {
        var (may, june) = (ImpreciseInterval.Parse("2020-05/2020-05"), ImpreciseInterval.Parse("2020-06-01/2020-06-09"));
        var claim = new Faction("a").MemberOf(new Alliance("b"));

        claim.SomeTimeIn(may).Holds.Should().Be(new Validity(default, someTimeIn: may));
        claim.During(june).SomeTimeIn(may).Holds.Should().Be(new Validity(june, someTimeIn: may));
        claim.SomeTimeIn(may).During(june).Holds.Should().Be(new Validity(june, someTimeIn: may));
        claim.SomeTimeIn(may).SomeTimeIn(june).Holds.Should().Be(new Validity(default, someTimeIn: june));
        (claim with { Holds = new Validity(june, true, true) }).SomeTimeIn(may).Holds.Should().Be(new Validity(june, true, true, may));
        claim.SomeTimeIn(default).Id.Should().Be(claim.Id);
        FluentActions.Invoking(() => ((Membership)null!).SomeTimeIn(may)).Should().Throw<ArgumentNullException>().WithParameterName("claim");
    }

    /// <summary>Gives every set of days on which it can have been: all of the one stretch, at least one of the other, and any beyond an end that is only a sighting.</summary>
    private static int[] Worlds(int[] during, int[] some, bool first, bool last)
    {
        if (during.Length == 0 && some.Length == 0)
        {
            during = [.. from a in Enumerable.Range(0, Calendar.Cells) from b in Enumerable.Range(a, Calendar.Cells - a) select ((1 << (b - a + 1)) - 1) << a];
        }

        var lasted = during.Distinct().SelectMany(m => Beyond(m, first, last)).Distinct().ToArray();
        var chosen = some.Distinct().SelectMany(m => Chosen(m, during.Length == 0 && first, during.Length == 0 && last)).Distinct().ToArray();
        return lasted.Length == 0 ? chosen : chosen.Length == 0 ? lasted : [.. (from a in lasted from b in chosen select a | b).Distinct()];
    }

    private static IEnumerable<int> Beyond(int mask, bool first, bool last) =>
        from earlier in Enumerable.Range(0, first ? Low(mask) + 1 : 1)
        from later in Enumerable.Range(0, last ? Calendar.Cells - High(mask) : 1)
        select ((1 << (High(mask) + later - Low(mask) + earlier + 1)) - 1) << (Low(mask) - earlier);

    private static IEnumerable<int> Chosen(int mask, bool first, bool last)
    {
        var allowed = mask | (first ? (1 << Low(mask)) - 1 : 0) | (last ? Calendar.Full & ~((1 << (High(mask) + 1)) - 1) : 0);
        return Enumerable.Range(1, Calendar.Full).Where(days => (days & mask) != 0 && (days & ~allowed) == 0);
    }

    private static int Low(int mask) => System.Numerics.BitOperations.TrailingZeroCount(mask);

    private static int High(int mask) => System.Numerics.BitOperations.Log2((uint)mask);

    private static Validity Made(string during, string someTimeIn) =>
        new(ImpreciseInterval.Parse(during), someTimeIn: ImpreciseInterval.Parse(someTimeIn));
}
