using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How a truce ended, or a conflict.</summary>
/// <remarks>
/// <para>The ends of conflicts are those by which UCDP closes an episode: a peace agreement, a ceasefire, a victory of either side, low activity, an actor that ceased to exist. The last two are after a summary of its codebook, which was not read again.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<EndKind>))]
public readonly record struct EndKind : IVocabulary<EndKind>
{
    private readonly string? word;

    private EndKind(string? word) => this.word = word;

    /// <summary>A party declared that it is over.</summary>
    public static EndKind Denounced => new("denounced");

    /// <summary>Its term ran out.</summary>
    public static EndKind Expired => new("expired");

    /// <summary>A later or deeper arrangement took its place.</summary>
    public static EndKind Replaced => new("replaced");

    /// <summary>Violence resumed.</summary>
    public static EndKind Collapsed => new("collapsed");

    /// <summary>The area it covered was taken.</summary>
    public static EndKind AreaOverrun => new("area-overrun");

    /// <summary>The sides made peace: the end of a conflict.</summary>
    public static EndKind PeaceAgreement => new("peace-agreement");

    /// <summary>The sides agreed to stop: the end of a conflict, not of a truce.</summary>
    public static EndKind Ceasefire => new("ceasefire");

    /// <summary>The government won.</summary>
    public static EndKind GovernmentVictory => new("government-victory");

    /// <summary>The rebels won.</summary>
    public static EndKind RebelVictory => new("rebel-victory");

    /// <summary>Too few were killed for it to count on.</summary>
    public static EndKind LowActivity => new("low-activity");

    /// <summary>One of the sides ceased to exist.</summary>
    public static EndKind ActorCeasedToExist => new("actor-ceased-to-exist");

    /// <summary>The source looked into it and could not tell. Where it says nothing, it is unstated.</summary>
    public static EndKind Unclear => new("unclear");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static EndKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<EndKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static EndKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a way of ending"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out EndKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static EndKind IParsable<EndKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EndKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EndKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<EndKind> Known =
        [
            Denounced, Expired, Replaced, Collapsed, AreaOverrun,
            PeaceAgreement, Ceasefire, GovernmentVictory, RebelVictory, LowActivity, ActorCeasedToExist, Unclear,
        ];
    }
}
