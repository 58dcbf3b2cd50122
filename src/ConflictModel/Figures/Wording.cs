using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>The word by which a source bounds a number.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Wording>))]
public readonly record struct Wording : IVocabulary<Wording>
{
    private readonly string? word;

    private Wording(string? word) => this.word = word;

    /// <summary>The number itself, to which the source adds no word.</summary>
    public static Wording Exactly => new("exactly");

    /// <summary>"At least": no less.</summary>
    public static Wording AtLeast => new("at-least");

    /// <summary>"More than", "over": greater.</summary>
    public static Wording MoreThan => new("more-than");

    /// <summary>"Up to", "at most": no greater.</summary>
    public static Wording UpTo => new("up-to");

    /// <summary>"Fewer than": less.</summary>
    public static Wording FewerThan => new("fewer-than");

    /// <summary>"Nearly", "almost": less, and near.</summary>
    public static Wording Nearly => new("nearly");

    /// <summary>"About", "some", "around": near.</summary>
    public static Wording About => new("about");

    /// <summary>"Between", "34-56": within bounds.</summary>
    public static Wording Between => new("between");

    /// <summary>A best value alone: the source bounds it on neither side.</summary>
    public static Wording BestOnly => new("best-only");

    /// <summary>A word instead of a number, such as "dozens".</summary>
    public static Wording InWords => new("in-words");

    /// <summary>A share of another number: "half of about 3,000,000", "the majority of 235,000".</summary>
    public static Wording ShareOf => new("share-of");

    /// <summary>"None reported": nobody reported any, which is not none.</summary>
    public static Wording NoneReported => new("none-reported");

    /// <summary>No source's word: the result of combining estimates.</summary>
    public static Wording Computed => new("computed");

    /// <summary>Nobody's word: a number spread over days by rule, or a result that has such a number in it.</summary>
    public static Wording Invented => new("invented");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static Wording Unstated => default;

    /// <inheritdoc/>
    public static ValueList<Wording> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static Wording Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a wording"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Wording result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static Wording IParsable<Wording>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Wording>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Wording result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<Wording> Known = [Exactly, AtLeast, MoreThan, UpTo, FewerThan, Nearly, About, Between, BestOnly, InWords, ShareOf, NoneReported, Computed, Invented];
    }
}
