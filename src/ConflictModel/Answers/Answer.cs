using System.Text;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An answer: a value, how certain it is, the claims it rests on, those it leaves out and why, and the rule that led to it.</summary>
/// <remarks>Where no claim tells, the answer is "possible, resting on nothing": never "no".</remarks>
/// <typeparam name="T">What is answered.</typeparam>
[JsonConverter(typeof(JsonRefusal))]
public class Answer<T>
{
    private readonly Question question;

    internal Answer(T value, Certainty certainty, ValueList<Claim> claims, Question question, ValueList<LeftOut> leftOut = default) =>
        (Value, Certainty, Claims, this.question, LeftOut) = (value, certainty, claims, question, leftOut);

    /// <summary>Gets the value.</summary>
    public T Value { get; }

    /// <summary>Gets how certain it is.</summary>
    public Certainty Certainty { get; }

    /// <summary>Gets the claims it rests on.</summary>
    public ValueList<Claim> Claims { get; }

    /// <summary>Gets the claims it does not rest on, and why not.</summary>
    public ValueList<LeftOut> LeftOut { get; }

    /// <summary>Gets the name of the rule or policy that led to it; empty where none was needed.</summary>
    public string Rule => question.Rule;

    /// <summary>Gets what the rule found, in few words, such as what is open; empty where the claims tell all.</summary>
    public string Because => question.Because;

    /// <summary>Gets how far a qualified date ("about") was taken to stray.</summary>
    public DateTolerance Tolerance => question.Tolerance;

    /// <summary>Gets the different origins of the claims it rests on: only different ones corroborate one another.</summary>
    /// <remarks>A source that names nobody is the word of its publisher. Unnamed ones in two sources ("a medical source") are two, though they read the same: see <see cref="Attribution.SharesOriginWith"/>.</remarks>
    public ValueList<Origin> Origins => ValueList.From(OriginIdentities.Select(i => i.Origin));

    /// <summary>Gets the different origins, each with where it speaks if it has no name.</summary>
    internal IEnumerable<OriginIdentity> OriginIdentities => Claims.Select(c => OriginIdentity.Of(c.By, question.Record)).Distinct();

    /// <summary>Asks how many of these origins are independent of one another, and whether a second says so.</summary>
    public Independence Independence() => question.View.IndependenceOf(Claims);

    /// <summary>Tells the answer as a careful person would: what, how certain, by which rule, by whose account, and what was left out.</summary>
    public string Explain()
    {
        var text = new StringBuilder();
        text.Append(Telling.OneLine(question.Headline(Value))).Append(Degree()).Append('.');
        if (Rule.Length > 0)
        {
            text.Append(" Rule: ").Append(Rule).Append('.');
        }

        if (question.Because.Length > 0)
        {
            text.Append(' ').Append(question.Because).Append('.');
        }

        if (question.Day.Qualifiers is not DateQualifiers.None || Claims.Any(QualifiedDates.AreIn))
        {
            text.Append(" About: ").Append(Tolerance).Append('.');
        }

        Show(text);
        text.Append('\n').Append(Telling.OneLine(Basis()));
        foreach (var claim in Claims)
        {
            text.Append('\n').Append("- ").Append(question.Record.Tell(claim));
        }

        foreach (var (claim, reason) in LeftOut)
        {
            text.Append('\n').Append("- left out (").Append(Telling.OneLine(reason)).Append("): ").Append(question.Record.Tell(claim));
        }

        return text.ToString();
    }

    /// <summary>Tells how the value came about, where there is something to tell.</summary>
    private protected virtual void Show(StringBuilder text)
    {
        // Most answers follow from their claims as they stand.
    }

    /// <summary>Writes value, certainty and how many claims it rests on.</summary>
    public override string ToString() => $"{(Value is Entity entity ? entity.Name : Value)}: {Certainty}, resting on {Counted(Claims.Count, "claim")}";

    /// <summary>Says how certain it is; of a number, only where it is not what its sources hold undisputed, since no count is certain.</summary>
    private string Degree() => (Value, Certainty) switch
    {
        (Estimate, Certainty.Certain) => "",
        (Estimate, _) => Claims.IsEmpty ? "" : Claims.Any(c => c.Standing.Kind == StandingKind.Disputed) ? ", which is disputed" : ", if it had been said by then",
        (_, Certainty.Certain) => ": certain",
        (_, Certainty.Impossible) => ": impossible",
        _ => ": possible",
    };

    private static string Counted(int count, string word) => count switch
    {
        0 => $"no {word}",
        1 => $"one {word}",
        _ => $"{count} {word}s",
    };

    private string Basis() =>
        !Claims.IsEmpty ? $"It rests on {Counted(Claims.Count, "claim")} of {Counted(Origins.Count, "origin")}{PartyFinder.Parties(question.View, Claims)}:"
        : Value is EntityName or Entity && Certainty is Certainty.Certain ? "The record itself calls it so."
        : LeftOut.IsEmpty ? "It rests on nothing in the record."
        : $"None of the claims below counts{(Rule.Length > 0 ? " under this rule" : "")}.";
}
