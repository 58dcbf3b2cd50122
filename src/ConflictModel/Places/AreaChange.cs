using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What a statement does to the area that something covers.</summary>
/// <remarks>
/// <para>The unstated value says no more than that this is covered: it changes nothing.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<AreaChange>))]
public readonly record struct AreaChange : IVocabulary<AreaChange>
{
    private readonly string? word;

    private AreaChange(string? word) => this.word = word;

    /// <summary>It covers this beside what it covered.</summary>
    public static AreaChange Adds => new("adds");

    /// <summary>It covers this no longer.</summary>
    public static AreaChange TakesOut => new("takes-out");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static AreaChange Unstated => default;

    /// <inheritdoc/>
    public static ValueList<AreaChange> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static AreaChange Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a change of an area"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AreaChange result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static AreaChange IParsable<AreaChange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AreaChange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AreaChange result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<AreaChange> Known = [Adds, TakesOut];
    }
}
