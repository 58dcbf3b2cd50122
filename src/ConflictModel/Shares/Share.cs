using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How much of a whole, in the words of a source: "half", "the majority", "at least 40%".</summary>
/// <remarks>
/// <para>From none (0) to all (1). A bare fraction or percentage ("half", "40%") is taken as a best value without bounds, since sources round; "more than half" is a bound.</para>
/// <para>A share says nothing without its denominator: half of the land is not half of the people. <see cref="Of"/> asks for it.</para>
/// <para>Equality is by bounds, best value and words.</para>
/// <para>There is no natural order.</para>
/// <para>The default value is <see cref="Unknown"/>.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Share>))]
public readonly partial record struct Share : IParsable<Share>
{
    private readonly Fraction low;
    private readonly Fraction high;
    private readonly Fraction best;
    private readonly bool hasBest;
    private readonly string? words;

    private Share(BoundKind lowKind, Fraction low, BoundKind highKind, Fraction high, Fraction? best, string words)
    {
        (LowKind, this.low, HighKind, this.high) = (lowKind, low, highKind, high);
        (hasBest, this.best, this.words) = (best is not null, best ?? default, words);
    }

    /// <summary>Gets the share of which nothing is known; not none.</summary>
    public static Share Unknown => default;

    /// <summary>Gets none of it: 0.</summary>
    public static Share None => new(BoundKind.Closed, default, BoundKind.Closed, default, default(Fraction), "none");

    /// <summary>Gets all of it: 1.</summary>
    public static Share All => new(BoundKind.Closed, Fraction.One, BoundKind.Closed, Fraction.One, Fraction.One, "all");

    /// <summary>Gets half of it, as sources say it: near a half, without bounds.</summary>
    public static Share Half => Parse("half");

    /// <summary>Gets the majority of it: more than a half.</summary>
    public static Share Majority => Parse("the majority");

    /// <summary>Gets some part of it: more than none, and less than all.</summary>
    public static Share Part => Parse("part");

    /// <summary>Gets what the low bound says.</summary>
    public BoundKind LowKind { get; }

    /// <summary>Gets what the high bound says.</summary>
    public BoundKind HighKind { get; }

    /// <summary>Gets the low bound, from 0 to 1, which itself is possible only where <see cref="LowKind"/> is closed; null where nothing bounds it from below.</summary>
    public decimal? Low => LowKind is BoundKind.None ? null : low.Value;

    /// <summary>Gets the high bound, from 0 to 1, which itself is possible only where <see cref="HighKind"/> is closed; null where nothing bounds it from above.</summary>
    public decimal? High => HighKind is BoundKind.None ? null : high.Value;

    /// <summary>Gets the best value, from 0 to 1; null where the source gives none.</summary>
    public decimal? Best => hasBest ? best.Value : null;

    /// <summary>Gets a value indicating whether anything is known.</summary>
    public bool IsKnown => words is not null;

    /// <summary>Creates a share near a number: "about 40%".</summary>
    /// <param name="value">The best value, from 0 to 1, with nine decimal places at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is out of its bounds.</exception>
    public static Share About(decimal value) => Made($"about {Checked(value)}");

    /// <summary>Creates a share that is no less: "at least 40%".</summary>
    /// <param name="value">The low bound, itself possible; from 0 to 1, with nine decimal places at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is out of its bounds.</exception>
    public static Share AtLeast(decimal value) => Made($"at least {Checked(value)}");

    /// <summary>Creates a share that is greater: "more than 40%".</summary>
    /// <param name="value">The low bound, itself not possible; from 0 to less than 1, with nine decimal places at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is out of its bounds.</exception>
    public static Share MoreThan(decimal value) => Made($"more than {Checked(value, below: 1)}");

    /// <summary>Creates a share that is no greater: "up to 40%".</summary>
    /// <param name="value">The high bound, itself possible; from 0 to 1, with nine decimal places at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is out of its bounds.</exception>
    public static Share UpTo(decimal value) => Made($"up to {Checked(value)}");

    /// <summary>Creates a share within bounds, both possible: "40% to 60%".</summary>
    /// <param name="low">The low bound, from 0 to 1, with nine decimal places at most.</param>
    /// <param name="high">The high bound, no less than <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is out of its bounds.</exception>
    public static Share Between(decimal low, decimal high)
    {
        var least = Checked(low);
        Guard.Against.OutOfRange(high, nameof(high), low, 1m);
        return Made($"{least} to {Checked(high)}");
    }

    /// <summary>Gives this much of a number; what the share is a share of has to be named.</summary>
    /// <remarks>
    /// <para>Bounds come from bounds and best values from best values: "half of about 3,000,000" has the best value 1,500,000 and no bounds. "The majority of 235,000" is at least 117,501.</para>
    /// <para>"The majority of about 235,000" has no bound that holds, since nothing bounds "about"; its words are kept, and <see cref="Estimate.Describe"/> tells the number they come to.</para>
    /// </remarks>
    /// <param name="whole">How many there are in all.</param>
    /// <param name="denominator">What is counted: people, settlements, an area's square kilometres.</param>
    /// <exception cref="ArgumentException"><paramref name="denominator"/> is unstated, this share is unknown, or <paramref name="whole"/> is a share of something itself, or computed.</exception>
    public Estimate Of(Estimate whole, Denominator denominator) =>
        denominator == Denominator.Unstated ? throw new ArgumentException("Name what the share is a share of: half of the land is not half of the people.", nameof(denominator))
        : !IsKnown ? throw new ArgumentException("An unknown share of something is unknown: say Estimate.Unknown.", nameof(denominator))
        : Estimate.ShareOf(this, whole);

    /// <summary>Gets the bounds and the best value of this much of a number.</summary>
    internal (long? Least, long? Greatest, long? Best) Times(Estimate whole)
    {
        if (HighKind is BoundKind.Closed && high.Above == 0)
        {
            return (0, 0, hasBest ? 0 : null); // none of anything is none, however little is known of it
        }

        long? least = null, greatest = null;
        if (LowKind is not BoundKind.None && whole.Least is { } wholeLeast)
        {
            var floor = low.Of(wholeLeast, out var rest);
            least = LowKind is BoundKind.Open || rest ? Next(floor) : floor;
        }

        if (HighKind is not BoundKind.None && whole.Greatest is { } wholeGreatest)
        {
            var floor = high.Of(wholeGreatest, out var rest);
            greatest = HighKind is BoundKind.Open && !rest ? floor - 1 : floor;
        }

        long? nearest = hasBest && whole.Best is { } wholeBest ? best.Rounded(wholeBest) : null;

        // Less than none of nothing: no whole number is left between the bounds, as with the majority of 0.
        return least > greatest || greatest < 0 ? (null, null, null) : (least, greatest, nearest);
    }

    /// <summary>Tells what the share comes to of a best value, where no bound does: "more than about 117,500".</summary>
    internal string Near(long wholeBest) =>
        LowKind is not BoundKind.None && HighKind is BoundKind.None ? $"{(LowKind is BoundKind.Open ? "more than" : "at least")} about {Digits(low.Rounded(wholeBest))}"
        : LowKind is BoundKind.None && HighKind is not BoundKind.None ? $"{(HighKind is BoundKind.Open ? "fewer than" : "up to")} about {Digits(high.Rounded(wholeBest))}"
        : LowKind is not BoundKind.None ? $"between about {Digits(low.Rounded(wholeBest))} and about {Digits(high.Rounded(wholeBest))}"
        : "";

    private static long Next(long number) => number == long.MaxValue ? throw new OverflowException("A share of so great a number cannot be held.") : number + 1;

    private static string Digits(long number) => number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
