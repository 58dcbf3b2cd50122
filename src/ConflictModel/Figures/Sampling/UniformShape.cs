namespace ConflictModel;

/// <summary>Every whole number within the bounds is equally likely.</summary>
internal sealed class UniformShape : FigureShape
{
    public override string Name => "uniform";

    public override long Draw(SampledRange range, SeededNumbers numbers) => Guard.Against.Null(numbers).NextBetween(range.Least, range.Greatest);

    internal override void AddTo(Span<long> totals, SampledRange range, SeededNumbers numbers)
    {
        var generator = numbers.Generator;
        unchecked
        {
            var least = range.Least;
            var count = (ulong)range.Greatest - (ulong)least + 1; // 2^63 at most: there are no negative counts
            var uneven = Xoshiro.Uneven(count);
            foreach (ref var total in totals)
            {
                total += least + (long)generator.NextBelow(count, uneven);
            }
        }

        numbers.Generator = generator;
    }
}
