using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How strongly a text lays something down.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>There is no natural order.</para>
/// <para>Source: PA-X Codebook, values 0 to 3 of its provisions.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<ProvisionStrength>))]
public readonly record struct ProvisionStrength : IVocabulary<ProvisionStrength>
{
    private readonly string? word;

    private ProvisionStrength(string? word) => this.word = word;

    /// <summary>The text says nothing of it (PA-X: 0). Whoever says so denies an obligation.</summary>
    public static ProvisionStrength Silent => new("silent");

    /// <summary>Mentioned, and no more (PA-X: 1).</summary>
    public static ProvisionStrength Mention => new("mention");

    /// <summary>A mechanism, loosely told (PA-X: 2).</summary>
    public static ProvisionStrength LooseMechanism => new("loose-mechanism");

    /// <summary>A mechanism, detailed and enforceable (PA-X: 3).</summary>
    public static ProvisionStrength DetailedMechanism => new("detailed-mechanism");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static ProvisionStrength Unstated => default;

    /// <inheritdoc/>
    public static ValueList<ProvisionStrength> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static ProvisionStrength Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a strength of a provision"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ProvisionStrength result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static ProvisionStrength IParsable<ProvisionStrength>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ProvisionStrength>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProvisionStrength result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<ProvisionStrength> Known =
        [
            Silent, Mention, LooseMechanism, DetailedMechanism,
        ];
    }
}
