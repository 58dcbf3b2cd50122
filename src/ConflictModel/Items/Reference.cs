using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Whom or what a claim means: an entity by its id, or something less than a name.</summary>
/// <remarks>
/// <para>Equality is by what is known.</para>
/// <para>There is no natural order.</para>
/// <para>The default value is <see cref="Unknown"/>.</para>
/// </remarks>
/// <typeparam name="TId">The type of id.</typeparam>
[JsonConverter(typeof(JsonReferenceConverter))]
public readonly record struct Reference<TId>
    where TId : struct, IEntityId<TId>
{
    // Two words of memory, since records hold millions: nearly all references are names, and whatever is less tells by its object what it is.
    private readonly TId id;
    private readonly object? less; // than a name: the words, those of several, the list of candidates, or a kind that says all

    private Reference(TId id, object? less) => (this.id, this.less) = (id, less);

    /// <summary>Gets the reference to somebody or something unknown.</summary>
    public static Reference<TId> Unknown => default;

    /// <summary>Gets the reference to nobody or nothing.</summary>
    public static Reference<TId> None => new(default, BareReference.None);

    /// <summary>Gets the reference to what is still to be agreed.</summary>
    public static Reference<TId> ToBeAgreed => new(default, BareReference.ToBeAgreed);

    /// <summary>Gets how much is known.</summary>
    public ReferenceKind Kind => less switch
    {
        null => id.Value.Length > 0 ? ReferenceKind.Named : ReferenceKind.Unknown,
        string or WordsForSeveral => ReferenceKind.Described,
        BareReference bare => bare.Kind,
        _ => ReferenceKind.Candidates,
    };

    /// <summary>Gets a value indicating whether a description means several.</summary>
    public bool IsSeveral => less is WordsForSeveral;

    /// <summary>Gets the description; empty where there is none.</summary>
    public string Words => less as string ?? (less as WordsForSeveral)?.Words ?? "";

    /// <summary>Gets the entities it may be; empty where they are not counted up.</summary>
    public ValueList<TId> Candidates => less is ValueList<TId> candidates ? candidates : default;

    /// <summary>Refers to an entity by its id.</summary>
    /// <param name="id">The id; one that no item of a record has is reported when the record is built.</param>
    public static implicit operator Reference<TId>(TId id) => To(id);

    /// <summary>Refers to an entity by its id.</summary>
    /// <param name="id">The id.</param>
    public static Reference<TId> To(TId id) => new(id, id.Value.Length > 0 ? null : BareReference.ToNothing);

    /// <summary>Refers to somebody or something unnamed.</summary>
    /// <param name="words">The description, as the source gives it.</param>
    /// <param name="several">Whether it means several.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="words"/> is blank.</exception>
    public static Reference<TId> Described(string words, bool several = false)
    {
        Guard.Against.NullOrWhiteSpace(words);
        return new(default, several ? new WordsForSeveral(words) : words);
    }

    /// <summary>Refers to one of several entities.</summary>
    /// <param name="candidates">The entities, two or more, all different.</param>
    /// <exception cref="ArgumentException">There are fewer than two different ones, or one names nothing.</exception>
    public static Reference<TId> OneOf(ValueList<TId> candidates) =>
        Guard.Against.Empty(candidates).Distinct().Count() >= 2
            ? new(default, candidates)
            : throw new ArgumentException("Give at least two different candidates; one is a name.", nameof(candidates));

    /// <summary>Gets the id, where an entity is named.</summary>
    /// <param name="named">The id, or the default value.</param>
    public bool TryGetId(out TId named)
    {
        named = id;
        return Kind is ReferenceKind.Named;
    }

    /// <summary>Asks whether an entity is meant.</summary>
    /// <param name="entity">The entity's id.</param>
    /// <returns><see cref="Certainty.Possible"/> where it is one of the candidates, or nothing tells who is meant.</returns>
    public Certainty Means(TId entity) => Kind switch
    {
        ReferenceKind.Named => id.Equals(entity) ? Certainty.Certain : Certainty.Impossible,
        ReferenceKind.Candidates => Candidates.Contains(entity) ? Certainty.Possible : Certainty.Impossible,
        ReferenceKind.None => Certainty.Impossible,
        _ => Certainty.Possible,
    };

    /// <summary>Says whether an entity is named, alone or among the candidates. Whoever is only described may be anybody, which is no reason to answer about everybody.</summary>
    internal bool Names(TId entity) => Kind is ReferenceKind.Named or ReferenceKind.Candidates && Means(entity) is not Certainty.Impossible;

    /// <summary>Writes the id, or what else is known.</summary>
    public override string ToString() => Kind switch
    {
        ReferenceKind.Named => id.ToString() ?? "",
        ReferenceKind.Described => Words,
        ReferenceKind.Candidates => string.Join(" or ", Candidates.Select(c => c.ToString())),
        ReferenceKind.ToBeAgreed => "to be agreed",
        ReferenceKind.None => "none",
        _ => "unknown",
    };
}
