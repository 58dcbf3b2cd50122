using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What a truce is for.</summary>
/// <remarks>
/// <para>The purposes that the ETH/PRIO ceasefire data tell apart, after a summary of its codebook, which was not read again. Its “other or unknown” is two things here: other, and unstated.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<TrucePurpose>))]
public readonly record struct TrucePurpose : ICodeList<TrucePurpose>
{
    private readonly string? word;

    private TrucePurpose(string? word) => this.word = word;

    /// <summary>To let talks begin or go on.</summary>
    public static TrucePurpose PeaceProcess => new("peace-process");

    /// <summary>To let help in, or people out.</summary>
    public static TrucePurpose Humanitarian => new("humanitarian");

    /// <summary>To keep a holiday.</summary>
    public static TrucePurpose Holiday => new("holiday");

    /// <summary>To let people vote.</summary>
    public static TrucePurpose Election => new("election");

    /// <summary>Another purpose.</summary>
    public static TrucePurpose Other => new("other");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static TrucePurpose Unstated => default;

    /// <inheritdoc/>
    public static ValueList<TrucePurpose> Known => Words.Known;

    /// <inheritdoc/>
    public static string Scheme => "truce-purpose";

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static TrucePurpose Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a purpose of a truce"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out TrucePurpose result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static TrucePurpose IParsable<TrucePurpose>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TrucePurpose>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TrucePurpose result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<TrucePurpose> Known = [PeaceProcess, Humanitarian, Holiday, Election, Other];
    }
}
