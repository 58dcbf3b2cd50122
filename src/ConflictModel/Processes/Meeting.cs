using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A meeting or a round of talks.</summary>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Meeting : Entity
{
    /// <summary>Creates a meeting; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public Meeting(string name, MeetingId? id = null)
        : base(name) => Id = id ?? MeetingId.From(Name);

    /// <inheritdoc/>
    public override string Kind => "meeting";

    /// <summary>Gets the id that claims refer to.</summary>
    public MeetingId Id { get; }

    /// <inheritdoc/>
    public override EntityId EntityId => Id;

    /// <summary>Gets the process it belongs to; unknown where not said.</summary>
    public Reference<ProcessId> Within { get; init; }

    /// <summary>Gets its number within its series, as that counts its rounds: "15", "2 bis"; empty where not said. How many rounds there were is a <see cref="CountEstimate"/>.</summary>
    public string Number { get; init => field = Guard.Against.Null(value, nameof(Number)); } = "";

    /// <summary>Takes the id; null gives the empty id, which no record accepts.</summary>
    /// <param name="entity">Whose id.</param>
    public static implicit operator MeetingId(Meeting? entity) => entity?.Id ?? default;

    /// <summary>Refers to it; null refers to an empty id, which no record accepts.</summary>
    /// <param name="entity">What to refer to.</param>
    public static implicit operator Reference<MeetingId>(Meeting? entity) => Reference<MeetingId>.To(entity?.Id ?? default);

    /// <summary>Refers to it.</summary>
    public Reference<MeetingId> ToReference() => Id;

    internal override void Visit(ContentVisitor visitor)
    {
        visitor.Reference("within", Within);
        visitor.Text("number", Number);
    }
}
