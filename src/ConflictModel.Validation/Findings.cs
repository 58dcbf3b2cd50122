namespace ConflictModel.Validation;

/// <summary>Where a rule reports what it finds, under its own id and no other.</summary>
public sealed class Findings
{
    private readonly Rule rule;
    private readonly Severity severity;
    private readonly int maximum;
    private readonly List<Finding> found;
    private readonly Dictionary<Type, object> shared;

    internal Findings(Rule rule, Severity severity, RecordView view, int maximum, List<Finding> found, Dictionary<Type, object> shared) =>
        (this.rule, this.severity, View, this.maximum, this.found, this.shared) = (rule, severity, view, maximum, found, shared);

    /// <summary>Gets the record that is judged.</summary>
    public ConflictRecord Record => View.Record;

    /// <summary>Gets the record with all its claims counting and the tolerance of the options, for asking how certain an order of dates is.</summary>
    public RecordView View { get; }

    /// <summary>Gets how many findings the rule has made, those beyond the limit included.</summary>
    internal int Count { get; private set; }

    /// <summary>Gets a value indicating whether another finding would still be kept, so that a costly message need not be made in vain.</summary>
    public bool WouldKeep => Count < maximum;

    /// <summary>Gets how many findings were counted and not kept.</summary>
    internal int LeftOut => Math.Max(0, Count - maximum);

    /// <summary>Gets how much the rule's findings matter here.</summary>
    internal Severity Severity => severity;

    /// <summary>Reports something wrong at an item.</summary>
    /// <param name="at">The item.</param>
    /// <param name="message">A sentence that quotes the values, and by whose account they stand.</param>
    /// <param name="member">The member of the item, such as <c>number</c> or <c>links/0</c>; empty for the whole item.</param>
    /// <param name="certainty">Whether it is certainly wrong, or possibly: a finding that is only possible is never more than a note.</param>
    /// <param name="related">The other places it speaks of.</param>
    /// <param name="suggestion">What to do about it; empty where nothing general can be said.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="message"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is <see cref="Certainty.Impossible"/>.</exception>
    public void Report(
        Item at,
        string message,
        string member = "",
        Certainty certainty = Certainty.Certain,
        ValueList<RelatedPlace> related = default,
        string suggestion = "")
    {
        Guard.Against.Null(at);
        Guard.Against.Null(member);
        Add(member.Length == 0 ? at.Pointer : $"{at.Pointer}/{member}", message, certainty, related, suggestion);
    }

    /// <summary>Reports something wrong with the record as a whole.</summary>
    /// <param name="message">A sentence that quotes the values, and by whose account they stand.</param>
    /// <param name="certainty">Whether it is certainly wrong, or possibly.</param>
    /// <param name="related">The places it speaks of.</param>
    /// <param name="suggestion">What to do about it; empty where nothing general can be said.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="message"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is <see cref="Certainty.Impossible"/>.</exception>
    public void Report(string message, Certainty certainty = Certainty.Certain, ValueList<RelatedPlace> related = default, string suggestion = "") =>
        Add("", message, certainty, related, suggestion);

    /// <summary>Says by whose account a claim stands: "says Observatory, in “Dozens killed”".</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public string Account(Claim claim) => Accounts.Of(Guard.Against.Null(claim), Record);

    /// <summary>Gets what is reckoned once of a record and used at every item, by this rule and others.</summary>
    /// <typeparam name="T">The type of what is reckoned, by which it is found again.</typeparam>
    /// <param name="reckon">Reckons it, for whoever asks first.</param>
    internal T Shared<T>(Func<RecordView, T> reckon)
        where T : class
    {
        if (!shared.TryGetValue(typeof(T), out var known))
        {
            shared[typeof(T)] = known = reckon(View);
        }

        return (T)known;
    }

    private void Add(string pointer, string message, Certainty certainty, ValueList<RelatedPlace> related, string suggestion)
    {
        Guard.Against.NullOrWhiteSpace(message);
        if (WouldKeep)
        {
            found.Add(new Finding(rule.Id, certainty is Certainty.Possible ? Severity.Note : severity, pointer, message)
            {
                Certainty = certainty,
                Related = related,
                Suggestion = suggestion,
            });
        }

        Count++;
    }
}
