namespace ConflictModel;

/// <summary>How a counted distance is meant: "exactly", "about", "more than" or "less than nine years ago".</summary>
public enum CountReading
{
    /// <summary>To the day.</summary>
    Exactly,

    /// <summary>Nearly so; how nearly is a <see cref="CountTolerance"/>.</summary>
    About,

    /// <summary>That far from the anchor, or farther.</summary>
    MoreThan,

    /// <summary>Some day between the anchor and that far from it.</summary>
    LessThan,
}
