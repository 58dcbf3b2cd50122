using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How one actor stands to another, short of belonging to it and of supporting it.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>Prose blurs these with membership and support: "close to", "backed by", "part of" and "loyal to" are four claims.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<AlignmentKind>))]
public readonly record struct AlignmentKind : IVocabulary<AlignmentKind>
{
    private readonly string? word;

    private AlignmentKind(string? word) => this.word = word;

    /// <summary>It is allied with the other. Read both ways.</summary>
    public static AlignmentKind Ally => new("ally");

    /// <summary>It is close to the other; read only as said. Weaker than support, and no alliance.</summary>
    public static AlignmentKind CloseTo => new("close-to");

    /// <summary>It is loyal to the other; read only as said.</summary>
    public static AlignmentKind LoyalTo => new("loyal-to");

    /// <summary>It acts in agreement with the other. Read both ways.</summary>
    public static AlignmentKind CoordinatesWith => new("coordinates-with");

    /// <summary>It competes with the other, without fighting it of need. Read both ways.</summary>
    public static AlignmentKind Rival => new("rival");

    /// <summary>It is an enemy of the other; read only as said.</summary>
    public static AlignmentKind HostileTo => new("hostile-to");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static AlignmentKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<AlignmentKind> Known => Words.Known;

    /// <summary>Gets a value indicating whether questions read it both ways: ally, coordinates with, rival.</summary>
    public bool IsMutual => this == Ally || this == CoordinatesWith || this == Rival;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static AlignmentKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a kind of alignment"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AlignmentKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static AlignmentKind IParsable<AlignmentKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AlignmentKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AlignmentKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<AlignmentKind> Known = [Ally, CloseTo, LoyalTo, CoordinatesWith, Rival, HostileTo];
    }
}
