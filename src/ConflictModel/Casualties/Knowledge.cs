using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How the number of a figure came about.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Knowledge>))]
public readonly record struct Knowledge : IVocabulary<Knowledge>
{
    private readonly string? word;

    private Knowledge(string? word) => this.word = word;

    /// <summary>Case by case: a floor.</summary>
    public static Knowledge Documented => new("documented");

    /// <summary>By judgement or statistics.</summary>
    public static Knowledge Estimated => new("estimated");

    /// <summary>Deaths beyond those expected: never added to direct deaths.</summary>
    public static Knowledge ExcessMortality => new("excess-mortality");

    /// <summary>Admitted by a belligerent.</summary>
    public static Knowledge Conceded => new("conceded");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static Knowledge Unstated => default;

    /// <inheritdoc/>
    public static ValueList<Knowledge> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static Knowledge Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a way of knowing"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Knowledge result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static Knowledge IParsable<Knowledge>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Knowledge>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Knowledge result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<Knowledge> Known = [Documented, Estimated, ExcessMortality, Conceded];
    }
}
