using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Something is filed under a code of a scheme, or held to be of a kind.</summary>
/// <remarks>What a thing is can be dated, disputed and denied; a label belongs to whoever uses it.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Classification : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="of">What is classified.</param>
    /// <param name="as">The code, with its scheme.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Classification(EntityId of, Code @as) => (Of, As) = (Guard.Against.Empty(of), @as);

    /// <inheritdoc/>
    public override string Kind => "classification";

    /// <summary>Gets what is classified.</summary>
    public EntityId Of { get; init; }

    /// <summary>Gets the code, with its scheme.</summary>
    public Code As { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("of", Of);
        visitor.Code("as", As);
    }

    internal override string Tell(Names names) => $"{names.Of(Of)} is classified as {As}";
}
