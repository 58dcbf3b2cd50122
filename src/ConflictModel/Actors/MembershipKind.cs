using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>In which way one body belongs to another.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// <para>Source: the relations told apart by Security Force Monitor, FollowTheMoney and the UCDP actor dataset.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<MembershipKind>))]
public readonly record struct MembershipKind : IVocabulary<MembershipKind>
{
    private readonly string? word;

    private MembershipKind(string? word) => this.word = word;

    /// <summary>It is a part of the hierarchy of the other (child of, in SFM).</summary>
    public static MembershipKind Component => new("component");

    /// <summary>It joins the other and serves under its command there.</summary>
    public static MembershipKind Member => new("member");

    /// <summary>It keeps its identity under a common roof: front, coalition, umbrella army, operations room.</summary>
    public static MembershipKind UnderUmbrella => new("under-umbrella");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static MembershipKind Unstated => default;

    /// <inheritdoc/>
    public static ValueList<MembershipKind> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static MembershipKind Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a kind of membership"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out MembershipKind result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static MembershipKind IParsable<MembershipKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<MembershipKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MembershipKind result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<MembershipKind> Known = [Component, Member, UnderUmbrella];
    }
}
