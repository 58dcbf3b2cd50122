namespace ConflictModel;

/// <summary>Adds numbers, and shows sums as a reader would write them down.</summary>
internal static class Sums
{
    private const int MostShown = 6;

    /// <summary>Adds two numbers, neither of which is below zero.</summary>
    /// <exception cref="OverflowException">The sum is greater than <see cref="long.MaxValue"/>.</exception>
    internal static long Add(long one, long other) =>
        other <= long.MaxValue - one ? one + other : throw new OverflowException($"{one} and {other} add up to more than {long.MaxValue}, the greatest number that an estimate holds: leave one of them out.");

    /// <summary>Adds two numbers, if both are there.</summary>
    /// <exception cref="OverflowException">The sum is greater than <see cref="long.MaxValue"/>.</exception>
    internal static long? Add(long? one, long? other) => one is { } a && other is { } b ? Add(a, b) : null;

    /// <summary>Adds two numbers and takes one away, where the sum alone may be too great.</summary>
    /// <exception cref="OverflowException">What is left is greater than <see cref="long.MaxValue"/>.</exception>
    internal static long AddLess(long one, long other, long less) =>
        (Int128)one + other - less is var left && left <= long.MaxValue ? (long)left : Add(one, other);

    /// <summary>Writes the terms with plus signs between; of many, the first ones and how many there are.</summary>
    internal static string Shown(IEnumerable<Estimate> terms)
    {
        var all = terms.Select(t => t.IsKnown ? t.Describe() : "unknown").ToArray();
        return all.Length <= MostShown
            ? string.Join(" + ", all)
            : $"{string.Join(" + ", all[..(MostShown - 1)])} + … ({all.Length} numbers)";
    }
}
