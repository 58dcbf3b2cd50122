namespace ConflictModel;

/// <summary>The codes of the problems that keep items from making a record.</summary>
public static class RecordProblems
{
    /// <summary>An item refers to an entity or claim that is not there.</summary>
    public const string DanglingReference = "dangling-reference";

    /// <summary>Two items of different content have one id.</summary>
    public const string ClashingId = "clashing-id";

    /// <summary>An item is null, or refers to an empty id.</summary>
    public const string EmptyReference = "empty-reference";
}
