namespace ConflictModel.Validation;

/// <summary>What a rule has to say about a place in a record.</summary>
/// <remarks>
/// Texts are shown safely: a control character, a sign that turns the direction of writing or half a surrogate pair stands in
/// them as <c>\u202e</c>, so that a hostile name can neither forge a line nor drive a terminal.
/// </remarks>
public sealed record Finding
{
    /// <summary>Creates a finding.</summary>
    /// <param name="id">The permanent id of the rule: see <see cref="RuleIds"/>.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="pointer">The place, as a JSON pointer: <c>/claims/toll-2/number</c>; empty for the whole record.</param>
    /// <param name="message">A sentence that quotes the values, and by whose account they stand.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException">The id or the message is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is unstated or no severity.</exception>
    public Finding(string id, Severity severity, string pointer, string message)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Severity = Guard.Against.OutOfRange((int)severity, nameof(severity), (int)Severity.Note, (int)Severity.Error) is var known ? (Severity)known : default;
        Pointer = SafeText.Of(Guard.Against.Null(pointer));
        Message = SafeText.Of(Guard.Against.NullOrWhiteSpace(message));
    }

    /// <summary>Gets the permanent id of the rule.</summary>
    public string Id { get; }

    /// <summary>Gets how much it matters.</summary>
    public Severity Severity { get; }

    /// <summary>Gets the place, as a JSON pointer; empty for the whole record.</summary>
    public string Pointer { get; }

    /// <summary>Gets a sentence that quotes the values, and by whose account they stand.</summary>
    public string Message { get; }

    /// <summary>Gets whether something is certainly wrong, or possibly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is <see cref="Certainty.Impossible"/>: what cannot be wrong is no finding.</exception>
    public Certainty Certainty
    {
        get;
        init => field = value is Certainty.Possible or Certainty.Certain
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Certainty), value, "What cannot be wrong is no finding.");
    } = Certainty.Certain;

    /// <summary>Gets the other places it speaks of.</summary>
    public ValueList<RelatedPlace> Related
    {
        get;
        init => field = ValueList.From(value.Select(r => new RelatedPlace(SafeText.Of(r.Pointer ?? ""), SafeText.Of(r.Message ?? ""))));
    }

    /// <summary>Gets what to do about it; empty where nothing general can be said.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public string Suggestion { get; init => field = SafeText.Of(Guard.Against.Null(value, nameof(Suggestion))); } = "";

    /// <summary>Gets the id of the rule that failed, for a finding of <see cref="RuleIds.RuleFailed"/>; empty for all others.</summary>
    public string FailedRule { get; internal init; } = "";

    /// <summary>Gets how many findings this one stands for, which are counted and not listed; 0 for one that stands for itself.</summary>
    public int LeftOut { get; internal init; }

    /// <summary>Writes severity, id, pointer and message on one line.</summary>
    public override string ToString() =>
        $"{Severity.ToString().ToLowerInvariant()} {Id} at {(Pointer.Length > 0 ? Pointer : "the record")}: {Message}"
        + (Certainty is Certainty.Possible ? " (possibly)" : "");
}
