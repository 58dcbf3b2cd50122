using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How much of the incompatibility an agreement settles.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>Source: UCDP Peace Agreement Dataset, after the codebook's summary; not re-read.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<UcdpAgreementType>))]
public readonly record struct UcdpAgreementType : ICodeList<UcdpAgreementType>
{
    private readonly string? word;

    private UcdpAgreementType(string? word) => this.word = word;

    /// <summary>Settles the whole incompatibility (UCDP: full agreement).</summary>
    public static UcdpAgreementType Full => new("full");

    /// <summary>Settles a part of it (UCDP: partial agreement).</summary>
    public static UcdpAgreementType Partial => new("partial");

    /// <summary>Sets out a process to settle it (UCDP: peace process agreement).</summary>
    public static UcdpAgreementType Process => new("process");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static UcdpAgreementType Unstated => default;

    /// <inheritdoc/>
    public static string Scheme => "ucdp-agreement-type";

    /// <inheritdoc/>
    public static ValueList<UcdpAgreementType> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static UcdpAgreementType Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a type of agreement"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out UcdpAgreementType result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static UcdpAgreementType IParsable<UcdpAgreementType>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<UcdpAgreementType>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UcdpAgreementType result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<UcdpAgreementType> Known =
        [
            Full, Partial, Process,
        ];
    }
}
