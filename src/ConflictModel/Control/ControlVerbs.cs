namespace ConflictModel;

/// <summary>What is said of who controls what.</summary>
public static class ControlVerbs
{
    /// <summary>Says that an actor controls a place, or a share of it.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="place">Which place.</param>
    /// <param name="share">How much of it; unknown where the source speaks of no share, which need not mean all.</param>
    /// <param name="denominator">What the share is a share of; unstated where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="place"/> names nothing.</exception>
    public static Control Controls(this Actor actor, PlaceId place, Share share = default, Denominator denominator = default) =>
        new(Guard.Against.Null(actor), place, ControlDegree.Control) { Share = share, Denominator = denominator };

    /// <summary>Says that an actor is in a place: active, based, seen. That is no control, and denies none.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="place">Which place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="place"/> names nothing.</exception>
    public static Control IsPresentIn(this Actor actor, PlaceId place) =>
        new(Guard.Against.Null(actor), place, ControlDegree.Presence);
}
