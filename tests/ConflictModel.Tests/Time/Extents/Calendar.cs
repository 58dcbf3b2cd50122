using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Tests.Time.Extents;

/// <summary>A calendar of a few days, each a bit: first "without bound", then a far past, the days, a far future and "without bound" again. A stretch is a mask, and questions are asked of every mask there can be.</summary>
internal sealed class Calendar(int days)
{
    private static readonly LocalDate Zero = new(2020, 1, 10);

    /// <summary>How far "about a day" may stray: a day.</summary>
    public static DateTolerance Tolerance { get; } = new("one day", 1, 31, 366);

    public int Cells => days + 4;

    public int Full => (1 << Cells) - 1;

    /// <summary>Gets the cells that stand for days: all but the two ends.</summary>
    public IEnumerable<int> Days => Enumerable.Range(1, Cells - 2);

    /// <summary>Gets a day of a cell; the far ones stand for all beyond.</summary>
    public LocalDate Date(int cell) => Zero.PlusDays(cell == 1 ? -100 : cell == Cells - 2 ? 100 : cell);

    /// <summary>Gets the stretches whose ends have any of the forms there are.</summary>
    public Gen<(ImpreciseInterval Interval, int[] Masks)> Stretches() =>
        (from start in Sides(0) from end in Sides(Cells - 1) select (start, end))
            .Where(s => ImpreciseInterval.TryParse($"{s.start.Text}/{s.end.Text}", out _))
            .Select(s => (ImpreciseInterval.Parse($"{s.start.Text}/{s.end.Text}"), Masks(s.start, s.end)));

    /// <summary>Gets sets of days with the mask of each; the far days and what lies beyond them go together.</summary>
    public Gen<(DayRanges Set, int Mask)> Sets() =>
        from bits in Gen.Choose(0, (1 << (days + 2)) - 1)
        from overlap in Gen.Choose(0, 1)
        select (Set(bits, overlap == 1), Mask(bits));

    /// <summary>Reads a set back, one day after the other.</summary>
    public int MaskOf(DayRanges set)
    {
        var mask = Days.Where(cell => set.Contains(Date(cell))).Sum(cell => 1 << cell);
        return mask | ((mask >> 1) & 1) | ((mask << 1) & (1 << (Cells - 1)));
    }

    public static Certainty Judge(IEnumerable<bool> answers)
    {
        var all = answers.Distinct().ToArray();
        return all.Length == 2 ? Certainty.Possible : all[0] ? Certainty.Certain : Certainty.Impossible;
    }

    private static int Between(int from, int to) => ((1 << (to - from + 1)) - 1) << from;

    private static int[] Masks(Side start, Side end) =>
    [
        .. from a in Enumerable.Range(start.Lo, start.Hi - start.Lo + 1)
           from b in Enumerable.Range(end.Lo, end.Hi - end.Lo + 1)
           where a <= b
           select Between(a, b),
    ];

    private int Mask(int bits)
    {
        var mask = bits << 1;
        return mask | ((mask >> 1) & 1) | ((mask << 1) & (1 << (Cells - 1)));
    }

    private DayRanges Set(int bits, bool overlap)
    {
        var ranges = new List<DayRange>();
        for (var cell = Cells - 2; cell >= 1; cell--)
        {
            if ((bits & (1 << (cell - 1))) != 0)
            {
                var longer = overlap && cell < Cells - 3 && (bits & (1 << cell)) != 0;
                ranges.Add(
                    cell == 1 ? DayRange.Until(Zero.PlusDays(1))
                    : cell == Cells - 2 ? DayRange.Since(Zero.PlusDays(cell))
                    : new DayRange(Zero.PlusDays(cell), Zero.PlusDays(cell + (longer ? 1 : 0))));
            }
        }

        return DayRanges.Of(ranges);
    }

    private Gen<Side> Sides(int open) =>
        from one in Gen.Choose(2, Cells - 3)
        from other in Gen.Choose(2, Cells - 3)
        from form in Gen.Choose(0, 8)
        select form switch
        {
            0 => new Side("..", open, open),
            1 => new Side("", 0, Cells - 1),
            2 => new Side($"[..{Text(one)}]", 0, one),
            3 => new Side($"[{Text(one)}..]", one, Cells - 1),
            4 or 5 => new Side($"[{Text(Math.Min(one, other))}..{Text(Math.Max(one, other))}]", Math.Min(one, other), Math.Max(one, other)),
            6 when one > 2 && one < Cells - 3 => new Side($"{Text(one)}~", one - 1, one + 1),
            _ => new Side(Text(one), one, one),
        };

    private static string Text(int cell) => Zero.PlusDays(cell).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
