namespace ConflictModel.Views;

/// <summary>What became of a figure in the combined number.</summary>
internal enum FigureFate
{
    /// <summary>The number rests on it.</summary>
    Counted,

    /// <summary>Its own origin put another in its place.</summary>
    Superseded,

    /// <summary>Somebody judged it wrong.</summary>
    Rejected,

    /// <summary>It does not count for another reason, which the row tells.</summary>
    LeftOut,
}
