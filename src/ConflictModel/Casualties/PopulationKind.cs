using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Which people a figure counts.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<PopulationKind>))]
public readonly record struct PopulationKind : IVocabulary<PopulationKind>
{
    private readonly string? word;

    private PopulationKind(string? word) => this.word = word;

    /// <summary>Those who take part in the fighting.</summary>
    public static PopulationKind Combatants => new("combatants");

    /// <summary>Those who do not take part in the fighting.</summary>
    public static PopulationKind Civilians => new("civilians");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static PopulationKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<PopulationKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static PopulationKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a kind of people"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out PopulationKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static PopulationKind IParsable<PopulationKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PopulationKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PopulationKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<PopulationKind> Known = [Combatants, Civilians];
    }
}
