using System.Globalization;
using NodaTime;

namespace ConflictModel.Validation;

/// <summary>A source's printed date must fit the dates inside.</summary>
/// <remarks>
/// <para>
/// Silent where the source prints no exact day, where it dates nothing in words that count from its own day, and while no other day fits the
/// words better: a clue too many, or clues that contradict one another, say nothing against the printed date. Strained is not broken.
/// </para>
/// <para>
/// The other day is one that somebody gives in a claim; where nobody does, the best of the days around those on which the words' events are
/// known to have happened, up to a year later. Where all clues that the printed day breaks are disputed, a note says so.
/// </para>
/// </remarks>
internal sealed class DatelineMustFitTheDatesInside() : Rule<Source>(
    RuleIds.DatelineMustFitTheDatesInside, Severity.Warning, "A source's printed date must fit the dates inside.")
{
    private const int DaysBefore = 60; // of what was still to come
    private const int DaysAfter = 400; // of what was past
    private const int MostDaysTried = 1_500;
    private const int MostTries = 200_000; // days by clues
    private const int MostShown = 3;

    public override string Why =>
        "A wrong dateline moves every date in words with it: “on Monday” lands in another year. Copies and reprints often carry the day of the copy, not of the writing.";

    public override string Fix =>
        "Keep the printed date in the source as it is. Say when it was written by a claim of your own, with the clues it is concluded from, and let the finding stand by a suppression with that reason.";

    public override string Source =>
        "ConflictModel: a stated date stays as stated, and is held against the source's own words (docs/relative-dates.md). The scoring of clues is our own choice.";

    protected override void Check(Source source, Findings findings)
    {
        if (!source.Published.Date.TryGetDate(out var printed) || !HasClues(source, findings))
        {
            return;
        }

        var dating = findings.View.DatingOf(source.Id);
        var stated = dating.Evidence.Score(printed);
        if (stated.Broken.IsEmpty)
        {
            return;
        }

        var best = Best(dating, out var isSaid);
        if (best is not null && best.Broken.Count < stated.Broken.Count && !IsOneLength(dating, stated))
        {
            Report(dating, stated, best, isSaid, findings);
        }
    }

    /// <summary>One length that does not fit ("eight months ago") may be the length's own fault: CM3004 tells it.</summary>
    private static bool IsOneLength(SourceDating dating, AnchorScore stated) =>
        stated.Broken.Count == 1 && Broken(dating, stated) is [var (clue, _)] && DurationWords.CountFromADay(clue.Words);

    /// <summary>Gets the clues of words beside knowledge that the printed date breaks, each with the sentence that says so.</summary>
    private static (DateClue Clue, string Sentence)[] Broken(SourceDating dating, AnchorScore stated)
    {
        // The first clue is the printed date itself; those of words beside knowledge follow, in the order of the claims.
        var known = dating.Clues.Where(c => c.Known.IsKnown).ToArray();
        return [.. Enumerable.Range(0, known.Length).Where(i => stated.Judgements[i + 1].Verdict is ClueVerdict.Broken).Select(i => (known[i], stated.Judgements[i + 1].Sentence))];
    }

    private static bool HasClues(Source source, Findings findings)
    {
        if (!findings.Items.Of<DateClue>().Any())
        {
            return false; // before any look at all that is cited from the source
        }

        foreach (var claim in findings.Record.ClaimsAbout(source))
        {
            if (claim is DateClue)
            {
                return true;
            }
        }

        return false;
    }

    private static AnchorScore? Best(SourceDating dating, out bool isSaid)
    {
        isSaid = dating.StatedIsContradicted;
        if (isSaid)
        {
            return dating.Scores[0];
        }

        LocalDate? first = null, last = null;
        foreach (var clue in dating.Clues)
        {
            if (clue.Known.IsKnown && clue.Known.Earliest.TryGetDate(out var from) && clue.Known.Latest.TryGetDate(out var to))
            {
                first = first is { } f && f < from ? f : from;
                last = last is { } l && l > to ? l : to;
            }
        }

        if (first is not { } start || last is not { } end || Period.DaysBetween(start, end) > MostDaysTried)
        {
            return null;
        }

        var tried = Math.Min(Period.DaysBetween(start, end) + DaysBefore + DaysAfter, MostTries / dating.Evidence.Clues.Count);
        return dating.Evidence.Rank(ValueList.From(Enumerable.Range(0, tried).Select(i => start.PlusDays(i - DaysBefore)))) is [var best, ..] ? best : null;
    }

    private static void Report(SourceDating dating, AnchorScore stated, AnchorScore best, bool isSaid, Findings findings)
    {
        var broken = Broken(dating, stated);
        var certainty = broken.Length == stated.Broken.Count
            ? broken.Select(b => findings.View.WeightOf(b.Clue)).Aggregate(Certainty.Possible, Certainties.Or)
            : Certainty.Certain;
        var (day, printed) = (((ImpreciseDate)best.Anchor).Describe(), ((ImpreciseDate)stated.Anchor).Describe());
        findings.Listing(dating.Source, certainty)?.Report(
            dating.Source,
            $"“{dating.Source.Name}” prints the date {printed}, but its own words, such as “{dating.Clues.FirstOrDefault(c => c.Known.IsKnown, dating.Clues[0]).Words}”, fit {day} better: of {Counted(stated.Judgements.Count - 1)} to its day, {printed} {Fares(stated)}, and {day} {Fares(best)}. {(isSaid ? "A claim of the record gives it that day." : "No claim gives it that day: it is the one that fits best.")}",
            "published",
            certainty,
            [.. broken.Take(MostShown).Select(b => new RelatedPlace(b.Clue.Pointer, b.Sentence))],
            isSaid
                ? "Keep the printed date and the claim of the other day side by side, and read dates in words from the other day."
                : "Find out when it was written. If the printed date is that of a copy, keep it and say the day of writing by a claim on when it was published.");
    }

    private static string Counted(int clues) => string.Create(CultureInfo.InvariantCulture, $"{clues} clue{(clues == 1 ? "" : "s")}");

    private static string Fares(AnchorScore score)
    {
        var kept = score.Judgements.Skip(1).Count(j => j.Verdict is ClueVerdict.Satisfied);
        return string.Create(CultureInfo.InvariantCulture, $"keeps {kept} and breaks {(score.Broken.IsEmpty ? "none" : score.Broken.Count)}");
    }
}
