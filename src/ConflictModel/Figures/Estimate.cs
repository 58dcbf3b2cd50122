using System.Globalization;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A number as a source gives it: bounds, a best value if any, and the word that made it ("at least 78", "dozens").</summary>
/// <remarks>
/// <para>Counts of people or things, 0 or more. Unknown is not zero: <see cref="Unknown"/> has neither bounds nor a best value.</para>
/// <para>Equality is by bounds, best value and wording: "at least 24" does not equal "dozens".</para>
/// <para>There is no natural order.</para>
/// <para>The default value is <see cref="Unknown"/>.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Estimate>))]
public readonly partial record struct Estimate : IParsable<Estimate>
{
    private readonly long low;
    private readonly long high;
    private readonly long best;
    private readonly string? said;
    private readonly byte lowKind; // bytes, since every figure holds an estimate
    private readonly byte highKind;
    private readonly bool hasBest;

    private Estimate(BoundKind lowKind, long low, BoundKind highKind, long high, bool hasBest, long best, Wording wording, string? said = null)
    {
        (this.lowKind, this.low, this.highKind, this.high) = ((byte)lowKind, low, (byte)highKind, high);
        (this.hasBest, this.best, Wording, this.said) = (hasBest, best, wording, said);
    }

    /// <summary>Gets the estimate of which nothing is known; not zero.</summary>
    public static Estimate Unknown => default;

    /// <summary>Gets the estimate of "none reported": nobody reported any. Nothing is known; it is not zero.</summary>
    public static Estimate NoneReported => new(BoundKind.None, 0, BoundKind.None, 0, false, 0, Wording.NoneReported);

    /// <summary>Gets what the low bound says.</summary>
    public BoundKind LowKind => (BoundKind)lowKind;

    /// <summary>Gets what the high bound says.</summary>
    public BoundKind HighKind => (BoundKind)highKind;

    /// <summary>Gets the word that made the estimate.</summary>
    public Wording Wording { get; }

    /// <summary>Gets a value indicating whether anything is known.</summary>
    public bool IsKnown => LowKind is not BoundKind.None || HighKind is not BoundKind.None || hasBest;

    /// <summary>Gets the least whole number it can be; null where nothing bounds it from below.</summary>
    /// <remarks>"More than 90" gives 91.</remarks>
    public long? Least => LowKind switch
    {
        BoundKind.Closed => low,
        BoundKind.Open => low + 1,
        _ => null,
    };

    /// <summary>Gets the greatest whole number it can be; null where nothing bounds it from above.</summary>
    /// <remarks>"Nearly 100" gives 99.</remarks>
    public long? Greatest => HighKind switch
    {
        BoundKind.Closed => high,
        BoundKind.Open => high - 1,
        _ => null,
    };

    /// <summary>Gets the best value; null where the source gives none.</summary>
    public long? Best => hasBest ? best : null;

    /// <summary>Creates an exact number.</summary>
    /// <param name="count">The number, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static Estimate Exactly(long count)
    {
        Guard.Against.Negative(count);
        return new(BoundKind.Closed, count, BoundKind.Closed, count, true, count, Wording.Exactly);
    }

    /// <summary>Creates a number that is no less: "at least 56".</summary>
    /// <param name="count">The low bound, itself possible; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static Estimate AtLeast(long count) =>
        new(BoundKind.Closed, Guard.Against.Negative(count), BoundKind.None, 0, false, 0, Wording.AtLeast);

    /// <summary>Creates a number that is greater: "more than 90".</summary>
    /// <param name="count">The low bound, itself not possible; 0 or more, and less than <see cref="long.MaxValue"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of its bounds.</exception>
    public static Estimate MoreThan(long count) =>
        new(BoundKind.Open, Guard.Against.OutOfRange(count, nameof(count), 0, long.MaxValue - 1), BoundKind.None, 0, false, 0, Wording.MoreThan);

    /// <summary>Creates a number that is no greater: "up to 40".</summary>
    /// <param name="count">The high bound, itself possible; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static Estimate UpTo(long count) =>
        new(BoundKind.None, 0, BoundKind.Closed, Guard.Against.Negative(count), false, 0, Wording.UpTo);

    /// <summary>Creates a number that is less: "fewer than 40".</summary>
    /// <param name="count">The high bound, itself not possible; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public static Estimate FewerThan(long count) =>
        new(BoundKind.None, 0, BoundKind.Open, Guard.Against.OutOfRange(count, nameof(count), 1, long.MaxValue), false, 0, Wording.FewerThan);

    /// <summary>Creates a number that is less, and near: "nearly 100".</summary>
    /// <param name="count">The high bound, itself not possible; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public static Estimate Nearly(long count) =>
        new(BoundKind.None, 0, BoundKind.Open, Guard.Against.OutOfRange(count, nameof(count), 1, long.MaxValue), false, 0, Wording.Nearly);

    /// <summary>Creates a number near another: "about 1,000,000". How near is not said, so it has a best value and no bounds.</summary>
    /// <param name="count">The best value; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static Estimate About(long count) =>
        new(BoundKind.None, 0, BoundKind.None, 0, true, Guard.Against.Negative(count), Wording.About);

    /// <summary>Creates a best value without bounds: "best 12". The source takes it for the likeliest and says neither "about" nor "exactly".</summary>
    /// <param name="count">The best value; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static Estimate BestOf(long count) =>
        new(BoundKind.None, 0, BoundKind.None, 0, true, Guard.Against.Negative(count), Wording.BestOnly);

    /// <summary>Creates a number within bounds, both possible: "34-56".</summary>
    /// <param name="low">The low bound; 0 or more.</param>
    /// <param name="high">The high bound; no less than <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="low"/> is negative, or <paramref name="high"/> lies below it.</exception>
    public static Estimate Between(long low, long high)
    {
        Guard.Against.Negative(low);
        Guard.Against.OutOfRange(high, nameof(high), low, long.MaxValue, $"High ({high}) must not lie below low ({low}): where a source prints that, keep the cells and leave the estimate unknown.");
        return new(BoundKind.Closed, low, BoundKind.Closed, high, false, 0, Wording.Between);
    }

    /// <summary>Creates the estimate that a table of words gives to a word such as "dozens".</summary>
    /// <param name="word">The word, known to the table.</param>
    /// <param name="table">The table; <see cref="WordBounds.Literal"/> unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException">The table does not know the word.</exception>
    public static Estimate OfWord(string word, WordBounds? table = null)
    {
        Guard.Against.NullOrWhiteSpace(word);
        return (table ?? WordBounds.Literal).TryGet(word, out var least)
            ? new(BoundKind.Closed, least, BoundKind.None, 0, false, 0, Wording.InWords, (table ?? WordBounds.Literal).Tag(word))
            : throw new ArgumentException($"The table '{(table ?? WordBounds.Literal).Name}' gives no bound for '{Quoting.Short(word)}'.", nameof(word));
    }

    /// <summary>Creates the estimate of a share of a number; see <see cref="Share.Of"/>.</summary>
    internal static Estimate ShareOf(Share share, Estimate whole)
    {
        if (whole.Wording == Wording.ShareOf || whole.Wording == Wording.Computed || whole.Wording == Wording.Invented)
        {
            throw new ArgumentException($"Take the share of a number as a source gives it, not of '{whole}'.", nameof(whole));
        }

        if (!TryParse(whole.ToString(), out var again) || again != whole)
        {
            throw new ArgumentException($"'{whole}' has a word of a table of your own, which no text can say as a part of another: give the number that the word means.", nameof(whole));
        }

        var (least, greatest, best) = share.Times(whole);
        return new(
            least is null ? BoundKind.None : BoundKind.Closed,
            least ?? 0,
            greatest is null ? BoundKind.None : BoundKind.Closed,
            greatest ?? 0,
            best is not null,
            best ?? 0,
            Wording.ShareOf,
            $"{share} of {whole}");
    }

    /// <summary>Makes the same estimate with a best value within its bounds; of the unknown one, <see cref="BestOf"/>.</summary>
    /// <param name="value">The best value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> lies outside the bounds, or is negative.</exception>
    /// <exception cref="ArgumentException">The estimate has another best value already ("about 50" has 50), or is <see cref="NoneReported"/>.</exception>
    /// <exception cref="InvalidOperationException">This is a share of a number, whose best value is what the share comes to.</exception>
    public Estimate WithBest(long value)
    {
        if (Wording == Wording.ShareOf)
        {
            throw new InvalidOperationException($"'{this}' has no best value of its own: state one as an estimate beside it.");
        }

        Guard.Against.OutOfRange(value, nameof(value), Least ?? 0, Greatest ?? long.MaxValue, $"The best value {value} lies outside the bounds of '{this}'.");
        if (hasBest && best != value)
        {
            throw new ArgumentException($"'{this}' has the best value {Digits(best)}: nothing puts another in its place. Make an estimate of its own of {Digits(value)}.", nameof(value));
        }

        return Wording == Wording.NoneReported ? throw new ArgumentException($"'{this}' says that nobody reported any, and has no best value: make an estimate of its own of {Digits(value)}.", nameof(value))
            : this == Unknown ? BestOf(value)
            : new(LowKind, low, HighKind, high, true, value, Wording, said);
    }

    /// <summary>Gets a value indicating whether a best value is all there is, given or computed, without the word "about".</summary>
    private bool IsBestOnly => hasBest && LowKind is BoundKind.None && HighKind is BoundKind.None && Wording != Wording.About && said is null;

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
