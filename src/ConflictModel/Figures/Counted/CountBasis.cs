using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Whether a number tells how many there were at a time, or how many came about in a period. One never adds to the other.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<CountBasis>))]
public readonly record struct CountBasis : IVocabulary<CountBasis>
{
    private readonly string? word;

    private CountBasis(string? word) => this.word = word;

    /// <summary>How many there are at a date: people living displaced, people held.</summary>
    public static CountBasis Stock => new("stock");

    /// <summary>How many came about in a period: people newly displaced, people killed.</summary>
    public static CountBasis Flow => new("flow");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static CountBasis Unstated => default;

    /// <inheritdoc/>
    public static ValueList<CountBasis> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static CountBasis Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a basis of counting"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out CountBasis result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static CountBasis IParsable<CountBasis>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CountBasis>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountBasis result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<CountBasis> Known = [Stock, Flow];
    }
}
