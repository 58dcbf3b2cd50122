using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Between whom an agreement is made, and about what kind of conflict.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>Source: PA-X Codebook, variable Agtp.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<AgreementScope>))]
public readonly record struct AgreementScope : ICodeList<AgreementScope>
{
    private readonly string? word;

    private AgreementScope(string? word) => this.word = word;

    /// <summary>Between states, about a conflict between states (PA-X: Inter).</summary>
    public static AgreementScope Interstate => new("inter");

    /// <summary>Between states, about a conflict within one (PA-X: InterIntra).</summary>
    public static AgreementScope InterstateOnIntrastate => new("inter-intra");

    /// <summary>Within a state (PA-X: Intra).</summary>
    public static AgreementScope Intrastate => new("intra");

    /// <summary>Within a state, about a local conflict (PA-X: IntraLocal).</summary>
    public static AgreementScope IntrastateLocal => new("intra-local");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static AgreementScope Unstated => default;

    /// <inheritdoc/>
    public static string Scheme => "pa-x-agtp";

    /// <inheritdoc/>
    public static ValueList<AgreementScope> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static AgreementScope Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a scope of an agreement"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AgreementScope result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static AgreementScope IParsable<AgreementScope>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AgreementScope>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AgreementScope result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<AgreementScope> Known =
        [
            Interstate, InterstateOnIntrastate, Intrastate, IntrastateLocal,
        ];
    }
}
