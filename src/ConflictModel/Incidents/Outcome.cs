using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Something had a result: talks, a battle, a process.</summary>
/// <remarks>"They produced no settlement" is the denial of a settlement, dated like any claim; it says nothing of other results.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Outcome : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="of">What had it.</param>
    /// <param name="result">Which result.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Outcome(EntityId of, OutcomeKind result) => (Of, Result) = (Guard.Against.Empty(of), result);

    /// <inheritdoc/>
    public override string Kind => "outcome";

    /// <summary>Gets what had it.</summary>
    public EntityId Of { get; init; }

    /// <summary>Gets which result.</summary>
    public OutcomeKind Result { get; init; }

    /// <summary>Gets the result in the words of the source; empty where not given.</summary>
    public string Words { get; init => field = Guard.Against.Null(value, nameof(Words)); } = "";

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("of", Of);
        visitor.Value("result", Result);
        visitor.Text("words", Words);
    }

    internal override string Tell(Names names) => $"{names.Of(Of)} had the outcome {Result}{(Words.Length > 0 ? $" ({Words})" : "")}";
}
