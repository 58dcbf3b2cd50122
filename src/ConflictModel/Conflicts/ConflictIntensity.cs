using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How deadly a conflict was in a year, in the levels of UCDP.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>Source: <c>intensity_level</c> of the UCDP/PRIO Armed Conflict Dataset; after a summary of the codebook, not re-read. A level belongs to a year: date the claim. Below 25 deaths in a year there is no level.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<ConflictIntensity>))]
public readonly record struct ConflictIntensity : ICodeList<ConflictIntensity>
{
    private readonly string? word;

    private ConflictIntensity(string? word) => this.word = word;

    /// <summary>1: 25 to 999 battle-related deaths in the year.</summary>
    public static ConflictIntensity Minor => new("minor");

    /// <summary>2: at least 1,000 battle-related deaths in the year.</summary>
    public static ConflictIntensity War => new("war");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static ConflictIntensity Unstated => default;

    /// <inheritdoc/>
    public static ValueList<ConflictIntensity> Known => Words.Known;

    /// <inheritdoc/>
    public static string Scheme => "ucdp-intensity";

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static ConflictIntensity Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "an intensity"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ConflictIntensity result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static ConflictIntensity IParsable<ConflictIntensity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ConflictIntensity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ConflictIntensity result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<ConflictIntensity> Known = [Minor, War];
    }
}
