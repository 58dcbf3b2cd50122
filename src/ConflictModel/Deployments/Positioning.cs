using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A deployment or an actor is at a place: has a site there, or operates there.</summary>
/// <remarks>Being there is no control: that is a <see cref="Control"/>.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Positioning : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="what">The deployment, or the actor.</param>
    /// <param name="at">Where.</param>
    /// <exception cref="ArgumentNullException"><paramref name="at"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="what"/> names nothing.</exception>
    public Positioning(EntityId what, Area at) => (What, At) = (Guard.Against.Empty(what), Guard.Against.Null(at));

    /// <inheritdoc/>
    public override string Kind => "positioning";

    /// <summary>Gets the deployment, or the actor.</summary>
    public EntityId What { get; init; }

    /// <summary>Gets where.</summary>
    public Area At { get; init => field = Guard.Against.Null(value, nameof(At)); }

    /// <summary>Gets in which way it is there; unstated where not said.</summary>
    public PositioningKind Way { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("what", What);
        At.Visit(visitor);
        visitor.Value("way", Way);
    }

    internal override string Tell(Names names) =>
        $"{names.Of(What)} {(Way == PositioningKind.AreaOfOperations ? $"operates {Place("in", names)}" : Way == PositioningKind.Transit ? $"passes {Place("through", names)}" : $"is {Place("at", names)}")}";

    private string Place(string preposition, Names names) => At.IsKnown ? At.Tell(preposition, names) : $"{preposition} a place not known";
}
