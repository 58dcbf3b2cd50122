namespace ConflictModel;

/// <content>Shares of one whole beside one another.</content>
public readonly partial record struct Share
{
    /// <summary>Gets the bounds alone.</summary>
    internal ShareBounds Bounds => new(LowKind, low, HighKind, high);

    /// <summary>Asks whether shares of one whole, disjoint from one another, fit in it together.</summary>
    /// <remarks>Exact: three thirds are all. A best value bounds nothing, so that three times "about half" may fit, since sources round.</remarks>
    /// <param name="shares">The shares.</param>
    /// <returns><see cref="Certainty.Impossible"/> where their low bounds alone come to more than all; <see cref="Certainty.Certain"/> where their high bounds do not; else possible.</returns>
    public static Certainty FitTogether(params ReadOnlySpan<Share> shares) => SumOf(shares).Fit;

    /// <summary>Gives what is left of a whole beside shares of it that are disjoint from one another.</summary>
    /// <remarks>Bounds come from bounds: beside "more than half" less than half is left. Where nothing is bounded, the best value comes from best values: beside "about 40%" about 60% is left.</remarks>
    /// <param name="shares">The shares; beside none of them all is left.</param>
    /// <returns><see cref="Unknown"/> where they certainly come to more than all, and where nothing is known of the rest. A bound that is no fraction of ten digits at most is left away.</returns>
    public static Share Rest(params ReadOnlySpan<Share> shares)
    {
        var sum = SumOf(shares);
        if (sum.Fit is Certainty.Impossible)
        {
            return Unknown;
        }

        var bounds = RestOf(sum);
        return bounds.IsKnown ? bounds : RestOfBest(shares);
    }

    /// <summary>Gives what is left beside a sum, by bounds alone.</summary>
    internal static Share RestOf(ShareSum sum)
    {
        var (lowKind, lowRatio, highKind, highRatio) = sum.Rest;
        if (!lowRatio.TryGetFraction(out var low) || (lowKind is BoundKind.Closed && low.Above == 0))
        {
            (lowKind, low) = (BoundKind.None, default); // no less than none goes without saying
        }

        if (!highRatio.TryGetFraction(out var high) || (highKind is BoundKind.Closed && high == Fraction.One))
        {
            (highKind, high) = (BoundKind.None, default);
        }

        return (lowKind, highKind) switch
        {
            (BoundKind.None, BoundKind.None) => Unknown,
            (BoundKind.None, BoundKind.Closed) => high.Above == 0 ? None : Made($"up to {high}"),
            (BoundKind.None, _) => Made($"less than {high}"),
            (BoundKind.Closed, BoundKind.None) => low == Fraction.One ? All : Made($"at least {low}"),
            (_, BoundKind.None) => Made($"more than {low}"),
            (BoundKind.Closed, BoundKind.Closed) => Made($"{low} to {high}"),
            _ => Made($"{(lowKind is BoundKind.Open ? "more than" : "at least")} {low} but {(highKind is BoundKind.Open ? "less than" : "up to")} {high}"),
        };
    }

    /// <summary>Says whether this is less than another share, whatever both are.</summary>
    internal bool IsCertainlyLessThan(Share other) =>
        HighKind is not BoundKind.None && other.LowKind is not BoundKind.None
        && high.CompareTo(other.low) is var order
        && (order < 0 || (order == 0 && (HighKind is BoundKind.Open || other.LowKind is BoundKind.Open)));

    private static ShareSum SumOf(ReadOnlySpan<Share> shares)
    {
        var sum = new ShareSum();
        foreach (var share in shares)
        {
            sum.Add(share.Bounds);
        }

        return sum;
    }

    private static Share RestOfBest(ReadOnlySpan<Share> shares)
    {
        var sum = Ratio.Nought;
        foreach (var share in shares)
        {
            if (!share.hasBest)
            {
                return Unknown;
            }

            sum = sum.Plus(Ratio.Of(share.best));
        }

        return sum.FromOne().TryGetFraction(out var rest) ? Made($"about {rest}") : Unknown;
    }
}
