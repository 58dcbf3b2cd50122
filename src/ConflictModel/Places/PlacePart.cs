using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A part of a place, or what lies about it, in the words of the source: "parts of", "northwest of", "in and around".</summary>
/// <remarks>
/// <para>How far it reaches is not known: whether some spot lies in it is possible at most.</para>
/// <para>Equality is by place and words; there is no natural order.</para>
/// <para>The default value says nothing, and no area takes it.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct PlacePart
{
    private readonly string? words;

    /// <summary>Creates a part.</summary>
    /// <param name="words">Which part: "parts of", "northwest of".</param>
    /// <param name="of">The place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="words"/> is blank, or a reference names nothing.</exception>
    public PlacePart(string words, Reference<PlaceId> of) => (this.words, Of) = (Guard.Against.NullOrWhiteSpace(words), Guard.Against.Empty(of));

    /// <summary>Gets which part, in the words of the source; empty for the default value.</summary>
    public string Words => words ?? "";

    /// <summary>Gets the place.</summary>
    public Reference<PlaceId> Of { get; }

    internal string Tell(Names names) => $"{Words} {names.Of(Of)}";
}
