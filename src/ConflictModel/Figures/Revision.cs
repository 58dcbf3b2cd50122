namespace ConflictModel;

/// <summary>How a later number stands to the earlier one whose place it takes.</summary>
public enum Revision
{
    /// <summary>Nothing in them is of one kind, such as a bound beside a best value; or one of them is unknown.</summary>
    Unclear,

    /// <summary>What can be compared is the same.</summary>
    Unchanged,

    /// <summary>Some of its numbers are greater, none less.</summary>
    Up,

    /// <summary>Some of its numbers are less, none greater.</summary>
    Down,

    /// <summary>Some are greater and some less, as when a range widens.</summary>
    Mixed,
}
