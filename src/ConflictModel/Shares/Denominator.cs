using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What a share is a share of: half of the land is not half of the people.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Denominator>))]
public readonly record struct Denominator : IVocabulary<Denominator>
{
    private readonly string? word;

    private Denominator(string? word) => this.word = word;

    /// <summary>The land: square kilometres.</summary>
    public static Denominator Area => new("area");

    /// <summary>The people who live there, or who are counted.</summary>
    public static Denominator People => new("people");

    /// <summary>Towns and villages, each counted once.</summary>
    public static Denominator Settlements => new("settlements");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static Denominator Unstated => default;

    /// <inheritdoc/>
    public static ValueList<Denominator> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static Denominator Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a denominator"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Denominator result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static Denominator IParsable<Denominator>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Denominator>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Denominator result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<Denominator> Known = [Area, People, Settlements];
    }
}
