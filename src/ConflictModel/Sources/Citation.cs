using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Where a claim can be read: a source, the place in it, its exact words, and through whom they came there.</summary>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Citation
{
    /// <summary>Creates a citation of a source.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> names nothing.</exception>
    public Citation(SourceId source)
    {
        Guard.Against.Empty((EntityId)source, nameof(source));
        Source = source;
    }

    /// <summary>Gets the source.</summary>
    public SourceId Source { get; init; }

    /// <summary>Gets the place in the source: page, paragraph, line, clip; the default value where not given.</summary>
    public Locator Locator { get; init; }

    /// <summary>Gets the exact words; empty where not given.</summary>
    public string Words { get; init => field = Guard.Against.Null(value, nameof(Words)); } = "";

    /// <summary>Gets those through whom it came from its origin to the source, in order.</summary>
    public ValueList<Reference<ActorId>> Via { get; init; }
}
