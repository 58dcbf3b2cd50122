using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>The best value, or else the middle, is the likeliest number.</summary>
/// <remarks>
/// A point between the lesser and the greater of two uniform numbers, as far from the lesser as the mode lies from the least, has the
/// triangular distribution. So it takes whole numbers alone, and no machine can round otherwise.
/// </remarks>
internal sealed class TriangularShape : FigureShape
{
    public override string Name => "triangular";

    public override long Draw(SampledRange range, SeededNumbers numbers)
    {
        Guard.Against.Null(numbers);
        var sides = new Sides(range);
        return range.Least + (sides.AreWide ? sides.Wide(numbers.Next(), numbers.Next()) : sides.Narrow(numbers.Next()));
    }

    internal override void AddTo(Span<long> totals, SampledRange range, SeededNumbers numbers)
    {
        var sides = new Sides(range);
        if (sides.AreWide)
        {
            base.AddTo(totals, range, numbers);
            return;
        }

        var generator = numbers.Generator;
        var least = range.Least;
        foreach (ref var total in totals)
        {
            total = unchecked(total + least + sides.Narrow(generator.Next()));
        }

        numbers.Generator = generator;
    }

    /// <summary>How far the mode lies from the least and from the greatest number, both doubled, since the middle may be a half.</summary>
    private readonly struct Sides
    {
        private readonly ulong below;
        private readonly ulong above;

        // All differences are less than 2^63, and twice them less than 2^64.
        internal Sides(SampledRange range)
        {
            var width = (ulong)(range.Greatest - range.Least);
            below = range.Best is { } best ? (ulong)(best - range.Least) * 2 : width;
            above = (width * 2) - below;
        }

        /// <summary>Gets a value indicating whether halves of 64 bits are too coarse, and their products too great.</summary>
        internal bool AreWide => below + above > uint.MaxValue;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal long Narrow(ulong chance)
        {
            unchecked
            {
                // The lesser of two without a branch, which chance would take against every prediction half the time.
                ulong one = chance >> 32, other = chance & uint.MaxValue;
                var difference = (long)(one - other);
                var lesser = other + (ulong)(difference & (difference >> 63));
                return (long)(((lesser * above) + ((one + other - lesser) * below) + (1UL << 32)) >> 33);
            }
        }

        internal long Wide(ulong one, ulong other) =>
            (long)((((UInt128)Math.Min(one, other) * above) + ((UInt128)Math.Max(one, other) * below) + ((UInt128)1 << 64)) >> 65);
    }
}
