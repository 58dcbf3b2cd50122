using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Something came about because of something else, or for a reason in words.</summary>
/// <remarks>
/// <para>"The reasons are not clear" is a cause that is unknown and has no words: a fact about what is not known, and an answer of its own.</para>
/// <para>To say that something was not the reason, deny the claim.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Cause : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="of">What came about.</param>
    /// <param name="becauseOf">Because of what; unknown where the reasons are not clear, or stand in words only.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Cause(EntityId of, Reference<EntityId> becauseOf) => (Of, BecauseOf) = (Guard.Against.Empty(of), Guard.Against.Empty(becauseOf));

    /// <inheritdoc/>
    public override string Kind => "cause";

    /// <summary>Gets what came about.</summary>
    public EntityId Of { get; init; }

    /// <summary>Gets because of what.</summary>
    public Reference<EntityId> BecauseOf { get; init; }

    /// <summary>Gets which point in its life the reason is of: why a post was evacuated; unstated where it is why the thing came about at all.</summary>
    public MilestoneKind Point { get; init; }

    /// <summary>Gets the reason in the words of the source; empty where not given.</summary>
    public string Words { get; init => field = Guard.Against.Null(value, nameof(Words)); } = "";

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("of", Of);
        visitor.Reference("becauseOf", BecauseOf);
        visitor.Text("words", Words);
        visitor.Value("point", Point);
    }

    internal override string Tell(Names names)
    {
        var what = Point == default ? "came about" : $"was {Point}";
        return BecauseOf != default ? $"{names.Of(Of)} {what} because of {names.Of(BecauseOf)}{(Words.Length > 0 ? $" ({Words})" : "")}"
            : Words.Length > 0 ? $"{names.Of(Of)} {what} because of {Words}"
            : Point == default ? $"the reasons of {names.Of(Of)} are not known"
            : $"{names.Of(Of)} {what} for reasons that are not known";
    }
}
