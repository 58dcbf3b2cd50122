using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What an agreement does within its stage of a peace process.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>Source: PA-X Codebook, variable Stage, sub-stages. The codes are as printed; what each means is told after the codebook's summary; not re-read.</para>
/// <para>A stage is not chronology: a text of pre-negotiation may follow a comprehensive one.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<AgreementSubStage>))]
public readonly record struct AgreementSubStage : ICodeList<AgreementSubStage>
{
    private readonly string? word;

    private AgreementSubStage(string? word) => this.word = word;

    /// <summary>About the process of the talks: who meets, when and where (PA-X: Pre, Proc).</summary>
    public static AgreementSubStage Process => new("process");

    /// <summary>Sets out principles for the talks (PA-X: Pre, Prin).</summary>
    public static AgreementSubStage Principles => new("principles");

    /// <summary>Builds confidence before talks (PA-X: Pre, Conf).</summary>
    public static AgreementSubStage ConfidenceBuilding => new("confidence-building");

    /// <summary>Several of these at once (PA-X: Pre, PreMix).</summary>
    public static AgreementSubStage PreNegotiationMixed => new("pre-negotiation-mixed");

    /// <summary>Another text before negotiation (PA-X: Pre, PreOth).</summary>
    public static AgreementSubStage PreNegotiationOther => new("pre-negotiation-other");

    /// <summary>Settles one issue (PA-X: SubPar, Iss).</summary>
    public static AgreementSubStage SingleIssue => new("single-issue");

    /// <summary>Settles several issues, not all (PA-X: SubPar, MultIss).</summary>
    public static AgreementSubStage SeveralIssues => new("several-issues");

    /// <summary>Another partial text (PA-X: SubPar, FrparOth).</summary>
    public static AgreementSubStage PartialOther => new("partial-other");

    /// <summary>A comprehensive framework (PA-X: SubComp, FrAg).</summary>
    public static AgreementSubStage FrameworkAgreement => new("framework-agreement");

    /// <summary>A constitution (PA-X: SubComp, FrCons).</summary>
    public static AgreementSubStage Constitution => new("constitution");

    /// <summary>How to carry out what was agreed (PA-X: Imp, ImpMod).</summary>
    public static AgreementSubStage ImplementationModalities => new("implementation-modalities");

    /// <summary>Carries an agreement further in substance (PA-X: Imp, ExtSub).</summary>
    public static AgreementSubStage ExtendsSubstance => new("extends-substance");

    /// <summary>Takes in further parties (PA-X: Imp, ExtPar).</summary>
    public static AgreementSubStage ExtendsParties => new("extends-parties");

    /// <summary>Another text of implementation (PA-X: Imp, ImpOth).</summary>
    public static AgreementSubStage ImplementationOther => new("implementation-other");

    /// <summary>Renews a text of implementation (PA-X: Ren, Reimp).</summary>
    public static AgreementSubStage RenewsImplementation => new("renews-implementation");

    /// <summary>Renews a text before negotiation (PA-X: Ren, Repre).</summary>
    public static AgreementSubStage RenewsPreNegotiation => new("renews-pre-negotiation");

    /// <summary>Renews a substantive text (PA-X: Ren, Resub).</summary>
    public static AgreementSubStage RenewsSubstance => new("renews-substance");

    /// <summary>Another renewal (PA-X: Ren, Reoth).</summary>
    public static AgreementSubStage RenewalOther => new("renewal-other");

    /// <summary>A ceasefire itself (PA-X: Cea, Ceas).</summary>
    public static AgreementSubStage CeasefireAgreement => new("ceasefire-agreement");

    /// <summary>Related to a ceasefire: its monitoring, its extension (PA-X: Cea, Rel).</summary>
    public static AgreementSubStage CeasefireRelated => new("ceasefire-related");

    /// <summary>A ceasefire with more in it (PA-X: Cea, CeaMix).</summary>
    public static AgreementSubStage CeasefireMixed => new("ceasefire-mixed");

    /// <summary>Another text (PA-X: Oth).</summary>
    public static AgreementSubStage Other => new("other");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static AgreementSubStage Unstated => default;

    /// <inheritdoc/>
    public static string Scheme => "pa-x-sub-stage";

    /// <inheritdoc/>
    public static ValueList<AgreementSubStage> Known => Words.Known;

    /// <summary>Gets the stage that it belongs to; unstated for a word that is not known.</summary>
    public AgreementStage Stage => Word switch
    {
        "process" or "principles" or "confidence-building" or "pre-negotiation-mixed" or "pre-negotiation-other" => AgreementStage.PreNegotiation,
        "single-issue" or "several-issues" or "partial-other" => AgreementStage.SubstantivePartial,
        "framework-agreement" or "constitution" => AgreementStage.SubstantiveComprehensive,
        "implementation-modalities" or "extends-substance" or "extends-parties" or "implementation-other" => AgreementStage.Implementation,
        "renews-implementation" or "renews-pre-negotiation" or "renews-substance" or "renewal-other" => AgreementStage.Renewal,
        "ceasefire-agreement" or "ceasefire-related" or "ceasefire-mixed" => AgreementStage.Ceasefire,
        "other" => AgreementStage.Other,
        _ => AgreementStage.Unstated,
    };

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static AgreementSubStage Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a sub-stage of an agreement"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AgreementSubStage result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static AgreementSubStage IParsable<AgreementSubStage>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AgreementSubStage>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AgreementSubStage result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<AgreementSubStage> Known =
        [
            Process, Principles, ConfidenceBuilding, PreNegotiationMixed, PreNegotiationOther, SingleIssue,
            SeveralIssues, PartialOther, FrameworkAgreement, Constitution, ImplementationModalities,
            ExtendsSubstance, ExtendsParties, ImplementationOther, RenewsImplementation,
            RenewsPreNegotiation, RenewsSubstance, RenewalOther, CeasefireAgreement, CeasefireRelated,
            CeasefireMixed, Other,
        ];
    }
}
