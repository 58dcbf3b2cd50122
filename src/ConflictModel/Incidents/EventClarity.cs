using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Whether sources tell one event apart from others, in UCDP's terms.</summary>
/// <remarks>
/// <para>After the UCDP GED codebook (Högbladh, Uppsala University), column <c>event_clarity</c>; its numbers are read too. A series is <see cref="Incident.IsSeries"/>.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<EventClarity>))]
public readonly record struct EventClarity : ICodeList<EventClarity>
{
    private readonly string? word;

    private EventClarity(string? word) => this.word = word;

    /// <summary>1: a single event, told clearly enough to stand alone.</summary>
    public static EventClarity Clear => new("clear");

    /// <summary>2: several events in one report, or one told vaguely.</summary>
    public static EventClarity Aggregate => new("aggregate");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static EventClarity Unstated => default;

    /// <inheritdoc/>
    public static string Scheme => "ucdp-event-clarity";

    /// <inheritdoc/>
    public static ValueList<EventClarity> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Gets the number that the codebook gives it, as text; empty for a word that is none of the codebook's.</summary>
    public string Number => word switch
    {
        "clear" => "1",
        "aggregate" => "2",
        _ => "",
    };

    /// <summary>Reads a word or a code of the codebook; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static EventClarity Parse(string s) =>
        new(FromCode(VocabularyText.Read(Guard.Against.Null(s), "an event clarity")));

    /// <summary>Reads a word or a code of the codebook, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out EventClarity result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(FromCode(word));
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static EventClarity IParsable<EventClarity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EventClarity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EventClarity result) => TryParse(s, out result);

    private static string? FromCode(string? text) => text switch
    {
        "1" => "clear",
        "2" => "aggregate",
        _ => text,
    };

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<EventClarity> Known = [Clear, Aggregate];
    }
}
