using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A person holds an office in a body, or speaks for it.</summary>
[JsonConverter(typeof(JsonRefusal))]
public sealed record OfficeHolding : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="holder">Who holds it.</param>
    /// <param name="body">In which body.</param>
    /// <param name="title">The office, in the words of the source.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is null or blank, or a reference names nothing.</exception>
    public OfficeHolding(Reference<ActorId> holder, Reference<ActorId> body, string title) => (Holder, Body, Title) = (Guard.Against.Empty(holder), Guard.Against.Empty(body), Guard.Against.NullOrWhiteSpace(title));

    /// <inheritdoc/>
    public override string Kind => "officeHolding";

    /// <summary>Gets who holds it.</summary>
    public Reference<ActorId> Holder { get; init; }

    /// <summary>Gets in which body.</summary>
    public Reference<ActorId> Body { get; init; }

    /// <summary>Gets the office, in the words of the source.</summary>
    public string Title { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Title)); }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Reference("holder", Holder);
        visitor.Reference("body", Body);
        visitor.Text("title", Title);
    }

    internal override string Tell(Names names) => $"{names.Of(Holder)} is {Title} of {names.Of(Body)}";
}
