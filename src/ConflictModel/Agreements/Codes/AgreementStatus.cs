using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Whether a text was agreed, and by how many.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>A party that recants later does not change it.</para>
/// <para>Source: PA-X Codebook, variable Status.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<AgreementStatus>))]
public readonly record struct AgreementStatus : ICodeList<AgreementStatus>
{
    private readonly string? word;

    private AgreementStatus(string? word) => this.word = word;

    /// <summary>Signed or agreed by several (PA-X: Multiparty signed/agreed).</summary>
    public static AgreementStatus Multiparty => new("multiparty");

    /// <summary>One side's text, or an outside actor's, that reflects a deal (PA-X: Unilateral document).</summary>
    public static AgreementStatus Unilateral => new("unilateral");

    /// <summary>Not clear (PA-X: Status unclear).</summary>
    public static AgreementStatus Unclear => new("unclear");

    /// <summary>Agreed later than it was made (PA-X: Agreement with subsequent status).</summary>
    public static AgreementStatus Subsequent => new("subsequent");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static AgreementStatus Unstated => default;

    /// <inheritdoc/>
    public static string Scheme => "pa-x-status";

    /// <inheritdoc/>
    public static ValueList<AgreementStatus> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static AgreementStatus Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a status of an agreement"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AgreementStatus result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static AgreementStatus IParsable<AgreementStatus>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AgreementStatus>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AgreementStatus result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<AgreementStatus> Known =
        [
            Multiparty, Unilateral, Unclear, Subsequent,
        ];
    }
}
