namespace ConflictModel.Views;

/// <summary>A remark that an explorer page shows beside what it is about, such as a finding of a rule.</summary>
/// <remarks>
/// <para>The page knows no rules: who writes it says what was found, and where.</para>
/// <para>Equality is by all it says.</para>
/// </remarks>
public sealed record ExplorerFinding
{
    /// <summary>Makes a remark.</summary>
    /// <param name="pointer">The place, as a JSON pointer into the record: <c>/claims/toll-2/number</c>. One that leads to no item is shown for the whole record.</param>
    /// <param name="severity">How much it matters, in a word: "error", "warning", "note".</param>
    /// <param name="id">Under what it is known, such as the id of a rule.</param>
    /// <param name="sentence">What there is to say.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException">The severity or the sentence is blank.</exception>
    public ExplorerFinding(string pointer, string severity, string id, string sentence) =>
        (Pointer, Severity, Id, Sentence) = (Guard.Against.Null(pointer), Guard.Against.NullOrWhiteSpace(severity), Guard.Against.Null(id), Guard.Against.NullOrWhiteSpace(sentence));

    /// <summary>Gets the place, as a JSON pointer into the record.</summary>
    public string Pointer { get; }

    /// <summary>Gets how much it matters, in a word.</summary>
    public string Severity { get; }

    /// <summary>Gets under what it is known.</summary>
    public string Id { get; }

    /// <summary>Gets what there is to say.</summary>
    public string Sentence { get; }

    /// <summary>Gets what to do about it; empty where nothing is said.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public string WhatToDo { get; init => field = Guard.Against.Null(value, nameof(WhatToDo)); } = "";

    /// <summary>Gets an address where more is told; empty where there is none. Shown as a link where it begins with <c>https://</c>, else as a text.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public string Link { get; init => field = Guard.Against.Null(value, nameof(Link)); } = "";
}
