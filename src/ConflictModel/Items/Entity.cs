using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Somebody, some place or some thing that claims are about. Its id is fixed when it is made and stays when it is renamed.</summary>
[JsonConverter(typeof(JsonRefusal))]
public abstract record Entity : Item
{
    private protected Entity(string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>Gets the name that the record uses.</summary>
    /// <exception cref="ArgumentNullException">The name set is null.</exception>
    /// <exception cref="ArgumentException">The name set is blank.</exception>
    public string Name
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name));
    }

    /// <summary>Gets other names it goes by; who uses which, when, is a <see cref="Naming"/>.</summary>
    public ValueList<string> AlsoKnownAs { get; init; }

    /// <summary>Gets its ids elsewhere.</summary>
    public ValueList<ExternalId> ExternalIds { get; init; }

    /// <summary>Gets the id, seen as that of an entity of any family.</summary>
    public abstract EntityId EntityId { get; }

    /// <summary>Takes the id; null gives the empty id, which no record accepts.</summary>
    /// <param name="entity">Whose id.</param>
    public static implicit operator EntityId(Entity? entity) => entity?.EntityId ?? default;

    /// <summary>Refers to the entity where one of any family may stand; null refers to an empty id, which no record accepts.</summary>
    /// <param name="entity">The entity.</param>
    public static implicit operator Reference<EntityId>(Entity? entity) => Reference<EntityId>.To(entity?.EntityId ?? default);

    /// <inheritdoc/>
    public sealed override string Pointer => EntityId.Pointer;

    internal override void Visit(ContentVisitor visitor)
    {
        // Most entities refer to nothing; the few that do say so.
    }
}
