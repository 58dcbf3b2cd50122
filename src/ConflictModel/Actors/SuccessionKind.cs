using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How one actor came out of another.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<SuccessionKind>))]
public readonly record struct SuccessionKind : IVocabulary<SuccessionKind>
{
    private readonly string? word;

    private SuccessionKind(string? word) => this.word = word;

    /// <summary>The same body under a new name.</summary>
    public static SuccessionKind Renamed => new("renamed");

    /// <summary>Several bodies became a new one.</summary>
    public static SuccessionKind Merged => new("merged");

    /// <summary>One body became several.</summary>
    public static SuccessionKind Split => new("split");

    /// <summary>A part left; the body goes on.</summary>
    public static SuccessionKind Splintered => new("splintered");

    /// <summary>It went into a body that existed already.</summary>
    public static SuccessionKind Absorbed => new("absorbed");

    /// <summary>A dissolved body was set up again.</summary>
    public static SuccessionKind Reactivated => new("reactivated");

    /// <summary>Another body took over what it did: a mission from a mission, a government from a government.</summary>
    /// <remarks>The two may have stood side by side: when either was formed or dissolved is a <see cref="Milestone"/> of its own.</remarks>
    public static SuccessionKind Succeeded => new("succeeded");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static SuccessionKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<SuccessionKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static SuccessionKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a kind of succession"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out SuccessionKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static SuccessionKind IParsable<SuccessionKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SuccessionKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SuccessionKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<SuccessionKind> Known = [Renamed, Merged, Split, Splintered, Absorbed, Reactivated, Succeeded];
    }
}
