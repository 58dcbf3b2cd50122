using NodaTime;

namespace ConflictModel;

/// <summary>A number spread over days by rule, where nobody said how many fell on each: invented, and marked so.</summary>
/// <remarks>
/// <para>Some uses need a number for each day; no source gave one. Every estimate in it says <see cref="Wording.Invented"/>, and so does whatever is computed from one.</para>
/// <para>The rule is ACLED's (Codebook, 2024–25 text): the whole divided by the number of days, the remainder to the first day. It is kept to for bounds and best value alike, so the days come to the whole again.</para>
/// </remarks>
public sealed class InventedSpread
{
    private InventedSpread(Estimate whole, ValueList<InventedDay> days) => (Whole, Days) = (whole, days);

    /// <summary>Gets the number that was spread.</summary>
    public Estimate Whole { get; }

    /// <summary>Gets the days, each with its invented number.</summary>
    public ValueList<InventedDay> Days { get; }

    /// <summary>Gets the rule by which numbers are spread.</summary>
    public static string Rule => "evenly over the days, the remainder to the first (ACLED)";

    /// <summary>Spreads a number over the days of a range.</summary>
    /// <param name="whole">The number, of which something must be known.</param>
    /// <param name="days">The days, both ends among them.</param>
    /// <exception cref="ArgumentException">Nothing is known of <paramref name="whole"/>: an unknown cannot be spread, and is not zero.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public static InventedSpread Over(Estimate whole, DateInterval days)
    {
        Guard.Against.Null(days);
        if (!whole.IsKnown)
        {
            throw new ArgumentException("An unknown number cannot be spread over days: it is unknown on each, not zero.", nameof(whole));
        }

        return new InventedSpread(whole, ValueList.From(days.Select((day, i) => new InventedDay(day, Estimate.Made(
            Part(whole.Least, days.Length, i), Part(whole.Greatest, days.Length, i), Part(whole.Best, days.Length, i), Wording.Invented)))));
    }

    /// <summary>Writes how many days and what was spread.</summary>
    public override string ToString() => $"{Whole.Describe()}, spread over {Days.Count} days: invented";

    private static long? Part(long? whole, int days, int place) => whole is { } number ? (number / days) + (place == 0 ? number % days : 0) : null;
}
