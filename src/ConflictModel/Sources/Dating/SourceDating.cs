using System.Text;
using NodaTime;

namespace ConflictModel;

/// <summary>What speaks for and against the dates that a source is given: the one it states, and the one its keeper takes it to be of.</summary>
/// <remarks>
/// The stated date is kept as stated. Whether another one holds is a claim (<see cref="MilestoneKind.Published"/>) of whoever concludes it;
/// this tells how far the source's own words bear it out.
/// </remarks>
public sealed class SourceDating
{
    private readonly ConflictRecord record;

    internal SourceDating(ConflictRecord record, Source source, ValueList<Milestone> published, ValueList<DateClue> clues)
    {
        (this.record, Source, Published) = (record, source, published);
        Clues = ValueList.From(clues.Where(c => c.TryRead(out _)));
        Unread = ValueList.From(clues.Where(c => !c.TryRead(out _)));
        Evidence = new DocumentClues([AnchorClue.Stated(Stated.Date), .. Clues.Where(c => c.Known.IsKnown).Select(Known), .. Pairs()]);
    }

    /// <summary>Gets the source.</summary>
    public Source Source { get; }

    /// <summary>Gets the date that the source states; unknown where it states none.</summary>
    public Moment Stated => Source.Published;

    /// <summary>Gets the claims of when it was published, the keeper's among them.</summary>
    public ValueList<Milestone> Published { get; }

    /// <summary>Gets the claims of words that date something from the source's day.</summary>
    public ValueList<DateClue> Clues { get; }

    /// <summary>Gets those whose words are no phrase that can be read; they tell nothing of the day.</summary>
    public ValueList<DateClue> Unread { get; }

    /// <summary>Gets the clues that days are scored by: the stated date, words beside what is known from elsewhere, and words for one and the same thing.</summary>
    public DocumentClues Evidence { get; }

    /// <summary>Scores the days that the source is given, best first: the stated one, and each that a claim gives; those known no better than to a month are passed over.</summary>
    public ValueList<AnchorScore> Scores => Evidence.Rank(ValueList.From(Days()));

    /// <summary>Gets a value indicating whether the source's words speak against the date it states, and less against another that it is given.</summary>
    public bool StatedIsContradicted =>
        Stated.Date.TryGetDate(out var stated) && Scores is [var best, ..] && best.Broken.Count < Evidence.Score(stated).Broken.Count;

    /// <summary>Proposes the days of a window that break no clue, best first.</summary>
    /// <param name="first">The first day to try.</param>
    /// <param name="last">The last day to try, no more than a century later.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> lies before <paramref name="first"/>, or too far after it.</exception>
    public ValueList<AnchorScore> Propose(LocalDate first, LocalDate last) => Evidence.Propose(first, last);

    /// <summary>Reads all words from another day, and tells which claims hold what they then mean.</summary>
    /// <param name="anchor">The day that the words are to count from.</param>
    public ValueList<DateReading> ReadFrom(Moment anchor) => ValueList.From(Clues.Select(c => Read(c, anchor)));

    /// <summary>Tells the dates that the source is given, each with what speaks for and against it.</summary>
    public string Explain()
    {
        var text = new StringBuilder().Append('“').Append(Source.Name).Append("” ")
            .Append(Stated.IsKnown ? $"dates itself {Stated.Describe()}" : "states no date of its own").Append('.');
        foreach (var claim in Published)
        {
            text.Append("\n- ").Append(record.Tell(claim));
        }

        foreach (var score in Scores)
        {
            text.Append('\n').Append(score.Explain());
        }

        foreach (var clue in Unread)
        {
            text.Append("\n- not read: “").Append(clue.Words).Append('”');
        }

        return text.ToString();
    }

    private IEnumerable<LocalDate> Days()
    {
        foreach (var date in Published.Select(m => m.At.Began).Prepend(Stated.Date))
        {
            if (date.Earliest.TryGetDate(out var day) && date.Latest.TryGetDate(out var last) && day == last)
            {
                yield return day;
            }
        }
    }

    private AnchorClue Known(DateClue clue)
    {
        var (said, known, about) = (Said(clue), clue.Known.Began, About(clue));
        return clue.IsToCome ? AnchorClue.Announced(said, known, about) : AnchorClue.Dated(said, known, about);
    }

    /// <summary>Makes a clue of each two wordings for one point, unless both are known from elsewhere and so tell already.</summary>
    private IEnumerable<AnchorClue> Pairs() =>
        from same in Clues.GroupBy(c => (c.Of, c.Point))
        from pair in same.Zip(same.Skip(1))
        where !(pair.First.Known.IsKnown && pair.Second.Known.IsKnown)
        select AnchorClue.SameEvent(Said(pair.First), Said(pair.Second), About(pair.First));

    private static RelativeDate Said(DateClue clue) => clue.TryRead(out var said) ? said : throw new InvalidOperationException($"The words “{clue.Words}” were not read.");

    private string About(DateClue clue) => clue.Point == default ? record.Names.Of(clue.Of) : $"{record.Names.Of(clue.Of)} ({clue.Point})";

    private DateReading Read(DateClue clue, Moment anchor)
    {
        var resolved = Said(clue).From(anchor);
        var dated = clue.Dates.Select(id => record.TryFind(id, out var claim) ? claim : null).OfType<Claim>().ToLookup(c => IsMeantBy(resolved, c));
        return new DateReading(clue, resolved, ValueList.From(dated[true]), ValueList.From(dated[false]));
    }

    private static bool IsMeantBy(ResolvedDate resolved, Claim claim) =>
        ClaimDates.Of(claim).Exists(t => t.Began.IsSameDayAs(resolved.Date, resolved.Tolerance) is not Certainty.Impossible);
}
