namespace ConflictModel.Validation;

/// <summary>Worth knowing: notice came too late for the end of a term.</summary>
/// <remarks>
/// Only of terms that demand notice and whose end is told: until a date, or a length from a milestone that is told once. Notice must come certainly after the
/// last day for it and certainly before the end. Reported as possible: the parties may have let it pass, and a renewed term has a later end.
/// </remarks>
internal sealed class NoticeMustComeInTime() : Rule<TermProvision>(
    RuleIds.NoticeMustComeInTime, Severity.Note, "Notice must come as long before the end of a term as the term demands.")
{
    public override string Why =>
        "A term that is renewed unless somebody gives notice in time goes on when the notice is late. A reader should know which end counts.";

    public override string Fix =>
        "Check both dates. If the notice was late, add what came of it: the term that went on, or the end that the parties accepted.";

    public override string Source => "Treaty practice (Vienna Convention on the Law of Treaties, on notice of denunciation); ConflictModel: notice is no end.";

    protected override void Check(TermProvision provision, Findings findings)
    {
        var term = provision.Term;
        if (term.Notice == NodaTime.Period.Zero || !findings.View.MayCount(provision))
        {
            return;
        }

        var life = Lives.Of(provision.Of, findings);
        if (EndOf(term, life) is not { IsKnown: true } end)
        {
            return;
        }

        var (tolerance, last) = (findings.View.Tolerance, end.Minus(term.Notice));
        foreach (var point in life)
        {
            if (point.Reached == MilestoneKind.Notified && last.IsBefore(point.At, tolerance) is Certainty.Certain && point.At.IsBefore(end, tolerance) is Certainty.Certain)
            {
                findings.Listing(point, Certainty.Possible)?.Report(
                    point,
                    $"Notice about {findings.Record.NameOf(provision.Of)} was given {point.At.Describe()} ({findings.Account(point)}); by its term it was due {((Timing)last).Describe()} at the latest, for an end {((Timing)end).Describe()} ({findings.Account(provision)}).",
                    "at",
                    Certainty.Possible,
                    [Lives.Place(provision, "term", findings)],
                    "Check both dates; if the notice was late, add what came of it.");
            }
        }
    }

    private static ImpreciseDate EndOf(Term term, List<Milestone> life)
    {
        if (term.Kind is TermKind.End)
        {
            return term.End.Finished;
        }

        var from = term.CountedFrom == default ? MilestoneKind.Effective : term.CountedFrom;
        var starts = term.Kind is TermKind.Length ? life.FindAll(p => p.Reached == from) : [];
        return starts.Count == 1 ? starts[0].At.Began.Plus(term.Length) : default;
    }
}
