using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Anything citable: an article, a dataset release, a treaty text, a statement.</summary>
/// <remarks>Its name is its title. A stated date of publication that other evidence contradicts is kept as stated; the keeper's own dating is a <see cref="Milestone"/> (published) about the source, and wins where the day of saying is asked for.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Source : Entity
{
    /// <summary>Creates a source; its id is made from the name unless given, and stays when it is renamed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="id">The id, if not that made from the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or no id can be made from it and none is given.</exception>
    public Source(string name, SourceId? id = null)
        : base(name) => Id = id ?? SourceId.From(Name);

    /// <inheritdoc/>
    public override string Kind => "source";

    /// <summary>Gets the id that claims refer to.</summary>
    public SourceId Id { get; }

    /// <inheritdoc/>
    public override EntityId EntityId => Id;

    /// <summary>Gets what kind of source it is.</summary>
    public SourceKind SourceKind { get; init; }

    /// <summary>Gets when it says it was published; unknown where it does not say.</summary>
    public Moment Published { get; init; }

    /// <summary>Gets who published it; unknown where not said.</summary>
    public Reference<ActorId> Publisher { get; init; }

    /// <summary>Gets its address; empty where it has none.</summary>
    public string Address { get; init => field = Guard.Against.Null(value, nameof(Address)); } = "";

    /// <summary>Gets when it was read or fetched, at its address; unknown where not said.</summary>
    /// <remarks>Neither when it was published nor when what it tells happened.</remarks>
    public Moment Retrieved { get; init; }

    /// <summary>Gets where copies of it are kept, with what they can be checked by; empty where none are known.</summary>
    public ValueList<ArchiveCopy> Copies { get; init; }

    /// <summary>Takes the id; null gives the empty id, which no record accepts.</summary>
    /// <param name="entity">Whose id.</param>
    public static implicit operator SourceId(Source? entity) => entity?.Id ?? default;

    /// <summary>Refers to it; null refers to an empty id, which no record accepts.</summary>
    /// <param name="entity">What to refer to.</param>
    public static implicit operator Reference<SourceId>(Source? entity) => Reference<SourceId>.To(entity?.Id ?? default);

    /// <summary>Refers to it.</summary>
    public Reference<SourceId> ToReference() => Id;

    internal override void Visit(ContentVisitor visitor)
    {
        visitor.Value("sourceKind", SourceKind);
        visitor.Reference("publisher", Publisher);
    }
}
