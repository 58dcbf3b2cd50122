using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Of which sex the people are whom a figure counts.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Sex>))]
public readonly record struct Sex : IVocabulary<Sex>
{
    private readonly string? word;

    private Sex(string? word) => this.word = word;

    /// <summary>Women and girls.</summary>
    public static Sex Female => new("female");

    /// <summary>Men and boys.</summary>
    public static Sex Male => new("male");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static Sex Unstated => default;

    /// <inheritdoc/>
    public static ValueList<Sex> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static Sex Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a sex"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Sex result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static Sex IParsable<Sex>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Sex>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Sex result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<Sex> Known = [Female, Male];
    }
}
