using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Whether a claim tells what is, or what is planned, promised, supposed or hoped.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Mood>))]
public readonly record struct Mood : IVocabulary<Mood>
{
    private readonly string? word;

    private Mood(string? word) => this.word = word;

    /// <summary>It is told as being or having been so.</summary>
    public static Mood Actual => new("actual");

    /// <summary>It is intended.</summary>
    public static Mood Planned => new("planned");

    /// <summary>Somebody undertook it.</summary>
    public static Mood Promised => new("promised");

    /// <summary>It is supposed, for the sake of argument.</summary>
    public static Mood Hypothetical => new("hypothetical");

    /// <summary>Somebody wishes it.</summary>
    public static Mood Hoped => new("hoped");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static Mood Unstated => default;

    /// <inheritdoc/>
    public static ValueList<Mood> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static Mood Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a mood"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Mood result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static Mood IParsable<Mood>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Mood>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Mood result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<Mood> Known = [Actual, Planned, Promised, Hypothetical, Hoped];
    }
}
