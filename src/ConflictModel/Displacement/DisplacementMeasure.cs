using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What a displacement figure counts: movements, people at a date, or returns.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>Source: the flows and stocks told apart by IDMC and the recommendations on IDP statistics.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<DisplacementMeasure>))]
public readonly record struct DisplacementMeasure : IVocabulary<DisplacementMeasure>
{
    private readonly string? word;

    private DisplacementMeasure(string? word) => this.word = word;

    /// <summary>People displaced within a period (flow).</summary>
    public static DisplacementMeasure NewlyDisplaced => new("newly-displaced");

    /// <summary>People living displaced at a date (stock).</summary>
    public static DisplacementMeasure LivingDisplaced => new("living-displaced");

    /// <summary>People who went back.</summary>
    public static DisplacementMeasure Returned => new("returned");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static DisplacementMeasure Unstated => default;

    /// <inheritdoc/>
    public static ValueList<DisplacementMeasure> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static DisplacementMeasure Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a measure of displacement"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out DisplacementMeasure result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static DisplacementMeasure IParsable<DisplacementMeasure>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DisplacementMeasure>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DisplacementMeasure result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<DisplacementMeasure> Known = [NewlyDisplaced, LivingDisplaced, Returned];
    }
}
