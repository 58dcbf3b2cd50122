using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How old the people are whom a figure counts. Where the bounds of a group lie is the source's affair.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<AgeGroup>))]
public readonly record struct AgeGroup : IVocabulary<AgeGroup>
{
    private readonly string? word;

    private AgeGroup(string? word) => this.word = word;

    /// <summary>Those in their first years.</summary>
    public static AgeGroup Infants => new("infants");

    /// <summary>Those who are not yet of age; infants among them.</summary>
    public static AgeGroup Children => new("children");

    /// <summary>Those between childhood and coming of age.</summary>
    public static AgeGroup Adolescents => new("adolescents");

    /// <summary>Those of age; the elderly among them.</summary>
    public static AgeGroup Adults => new("adults");

    /// <summary>The old.</summary>
    public static AgeGroup Elderly => new("elderly");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static AgeGroup Unstated => default;

    /// <inheritdoc/>
    public static ValueList<AgeGroup> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static AgeGroup Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "an age group"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AgeGroup result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static AgeGroup IParsable<AgeGroup>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AgeGroup>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AgeGroup result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<AgeGroup> Known = [Infants, Children, Adolescents, Adults, Elderly];
    }
}
