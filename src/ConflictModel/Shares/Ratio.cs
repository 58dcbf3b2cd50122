using System.Numerics;

namespace ConflictModel;

/// <summary>An exact sum of fractions, however many: it may be more than one, or less than nought.</summary>
internal readonly record struct Ratio
{
    private Ratio(BigInteger above, BigInteger below) => (Above, Below) = (above, below);

    internal static Ratio Nought => new(BigInteger.Zero, BigInteger.One);

    internal static Ratio One => new(BigInteger.One, BigInteger.One);

    private BigInteger Above { get; }

    private BigInteger Below { get; }

    internal static Ratio Of(Fraction fraction) => new(fraction.Above, fraction.Below);

    internal Ratio Plus(Ratio other) => Lowest((Above * other.Below) + (other.Above * Below), Below * other.Below);

    /// <summary>Gets what is left of one.</summary>
    internal Ratio FromOne() => new(Below - Above, Below);

    internal int CompareTo(Ratio other) => (Above * other.Below).CompareTo(other.Above * Below);

    /// <summary>Gets the fraction; false outside 0 to 1, and where its numbers are too great to be written as one.</summary>
    internal bool TryGetFraction(out Fraction fraction)
    {
        fraction = default;
        return Above.Sign >= 0 && Below <= int.MaxValue && Above <= Below && Fraction.TryMake((long)Above, (long)Below, out fraction);
    }

    private static Ratio Lowest(BigInteger above, BigInteger below)
    {
        var divisor = BigInteger.GreatestCommonDivisor(above, below);
        return new(above / divisor, below / divisor);
    }
}
