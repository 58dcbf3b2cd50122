using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What an ally pledges.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>A pledge is directed: who owes it need not be owed it. A pact may hold all five, or none.</para>
/// <para>Source: ATOP 5.1; the names of its variables after the codebook's summary; not re-read.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<PledgeKind>))]
public readonly record struct PledgeKind : IVocabulary<PledgeKind>
{
    private readonly string? word;

    private PledgeKind(string? word) => this.word = word;

    /// <summary>To fight for the other if it is attacked (ATOP: DEFENSE).</summary>
    public static PledgeKind Defence => new("defence");

    /// <summary>To join the other in an attack (ATOP: OFFENSE).</summary>
    public static PledgeKind Offence => new("offence");

    /// <summary>To stay out of the other's wars (ATOP: NEUTRAL).</summary>
    public static PledgeKind Neutrality => new("neutrality");

    /// <summary>Not to attack the other (ATOP: NONAGG).</summary>
    public static PledgeKind NonAggression => new("non-aggression");

    /// <summary>To consult with the other (ATOP: CONSUL).</summary>
    public static PledgeKind Consultation => new("consultation");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static PledgeKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<PledgeKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static PledgeKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a kind of pledge"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out PledgeKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static PledgeKind IParsable<PledgeKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PledgeKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PledgeKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<PledgeKind> Known =
        [
            Defence, Offence, Neutrality, NonAggression, Consultation,
        ];
    }
}
