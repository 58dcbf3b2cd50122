using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>The status that Security Force Monitor gives a claim in its data.</summary>
/// <remarks>
/// <para>The words are explained in the Research Handbook, under <c>status:meta</c>.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<SfmClaimStatus>))]
public readonly record struct SfmClaimStatus : IVocabulary<SfmClaimStatus>
{
    private readonly string? word;

    private SfmClaimStatus(string? word) => this.word = word;

    /// <summary>All of it could be entered by the rules of the handbook.</summary>
    public static SfmClaimStatus Accepted => new("accepted");

    /// <summary>It conflicts with others, and a review found it to be the wrong one; kept, with a public note.</summary>
    public static SfmClaimStatus Conflict => new("conflict");

    /// <summary>The citations so far do not settle which of the two it is.</summary>
    public static SfmClaimStatus WorkNeeded => new("work_needed");

    /// <summary>What it says cannot be brought into the form that the handbook asks for.</summary>
    public static SfmClaimStatus Issue => new("issue");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static SfmClaimStatus Unstated => default;

    /// <inheritdoc/>
    public static ValueList<SfmClaimStatus> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static SfmClaimStatus Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "a status"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out SfmClaimStatus result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Tells which status a standing has at Security Force Monitor.</summary>
    /// <param name="standing">The standing.</param>
    /// <returns>
    /// Accepted for accepted claims and, losing that they are the best, for preferred ones; conflict for rejected, work needed for disputed,
    /// issue for unclear ones; unstated for all others.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="standing"/> is null.</exception>
    public static SfmClaimStatus Of(Standing standing)
    {
        var kind = Guard.Against.Null(standing).Kind;
        return kind == StandingKind.Accepted || kind == StandingKind.Preferred ? Accepted
            : kind == StandingKind.Rejected ? Conflict
            : kind == StandingKind.Disputed ? WorkNeeded
            : kind == StandingKind.Unclear ? Issue
            : Unstated;
    }

    /// <summary>Makes the standing of a claim of this status; of an unstated one, that nobody has assessed it.</summary>
    /// <remarks><see cref="Of"/> gives the same status back.</remarks>
    /// <param name="note">Why, as its public note says; needed for a conflict.</param>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is null.</exception>
    /// <exception cref="ArgumentException">The status is conflict and <paramref name="note"/> is blank.</exception>
    /// <exception cref="InvalidOperationException">The status is none of the four.</exception>
    public Standing ToStanding(string note = "")
    {
        Guard.Against.Null(note);
        return Word switch
        {
            "accepted" => new Standing { Kind = StandingKind.Accepted, Reason = note },
            "conflict" => new Standing { Kind = StandingKind.Rejected, Reason = Guard.Against.NullOrWhiteSpace(note) },
            "work_needed" => new Standing { Kind = StandingKind.Disputed, Reason = note },
            "issue" => new Standing { Kind = StandingKind.Unclear, Reason = note },
            VocabularyText.Unstated => new Standing { Reason = note },
            _ => throw new InvalidOperationException($"Security Force Monitor has no status '{Quoting.Short(Word)}', so that it tells of no standing."),
        };
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static SfmClaimStatus IParsable<SfmClaimStatus>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SfmClaimStatus>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SfmClaimStatus result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<SfmClaimStatus> Known = [Accepted, Conflict, WorkNeeded, Issue];
    }
}
