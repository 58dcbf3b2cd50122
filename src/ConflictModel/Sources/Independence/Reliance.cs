namespace ConflictModel;

/// <summary>That a voice relies on another: on which, and how.</summary>
/// <param name="To">The number of the other.</param>
/// <param name="Kind">How.</param>
internal readonly record struct Reliance(int To, RelianceKind Kind)
{
    /// <summary>Gets a value indicating whether what the voice says itself rests on the other, rather than what it passes on.</summary>
    internal bool IsFirm => Kind is not RelianceKind.TellsAfter;

    /// <summary>Gets the verb for it.</summary>
    internal string Verb => Kind switch
    {
        RelianceKind.DrawsOn => "draws on",
        RelianceKind.Repeats => "repeats",
        _ => "tells after",
    };
}
