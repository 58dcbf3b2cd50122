using NodaTime;

namespace ConflictModel.Validation;

/// <summary>A weekday must match its date.</summary>
/// <remarks>
/// Looked at are words of a source that date something by a weekday, beside the day known from elsewhere and the claims read from them; and
/// cited words that name a weekday and a date ("Monday, 27 October", "Mon 27 Oct", "Monday the 27th") beside the claim's own day. Silent for coarser and qualified dates, for
/// clock times of another zone, for nights, which belong to two days, and for words that count from a weekday or name several.
/// </remarks>
internal sealed class WeekdayMustMatchItsDate() : Rule<Claim>(
    RuleIds.WeekdayMustMatchItsDate, Severity.Warning, "A weekday must match its date.")
{
    public override string Why =>
        "A weekday is the cheapest check of a date: where “Monday” falls on a Tuesday, the day, the month or the year is wrong, or the words were read from the wrong issue.";

    public override string Fix =>
        "Look the day up again in the source, and correct the date. If the source itself is wrong, keep its words, and say in a note which of the two you trust.";

    public override string Source => "ISO 8601: every date has one weekday. That words are held to it is our own judgement (ConflictModel).";

    protected override void Check(Claim claim, Findings findings)
    {
        if (claim is DateClue clue)
        {
            CheckClue(clue, findings);
        }
        else if (!claim.By.Citations.IsEmpty)
        {
            CheckCitations(claim, findings);
        }
    }

    private static void CheckClue(DateClue clue, Findings findings)
    {
        var weekday = WeekdayWords.OnlyOne(clue.Words);
        if (weekday is IsoDayOfWeek.None || !findings.View.MayCount(clue))
        {
            return;
        }

        if (ClaimDay.TryGetExact(clue.Known, out var known) && known.DayOfWeek != weekday)
        {
            var certainty = findings.View.WeightOf(clue);
            findings.Listing(clue, certainty)?.Report(
                clue,
                $"“{clue.Words}” ({findings.Account(clue)}) is known from elsewhere to be {((ImpreciseDate)known).Describe()}, which is a {known.DayOfWeek}.",
                "known",
                certainty,
                suggestion: "Look the day up again: either the date or the weekday is wrong.");
            return; // what was read from the words is then wrong as well, and told once
        }

        foreach (var id in clue.Dates)
        {
            if (findings.Record.TryFind(id, out var dated) && ClaimDay.Of(dated) is var (when, member) && ClaimDay.TryGetExact(when, out var day)
                && day.DayOfWeek != weekday && findings.View.MayCount(dated))
            {
                var certainty = findings.View.WeightOf(clue).And(findings.View.WeightOf(dated));
                findings.Listing(clue, certainty)?.Report(
                    clue,
                    $"“{clue.Words}” ({findings.Account(clue)}) was read as {((ImpreciseDate)day).Describe()}, which is a {day.DayOfWeek}: {Quoted.Of(findings.Record.Tell(dated))}.",
                    "words",
                    certainty,
                    [new RelatedPlace($"{dated.Pointer}/{member}", findings.Record.Tell(dated))],
                    "Look the day up again: either the date or the weekday is wrong.");
            }
        }
    }

    /// <summary>Names what a claim dates, where that is one thing with a name.</summary>
    private static string Thing(Claim claim, Findings findings) =>
        Matter.ThingOf(claim) is { Family: not EntityFamily.None } thing ? findings.Record.NameOf(thing) : "this";

    private static void CheckCitations(Claim claim, Findings findings)
    {
        for (var i = 0; i < claim.By.Citations.Count; i++)
        {
            if (!WeekdayWords.Names(claim.By.Citations[i].Words))
            {
                continue;
            }

            var (when, member) = ClaimDay.Of(claim);
            if (!ClaimDay.TryGetExact(when, out var day))
            {
                return;
            }

            foreach (var said in WeekdayWords.Dated(claim.By.Citations[i].Words))
            {
                if ((said.Month == 0 || said.Month == day.Month) && said.Day == day.Day && (said.Year == 0 || said.Year == day.Year) && said.Weekday != day.DayOfWeek
                    && findings.View.MayCount(claim))
                {
                    var certainty = findings.View.WeightOf(claim);
                    findings.Listing(claim, certainty)?.Report(
                        claim,
                        $"The cited words have {Thing(claim, findings)} on a {said.Weekday}, but {((ImpreciseDate)day).Describe()} is a {day.DayOfWeek}: “{claim.By.Citations[i].Words}” ({findings.Account(claim)}).",
                        member,
                        certainty,
                        [new RelatedPlace($"{claim.Pointer}/by/citations/{i}/words", claim.By.Citations[i].Words)],
                        "Look the day up again in the source, and correct the date: most often the year is wrong. If the source itself is wrong, say in a note which of the two you trust.");
                    return;
                }
            }
        }
    }
}
