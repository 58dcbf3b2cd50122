using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An act breached an arrangement or one of its obligations, says the accuser.</summary>
/// <remarks>A violation does not end a truce. The accuser is the claim's origin; a denial is a <see cref="Declaration"/>.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Violation : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="of">The truce, agreement or resolution breached; one of several where the accuser does not say which.</param>
    /// <param name="accused">Those held to have breached it; empty where not said.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Violation(Reference<EntityId> of, ValueList<Reference<ActorId>> accused) => (Of, Accused) = (Guard.Against.Empty(of), Guard.Against.Empty(accused));

    /// <inheritdoc/>
    public override string Kind => "violation";

    /// <summary>Gets the truce, agreement or resolution breached; one of several where the accuser does not say which.</summary>
    public Reference<EntityId> Of { get; init; }

    /// <summary>Gets those held to have breached it; empty where not said.</summary>
    public ValueList<Reference<ActorId>> Accused { get; init; }

    /// <summary>Gets the act; unknown where not told apart.</summary>
    public Reference<IncidentId> Act { get; init; }

    /// <summary>Gets the obligations breached; empty where not said.</summary>
    public ValueList<ClaimId> Obligations { get; init; }

    /// <summary>Gets the clause; empty where not given.</summary>
    public string Clause { get; init => field = Guard.Against.Null(value, nameof(Clause)); } = "";

    /// <summary>Gets when; unknown where that is the act's.</summary>
    public Timing When { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Reference("of", Of);
        visitor.References("accused", Accused);
        visitor.Reference("act", Act);
        visitor.Claims("obligations", Obligations);
        visitor.Text("clause", Clause);
        visitor.Value("when", When);
    }

    internal override string Tell(Names names) =>
        $"{names.Of(Accused)} breached {names.Of(Of)}{(Act == default ? "" : $" by {names.Of(Act)}")}{(When.IsKnown ? $" {When.Describe()}" : "")}";
}
