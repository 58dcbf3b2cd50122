using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>The rank of a statement in Wikibase, the software of Wikidata.</summary>
/// <remarks>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<WikibaseRank>))]
public readonly record struct WikibaseRank : IVocabulary<WikibaseRank>
{
    private readonly string? word;

    private WikibaseRank(string? word) => this.word = word;

    /// <summary>The best that is known: shown alone where there is one.</summary>
    public static WikibaseRank Preferred => new("preferred");

    /// <summary>One of several, unjudged.</summary>
    public static WikibaseRank Normal => new("normal");

    /// <summary>Known to be wrong, or no longer held to be right; kept with its reason, and never among the best.</summary>
    public static WikibaseRank Deprecated => new("deprecated");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static WikibaseRank Unstated => default;

    /// <inheritdoc/>
    public static ValueList<WikibaseRank> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static WikibaseRank Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a rank"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out WikibaseRank result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Tells which rank a standing has in Wikibase.</summary>
    /// <param name="standing">The standing.</param>
    /// <returns>
    /// Preferred and deprecated for preferred and rejected claims, and normal for all others: that a claim is accepted, disputed or unclear
    /// is lost on the way, and so is who judged, when and why.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="standing"/> is null.</exception>
    public static WikibaseRank Of(Standing standing)
    {
        var kind = Guard.Against.Null(standing).Kind;
        return kind == StandingKind.Preferred ? Preferred : kind == StandingKind.Rejected ? Deprecated : Normal;
    }

    /// <summary>Makes the standing of a claim of this rank; of a normal or unstated one, that nobody has assessed it.</summary>
    /// <remarks><see cref="Of"/> gives the same rank back.</remarks>
    /// <param name="reason">Why; needed for a deprecated claim.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentException">The rank is deprecated and <paramref name="reason"/> is blank.</exception>
    /// <exception cref="InvalidOperationException">The rank is none of the three.</exception>
    public Standing ToStanding(string reason = "")
    {
        Guard.Against.Null(reason);
        return Word switch
        {
            "preferred" => new Standing { Kind = StandingKind.Preferred, Reason = reason },
            "normal" or VocabularyText.Unstated => new Standing { Reason = reason },
            "deprecated" => new Standing { Kind = StandingKind.Rejected, Reason = Guard.Against.NullOrWhiteSpace(reason) },
            _ => throw new InvalidOperationException($"Wikibase has no rank '{Quoting.Short(Word)}', so that it tells of no standing."),
        };
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static WikibaseRank IParsable<WikibaseRank>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<WikibaseRank>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WikibaseRank result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<WikibaseRank> Known = [Preferred, Normal, Deprecated];
    }
}
