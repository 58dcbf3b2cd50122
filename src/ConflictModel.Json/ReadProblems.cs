namespace ConflictModel.Json;

/// <summary>The codes of what may be wrong in a document or stream. What keeps items from making a record has the codes of <see cref="RecordProblems"/>.</summary>
public static class ReadProblems
{
    /// <summary>The text is not JSON.</summary>
    public const string NotJson = "not-json";

    /// <summary>The text ends too early.</summary>
    public const string Truncated = "truncated";

    /// <summary>Objects and arrays lie too deep within one another.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>The text, or a line of a stream, is longer than allowed.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The text is not UTF-8.</summary>
    public const string NotUtf8 = "not-utf8";

    /// <summary>No version is stated: it may be no document of ours.</summary>
    public const string MissingVersion = "missing-version";

    /// <summary>What stands for the version is none.</summary>
    public const string BadVersion = "bad-version";

    /// <summary>The document was written by a later major version, whose meaning is not known here.</summary>
    public const string NewerVersion = "newer-version";

    /// <summary>An object has two members of one name.</summary>
    public const string DuplicateName = "duplicate-name";

    /// <summary>Two items of a section have one id.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>A value has another JSON type than its member takes.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>A text is no date, moment or stretch of time.</summary>
    public const string BadDate = "bad-date";

    /// <summary>A text is no estimate, or no share.</summary>
    public const string BadEstimate = "bad-estimate";

    /// <summary>A text is no id.</summary>
    public const string BadId = "bad-id";

    /// <summary>A text is no word of a vocabulary.</summary>
    public const string BadWord = "bad-word";

    /// <summary>A value is blank, out of range, or contradicts its neighbour.</summary>
    public const string BadValue = "bad-value";

    /// <summary>A text holds half a character.</summary>
    public const string BadText = "bad-text";

    /// <summary>A member that must be there is not.</summary>
    public const string MissingMember = "missing-member";

    /// <summary>An item does not say of what kind it is.</summary>
    public const string MissingKind = "missing-kind";

    /// <summary>An item stands in a section where its kind does not belong.</summary>
    public const string WrongSection = "wrong-section";

    /// <summary>A part of the document that is not known here does not hold items by id, so it cannot be kept.</summary>
    public const string BadSection = "bad-section";

    /// <summary>A member has a name that streams use for something else.</summary>
    public const string ReservedName = "reserved-name";

    /// <summary>There are more problems than are told.</summary>
    public const string TooManyProblems = "too-many-problems";

    /// <summary>Gets every code that reading can tell, those of <see cref="RecordProblems"/> included.</summary>
    public static ValueList<string> All => ReadProblemWords.Codes;

    /// <summary>Tells what a code means, and what to do.</summary>
    /// <param name="code">The code: <c>bad-date</c>.</param>
    /// <returns>One or more sentences; empty where it is no code of a problem.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static string Explain(string code) => ReadProblemWords.Of(Guard.Against.Null(code));
}
