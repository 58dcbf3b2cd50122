using System.Globalization;

namespace ConflictModel;

/// <summary>What is assumed where a source gives no bound, so that a figure can be drawn from. Nothing unless said.</summary>
/// <remarks>
/// <para>Counts are not negative: "up to 40" reaches down to 0 without any assumption. An unknown number is not zero, and no assumption bounds it.</para>
/// <para>Assumed bounds are rounded outwards, so that they make no exact number of an open one.</para>
/// <para>Equality is by what is assumed.</para>
/// </remarks>
public sealed record SamplingAssumptions
{
    /// <summary>Gets the assumptions that assume nothing: what is open cannot be drawn from.</summary>
    public static SamplingAssumptions None { get; } = new();

    /// <summary>Gets how many times its number an open top reaches: 2 takes "at least 78" for 78 to 156. Null where that is not assumed.</summary>
    /// <remarks>Where a best value is given, its multiple. A multiple of 0, or of a number that was computed, bounds nothing: then only <see cref="OpenTopLimit"/> does.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value set is less than 1.001 or greater than 1,000,000.</exception>
    public double? OpenTopFactor
    {
        get;
        init => field = value is null or (>= 1.001 and <= 1_000_000)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(OpenTopFactor), value, "The factor must lie from 1.001 to 1,000,000.");
    }

    /// <summary>Gets the number that no open top reaches beyond. Null where that is not assumed.</summary>
    /// <remarks>Beside <see cref="OpenTopFactor"/>, the lesser of the two holds. A figure that does not lie below it is refused.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value set is negative.</exception>
    public long? OpenTopLimit
    {
        get;
        init => field = value is null ? null : Guard.Against.Negative(value.Value, nameof(OpenTopLimit));
    }

    /// <summary>Gets the share of its number by which one that is only near strays: 0.2 takes "about 50" and "best 50" for 40 to 60, "nearly 100" for 80 to 99. Null where that is not assumed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is less than 0.001 or greater than 1.</exception>
    public double? NearShare
    {
        get;
        init => field = value is null or (>= 0.001 and <= 1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(NearShare), value, "The share must lie from 0.001 to 1.");
    }

    /// <summary>Gets what an estimate is drawn from under these assumptions.</summary>
    /// <param name="number">The estimate.</param>
    /// <exception cref="ArgumentException">The estimate is unknown, or open where nothing is assumed; the message says what to do.</exception>
    /// <exception cref="OverflowException">An assumed bound is greater than <see cref="long.MaxValue"/>.</exception>
    public SampledRange RangeOf(Estimate number) =>
        TryRange(number, out var range, out _, out var reason) ? range : throw new ArgumentException($"'{number}' is {reason}", nameof(number));

    /// <summary>Writes what is assumed.</summary>
    public override string ToString()
    {
        string[] all =
        [
            .. Tops() is { Length: > 0 } tops ? [$"open tops reach {tops}"] : Array.Empty<string>(),
            .. NearShare is null ? Array.Empty<string>() : [$"near numbers stray by {Strays()}"],
        ];
        return all.Length == 0 ? "nothing assumed" : string.Join("; ", all);
    }

    /// <summary>Tells how far up an open top reaches; empty where that is not assumed.</summary>
    internal string Tops() => string.Join(", and ", new[]
    {
        OpenTopFactor is { } factor ? string.Create(CultureInfo.InvariantCulture, $"{(decimal)factor:#,0.############} times the number said") : "",
        OpenTopLimit is { } limit ? string.Create(CultureInfo.InvariantCulture, $"{limit:N0} at most") : "",
    }.Where(text => text.Length > 0));

    /// <summary>Tells how far a near number strays; empty where that is not assumed.</summary>
    internal string Strays() => NearShare is { } share ? string.Create(CultureInfo.InvariantCulture, $"{(decimal)share * 100:0.############}%") : "";

    /// <summary>Finds what an estimate is drawn from, or the reason why it cannot be.</summary>
    internal bool TryRange(Estimate number, out SampledRange range, out SamplingGap gap, out string reason)
    {
        range = default;
        gap = GapOf(number);
        reason = "";
        switch (gap)
        {
            case SamplingGap.Unknown:
                reason = "unknown, and an unknown number is not zero, so no sum with it has a distribution: bound it, or leave it out and say so beside the total";
                return false;
            case SamplingGap.OpenAbove:
                return TryOpenAbove(number, out range, out reason);
            case SamplingGap.Near:
                return TryNear(number, out range, out reason);
            default:
                range = new SampledRange(number.Least ?? 0, number.Greatest ?? 0, number.Best); // bounded above: see GapOf
                return true;
        }
    }

    private static SamplingGap GapOf(Estimate number) => (number.Least, number.Greatest) switch
    {
        _ when !number.IsKnown => SamplingGap.Unknown,
        (null, null) => SamplingGap.Near,
        (not null, null) => SamplingGap.OpenAbove,
        (null, not null) => number.Wording == Wording.Nearly ? SamplingGap.Near : SamplingGap.OpenBelow,
        _ => SamplingGap.None,
    };

    private bool TryOpenAbove(Estimate number, out SampledRange range, out string reason)
    {
        var least = number.Least ?? 0;
        var told = number.Best ?? least;
        var isNobodys = number.Wording == Wording.Computed || number.Wording == Wording.Invented; // a multiple of what no source said bounds nothing
        var byFactor = OpenTopFactor is { } factor && told > 0 && !isNobodys ? Math.Ceiling(told * (decimal)factor) : (decimal?)null;
        var top = Lesser(byFactor, OpenTopLimit);
        range = default;
        reason = OpenTopFactor is null && OpenTopLimit is null ? $"open above: assume how far up by {nameof(OpenTopFactor)} or {nameof(OpenTopLimit)}"
            : top is null && isNobodys ? $"open above, and no source's number, so that no multiple of it is its top: take a policy whose numbers have a top, or assume one by {nameof(OpenTopLimit)}"
            : top is null ? $"open above, and a multiple of 0 is 0: assume how far up by {nameof(OpenTopLimit)}"
            : top <= least || top < told ? $"open above, and does not lie below the {nameof(OpenTopLimit)} of {OpenTopLimit}: assume a greater one"
            : "";
        if (reason.Length > 0)
        {
            return false;
        }

        range = new SampledRange(least, (long)top!.Value, number.Best); // null has a reason
        return true;
    }

    private bool TryNear(Estimate number, out SampledRange range, out string reason)
    {
        range = default;
        var told = number.Best ?? number.Greatest + 1 ?? 0; // "nearly 100" is 99 at most, and near 100
        reason = NearShare is null ? $"near a number, without bounds: assume how near by {nameof(NearShare)}"
            : told == 0 ? "near 0, and a share of 0 is 0: give it bounds"
            : "";
        if (reason.Length > 0)
        {
            return false;
        }

        var share = (decimal)NearShare!.Value; // null has a reason
        var below = Math.Max((number.Greatest ?? told) - 1, 0);
        var least = Math.Min((long)Math.Floor(told * (1 - share)), below);
        range = new SampledRange(least, number.Greatest ?? (long)Math.Ceiling(told * (1 + share)), number.Best);
        return true;
    }

    private static decimal? Lesser(decimal? one, decimal? other) => one is null ? other : other is null ? one : Math.Min(one.Value, other.Value);
}
