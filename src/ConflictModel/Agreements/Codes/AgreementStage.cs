using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>The stage of a peace process that an agreement belongs to, which is not chronology.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>A text of pre-negotiation may follow a comprehensive one; when it was made is a <see cref="Milestone"/>.</para>
/// <para>Source: PA-X Codebook, variable Stage.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<AgreementStage>))]
public readonly record struct AgreementStage : ICodeList<AgreementStage>
{
    private readonly string? word;

    private AgreementStage(string? word) => this.word = word;

    /// <summary>Pre-negotiation and process (PA-X: Pre).</summary>
    public static AgreementStage PreNegotiation => new("pre-negotiation");

    /// <summary>Framework or substantive, partial (PA-X: SubPar).</summary>
    public static AgreementStage SubstantivePartial => new("framework-substantive-partial");

    /// <summary>Framework or substantive, comprehensive (PA-X: SubComp).</summary>
    public static AgreementStage SubstantiveComprehensive => new("framework-substantive-comprehensive");

    /// <summary>Implementation or renegotiation (PA-X: Imp).</summary>
    public static AgreementStage Implementation => new("implementation");

    /// <summary>Renewal (PA-X: Ren); a renewed ceasefire is not this but a ceasefire.</summary>
    public static AgreementStage Renewal => new("renewal");

    /// <summary>Ceasefire and related (PA-X: Cea).</summary>
    public static AgreementStage Ceasefire => new("ceasefire");

    /// <summary>Another stage (PA-X: Oth).</summary>
    public static AgreementStage Other => new("other");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static AgreementStage Unstated => default;

    /// <inheritdoc/>
    public static string Scheme => "pa-x-stage";

    /// <inheritdoc/>
    public static ValueList<AgreementStage> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static AgreementStage Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a stage of an agreement"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AgreementStage result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static AgreementStage IParsable<AgreementStage>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AgreementStage>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AgreementStage result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<AgreementStage> Known =
        [
            PreNegotiation, SubstantivePartial, SubstantiveComprehensive, Implementation, Renewal, Ceasefire,
            Other,
        ];
    }
}
