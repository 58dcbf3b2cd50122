namespace ConflictModel.Validation;

/// <summary>A rule that judges one kind of thing: a claim, an entity, or the whole record.</summary>
/// <typeparam name="T">What it judges: a kind of claim or entity, all of them (<see cref="Item"/>), or the whole <see cref="ConflictRecord"/>.</typeparam>
public abstract class Rule<T> : Rule
    where T : class
{
    /// <summary>Creates the rule.</summary>
    /// <param name="id">Its permanent id; those that begin with CM are the library's.</param>
    /// <param name="severity">How much its findings matter.</param>
    /// <param name="duty">What a record must do, as a sentence.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank or holds other signs than letters, digits and <c>- _ .</c>; or <typeparamref name="T"/> is no kind of item and no record.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is unstated or no severity.</exception>
    protected Rule(string id, Severity severity, string duty = "")
        : base(id, severity, duty) => RequireSubject<T>(id);

    /// <summary>Judges one thing, and reports what is wrong with it.</summary>
    /// <param name="subject">The thing.</param>
    /// <param name="findings">Where to report; it knows the record, too.</param>
    /// <remarks>What it throws becomes a finding of its own (<see cref="RuleIds.RuleFailed"/>) and stops no other rule.</remarks>
    protected abstract void Check(T subject, Findings findings);

    internal sealed override bool Judges(object subject) => subject is T;

    internal sealed override Action<object, Findings> Judgement => OfAny<T>(Check);
}
