using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What a conflict is about, as an agreement or a coder sees it.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>Source: PA-X Codebook, variable Contp; UCDP's numbers after the codebook's summary; not re-read.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<IncompatibilityKind>))]
public readonly record struct IncompatibilityKind : ICodeList<IncompatibilityKind>
{
    private readonly string? word;

    private IncompatibilityKind(string? word) => this.word = word;

    /// <summary>Who governs, or how (PA-X Contp: Government; UCDP incompatibility 2).</summary>
    public static IncompatibilityKind Government => new("government");

    /// <summary>A territory (PA-X Contp: Territory; UCDP incompatibility 1).</summary>
    public static IncompatibilityKind Territory => new("territory");

    /// <summary>Both (PA-X Contp: Government/territory; UCDP incompatibility 3).</summary>
    public static IncompatibilityKind GovernmentAndTerritory => new("government-and-territory");

    /// <summary>Between groups (PA-X Contp: Inter-group).</summary>
    public static IncompatibilityKind InterGroup => new("inter-group");

    /// <summary>Something else (PA-X Contp: Other).</summary>
    public static IncompatibilityKind Other => new("other");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static IncompatibilityKind Unstated => default;

    /// <inheritdoc/>
    public static string Scheme => "incompatibility";

    /// <inheritdoc/>
    public static ValueList<IncompatibilityKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static IncompatibilityKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a kind of incompatibility"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out IncompatibilityKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static IncompatibilityKind IParsable<IncompatibilityKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IncompatibilityKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IncompatibilityKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<IncompatibilityKind> Known =
        [
            Government, Territory, GovernmentAndTerritory, InterGroup, Other,
        ];
    }
}
