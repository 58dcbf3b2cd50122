using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Who says so in the first place: an actor, a source that names nobody, or the keeper of the record.</summary>
/// <remarks>
/// <para>Equality is by who it is: claims of equal origins do not corroborate one another.</para>
/// <para>There is no natural order.</para>
/// <para>The default value is the keeper.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct Origin
{
    private Origin(OriginKind kind, Reference<ActorId> actor = default, SourceId source = default) => (Kind, Actor, Source) = (kind, actor, source);

    /// <summary>Gets the keeper of the record.</summary>
    public static Origin Keeper => default;

    /// <summary>Gets who it is.</summary>
    public OriginKind Kind { get; }

    /// <summary>Gets the actor; unknown where it is none.</summary>
    public Reference<ActorId> Actor { get; }

    /// <summary>Gets the source; the default value where it is none.</summary>
    public SourceId Source { get; }

    /// <summary>Creates the origin that is an actor.</summary>
    /// <param name="actor">The actor, or less than a name: "a field source".</param>
    /// <exception cref="ArgumentException"><paramref name="actor"/> names nothing.</exception>
    public static Origin Of(Reference<ActorId> actor) => new(OriginKind.Actor, Guard.Against.Empty(actor));

    /// <summary>Creates the origin that is a source.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> names nothing.</exception>
    public static Origin Of(SourceId source)
    {
        Guard.Against.Empty((EntityId)source, nameof(source));
        return new(OriginKind.Source, source: source);
    }

    /// <summary>Writes who it is.</summary>
    public override string ToString() => Kind switch
    {
        OriginKind.Actor => Actor.ToString(),
        OriginKind.Source => Source.ToString(),
        _ => "the keeper of the record",
    };
}
