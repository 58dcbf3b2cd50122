using NodaTime;

namespace ConflictModel.Validation;

/// <summary>A length of time in words must match the dates it joins.</summary>
/// <remarks>
/// "Eight months ago" joins the day of the source and the day known from elsewhere, or that of the claims read from the words; "a
/// three-month attack" joins a first and a last day. The source's day is the keeper's dating, where there is one, and the printed one
/// otherwise. Silent within what the wording grants (half a unit, three weeks for months), while any day the source is given fits, and
/// where a date is missing.
/// </remarks>
internal sealed class DurationMustMatchItsDates() : Rule<DateClue>(
    RuleIds.DurationMustMatchItsDates, Severity.Warning, "A length of time in words must match the dates it joins.")
{
    public override string Why =>
        "“Eight months ago” ties two dates together: where they do not fit, one of them is wrong, or the article is older than its dateline.";

    public override string Fix =>
        "Check the date, and the day on which the source was written. If the source carries a wrong dateline, say when it was written by a claim of your own on when it was published.";

    public override string Source => "Our own judgement (ConflictModel): words that count from a day tie one date to another, so that either tests the other.";

    protected override void Check(DateClue clue, Findings findings)
    {
        if (!(DurationWords.CountFromADay(clue.Words) || DurationWords.LengthOf(clue.Words) is not null) || !findings.View.MayCount(clue))
        {
            return;
        }

        if (!Check(clue, clue.Known, "known", null, findings))
        {
            foreach (var id in clue.Dates)
            {
                if (findings.Record.TryFind(id, out var dated) && ClaimDay.Of(dated).When is { IsKnown: true } when && findings.View.MayCount(dated))
                {
                    Check(clue, when, "words", dated, findings);
                }
            }
        }
    }

    private static bool Check(DateClue clue, Timing when, string member, Claim? dated, Findings findings)
    {
        var wrong = !when.IsKnown ? null
            : DurationWords.LengthOf(clue.Words) is { } length ? Lasting(when, length, findings.View.Tolerance)
            : FromADay(clue, when, findings);
        if (wrong is null)
        {
            return false;
        }

        var record = findings.Record;
        var certainty = dated is null ? findings.View.WeightOf(clue) : findings.View.WeightOf(clue).And(findings.View.WeightOf(dated));
        findings.Listing(clue, certainty)?.Report(
            clue,
            $"“{clue.Words}” ({findings.Account(clue)}) does not fit {when.Describe()}: {wrong}.",
            member,
            certainty,
            dated is null ? default : [new RelatedPlace($"{dated.Pointer}/{ClaimDay.Of(dated).Member}", record.Tell(dated))],
            "Check the date, and the day on which the source was written; where its dateline is wrong, say when it was written by a claim on when it was published.");
        return true;
    }

    private static string? Lasting(Timing when, (int Least, int Most) length, DateTolerance tolerance)
    {
        if (!when.Lasted)
        {
            return null;
        }

        var days = when.Interval.Duration(tolerance);
        return days.Most < length.Least ? $"that is {days.Most} days at most"
            : days.Least > length.Most ? $"that is {days.Least} days at least"
            : null;
    }

    private static string? FromADay(DateClue clue, Timing when, Findings findings)
    {
        if (!clue.TryRead(out var said))
        {
            return null;
        }

        string? wrong = null;
        var tolerance = findings.View.Tolerance;
        foreach (var anchor in findings.Shared(static (view, items) => new DatingIndex(view, items)).AnchorsOf(clue.In))
        {
            var resolved = said.From(anchor, tolerance);
            if (!resolved.IsKnown || MayMeet(resolved, when.Began, tolerance))
            {
                return null;
            }

            wrong ??= $"counted from {anchor.Describe()} it means {resolved.Date.Describe()}";
        }

        return wrong;
    }

    /// <summary>Says whether the words can mean a day of the date, or one beside it: papers come out a day late.</summary>
    private static bool MayMeet(ResolvedDate resolved, ImpreciseDate known, DateTolerance tolerance) =>
        !IsApart(known.LatestWithin(tolerance), resolved.Date.EarliestWithin(resolved.Tolerance))
        && !IsApart(resolved.Date.LatestWithin(resolved.Tolerance), known.EarliestWithin(tolerance));

    private static bool IsApart(DayBound last, DayBound first) =>
        last.TryGetDate(out var before) && first.TryGetDate(out var after) && Period.DaysBetween(before, after) > 1;
}
