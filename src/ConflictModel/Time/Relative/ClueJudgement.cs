namespace ConflictModel;

/// <summary>What a clue says of an anchor: a verdict, and a sentence why.</summary>
/// <remarks>Equality is by all it holds; there is no natural order.</remarks>
public sealed record ClueJudgement
{
    /// <summary>Creates a judgement.</summary>
    /// <param name="clue">What was judged by.</param>
    /// <param name="verdict">How the anchor fares.</param>
    /// <param name="sentence">Why, in one sentence.</param>
    /// <param name="daysOff">How many days lie between what the clue asks and what the anchor gives; 0 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clue"/> or <paramref name="sentence"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="sentence"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="daysOff"/> is negative, or the verdict is none.</exception>
    public ClueJudgement(AnchorClue clue, ClueVerdict verdict, string sentence, int daysOff = 0)
    {
        Clue = Guard.Against.Null(clue);
        Verdict = (ClueVerdict)Guard.Against.OutOfRange((int)verdict, nameof(verdict), (int)ClueVerdict.Unknown, (int)ClueVerdict.Broken);
        Sentence = Guard.Against.NullOrWhiteSpace(sentence);
        DaysOff = (int)Guard.Against.Negative(daysOff);
    }

    /// <summary>Gets the clue.</summary>
    public AnchorClue Clue { get; }

    /// <summary>Gets how the anchor fares.</summary>
    public ClueVerdict Verdict { get; }

    /// <summary>Gets why, in one sentence.</summary>
    public string Sentence { get; }

    /// <summary>Gets how many days lie between what the clue asks and what the anchor gives; 0 where they agree to the day.</summary>
    public int DaysOff { get; }

    /// <summary>Writes the verdict and the sentence.</summary>
    public override string ToString() => $"{Word(Verdict)}: {Sentence}";

    internal static string Word(ClueVerdict verdict) => verdict switch
    {
        ClueVerdict.Satisfied => "satisfied",
        ClueVerdict.Strained => "strained",
        ClueVerdict.Broken => "broken",
        _ => "says nothing",
    };
}
