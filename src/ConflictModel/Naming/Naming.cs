using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Something is called by a name, in a language, by somebody.</summary>
/// <remarks>Which side says which name can matter.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Naming : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="of">What is named.</param>
    /// <param name="called">The name.</param>
    /// <exception cref="ArgumentException"><paramref name="called"/> is null or blank, or a reference names nothing.</exception>
    public Naming(EntityId of, string called) => (Of, Called) = (Guard.Against.Empty(of), Guard.Against.NullOrWhiteSpace(called));

    /// <inheritdoc/>
    public override string Kind => "naming";

    /// <summary>Gets what is named.</summary>
    public EntityId Of { get; init; }

    /// <summary>Gets the name.</summary>
    public string Called { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Called)); }

    /// <summary>Gets the language, as a BCP 47 tag such as <c>ar</c>; empty where not said.</summary>
    public string Language { get; init => field = Guard.Against.Null(value, nameof(Language)); } = "";

    /// <summary>Gets those who call it so; empty where not said.</summary>
    public ValueList<Reference<ActorId>> Users { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("of", Of);
        visitor.Text("called", Called);
        visitor.Text("language", Language);
        visitor.References("users", Users);
    }

    internal override string Tell(Names names) => $"{names.Of(Of)} is called \"{Called}\"{(Language.Length > 0 ? $" ({Language})" : "")}{(Users.IsEmpty ? "" : $" by {names.Of(Users)}")}";
}
