using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How one text stands to another, or to the talks it came from.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<InstrumentLinkKind>))]
public readonly record struct InstrumentLinkKind : IVocabulary<InstrumentLinkKind>
{
    private readonly string? word;

    private InstrumentLinkKind(string? word) => this.word = word;

    /// <summary>It carries the other out.</summary>
    public static InstrumentLinkKind Implements => new("implements");

    /// <summary>It adds to the other, such as a protocol.</summary>
    public static InstrumentLinkKind Supplements => new("supplements");

    /// <summary>It changes the other.</summary>
    public static InstrumentLinkKind Amends => new("amends");

    /// <summary>It takes the other's place: the other is over once this is in effect.</summary>
    public static InstrumentLinkKind Replaces => new("replaces");

    /// <summary>It makes the other go on, as it was or changed.</summary>
    public static InstrumentLinkKind Renews => new("renews");

    /// <summary>It lengthens the other's term, or its reach.</summary>
    public static InstrumentLinkKind Extends => new("extends");

    /// <summary>It names the other (PA-X: OthAgr).</summary>
    public static InstrumentLinkKind RefersTo => new("refers-to");

    /// <summary>It is a part of the other.</summary>
    public static InstrumentLinkKind PartOf => new("part-of");

    /// <summary>It is an annex of the other.</summary>
    public static InstrumentLinkKind AnnexOf => new("annex-of");

    /// <summary>It was made in a process or at a meeting.</summary>
    public static InstrumentLinkKind MadeIn => new("made-in");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static InstrumentLinkKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<InstrumentLinkKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static InstrumentLinkKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a kind of link between texts"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out InstrumentLinkKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static InstrumentLinkKind IParsable<InstrumentLinkKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<InstrumentLinkKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InstrumentLinkKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<InstrumentLinkKind> Known =
        [
            Implements, Supplements, Amends, Replaces, Renews, Extends, RefersTo, PartOf, AnnexOf, MadeIn,
        ];
    }
}
