using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>UCDP's kinds of organised violence, by who fights whom.</summary>
/// <remarks>
/// <para>After the UCDP GED codebook (Högbladh, Uppsala University), column <c>type_of_violence</c>; its numbers are read too.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<ViolenceType>))]
public readonly record struct ViolenceType : ICodeList<ViolenceType>
{
    private readonly string? word;

    private ViolenceType(string? word) => this.word = word;

    /// <summary>1: at least one side is the government of a state.</summary>
    public static ViolenceType StateBased => new("state-based");

    /// <summary>2: organised groups fight, none of them the government of a state.</summary>
    public static ViolenceType NonState => new("non-state");

    /// <summary>3: an organised actor uses force against civilians.</summary>
    public static ViolenceType OneSided => new("one-sided");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static ViolenceType Unstated => default;

    /// <inheritdoc/>
    public static string Scheme => "ucdp-type-of-violence";

    /// <inheritdoc/>
    public static ValueList<ViolenceType> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Gets the number that the codebook gives it, as text; empty for a word that is none of the codebook's.</summary>
    public string Number => word switch
    {
        "state-based" => "1",
        "non-state" => "2",
        "one-sided" => "3",
        _ => "",
    };

    /// <summary>Reads a word or a code of the codebook; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static ViolenceType Parse(string s) =>
        new(FromCode(VocabularyText.Read(Guard.Against.Null(s), "a type of violence")));

    /// <summary>Reads a word or a code of the codebook, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ViolenceType result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(FromCode(word));
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static ViolenceType IParsable<ViolenceType>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ViolenceType>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ViolenceType result) => TryParse(s, out result);

    private static string? FromCode(string? text) => text switch
    {
        "1" => "state-based",
        "2" => "non-state",
        "3" => "one-sided",
        _ => text,
    };

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<ViolenceType> Known = [StateBased, NonState, OneSided];
    }
}
