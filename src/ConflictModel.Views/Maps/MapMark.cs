namespace ConflictModel.Views;

/// <summary>Something at a spot of a map. Its texts are clean.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Spot">Where.</param>
/// <param name="Name">Its name.</param>
/// <param name="Detail">What stands beside the name: its toll, who controls it.</param>
/// <param name="Title">The sentence that it stands for.</param>
internal sealed record MapMark(MapMarkKind Kind, Spot Spot, string Name, string Detail, string Title)
{
    /// <summary>Gets what it is a sign of: one thing may have several.</summary>
    internal EntityId Thing { get; init; }

    internal Certainty Certainty { get; init; } = Certainty.Certain;

    /// <summary>Gets how many were killed, at least; null where that is not known, or where the toll is of other spots, too.</summary>
    internal long? Least { get; init; }

    /// <summary>Gets how many were killed, at most; null where that is open.</summary>
    internal long? Greatest { get; init; }

    /// <summary>Gets a value indicating whether figures tell of the killed, but no number that a size could show.</summary>
    internal bool IsUncounted { get; init; }

    /// <summary>Gets a value indicating whether more may have been killed than any number given.</summary>
    internal bool IsOpen => Least is not null && Greatest is null;

    /// <summary>Gets how firm the hold is, for control.</summary>
    internal ControlDegree Degree { get; init; }
}
