using System.Runtime.CompilerServices;

namespace ConflictModel.Validation;

/// <summary>One duty of a record, judged under one permanent id.</summary>
/// <remarks>
/// <para>Derive from <see cref="Rule{T}"/>, or write <see cref="For{T}"/>, to make a rule of your own.</para>
/// <para>A rule keeps nothing between items, so that one instance serves many records and threads.</para>
/// </remarks>
public abstract class Rule
{
    private protected Rule(string id, Severity severity, string duty)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        foreach (var c in id)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.'))
            {
                throw new ArgumentException($"A rule id is made of letters, digits and - _ . alone, such as XX0001; not '{SafeText.Of(id)}'.", nameof(id));
            }
        }

        Severity = (Severity)Guard.Against.OutOfRange((int)severity, nameof(severity), (int)Severity.Note, (int)Severity.Error);
        Duty = Guard.Against.Null(duty);
    }

    /// <summary>Gets the permanent id, such as <c>CM2001</c>.</summary>
    public string Id { get; }

    /// <summary>Gets how much its findings matter unless options say otherwise. What is only possibly wrong is a note, unless options say otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>Gets what a record must do, as a sentence; empty where the rule does not say.</summary>
    public string Duty { get; }

    /// <summary>Gets the name of the rule, the duty in one word.</summary>
    public virtual string Name => GetType().Name;

    /// <summary>Gets why it matters, in a sentence or three; empty where the rule does not say.</summary>
    public virtual string Why => "";

    /// <summary>Gets how to mend what it finds, in a sentence or three; empty where the rule does not say.</summary>
    public virtual string Fix => "";

    /// <summary>Gets where the rule comes from: a codebook, a handbook, a standard; empty where the rule does not say.</summary>
    public virtual string Source => "";

    /// <summary>Gets how much of a record it must see; the whole record unless the rule says otherwise.</summary>
    public virtual RuleReach Reach => RuleReach.Record;

    /// <summary>Makes a rule from a judgement.</summary>
    /// <typeparam name="T">What it judges: a kind of claim or entity, all of them (<see cref="Item"/>), or the whole <see cref="ConflictRecord"/>.</typeparam>
    /// <param name="id">Its permanent id; those that begin with CM are the library's.</param>
    /// <param name="severity">How much its findings matter.</param>
    /// <param name="judge">The judgement, which reports what it finds.</param>
    /// <param name="duty">What a record must do, as a sentence.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank or holds other signs than letters, digits and <c>- _ .</c>; or <typeparamref name="T"/> is no kind of item and no record.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is unstated or no severity.</exception>
    public static Rule For<T>(string id, Severity severity, Action<T, Findings> judge, string duty = "")
        where T : class => new WrittenRule<T>(id, severity, Guard.Against.Null(judge), duty);

    /// <summary>Refuses what no rule is ever shown: a rule about texts would be silent for good.</summary>
    private protected static void RequireSubject<T>(string id)
    {
        if (!typeof(T).IsAssignableTo(typeof(Item)) && !typeof(T).IsAssignableFrom(typeof(Item)) && !typeof(T).IsAssignableFrom(typeof(ConflictRecord)))
        {
            throw new ArgumentException($"The rule {id} judges {typeof(T).Name}, which is no kind of item and no record: it would never be asked.", nameof(T));
        }
    }

    /// <summary>Writes id and name.</summary>
    public override string ToString() => $"{Id} {Name}";

    internal abstract bool Judges(object subject);

    /// <summary>Gets the judgement of subjects, which must be such that it <see cref="Judges"/>: to be called at once, however the rule is written.</summary>
    internal abstract Action<object, Findings> Judgement { get; }

    /// <summary>Sees a judgement of one kind as one of anything.</summary>
    /// <remarks>Only what a rule judges is ever shown to it. A cast for each would look its type up at run time, and calls through two methods cost twice, for every rule and item.</remarks>
    private protected static Action<object, Findings> OfAny<T>(Action<T, Findings> judgement)
        where T : class => Unsafe.As<Action<object, Findings>>(judgement);
}
