using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A formal attempt to bring protagonists to some agreement, with its tracks and rounds.</summary>
[JsonConverter(typeof(JsonRefusal))]
public sealed record PeaceProcess : Entity
{
    /// <summary>Creates a peace process; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public PeaceProcess(string name, ProcessId? id = null)
        : base(name) => Id = id ?? ProcessId.From(Name);

    /// <inheritdoc/>
    public override string Kind => "peaceProcess";

    /// <summary>Gets the id that claims refer to.</summary>
    public ProcessId Id { get; }

    /// <inheritdoc/>
    public override EntityId EntityId => Id;

    /// <summary>Gets the process of which it is a track; unknown where not said.</summary>
    public Reference<ProcessId> Within { get; init; }

    /// <summary>Takes the id; null gives the empty id, which no record accepts.</summary>
    /// <param name="entity">Whose id.</param>
    public static implicit operator ProcessId(PeaceProcess? entity) => entity?.Id ?? default;

    /// <summary>Refers to it; null refers to an empty id, which no record accepts.</summary>
    /// <param name="entity">What to refer to.</param>
    public static implicit operator Reference<ProcessId>(PeaceProcess? entity) => Reference<ProcessId>.To(entity?.Id ?? default);

    /// <summary>Refers to it.</summary>
    public Reference<ProcessId> ToReference() => Id;

    internal override void Visit(ContentVisitor visitor)
    {
        visitor.Reference("within", Within);
    }
}
