using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>ACLED's six types of event, as it prints them.</summary>
/// <remarks>
/// <para>After the ACLED codebook. Acts of one day between the same actors fall into the highest of them, in ACLED's own order, which is another than this.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<AcledEventType>))]
public readonly record struct AcledEventType : ICodeList<AcledEventType>
{
    private readonly string? word;

    private AcledEventType(string? word) => this.word = word;

    /// <summary>Armed groups fight one another.</summary>
    public static AcledEventType Battles => new("Battles");

    /// <summary>People demonstrate in peace, whatever is done to them.</summary>
    public static AcledEventType Protests => new("Protests");

    /// <summary>Demonstrators or mobs use violence.</summary>
    public static AcledEventType Riots => new("Riots");

    /// <summary>Force is used from afar, or by a device: bombs, shells, mines.</summary>
    public static AcledEventType RemoteViolence => new("Explosions/Remote violence");

    /// <summary>An armed group sets on people who are unarmed.</summary>
    public static AcledEventType ViolenceAgainstCivilians => new("Violence against civilians");

    /// <summary>What is no violence but matters to it. Not coded alike across countries.</summary>
    public static AcledEventType StrategicDevelopments => new("Strategic developments");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static AcledEventType Unstated => default;

    /// <inheritdoc/>
    public static string Scheme => "acled-event-type";

    /// <inheritdoc/>
    public static ValueList<AcledEventType> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static AcledEventType Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "an ACLED event type"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AcledEventType result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static AcledEventType IParsable<AcledEventType>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AcledEventType>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AcledEventType result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<AcledEventType> Known = [Battles, Protests, Riots, RemoteViolence, ViolenceAgainstCivilians, StrategicDevelopments];
    }
}
