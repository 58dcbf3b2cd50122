using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>What one actor gives another in a conflict.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>Source: UCDP External Support Dataset 18.1, codebook; codes not re-read there.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<SupportType>))]
public readonly record struct SupportType : IVocabulary<SupportType>
{
    private readonly string? word;

    private SupportType(string? word) => this.word = word;

    /// <summary>Troops that fight as a secondary warring party (UCDP code X).</summary>
    public static SupportType TroopsAsSecondaryParty => new("troops-as-secondary-party");

    /// <summary>Troops whose role is unclear (UCDP code P).</summary>
    public static SupportType TroopPresence => new("troop-presence");

    /// <summary>Joint operations or infrastructure (UCDP code Y).</summary>
    public static SupportType JointOperations => new("joint-operations");

    /// <summary>Weapons (UCDP code W).</summary>
    public static SupportType Weapons => new("weapons");

    /// <summary>Materiel and logistics (UCDP code M).</summary>
    public static SupportType Materiel => new("materiel");

    /// <summary>Training and expertise (UCDP code T).</summary>
    public static SupportType Training => new("training");

    /// <summary>Money (UCDP code F).</summary>
    public static SupportType Funding => new("funding");

    /// <summary>Intelligence (UCDP code I).</summary>
    public static SupportType Intelligence => new("intelligence");

    /// <summary>Access to territory (UCDP code L).</summary>
    public static SupportType Territory => new("territory");

    /// <summary>Another kind of support (UCDP code O).</summary>
    public static SupportType Other => new("other");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static SupportType Unstated => default;

    /// <inheritdoc/>
    public static ValueList<SupportType> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static SupportType Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a type of support"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out SupportType result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static SupportType IParsable<SupportType>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SupportType>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SupportType result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<SupportType> Known =
        [
            TroopsAsSecondaryParty, TroopPresence, JointOperations, Weapons, Materiel, Training, Funding,
            Intelligence, Territory, Other,
        ];
    }
}
