namespace ConflictModel;

/// <summary>How credible a piece of information is, by the Admiralty code, whoever brings it.</summary>
/// <remarks>The default is that it cannot be judged: that is no place in the order, least of all the last.</remarks>
public enum AdmiraltyCredibility
{
    /// <summary><c>6</c>: it cannot be judged.</summary>
    CannotBeJudged,

    /// <summary><c>1</c>: confirmed by other sources.</summary>
    Confirmed,

    /// <summary><c>2</c>: probably true.</summary>
    ProbablyTrue,

    /// <summary><c>3</c>: possibly true.</summary>
    PossiblyTrue,

    /// <summary><c>4</c>: doubtful.</summary>
    Doubtful,

    /// <summary><c>5</c>: improbable.</summary>
    Improbable,
}
