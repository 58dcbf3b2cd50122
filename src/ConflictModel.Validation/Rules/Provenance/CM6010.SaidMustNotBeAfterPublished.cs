namespace ConflictModel.Validation;

/// <summary>Nothing must be said after the source that prints it was published.</summary>
/// <remarks>
/// The day of saying is compared with the keeper's dating of each cited source, or else with the printed date and what others say of it.
/// Silent where no day of saying is told, while the order is open, for neighbouring days (the world's calendars differ by one), and where
/// one of the days that the source is given fits. A rejected claim is not judged.
/// </remarks>
internal sealed class SaidMustNotBeAfterPublished() : Rule<Claim>(
    RuleIds.SaidMustNotBeAfterPublished, Severity.Warning, "Nothing must be said after the source that prints it was published.")
{
    public override string Why =>
        "What was known when is asked by the day of saying. If it lies after the day of the source, an account seems to come up later than it stood in print, or the source has a wrong date.";

    public override string Fix =>
        "Correct the day of saying, or cite the later source. Where the source prints a wrong date, keep it and add a claim of the keeper's own on when it was published.";

    public override string Source => "ConflictModel: a claim is said no later than it can be read; PROV-O likewise has what is derived come after what it is derived from.";

    protected override void Check(Claim claim, Findings findings)
    {
        var by = claim.By;
        if (!by.Said.IsKnown || claim.Standing.Kind == StandingKind.Rejected)
        {
            return;
        }

        for (var i = 0; i < by.Citations.Count; i++)
        {
            var source = by.Citations[i].Source;
            var days = findings.Shared(static (view, items) => new DatingIndex(view, items)).AnchorsOf(source);
            if (days.IsEmpty || !AreBefore(days, by.Said, findings.View.Tolerance))
            {
                continue;
            }

            var name = findings.Record.TryFind(source, out var found) ? found.Name : source.Value;
            findings.Listing(claim)?.Report(
                claim,
                $"This is told to have been said {Timing.FromMoment(by.Said).Describe()}, after “{name}”, in which it stands, was published {Timing.FromMoment(days[0]).Describe()}: {Quoted.Of(findings.Record.Tell(claim))}.",
                "by/said",
                Certainty.Certain,
                found is null ? [] : [new RelatedPlace($"{found.Pointer}/published", name)],
                "Correct the day of saying, or cite the source that came later.");
        }
    }

    private static bool AreBefore(ValueList<Moment> days, Moment said, DateTolerance tolerance)
    {
        foreach (var day in days)
        {
            if (!DayOrder.IsBefore(day, Timing.FromMoment(said), tolerance))
            {
                return false;
            }
        }

        return true;
    }
}
