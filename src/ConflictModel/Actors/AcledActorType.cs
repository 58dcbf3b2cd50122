using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What sort of actor it is, in the types of ACLED.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>Source: the ACLED codebook. The type is about goals and structure, not conduct, and may change over time; "terrorist" and "insurgent" are no types.</para>
/// <para>That a force is a state's acknowledges authority in fact, not legitimacy. Unidentified armed groups are normally political militias.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<AcledActorType>))]
public readonly record struct AcledActorType : ICodeList<AcledActorType>
{
    private readonly string? word;

    private AcledActorType(string? word) => this.word = word;

    /// <summary>1: state forces, named per regime.</summary>
    public static AcledActorType StateForces => new("state-forces");

    /// <summary>2: a rebel group.</summary>
    public static AcledActorType RebelGroup => new("rebel-group");

    /// <summary>3: a political militia.</summary>
    public static AcledActorType PoliticalMilitia => new("political-militia");

    /// <summary>4: an identity militia.</summary>
    public static AcledActorType IdentityMilitia => new("identity-militia");

    /// <summary>5: rioters.</summary>
    public static AcledActorType Rioters => new("rioters");

    /// <summary>6: protesters.</summary>
    public static AcledActorType Protesters => new("protesters");

    /// <summary>7: civilians.</summary>
    public static AcledActorType Civilians => new("civilians");

    /// <summary>8: external or other forces.</summary>
    public static AcledActorType ExternalForces => new("external-forces");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static AcledActorType Unstated => default;

    /// <inheritdoc/>
    public static ValueList<AcledActorType> Known => Words.Known;

    /// <inheritdoc/>
    public static string Scheme => "acled-actor-type";

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static AcledActorType Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a type of actor"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AcledActorType result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static AcledActorType IParsable<AcledActorType>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AcledActorType>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AcledActorType result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<AcledActorType> Known = [StateForces, RebelGroup, PoliticalMilitia, IdentityMilitia, Rioters, Protesters, Civilians, ExternalForces];
    }
}
