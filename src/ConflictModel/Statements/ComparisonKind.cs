using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How things are ranked or ordered.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<ComparisonKind>))]
public readonly record struct ComparisonKind : IVocabulary<ComparisonKind>
{
    private readonly string? word;

    private ComparisonKind(string? word) => this.word = word;

    /// <summary>It came earlier.</summary>
    public static ComparisonKind Before => new("before");

    /// <summary>It came later.</summary>
    public static ComparisonKind After => new("after");

    /// <summary>At the same time.</summary>
    public static ComparisonKind TogetherWith => new("together-with");

    /// <summary>It has the most of the measure within the scope.</summary>
    public static ComparisonKind Most => new("most");

    /// <summary>It is the largest within the scope.</summary>
    public static ComparisonKind Largest => new("largest");

    /// <summary>It is the latest within the scope.</summary>
    public static ComparisonKind Latest => new("latest");

    /// <summary>It is the earliest within the scope.</summary>
    public static ComparisonKind Earliest => new("earliest");

    /// <summary>It has the least of the measure within the scope.</summary>
    public static ComparisonKind Least => new("least");

    /// <summary>It is the smallest within the scope.</summary>
    public static ComparisonKind Smallest => new("smallest");

    /// <summary>It has more of the measure than the other.</summary>
    public static ComparisonKind MoreThan => new("more-than");

    /// <summary>It has less of the measure than the other.</summary>
    public static ComparisonKind LessThan => new("less-than");

    /// <summary>It has as much of the measure as the other.</summary>
    public static ComparisonKind Equal => new("equal");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static ComparisonKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<ComparisonKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static ComparisonKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a comparison"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ComparisonKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static ComparisonKind IParsable<ComparisonKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ComparisonKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ComparisonKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<ComparisonKind> Known = [Before, After, TogetherWith, Most, Largest, Latest, Earliest, Least, Smallest, MoreThan, LessThan, Equal];
    }
}
