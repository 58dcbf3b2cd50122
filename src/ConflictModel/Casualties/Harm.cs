using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What happened to the people whom a casualty figure counts. Flight is a <see cref="DisplacementEstimate"/>.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Harm>))]
public readonly record struct Harm : IVocabulary<Harm>
{
    private readonly string? word;

    private Harm(string? word) => this.word = word;

    /// <summary>They died.</summary>
    public static Harm Killed => new("killed");

    /// <summary>They were wounded or injured.</summary>
    public static Harm Wounded => new("wounded");

    /// <summary>Nobody knows where they are.</summary>
    public static Harm Missing => new("missing");

    /// <summary>They are held under rubble or cut off; their number moves on to others.</summary>
    public static Harm Trapped => new("trapped");

    /// <summary>They are held by an authority.</summary>
    public static Harm Detained => new("detained");

    /// <summary>They were taken by force.</summary>
    public static Harm Abducted => new("abducted");

    /// <summary>They suffered sexual violence.</summary>
    public static Harm SexuallyAssaulted => new("sexually-assaulted");

    /// <summary>They were touched by it in some way that is not told: HXL's <c>#affected</c> without a further mark.</summary>
    public static Harm Affected => new("affected");

    /// <summary>They died or were wounded, told as one number.</summary>
    public static Harm KilledOrWounded => new("killed-or-wounded");

    /// <summary>They died or were never found, told as one number.</summary>
    public static Harm KilledOrMissing => new("killed-or-missing");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static Harm Unstated => default;

    /// <inheritdoc/>
    public static ValueList<Harm> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static Harm Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a harm"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Harm result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static Harm IParsable<Harm>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Harm>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Harm result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<Harm> Known = [Killed, Wounded, Missing, Trapped, Detained, Abducted, SexuallyAssaulted, Affected, KilledOrWounded, KilledOrMissing];
    }
}
