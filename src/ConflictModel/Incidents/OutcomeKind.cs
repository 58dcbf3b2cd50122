using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What came of something: talks, a battle, a process. Denied, it says that this did not come of it.</summary>
/// <remarks>
/// <para>Among conflict outcomes the words of UCDP's list of ends are taken up: peace agreement, ceasefire, victory.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<OutcomeKind>))]
public readonly record struct OutcomeKind : IVocabulary<OutcomeKind>
{
    private readonly string? word;

    private OutcomeKind(string? word) => this.word = word;

    /// <summary>The matter was settled as a whole.</summary>
    public static OutcomeKind Settlement => new("settlement");

    /// <summary>An agreement that settles the conflict was made.</summary>
    public static OutcomeKind PeaceAgreement => new("peace-agreement");

    /// <summary>A halt to the fighting was agreed.</summary>
    public static OutcomeKind Ceasefire => new("ceasefire");

    /// <summary>Some of it was agreed.</summary>
    public static OutcomeKind PartialAgreement => new("partial-agreement");

    /// <summary>A joint text was put out, and no more.</summary>
    public static OutcomeKind Statement => new("statement");

    /// <summary>Prisoners or bodies were exchanged.</summary>
    public static OutcomeKind Exchange => new("exchange");

    /// <summary>Forces were withdrawn.</summary>
    public static OutcomeKind Withdrawal => new("withdrawal");

    /// <summary>They parted to meet again.</summary>
    public static OutcomeKind Adjourned => new("adjourned");

    /// <summary>They broke off.</summary>
    public static OutcomeKind BrokenOff => new("broken-off");

    /// <summary>One side won.</summary>
    public static OutcomeKind Victory => new("victory");

    /// <summary>Neither side won.</summary>
    public static OutcomeKind Stalemate => new("stalemate");

    /// <summary>It is told that nothing came of it.</summary>
    public static OutcomeKind NoResult => new("none");

    /// <summary>An outcome that this list has not.</summary>
    public static OutcomeKind Other => new("other");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static OutcomeKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<OutcomeKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static OutcomeKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "an outcome"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out OutcomeKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static OutcomeKind IParsable<OutcomeKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OutcomeKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OutcomeKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<OutcomeKind> Known =
        [
            Settlement, PeaceAgreement, Ceasefire, PartialAgreement, Statement, Exchange, Withdrawal, Adjourned, BrokenOff,
            Victory, Stalemate, NoResult, Other,
        ];
    }
}
