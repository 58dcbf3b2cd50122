using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What kind of thing a source is.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<SourceKind>))]
public readonly record struct SourceKind : IVocabulary<SourceKind>
{
    private readonly string? word;

    private SourceKind(string? word) => this.word = word;

    /// <summary>A news article.</summary>
    public static SourceKind Article => new("article");

    /// <summary>A report or study.</summary>
    public static SourceKind Report => new("report");

    /// <summary>A statement or communiqué.</summary>
    public static SourceKind Statement => new("statement");

    /// <summary>A release of a dataset.</summary>
    public static SourceKind Dataset => new("dataset");

    /// <summary>The text of a treaty, resolution or order.</summary>
    public static SourceKind Document => new("document");

    /// <summary>A post on a social network.</summary>
    public static SourceKind Post => new("post");

    /// <summary>Sound, picture or video.</summary>
    public static SourceKind Recording => new("recording");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static SourceKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<SourceKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static SourceKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a kind of source"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out SourceKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static SourceKind IParsable<SourceKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SourceKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SourceKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<SourceKind> Known = [Article, Report, Statement, Dataset, Document, Post, Recording];
    }
}
