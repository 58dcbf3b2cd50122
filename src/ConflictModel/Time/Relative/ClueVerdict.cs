namespace ConflictModel;

/// <summary>How an anchor fares with a clue.</summary>
public enum ClueVerdict
{
    /// <summary>Nothing can be told: the words name no date, or nothing is known to compare them with.</summary>
    Unknown,

    /// <summary>The clue fits.</summary>
    Satisfied,

    /// <summary>The clue fits badly: the words allow it, and one would not have chosen them.</summary>
    Strained,

    /// <summary>The clue cannot be right under the anchor.</summary>
    Broken,
}
