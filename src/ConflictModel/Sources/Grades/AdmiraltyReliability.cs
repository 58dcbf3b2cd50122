namespace ConflictModel;

/// <summary>How far a source can be relied on, by the Admiralty code.</summary>
/// <remarks>The default is that it cannot be judged: that is no place in the order, least of all the last.</remarks>
public enum AdmiraltyReliability
{
    /// <summary><c>F</c>: it cannot be judged.</summary>
    CannotBeJudged,

    /// <summary><c>A</c>: completely reliable.</summary>
    Completely,

    /// <summary><c>B</c>: usually reliable.</summary>
    Usually,

    /// <summary><c>C</c>: fairly reliable.</summary>
    Fairly,

    /// <summary><c>D</c>: not usually reliable.</summary>
    NotUsually,

    /// <summary><c>E</c>: unreliable.</summary>
    Unreliable,
}
