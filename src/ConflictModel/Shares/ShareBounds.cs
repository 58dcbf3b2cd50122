namespace ConflictModel;

/// <summary>What bounds a share, without its words.</summary>
internal readonly record struct ShareBounds(BoundKind LowKind, Fraction Low, BoundKind HighKind, Fraction High)
{
    /// <summary>Spans accounts of one share: from the least low bound to the greatest high bound, open on a side where any is.</summary>
    internal ShareBounds Or(ShareBounds other)
    {
        var (low, lowKind) = Outer(LowKind, Low, other.LowKind, other.Low, -1);
        var (high, highKind) = Outer(HighKind, High, other.HighKind, other.High, 1);
        return new(lowKind, low, highKind, high);
    }

    /// <summary>Gets the bounds without the upper one.</summary>
    internal ShareBounds WithoutHigh() => this with { HighKind = BoundKind.None, High = default };

    private static (Fraction Value, BoundKind Kind) Outer(BoundKind oneKind, Fraction one, BoundKind otherKind, Fraction other, int outwards)
    {
        if (oneKind is BoundKind.None || otherKind is BoundKind.None)
        {
            return (default, BoundKind.None);
        }

        var order = one.CompareTo(other) * outwards;
        return order > 0 ? (one, oneKind)
            : order < 0 ? (other, otherKind)
            : (one, oneKind is BoundKind.Closed ? oneKind : otherKind); // the bound that is itself possible is the wider
    }
}
