using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How a term is lengthened when it runs out.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<RenewalKind>))]
public readonly record struct RenewalKind : IVocabulary<RenewalKind>
{
    private readonly string? word;

    private RenewalKind(string? word) => this.word = word;

    /// <summary>It is not: it ends.</summary>
    public static RenewalKind None => new("none");

    /// <summary>The parties have to agree to it.</summary>
    public static RenewalKind ByConsent => new("by-consent");

    /// <summary>It goes on by itself, unless somebody gives notice in time.</summary>
    public static RenewalKind Tacit => new("tacit");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static RenewalKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<RenewalKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static RenewalKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a way of renewal"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out RenewalKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static RenewalKind IParsable<RenewalKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RenewalKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RenewalKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<RenewalKind> Known = [None, ByConsent, Tacit];
    }
}
