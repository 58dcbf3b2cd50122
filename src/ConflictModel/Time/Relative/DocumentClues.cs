using NodaTime;

namespace ConflictModel;

/// <summary>The clues to the day that a document was written on: they score the days that come into question, and propose others.</summary>
/// <remarks>
/// <para>A scored anchor is a suggestion with reasons. The date that a document states stays in its <see cref="Source"/>;
/// what its keeper concludes is a claim of the keeper.</para>
/// <para>Equality is by the clues, in order.</para>
/// </remarks>
public sealed record DocumentClues
{
    private const int LongestWindow = 36_525; // a century

    /// <summary>Creates the clues of a document.</summary>
    /// <param name="clues">The clues.</param>
    public DocumentClues(ValueList<AnchorClue> clues) => Clues = clues;

    /// <summary>Gets the clues.</summary>
    public ValueList<AnchorClue> Clues { get; }

    /// <summary>Scores one day as the anchor.</summary>
    /// <param name="anchor">The day, in any calendar; read in the ISO calendar.</param>
    public AnchorScore Score(LocalDate anchor)
    {
        var day = anchor.WithCalendar(CalendarSystem.Iso);
        return new AnchorScore(day, ValueList.From(Clues.Select(clue => clue.Judge(day))));
    }

    /// <summary>Scores days as anchors, each once, and puts the best first; of equally good ones, the earlier.</summary>
    /// <param name="anchors">The days.</param>
    public ValueList<AnchorScore> Rank(ValueList<LocalDate> anchors) =>
        ValueList.From(anchors.Select(Score).DistinctBy(score => score.Anchor).Order(AnchorScore.BestFirst));

    /// <summary>Proposes the days of a window that break no clue, best first.</summary>
    /// <param name="first">The first day to try.</param>
    /// <param name="last">The last day to try, no more than 36525 days (a century) later.</param>
    /// <returns>None where every day breaks some clue: then the clues contradict one another, or the day lies elsewhere.</returns>
    /// <exception cref="ArgumentException"><paramref name="last"/> lies before <paramref name="first"/>, or too far after it.</exception>
    public ValueList<AnchorScore> Propose(LocalDate first, LocalDate last)
    {
        var days = DaySpan.Between(first.WithCalendar(CalendarSystem.Iso), last.WithCalendar(CalendarSystem.Iso));
        return days is < 0 or > LongestWindow
            ? throw new ArgumentException($"The last day must lie from 0 to {LongestWindow} days after the first.", nameof(last))
            : ValueList.From(Enumerable.Range(0, days + 1)
                .Select(n => Score(first.PlusDays(n)))
                .Where(score => score.Broken.IsEmpty)
                .Order(AnchorScore.BestFirst));
    }
}
