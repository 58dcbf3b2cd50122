using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Forces or posts placed somewhere: an observation post, a garrison, a mission.</summary>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Deployment : Entity
{
    /// <summary>Creates a deployment; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public Deployment(string name, DeploymentId? id = null)
        : base(name) => Id = id ?? DeploymentId.From(Name);

    /// <inheritdoc/>
    public override string Kind => "deployment";

    /// <summary>Gets the id that claims refer to.</summary>
    public DeploymentId Id { get; }

    /// <inheritdoc/>
    public override EntityId EntityId => Id;

    /// <summary>Gets whose it is; unknown where not said.</summary>
    public Reference<ActorId> Of { get; init; }

    /// <summary>Gets where it is; unknown where not said.</summary>
    public Reference<PlaceId> At { get; init; }

    /// <summary>Gets what it is a part of: one post of twelve; unknown where not said.</summary>
    public Reference<DeploymentId> PartOf { get; init; }

    /// <summary>Takes the id; null gives the empty id, which no record accepts.</summary>
    /// <param name="entity">Whose id.</param>
    public static implicit operator DeploymentId(Deployment? entity) => entity?.Id ?? default;

    /// <summary>Refers to it; null refers to an empty id, which no record accepts.</summary>
    /// <param name="entity">What to refer to.</param>
    public static implicit operator Reference<DeploymentId>(Deployment? entity) => Reference<DeploymentId>.To(entity?.Id ?? default);

    /// <summary>Refers to it.</summary>
    public Reference<DeploymentId> ToReference() => Id;

    internal override void Visit(ContentVisitor visitor)
    {
        visitor.Reference("of", Of);
        visitor.Reference("at", At);
        visitor.Reference("partOf", PartOf);
    }
}
