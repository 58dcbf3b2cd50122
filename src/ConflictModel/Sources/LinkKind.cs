using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How one claim stands to another.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<LinkKind>))]
public readonly record struct LinkKind : IVocabulary<LinkKind>
{
    private readonly string? word;

    private LinkKind(string? word) => this.word = word;

    /// <summary>It takes the place of an earlier claim of the same origin.</summary>
    public static LinkKind Supersedes => new("supersedes");

    /// <summary>What it counts or tells is a part of what the other does.</summary>
    public static LinkKind PartOf => new("part-of");

    /// <summary>What it counts has nothing in common with what the other counts.</summary>
    public static LinkKind DisjointFrom => new("disjoint-from");

    /// <summary>What it counts has something in common with what the other counts.</summary>
    public static LinkKind Overlaps => new("overlaps");

    /// <summary>It says the same in other, often weaker words.</summary>
    public static LinkKind Paraphrases => new("paraphrases");

    /// <summary>It says the same again; no second report.</summary>
    public static LinkKind Repeats => new("repeats");

    /// <summary>It reads the same words in another way.</summary>
    public static LinkKind AlternativeReadingOf => new("alternative-reading-of");

    /// <summary>It was concluded from what the other says: the reason for a judgement of the keeper.</summary>
    public static LinkKind InferredFrom => new("inferred-from");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static LinkKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<LinkKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static LinkKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a link"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out LinkKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static LinkKind IParsable<LinkKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LinkKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LinkKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<LinkKind> Known = [Supersedes, PartOf, DisjointFrom, Overlaps, Paraphrases, Repeats, AlternativeReadingOf, InferredFrom];
    }
}
