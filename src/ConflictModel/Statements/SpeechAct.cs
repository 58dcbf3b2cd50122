using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What somebody did by saying something.</summary>
/// <remarks>
/// <para>A short list. Where PLOVER and CAMEO have a word for a verbal act (demand, reject, threaten, apologise), it is taken from there, after their summaries; the codebooks were not re-read.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<SpeechAct>))]
public readonly record struct SpeechAct : IVocabulary<SpeechAct>
{
    private readonly string? word;

    private SpeechAct(string? word) => this.word = word;

    /// <summary>Says that it is so.</summary>
    public static SpeechAct Confirm => new("confirm");

    /// <summary>Says that it is not so.</summary>
    public static SpeechAct Deny => new("deny");

    /// <summary>Speaks against it.</summary>
    public static SpeechAct Condemn => new("condemn");

    /// <summary>Holds somebody responsible.</summary>
    public static SpeechAct Accuse => new("accuse");

    /// <summary>Undertakes to do it.</summary>
    public static SpeechAct Promise => new("promise");

    /// <summary>Asks for it.</summary>
    public static SpeechAct CallFor => new("call-for");

    /// <summary>Announces harm.</summary>
    public static SpeechAct Threaten => new("threaten");

    /// <summary>Wishes it.</summary>
    public static SpeechAct Hope => new("hope");

    /// <summary>Says that it is so, unasked.</summary>
    public static SpeechAct State => new("state");

    /// <summary>Makes known what is to come, or what was decided.</summary>
    public static SpeechAct Announce => new("announce");

    /// <summary>Agrees to it.</summary>
    public static SpeechAct Accept => new("accept");

    /// <summary>Will not have it.</summary>
    public static SpeechAct Reject => new("reject");

    /// <summary>Asks for it and expects it.</summary>
    public static SpeechAct Demand => new("demand");

    /// <summary>Tells of a danger.</summary>
    public static SpeechAct Warn => new("warn");

    /// <summary>Speaks well of it.</summary>
    public static SpeechAct Welcome => new("welcome");

    /// <summary>Is sorry that it is so.</summary>
    public static SpeechAct Regret => new("regret");

    /// <summary>Tells of worry about it.</summary>
    public static SpeechAct ExpressConcern => new("express-concern");

    /// <summary>Takes the blame for it.</summary>
    public static SpeechAct Apologise => new("apologise");

    /// <summary>Says nothing when asked: a fact about an absence.</summary>
    public static SpeechAct DeclineToComment => new("decline-to-comment");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static SpeechAct Unstated => default;

    /// <inheritdoc/>
    public static ValueList<SpeechAct> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static SpeechAct Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a speech act"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out SpeechAct result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static SpeechAct IParsable<SpeechAct>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SpeechAct>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SpeechAct result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<SpeechAct> Known =
        [
            Confirm, Deny, Condemn, Accuse, Promise, CallFor, Threaten, Hope, State, Announce, Accept, Reject, Demand, Warn,
            Welcome, Regret, ExpressConcern, Apologise, DeclineToComment,
        ];
    }
}
