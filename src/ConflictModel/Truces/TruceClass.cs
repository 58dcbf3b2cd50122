using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How much a truce arranges beyond the halt itself.</summary>
/// <remarks>
/// <para>The classes of Clayton and Sticher (2021). The later ones last longer.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<TruceClass>))]
public readonly record struct TruceClass : ICodeList<TruceClass>
{
    private readonly string? word;

    private TruceClass(string? word) => this.word = word;

    /// <summary>The halt alone, without a mechanism.</summary>
    public static TruceClass CessationOfHostilities => new("cessation-of-hostilities");

    /// <summary>With a mechanism that watches over it.</summary>
    public static TruceClass Preliminary => new("preliminary");

    /// <summary>With terms on demobilisation and on what the war is about, too.</summary>
    public static TruceClass Definitive => new("definitive");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static TruceClass Unstated => default;

    /// <inheritdoc/>
    public static ValueList<TruceClass> Known => Words.Known;

    /// <inheritdoc/>
    public static string Scheme => "truce-class";

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static TruceClass Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a class of truce"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out TruceClass result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static TruceClass IParsable<TruceClass>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TruceClass>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TruceClass result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<TruceClass> Known = [CessationOfHostilities, Preliminary, Definitive];
    }
}
