using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>In which way something is at a place.</summary>
/// <remarks>
/// <para>After Security Force Monitor, which tells a unit's sites from its area of operations.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<PositioningKind>))]
public readonly record struct PositioningKind : IVocabulary<PositioningKind>
{
    private readonly string? word;

    private PositioningKind(string? word) => this.word = word;

    /// <summary>It is based there: a post, a base, an emplacement.</summary>
    public static PositioningKind Site => new("site");

    /// <summary>It operates there, and need not be based there.</summary>
    public static PositioningKind AreaOfOperations => new("area-of-operations");

    /// <summary>It passes through.</summary>
    public static PositioningKind Transit => new("transit");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static PositioningKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<PositioningKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static PositioningKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a kind of positioning"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out PositioningKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static PositioningKind IParsable<PositioningKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PositioningKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PositioningKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<PositioningKind> Known = [Site, AreaOfOperations, Transit];
    }
}
