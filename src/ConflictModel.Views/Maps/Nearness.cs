namespace ConflictModel.Views;

/// <summary>How near to a point something is known to be.</summary>
internal enum Nearness
{
    /// <summary>At the point, as far as the record says.</summary>
    At,

    /// <summary>Within a distance of it.</summary>
    Within,

    /// <summary>Somewhere in an area for which the point stands, or near it; how far is not said.</summary>
    Somewhere,
}
