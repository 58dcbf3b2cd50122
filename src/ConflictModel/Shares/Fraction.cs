using System.Globalization;

namespace ConflictModel;

/// <summary>An exact fraction from 0 to 1, so that a third of three is one.</summary>
internal readonly record struct Fraction
{
    private readonly int below; // one less than the denominator, so that the default value is nought

    private Fraction(int above, int denominator) => (Above, below) = (above, denominator - 1);

    internal static Fraction One => new(1, 1);

    internal int Above { get; }

    internal int Below => below + 1;

    /// <summary>Gets the value as a decimal, rounded at 28 digits.</summary>
    internal decimal Value => (decimal)Above / Below;

    /// <summary>Makes the fraction in lowest terms; false outside 0 to 1.</summary>
    internal static bool TryMake(long above, long below, out Fraction fraction)
    {
        fraction = default;
        if (below <= 0 || above < 0 || above > below)
        {
            return false;
        }

        var (a, b) = (above, below);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        if (below / a > int.MaxValue)
        {
            return false;
        }

        fraction = new Fraction((int)(above / a), (int)(below / a));
        return true;
    }

    /// <summary>Makes the fraction of a decimal number with at most nine places; false outside 0 to 1.</summary>
    internal static bool TryMake(decimal value, out Fraction fraction)
    {
        fraction = default;
        if (value is < 0 or > 1)
        {
            return false;
        }

        var below = 1L;
        while (value != decimal.Truncate(value) && below < 1_000_000_000)
        {
            (value, below) = (value * 10, below * 10);
        }

        return value == decimal.Truncate(value) && TryMake((long)value, below, out fraction);
    }

    /// <summary>Compares exactly.</summary>
    internal int CompareTo(Fraction other) => ((long)Above * other.Below).CompareTo((long)other.Above * Below);

    /// <summary>Gets the whole part of this much of a number, and whether a rest is left.</summary>
    internal long Of(long number, out bool rest)
    {
        var product = (Int128)number * Above;
        rest = product % Below != 0;
        return (long)(product / Below);
    }

    /// <summary>Gets this much of a number, rounded to the nearest whole; halves away from nought.</summary>
    internal long Rounded(long number) => (long)((((Int128)number * Above * 2) + Below) / ((Int128)Below * 2));

    /// <summary>Writes a percentage where that is exact to two places, else the fraction.</summary>
    public override string ToString() =>
        10_000 % Below == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Above * (10_000 / Below) / 100m:0.##}%")
            : string.Create(CultureInfo.InvariantCulture, $"{Above}/{Below}");
}
