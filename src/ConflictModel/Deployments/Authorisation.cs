using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A text allows a deployment or a mission, perhaps up to a number.</summary>
/// <remarks>What is allowed is not what is there: the number here is the authorised one, the actual one is a <see cref="CountEstimate"/>. The two never add up and never contradict each other.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Authorisation : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="of">What is allowed.</param>
    /// <param name="under">The text that allows it; unknown where not said.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Authorisation(EntityId of, Reference<EntityId> under) => (Of, Under) = (Guard.Against.Empty(of), Guard.Against.Empty(under));

    /// <inheritdoc/>
    public override string Kind => "authorisation";

    /// <summary>Gets what is allowed.</summary>
    public EntityId Of { get; init; }

    /// <summary>Gets the text that allows it.</summary>
    public Reference<EntityId> Under { get; init; }

    /// <summary>Gets the clause; empty where not given.</summary>
    public string Clause { get; init => field = Guard.Against.Null(value, nameof(Clause)); } = "";

    /// <summary>Gets how many are allowed; unknown where not said.</summary>
    public Estimate Number { get; init; }

    /// <summary>Gets what is counted, in the plural: "posts", "troops"; empty where not said.</summary>
    public string Unit { get; init => field = Guard.Against.Null(value, nameof(Unit)); } = "";

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("of", Of);
        visitor.Reference("under", Under);
        visitor.Text("clause", Clause);
        visitor.Value("number", Number);
        visitor.Text("unit", Unit);
    }

    internal override string Tell(Names names)
    {
        var under = Under == default ? "a text not known" : names.Of(Under);
        var number = Number.IsKnown ? $", {Number.Describe()}{(Unit.Length > 0 ? $" {Unit}" : "")}" : "";
        return $"{names.Of(Of)} is authorised by {under}{(Clause.Length > 0 ? $", clause {Clause}" : "")}{number}";
    }
}
