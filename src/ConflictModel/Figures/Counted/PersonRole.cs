using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What the people do whom a figure counts.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<PersonRole>))]
public readonly record struct PersonRole : IVocabulary<PersonRole>
{
    private readonly string? word;

    private PersonRole(string? word) => this.word = word;

    /// <summary>They lead a body or a unit.</summary>
    public static PersonRole Leaders => new("leaders");

    /// <summary>They report.</summary>
    public static PersonRole Journalists => new("journalists");

    /// <summary>They care for the sick and wounded.</summary>
    public static PersonRole MedicalWorkers => new("medical-workers");

    /// <summary>They bring relief.</summary>
    public static PersonRole AidWorkers => new("aid-workers");

    /// <summary>They serve in a mission that keeps a peace.</summary>
    public static PersonRole Peacekeepers => new("peacekeepers");

    /// <summary>They police.</summary>
    public static PersonRole Police => new("police");

    /// <summary>They carried out the attack itself: a suicide bomber counts among the dead of some tolls.</summary>
    public static PersonRole Attackers => new("attackers");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static PersonRole Unstated => default;

    /// <inheritdoc/>
    public static ValueList<PersonRole> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static PersonRole Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a role of people"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out PersonRole result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static PersonRole IParsable<PersonRole>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PersonRole>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PersonRole result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<PersonRole> Known = [Leaders, Journalists, MedicalWorkers, AidWorkers, Peacekeepers, Police, Attackers];
    }
}
