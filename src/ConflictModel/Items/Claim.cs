using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Something said of entities, by somebody: what may be disputed, dated, counted or denied.</summary>
/// <remarks>
/// <para>A claim that names nobody is the record keeper's own.</para>
/// <para>Only claims that are affirmed and actual make something so; a disputed one makes it possible at most, a rejected one nothing.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public abstract record Claim : Item
{
    private ClaimId given;
    private Attribution by = Attribution.Keeper;
    private Rare<Validity>? holds;
    private RareClaimParts? parts; // null in most claims, which state none of them
    private DerivedId? derived;

    private protected Claim()
    {
    }

    /// <summary>Gets what compares claims by what they say: of one kind and with one content, whoever says it, affirmed or denied, of whatever time, however judged.</summary>
    public static IEqualityComparer<Claim> ByContent => ClaimContent.Comparer;

    /// <summary>Gets the claim's id: the one given, or one derived from what is said and by whom.</summary>
    /// <remarks>
    /// A derived id stays the same under changes of standing, links, grades, notes and, where the origin has a name, citations; it changes
    /// with what is said, with its polarity, mood, validity and origin (see <see cref="Attribution.SharesOriginWith"/>). Documents write it
    /// down, and what is written is kept.
    /// </remarks>
    public ClaimId Id
    {
        get => HasGivenId ? given : Derived();
        init => given = value;
    }

    /// <summary>Gets a value indicating whether the id was given rather than derived.</summary>
    public bool HasGivenId => given.Value.Length > 0;

    /// <summary>Gets by whose account it is so.</summary>
    public Attribution By { get => by; init => by = Guard.Against.Null(value, nameof(By)); }

    /// <summary>Gets when it holds.</summary>
    public Validity Holds { get => holds?.Value ?? default; init => holds = Rare<Validity>.Of(value); }

    /// <summary>Gets whether it says that something is so, or that it is not.</summary>
    public Polarity Polarity { get => Parts.Polarity; init => parts = value == Polarity ? parts : Parts with { Polarity = value }; }

    /// <summary>Gets whether it tells what is, or what is planned, promised, supposed or hoped; unstated stands for actual.</summary>
    public Mood Mood { get => Parts.Mood; init => parts = value == Mood ? parts : Parts with { Mood = value }; }

    /// <summary>Gets the judgement on it, if anybody has judged.</summary>
    public Standing Standing
    {
        get => Parts.Standing;
        init => parts = Guard.Against.Null(value, nameof(Standing)) == Standing ? parts : Parts with { Standing = value };
    }

    /// <summary>Gets the grades it was given, each under its scheme.</summary>
    public ValueList<Grade> Grades { get => Parts.Grades; init => parts = value == Grades ? parts : Parts with { Grades = value }; }

    /// <summary>Gets how it stands to other claims.</summary>
    public ValueList<ClaimLink> Links { get => Parts.Links; init => parts = value == Links ? parts : Parts with { Links = value }; }

    /// <summary>Gets a note of the keeper; empty where there is none.</summary>
    public string Note { get => Parts.Note; init => parts = Guard.Against.Null(value, nameof(Note)) == Note ? parts : Parts with { Note = value }; }

    /// <inheritdoc/>
    public sealed override string Pointer => $"/claims/{Id.Value}";

    /// <summary>Gets a value indicating whether it can make something so: affirmed, and actual.</summary>
    public bool IsAffirmedAndActual => Polarity is Polarity.Affirmed && (Mood == default || Mood == Mood.Actual);

    /// <summary>Compares by content; a derived id equals the same id given.</summary>
    /// <param name="other">The claim to compare with.</param>
    public virtual bool Equals(Claim? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && EqualityContract == other.EqualityContract
            && By == other.By
            && Holds == other.Holds
            && (ReferenceEquals(parts, other.parts) || Parts == other.Parts)
            && Unread == other.Unread
            && Suppressions == other.Suppressions
            && ((!HasGivenId && !other.HasGivenId) || Id == other.Id)); // two derived ids are equal if all the rest is

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, By, Holds, Polarity, Mood, Standing, Links);

    internal sealed override void Visit(ContentVisitor visitor)
    {
        VisitContent(visitor);
        visitor.Reference("by/actor", By.Origin.Actor);
        visitor.OptionalEntity("by/source", By.Origin.Kind is OriginKind.Source ? By.Origin.Source : default(EntityId));
        visitor.References("by/drawingOn", By.DrawingOn);
        for (var i = 0; i < By.Citations.Count; i++)
        {
            visitor.EnterElement(i, "source");
            visitor.Entity("by/citations", By.Citations[i].Source);
            visitor.EnterElement(i, "via");
            visitor.References("by/citations", By.Citations[i].Via);
        }

        visitor.LeaveElements();

        visitor.Reference("standing/by", Standing.By);
        for (var i = 0; i < Links.Count; i++)
        {
            visitor.EnterElement(i, "to");
            visitor.OnClaim("links", Links[i].To);
        }

        visitor.LeaveElements();
    }

    /// <summary>Makes a changed copy of a claim of any kind; what is null stays as it is.</summary>
    /// <remarks>
    /// Not by <c>with</c>: on a base type it goes through the clone methods of all kinds, whose covariant overrides the native compiler
    /// of .NET 8 leaves empty, so that the call ends the process.
    /// </remarks>
    internal Claim Copy(
        Attribution? by = null,
        ClaimId? id = null,
        Validity? holds = null,
        Polarity? polarity = null,
        Mood? mood = null,
        Standing? standing = null,
        ValueList<ClaimLink>? links = null,
        ValueList<Grade>? grades = null)
    {
        var copy = (Claim)MemberwiseClone();
        copy.by = by ?? this.by;
        copy.given = id ?? given;
        copy.holds = holds is { } stated ? Rare<Validity>.Of(stated) : this.holds;
        copy.parts = new RareClaimParts(polarity ?? Polarity, mood ?? Mood, standing ?? Standing, grades ?? Grades, links ?? Links, Note).OrNull();
        return copy;
    }

    /// <summary>Shows a visitor what the claim says, leaving out by whom.</summary>
    internal abstract void VisitContent(ContentVisitor visitor);

    /// <summary>Tells the claim as the core of an English sentence, without its source.</summary>
    internal abstract string Tell(Names names);

    private RareClaimParts Parts => parts ?? RareClaimParts.None;

    private ClaimId Derived()
    {
        // A copy made by `with` carries the field along; it counts only for the claim it was made for.
        var known = derived;
        if (known is null || !ReferenceEquals(known.Owner, this))
        {
            derived = known = new DerivedId(this, ClaimIdMaker.Make(this));
        }

        return known.Id;
    }

    private sealed class DerivedId(Claim owner, ClaimId id)
    {
        internal Claim Owner => owner;

        internal ClaimId Id => id;
    }
}
