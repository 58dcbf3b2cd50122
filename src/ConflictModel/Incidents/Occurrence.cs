using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>An incident happened: when, where, by whom, against whom, with what.</summary>
/// <remarks>
/// <para>"It has not spared the hospitals" is no denial: it affirms that they were targets. Say it as a target, with the words of the source.</para>
/// <para>Whatever is not said stays unknown. An incident of which nothing but the place is claimed says so by a claim with the place alone.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Occurrence : Claim
{
    private readonly KeptTiming when;
    private readonly Rare<Reference<ActorId>>? targetAsSeenBy;

    /// <summary>Creates the claim.</summary>
    /// <param name="of">The incident.</param>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public Occurrence(Reference<IncidentId> of) => Of = Guard.Against.Empty(of);

    /// <inheritdoc/>
    public override string Kind => "occurrence";

    /// <summary>Gets the incident.</summary>
    public Reference<IncidentId> Of { get; init; }

    /// <summary>Gets when: a moment, or a stretch of time.</summary>
    public Timing When { get => when; init => when = value; }

    /// <summary>Gets where.</summary>
    public Area Where { get; init => field = Guard.Against.Null(value, nameof(Where)); } = Area.Unknown;

    /// <summary>Gets those who did it; empty where not said.</summary>
    public ValueList<Reference<ActorId>> Actors { get; init; }

    /// <summary>Gets those at whom it was aimed; empty where not said.</summary>
    public ValueList<Reference<ActorId>> Targets { get; init; }

    /// <summary>Gets with what: weapon or method, in the words of the source; empty where not said.</summary>
    public string Means { get; init => field = Guard.Against.Null(value, nameof(Means)); } = "";

    /// <summary>Gets at what: a camp, a hospital, in the words of the source; empty where not said.</summary>
    public string TargetObject { get; init => field = Guard.Against.Null(value, nameof(TargetObject)); } = "";

    /// <summary>Gets with what kind of weapon; unstated where not said.</summary>
    public WeaponKind Weapon { get; init; }

    /// <summary>Gets at what kind of target; unstated where not said.</summary>
    public TargetKind TargetType { get; init; }

    /// <summary>Gets whose view the kind of target is, where the source relays one: "what it regards as military targets". Unknown where the source speaks for itself.</summary>
    public Reference<ActorId> TargetAsSeenBy { get => targetAsSeenBy?.Value ?? default; init => targetAsSeenBy = Rare<Reference<ActorId>>.Of(value); }

    /// <summary>Gets how often the events of a series come, in the words of the source: "now and then"; empty where not said. A number is a <see cref="CountEstimate"/>.</summary>
    public string Recurrence { get; init => field = Guard.Against.Null(value, nameof(Recurrence)); } = "";

    /// <summary>Gets the conflict it belongs to; unknown where not said.</summary>
    public Reference<ConflictId> Conflict { get; init; }

    /// <summary>Gets the dyad it belongs to; unknown where not said.</summary>
    public Reference<DyadId> Dyad { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Reference("of", Of);
        visitor.Value("when", When);
        Where.Visit(visitor);
        visitor.References("by", Actors);
        visitor.References("against", Targets);
        visitor.Text("means", Means);
        visitor.Text("target", TargetObject);
        visitor.Reference("conflict", Conflict);
        visitor.Reference("dyad", Dyad);
        visitor.Value("weapon", Weapon);
        visitor.Value("targetType", TargetType);
        visitor.Reference("targetAsSeenBy", TargetAsSeenBy);
        visitor.Text("recurrence", Recurrence);
    }

    internal override string Tell(Names names)
    {
        var by = Actors.IsEmpty ? "" : $" by {names.Of(Actors)}";
        var against = Targets.IsEmpty ? "" : $" against {names.Of(Targets)}";
        var where = Where.IsKnown ? $" {Where.Tell("at", names)}" : "";
        var when = When.IsKnown ? $" {When.Describe()}" : "";
        var with = Means.Length > 0 ? Means : Weapon == default ? "" : Weapon.Word.Replace('-', ' ');
        var aimed = TargetObject.Length > 0 ? TargetObject : TargetType == default ? "" : TargetType.Word.Replace('-', ' ');
        var seen = TargetAsSeenBy == default || aimed.Length == 0 ? "" : $" in the eyes of {names.Of(TargetAsSeenBy)}";
        var means = with.Length > 0 ? $", with {with}" : "";
        var target = aimed.Length > 0 ? $", aimed at {aimed}{seen}" : "";
        var often = Recurrence.Length > 0 ? $", {Recurrence}" : "";
        return $"{names.Of(Of)} happened{when}{where}{by}{against}{means}{target}{often}";
    }
}
