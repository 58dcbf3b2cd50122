namespace ConflictModel;

/// <summary>The exact sum of shares of one whole that are disjoint from one another.</summary>
internal sealed class ShareSum
{
    private Ratio least = Ratio.Nought;
    private Ratio most = Ratio.Nought;
    private bool openBelow;
    private bool openAbove;
    private bool bounded = true;

    /// <summary>Gets whether all fit in the whole.</summary>
    internal Certainty Fit =>
        least.CompareTo(Ratio.One) is var order && (order > 0 || (openBelow && order == 0)) ? Certainty.Impossible
        : bounded && most.CompareTo(Ratio.One) <= 0 ? Certainty.Certain
        : Certainty.Possible;

    /// <summary>Gets the low and the high bound of what is left; without the high one where the shares are too many to fit.</summary>
    internal (BoundKind LowKind, Ratio Low, BoundKind HighKind, Ratio High) Rest => (
        bounded && most.CompareTo(Ratio.One) <= 0 ? openAbove ? BoundKind.Open : BoundKind.Closed : BoundKind.None,
        most.FromOne(),
        Fit is Certainty.Impossible ? BoundKind.None : openBelow ? BoundKind.Open : BoundKind.Closed,
        least.FromOne());

    internal void Add(ShareBounds share)
    {
        AddLow(share);
        AddHigh(share);
    }

    /// <summary>Adds what is there at least.</summary>
    internal void AddLow(ShareBounds share)
    {
        // A share is no less than none, whatever it is.
        least = share.LowKind is BoundKind.None ? least : least.Plus(Ratio.Of(share.Low));
        openBelow |= share.LowKind is BoundKind.Open;
    }

    /// <summary>Adds what is there at most.</summary>
    internal void AddHigh(ShareBounds share)
    {
        bounded &= share.HighKind is not BoundKind.None;
        most = share.HighKind is BoundKind.None ? most : most.Plus(Ratio.Of(share.High));
        openAbove |= share.HighKind is BoundKind.Open;
    }

    /// <summary>Compares what is there at least.</summary>
    internal int CompareLow(ShareSum other) => least.CompareTo(other.least) is var order && order != 0 ? order : openBelow.CompareTo(other.openBelow);
}
