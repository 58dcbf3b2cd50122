using System.Text;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Whether a comparison holds against all else that a record holds, and what speaks against it.</summary>
/// <remarks>
/// Certain means that nothing in the record can speak against it, not that nothing in the world does. Possible where too little is known, where the scope
/// is not known, or where the scope stands in words only.
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed class ComparisonCheck : Answer<Comparison>
{
    internal ComparisonCheck(Comparison value, Certainty certainty, ValueList<Claim> claims, Question question, ValueList<Answer<Entity>> counterexamples)
        : base(value, certainty, claims, question) => Counterexamples = counterexamples;

    /// <summary>Gets what speaks against it: each that certainly or possibly surpasses what is compared, within the scope.</summary>
    public ValueList<Answer<Entity>> Counterexamples { get; }

    private protected override void Show(StringBuilder text)
    {
        foreach (var against in Counterexamples)
        {
            text.Append("\nAgainst it: ").Append(Telling.OneLine(against.Value.Name)).Append(against.Certainty is Certainty.Certain ? ", certainly." : ", possibly.");
        }
    }
}
