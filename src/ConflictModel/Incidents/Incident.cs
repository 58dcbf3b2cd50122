using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An event in which force was used, threatened or suffered: one, or a series of unnamed ones.</summary>
/// <remarks>When, where and by whom are claims about it (<see cref="Occurrence"/>), since sources differ.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Incident : Entity
{
    /// <summary>Creates an incident; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public Incident(string name, IncidentId? id = null)
        : base(name) => Id = id ?? IncidentId.From(Name);

    /// <inheritdoc/>
    public override string Kind => "incident";

    /// <summary>Gets the id that claims refer to.</summary>
    public IncidentId Id { get; }

    /// <inheritdoc/>
    public override EntityId EntityId => Id;

    /// <summary>Gets a value indicating whether it stands for a series of events that are not told apart: "repeated breaches".</summary>
    public bool IsSeries { get; init; }

    /// <summary>Gets what it is an event of: a series, or an operation or offensive; unknown where not said.</summary>
    public Reference<IncidentId> Within { get; init; }

    /// <summary>Takes the id; null gives the empty id, which no record accepts.</summary>
    /// <param name="entity">Whose id.</param>
    public static implicit operator IncidentId(Incident? entity) => entity?.Id ?? default;

    /// <summary>Refers to it; null refers to an empty id, which no record accepts.</summary>
    /// <param name="entity">What to refer to.</param>
    public static implicit operator Reference<IncidentId>(Incident? entity) => Reference<IncidentId>.To(entity?.Id ?? default);

    /// <summary>Refers to it.</summary>
    public Reference<IncidentId> ToReference() => Id;

    internal override void Visit(ContentVisitor visitor)
    {
        visitor.Reference("within", Within);
    }
}
