using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Who fights whom in a conflict, in the types of UCDP.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>Source: <c>type_of_conflict</c> of the UCDP/PRIO Armed Conflict Dataset; after a summary of the codebook, not re-read. What UCDP numbers 1 to 4 stands here in words, in that order.</para>
/// <para>The type can change from year to year: date the claim.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<ConflictType>))]
public readonly record struct ConflictType : ICodeList<ConflictType>
{
    private readonly string? word;

    private ConflictType(string? word) => this.word = word;

    /// <summary>1: a state and a non-state group outside its own territory.</summary>
    public static ConflictType Extrasystemic => new("extrasystemic");

    /// <summary>2: two or more states.</summary>
    public static ConflictType Interstate => new("interstate");

    /// <summary>3: a government and one or more groups within the country, without foreign troops.</summary>
    public static ConflictType Intrastate => new("intrastate");

    /// <summary>4: as intrastate, with troops of another state on one side or both.</summary>
    public static ConflictType InternationalizedIntrastate => new("internationalized-intrastate");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static ConflictType Unstated => default;

    /// <inheritdoc/>
    public static ValueList<ConflictType> Known => Words.Known;

    /// <inheritdoc/>
    public static string Scheme => "ucdp-conflict-type";

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static ConflictType Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a type of conflict"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ConflictType result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static ConflictType IParsable<ConflictType>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ConflictType>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ConflictType result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<ConflictType> Known = [Extrasystemic, Interstate, Intrastate, InternationalizedIntrastate];
    }
}
