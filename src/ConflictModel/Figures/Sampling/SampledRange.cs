using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>The whole numbers that are drawn from, or were drawn: from a least to a greatest, with the best value where there is one.</summary>
/// <remarks>
/// <para>No <see cref="Estimate"/>, since no source says it: bounds may be assumed.</para>
/// <para>Equality is by all three; there is no natural order.</para>
/// <para>The default value is zero alone.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct SampledRange
{
    private readonly long best;
    private readonly bool hasBest;

    /// <summary>Creates a range.</summary>
    /// <param name="least">The least number; 0 or more.</param>
    /// <param name="greatest">The greatest number; no less than <paramref name="least"/>.</param>
    /// <param name="best">The best value within the two; null where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public SampledRange(long least, long greatest, long? best = null)
    {
        Least = Guard.Against.Negative(least);
        Greatest = Guard.Against.OutOfRange(greatest, nameof(greatest), least, long.MaxValue);
        hasBest = best is not null;
        this.best = Guard.Against.OutOfRange(best ?? least, nameof(best), least, greatest);
    }

    /// <summary>Gets the least number, itself possible.</summary>
    public long Least { get; }

    /// <summary>Gets the greatest number, itself possible.</summary>
    public long Greatest { get; }

    /// <summary>Gets the best value; null where there is none.</summary>
    public long? Best => hasBest ? best : null;

    /// <summary>Asks whether a number is one of the range.</summary>
    /// <param name="number">The number.</param>
    public bool Contains(long number) => Least <= number && number <= Greatest;

    /// <summary>Writes the bounds, and the best value if any: <c>34-56, best 50</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Least}-{Greatest}") + (hasBest ? FormattableString.Invariant($", best {best}") : "");

    /// <summary>Tells the bounds as prose does, thousands set off.</summary>
    internal string Describe() => Least == Greatest ? FormattableString.Invariant($"{Least:N0}") : FormattableString.Invariant($"{Least:N0} to {Greatest:N0}");

    /// <summary>An order in which equal ranges stand together, and which no caller's order changes.</summary>
    internal static int Compare(SampledRange one, SampledRange other) =>
        one.Least != other.Least ? one.Least.CompareTo(other.Least)
        : one.Greatest != other.Greatest ? one.Greatest.CompareTo(other.Greatest)
        : (one.Best ?? -1).CompareTo(other.Best ?? -1);
}
