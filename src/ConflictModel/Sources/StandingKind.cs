using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How a claim stands in the eyes of whoever assessed it.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<StandingKind>))]
public readonly record struct StandingKind : IVocabulary<StandingKind>
{
    private readonly string? word;

    private StandingKind(string? word) => this.word = word;

    /// <summary>It is held to be so.</summary>
    public static StandingKind Accepted => new("accepted");

    /// <summary>It is held to be the best of several: weighs as much as an accepted one, and stands first where the best rank is asked for.</summary>
    public static StandingKind Preferred => new("preferred");

    /// <summary>It is contested: possible at most.</summary>
    public static StandingKind Disputed => new("disputed");

    /// <summary>What it says is not in order, so that nobody can say yet: possible at most.</summary>
    public static StandingKind Unclear => new("unclear");

    /// <summary>It is held to be wrong; kept, and counted nowhere.</summary>
    public static StandingKind Rejected => new("rejected");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static StandingKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<StandingKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static StandingKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a standing"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out StandingKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static StandingKind IParsable<StandingKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<StandingKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StandingKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<StandingKind> Known = [Accepted, Preferred, Disputed, Unclear, Rejected];
    }
}
