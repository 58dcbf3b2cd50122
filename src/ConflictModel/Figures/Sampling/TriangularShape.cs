namespace ConflictModel;

/// <summary>The best value, or else the middle, is the likeliest number.</summary>
/// <remarks>
/// Each number is as likely as its distance from the nearest number outside the bounds on its side of the mode, as a share of the mode's.
/// How far apart two equally likely whole numbers lie has just that distribution on either side, so it takes whole numbers alone, no
/// number is rounded, and no machine can round otherwise.
/// </remarks>
internal sealed class TriangularShape : FigureShape
{
    public override string Name => "triangular";

    public override long Draw(SampledRange range, SeededNumbers numbers)
    {
        Guard.Against.Null(numbers);
        var (least, width) = (range.Least, range.Greatest - range.Least);
        var below = range.Best is { } best ? best - least : Middle(width, numbers);
        var above = width - below;

        // Numbers at or below the mode are below + 1 many, those at or above it above + 1: as these two stand, so do the chances of the sides.
        return numbers.NextBetween(-1, width) < below
            ? least + below - Apart(below, numbers)
            : least + below + Apart(above, numbers);
    }

    /// <summary>Of an even count of numbers two are in the middle, and either is the mode half the time.</summary>
    private static long Middle(long width, SeededNumbers numbers) =>
        (width & 1) == 0 ? width / 2 : (width / 2) + (long)(numbers.Next() >> 63);

    /// <summary>Draws how far two numbers lie apart, each from 0 to a greatest.</summary>
    private static long Apart(long greatest, SeededNumbers numbers) =>
        greatest == 0 ? 0 : Math.Abs(numbers.NextBetween(0, greatest) - numbers.NextBetween(0, greatest));
}
