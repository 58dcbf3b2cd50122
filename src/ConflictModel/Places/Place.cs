using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A place, from a building to a country.</summary>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Place : Entity
{
    /// <summary>Creates a place; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public Place(string name, PlaceId? id = null)
        : base(name) => Id = id ?? PlaceId.From(Name);

    /// <inheritdoc/>
    public override string Kind => "place";

    /// <summary>Gets the id that claims refer to.</summary>
    public PlaceId Id { get; }

    /// <inheritdoc/>
    public override EntityId EntityId => Id;

    /// <summary>Gets the place it lies within; unknown where not said.</summary>
    public Reference<PlaceId> Within { get; init; }

    /// <summary>Gets a point of it, if one is known.</summary>
    public GeoPoint Point { get; init; }

    /// <summary>Takes the id; null gives the empty id, which no record accepts.</summary>
    /// <param name="entity">Whose id.</param>
    public static implicit operator PlaceId(Place? entity) => entity?.Id ?? default;

    /// <summary>Refers to it; null refers to an empty id, which no record accepts.</summary>
    /// <param name="entity">What to refer to.</param>
    public static implicit operator Reference<PlaceId>(Place? entity) => Reference<PlaceId>.To(entity?.Id ?? default);

    /// <summary>Refers to it.</summary>
    public Reference<PlaceId> ToReference() => Id;

    internal override void Visit(ContentVisitor visitor)
    {
        visitor.Reference("within", Within);
    }
}
