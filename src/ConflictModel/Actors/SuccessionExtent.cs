using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How far a merger, an absorption or a split went beyond its announcement.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>An announced merger can be nominal: the announced body and its parts go on being named apart.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<SuccessionExtent>))]
public readonly record struct SuccessionExtent : IVocabulary<SuccessionExtent>
{
    private readonly string? word;

    private SuccessionExtent(string? word) => this.word = word;

    /// <summary>It was announced, and those before go on as they were.</summary>
    public static SuccessionExtent Nominal => new("nominal");

    /// <summary>Some of it was done; those before go on beside what came of it.</summary>
    public static SuccessionExtent Partial => new("partial");

    /// <summary>Those before are no more.</summary>
    public static SuccessionExtent Full => new("full");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static SuccessionExtent Unstated => default;

    /// <inheritdoc/>
    public static ValueList<SuccessionExtent> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static SuccessionExtent Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "an extent of a succession"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out SuccessionExtent result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static SuccessionExtent IParsable<SuccessionExtent>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SuccessionExtent>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SuccessionExtent result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<SuccessionExtent> Known = [Nominal, Partial, Full];
    }
}
