using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What kind of alliance a pact is.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>COW codes the highest commitment only; the several pledges of one pact, each with its direction, are obligations (<see cref="PledgeKind"/>).</para>
/// <para>Source: Correlates of War, Formal Alliances.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<AllianceKind>))]
public readonly record struct AllianceKind : ICodeList<AllianceKind>
{
    private readonly string? word;

    private AllianceKind(string? word) => this.word = word;

    /// <summary>To defend one another (COW: Type I).</summary>
    public static AllianceKind DefencePact => new("defence-pact");

    /// <summary>To stay neutral (COW: Type IIa, after the codebook's summary; not re-read).</summary>
    public static AllianceKind Neutrality => new("neutrality");

    /// <summary>Not to attack one another (COW: Type IIb, after the codebook's summary; not re-read).</summary>
    public static AllianceKind NonAggression => new("non-aggression");

    /// <summary>To consult in a crisis (COW: Type III).</summary>
    public static AllianceKind Entente => new("entente");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static AllianceKind Unstated => default;

    /// <inheritdoc/>
    public static string Scheme => "cow-alliance-type";

    /// <inheritdoc/>
    public static ValueList<AllianceKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static AllianceKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a kind of alliance"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AllianceKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static AllianceKind IParsable<AllianceKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AllianceKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AllianceKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<AllianceKind> Known =
        [
            DefencePact, Neutrality, NonAggression, Entente,
        ];
    }
}
