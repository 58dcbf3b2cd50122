using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A scheme that outside ids belong to.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<IdScheme>))]
public readonly record struct IdScheme : IVocabulary<IdScheme>
{
    private readonly string? word;

    private IdScheme(string? word) => this.word = word;

    /// <summary>UCDP actor ids, since the renumbering of version 17.</summary>
    public static IdScheme UcdpActor => new("ucdp-actor");

    /// <summary>UCDP conflict ids, since the renumbering of version 17.</summary>
    public static IdScheme UcdpConflict => new("ucdp-conflict");

    /// <summary>UCDP dyad ids, since the renumbering of version 17.</summary>
    public static IdScheme UcdpDyad => new("ucdp-dyad");

    /// <summary>UCDP GED event ids.</summary>
    public static IdScheme UcdpEvent => new("ucdp-event");

    /// <summary>ACLED event ids, letters of the country and a number.</summary>
    public static IdScheme Acled => new("acled");

    /// <summary>Numbers of ceasefires in the ETH/PRIO Civil Conflict Ceasefire Dataset (uniq_id).</summary>
    public static IdScheme EthPrioCeasefire => new("eth-prio-ceasefire");

    /// <summary>PA-X agreement ids.</summary>
    public static IdScheme PaX => new("pa-x");

    /// <summary>Gleditsch and Ward state numbers.</summary>
    public static IdScheme GleditschWard => new("gleditsch-ward");

    /// <summary>ISO 3166 country codes.</summary>
    public static IdScheme Iso3166 => new("iso-3166");

    /// <summary>Wikidata item ids, such as Q858.</summary>
    public static IdScheme Wikidata => new("wikidata");

    /// <summary>Place codes of the humanitarian common operational datasets.</summary>
    public static IdScheme PCode => new("p-code");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static IdScheme Unstated => default;

    /// <inheritdoc/>
    public static ValueList<IdScheme> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static IdScheme Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a scheme of ids"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out IdScheme result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static IdScheme IParsable<IdScheme>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IdScheme>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IdScheme result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<IdScheme> Known =
        [
            UcdpActor, UcdpConflict, UcdpDyad, UcdpEvent, Acled, EthPrioCeasefire, PaX, GleditschWard, Iso3166, Wikidata, PCode,
        ];
    }
}
