using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An authority lists an actor: under sanctions, as a terrorist organization, as a foreign agent.</summary>
/// <remarks>
/// <para>That it is listed is a fact about the authority; whether it is what the list calls it is a label, and a <see cref="Classification"/> says by whose account.</para>
/// <para>From the listing to the delisting it holds (<see cref="Claim.Holds"/>). A refusal to list is a denied one.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Designation : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="of">Who is listed.</param>
    /// <param name="authority">Who lists.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Designation(Reference<ActorId> of, Reference<ActorId> authority) => (Of, Authority) = (Guard.Against.Empty(of), Guard.Against.Empty(authority));

    /// <inheritdoc/>
    public override string Kind => "designation";

    /// <summary>Gets who is listed.</summary>
    public Reference<ActorId> Of { get; init; }

    /// <summary>Gets who lists.</summary>
    public Reference<ActorId> Authority { get; init; }

    /// <summary>Gets the programme or list, in the words of the authority; empty where not said.</summary>
    public string Programme { get; init => field = Guard.Against.Null(value, nameof(Programme)); } = "";

    /// <summary>Gets the reason that the authority gives, in words; empty where not said.</summary>
    public string Reason { get; init => field = Guard.Against.Null(value, nameof(Reason)); } = "";

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Reference("of", Of);
        visitor.Reference("authority", Authority);
        visitor.Text("programme", Programme);
        visitor.Text("reason", Reason);
    }

    internal override string Tell(Names names) =>
        $"{ActorListing.Tell(names.Of(Of), names.Of(Authority), Programme)}{(Reason.Length > 0 ? $", because of {Reason}" : "")}";
}
