namespace ConflictModel;

/// <summary>How one stretch of time lies to another: of the thirteen relations, exactly one holds.</summary>
/// <remarks>
/// James F. Allen, "Maintaining Knowledge about Temporal Intervals", Communications of the ACM 26 (1983). Stretches are of whole days, so that
/// one meets another where it ends the day before the other begins.
/// </remarks>
public enum AllenRelation
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>It ends before the other begins, with at least one day between.</summary>
    Before,

    /// <summary>It ends the day before the other begins.</summary>
    Meets,

    /// <summary>It begins first, and ends within the other.</summary>
    Overlaps,

    /// <summary>Both begin on one day, and it ends first.</summary>
    Starts,

    /// <summary>It begins after the other, and ends before it.</summary>
    During,

    /// <summary>It begins after the other, and both end on one day.</summary>
    Finishes,

    /// <summary>Both begin on one day, and both end on one day.</summary>
    Equals,

    /// <summary>The other finishes it: it begins first, and both end on one day.</summary>
    FinishedBy,

    /// <summary>It contains the other: it begins first, and ends last.</summary>
    Contains,

    /// <summary>The other starts it: both begin on one day, and it ends last.</summary>
    StartedBy,

    /// <summary>The other overlaps it: it begins within the other, and ends last.</summary>
    OverlappedBy,

    /// <summary>The other meets it: it begins the day after the other ends.</summary>
    MetBy,

    /// <summary>It begins after the other has ended, with at least one day between.</summary>
    After,
}
