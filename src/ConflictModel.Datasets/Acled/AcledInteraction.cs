namespace ConflictModel.Datasets;

/// <summary>Between which sorts of actors an event happened, as the column <c>interaction</c> of ACLED prints them.</summary>
/// <remarks>Their order means nothing: ACLED puts the lower code first. Two are equal when both parts are, in this order.</remarks>
/// <param name="One">The sort that is printed first.</param>
/// <param name="Other">The sort that is printed last; <see cref="AcledInter.None"/> where one alone acts.</param>
public readonly record struct AcledInteraction(AcledInter One, AcledInter Other)
{
    /// <summary>Gets whether both parts were read.</summary>
    public bool IsKnown => One is not AcledInter.Unknown && Other is not AcledInter.Unknown;

    /// <summary>Says whether it is between two sorts, in either order.</summary>
    internal bool IsBetween(AcledInter one, AcledInter other) => (One == one && Other == other) || (One == other && Other == one);
}
