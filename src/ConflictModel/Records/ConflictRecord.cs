using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What somebody keeps of a conflict: an immutable, indexed set of entities and claims.</summary>
/// <remarks>
/// <para>Made by a collection expression: <c>ConflictRecord record = [russia, truce, …];</c> Building it reports every dangling
/// reference and clashing id at once.</para>
/// <para>Equality is that of sets: the same items in any order. An item given twice is there once.</para>
/// <para>Items stand in the order given. Safe to read from many threads.</para>
/// </remarks>
[CollectionBuilder(typeof(ConflictRecord), nameof(Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a record of a conflict, not a collection of records.")]
[JsonConverter(typeof(JsonRefusal))]
public sealed partial class ConflictRecord : IReadOnlyCollection<Item>, IEquatable<ConflictRecord>
{
    private readonly ValueList<Item> items;
    private readonly Dictionary<EntityId, Entity> entities; // never changed once the record is there, and no frozen ones: to make those takes longer than they save
    private readonly Dictionary<ClaimId, Claim> claims;

    private ConflictRecord(RecordBuilder built)
    {
        (items, entities, claims) = (built.Items, built.EntitiesById, built.ClaimsById);
        Names = new Names(id => entities.GetValueOrDefault(id));
        Index = new RecordIndex(this);
    }

    /// <summary>Gets the record that holds nothing.</summary>
    public static ConflictRecord Empty { get; } = Create([]);

    /// <summary>Gets how many items there are.</summary>
    public int Count => items.Count;

    /// <summary>Gets the entities, in the order given.</summary>
    public IEnumerable<Entity> Entities => items.OfType<Entity>();

    /// <summary>Gets the claims, in the order given.</summary>
    public IEnumerable<Claim> Claims => items.OfType<Claim>();

    internal Names Names { get; }

    internal RecordIndex Index { get; }

    /// <summary>Says whether two records hold the same items.</summary>
    /// <param name="left">One record.</param>
    /// <param name="right">The other record.</param>
    public static bool operator ==(ConflictRecord? left, ConflictRecord? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two records differ in any item.</summary>
    /// <param name="left">One record.</param>
    /// <param name="right">The other record.</param>
    public static bool operator !=(ConflictRecord? left, ConflictRecord? right) => !(left == right);

    /// <summary>Makes a record of items.</summary>
    /// <param name="items">The entities and claims.</param>
    /// <exception cref="InvalidRecordException">Something refers to what is not there, or two items share an id; every reason is told.</exception>
    public static ConflictRecord Create(ReadOnlySpan<Item> items)
    {
        var built = new RecordBuilder().Build(items);
        return built.Problems.IsEmpty ? new ConflictRecord(built) : throw new InvalidRecordException(built.Problems);
    }

    /// <summary>Makes a record of items, or tells why they make none.</summary>
    /// <param name="items">The entities and claims.</param>
    /// <param name="record">The record, or null.</param>
    /// <param name="problems">Every reason why there is none; empty where there is one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static bool TryCreate(IEnumerable<Item> items, [NotNullWhen(true)] out ConflictRecord? record, out ValueList<RecordProblem> problems)
    {
        var built = new RecordBuilder().Build(Guard.Against.Null(items).ToArray());
        problems = built.Problems;
        record = problems.IsEmpty ? new ConflictRecord(built) : null;
        return record is not null;
    }

    /// <summary>Finds an entity by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="entity">The entity, or null.</param>
    public bool TryFind(EntityId id, [NotNullWhen(true)] out Entity? entity) => entities.TryGetValue(id, out entity);

    /// <summary>Finds a claim by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="claim">The claim, or null.</param>
    public bool TryFind(ClaimId id, [NotNullWhen(true)] out Claim? claim) => claims.TryGetValue(id, out claim);

    /// <summary>Throws unless an entity is there, so that a slip of the pen is not answered as if nothing were known.</summary>
    internal void MustHold(EntityId id, string name)
    {
        if (!TryFind(id, out _))
        {
            throw new ArgumentException($"The record holds no {EntityFamilies.Word(id.Family)} '{id.Value}'.", name);
        }
    }

    /// <summary>Throws unless a claim is there, and gives it as it stands in the record.</summary>
    internal Claim MustHold(Claim claim, string name) =>
        TryFind(claim.Id, out var held) ? held : throw new ArgumentException($"The record holds no claim '{claim.Id}'.", name);

    /// <summary>Gets the claims that refer to an entity, in the order given: what they say is about it, by it or cites it.</summary>
    /// <param name="id">The entity's id.</param>
    public ValueList<Claim> ClaimsAbout(EntityId id) => Index.ClaimsAbout(id);

    /// <summary>Gets the claims that link to a claim, with how.</summary>
    /// <param name="id">The claim's id.</param>
    public ValueList<IncomingLink> LinksTo(ClaimId id) => Index.LinksTo(id);

    /// <summary>Gets when a claim was said: as attributed, or else when the earliest of its sources was published, be it cited or only named as the origin; unknown where neither is told.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public Moment WhenSaid(Claim claim) => Index.Said(Guard.Against.Null(claim));

    /// <summary>Looks at the world as it was on a day.</summary>
    /// <param name="day">The day; a coarser date asks about some day within it.</param>
    public DayView On(ImpreciseDate day) => new(new RecordView(this), day);

    /// <summary>Looks at what had been said by a moment. For what this record itself said then, keep the earlier record.</summary>
    /// <param name="moment">The moment; a day means its end.</param>
    public RecordView AsKnownAt(Moment moment) => new(this, moment);

    /// <summary>Tells a claim as an English sentence, with by whose account and where.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public string Tell(Claim claim) => Telling.Sentence(Guard.Against.Null(claim), Names, this);

    /// <summary>Tells what a claim says, without by whose account: for where that stands beside it.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public string TellContent(Claim claim) => Telling.Content(Guard.Against.Null(claim), Names);

    /// <summary>Tells a figure's number before what it counts, such as "at least 78 combatants"; of a share its words, as "half of the people".</summary>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    public string TellNumber(Figure figure) => Telling.OneLine(Guard.Against.Null(figure).TellNumber(Names));

    /// <summary>Tells a source as an English sentence: what it is, who published it, and how it dates itself.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public string Tell(Source source) => Telling.Sentence(Guard.Against.Null(source), Names);

    /// <inheritdoc/>
    public bool Equals(ConflictRecord? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Count == other.Count && items.ToHashSet().SetEquals(other.items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConflictRecord);

    /// <inheritdoc/>
    public override int GetHashCode() => items.Aggregate(Count, (hash, item) => hash ^ item.GetHashCode());

    /// <summary>Writes how many items there are.</summary>
    public override string ToString() => $"record of {entities.Count} entities and {claims.Count} claims";

    /// <summary>Walks the items in the order given.</summary>
    public IEnumerator<Item> GetEnumerator() => ((IEnumerable<Item>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
