namespace ConflictModel.Validation;

/// <summary>An extension should come before the term has run out; else there was a gap.</summary>
/// <remarks>
/// Only the first extension is held against the term, since a later one extends what was extended. The term ends where each provision of it says, and a length
/// counts from each date of its milestone; the extension must come certainly after every such end. Silent where a term is renewed tacitly, open-ended or
/// unknown, and where it took effect anew in between. Reported as possible: the parties may have kept to it meanwhile.
/// </remarks>
internal sealed class ExtensionMustComeBeforeTheEnd() : Rule<Entity>(
    RuleIds.ExtensionMustComeBeforeTheEnd, Severity.Note, "An extension should come before the term has run out.")
{
    public override string Why =>
        "Between the end of a term and a later extension nothing was in force, unless the parties say so. A reader should know of the gap, or of the earlier extension that is missing.";

    public override string Fix =>
        "Add the extension that is missing, or the tacit renewal; if there was a gap, add when it took effect anew.";

    public override string Source => "ETH/PRIO Civil Conflict Ceasefire Dataset and UN DPPA guidance: fixed terms, extensions and renewals are told apart.";

    protected override void Check(Entity text, Findings findings)
    {
        if (text is Truce or Instrument)
        {
            CheckLife(text, findings);
        }
    }

    private static void CheckLife(Entity text, Findings findings)
    {
        Milestone? first = null;
        var life = Lives.Of(text.EntityId, findings);
        foreach (var point in life)
        {
            if (point.Reached == MilestoneKind.Extended || point.Reached == MilestoneKind.Renewed)
            {
                if (!point.At.IsKnown)
                {
                    return; // it may have been the first
                }

                first = first is null || ImpreciseDate.ByEarliest.Compare(point.At.Began, first.At.Began) < 0 ? point : first;
            }
        }

        if (first is null || LastEnd(text, life, findings) is not { IsKnown: true } end || end.IsBefore(first.At.Began, findings.View.Tolerance) is not Certainty.Certain
            || life.Exists(p => Lives.IsStart(p.Reached) && p.At.IsBefore(end, findings.View.Tolerance) is not Certainty.Certain))
        {
            return;
        }

        findings.Listing(first, Certainty.Possible)?.Report(
            first,
            $"{text.Name} {Lives.Tell(first, findings)}, and by its term it had run out {((Timing)end).Describe()}: there may be a gap, or an earlier extension that is not told.",
            "at",
            Certainty.Possible,
            default,
            "Add the earlier extension or the tacit renewal; if there was a gap, add when it took effect anew.");
    }

    /// <summary>Gets the latest end that any provision leads to; unknown where one leads to none.</summary>
    private static ImpreciseDate LastEnd(Entity text, List<Milestone> life, Findings findings)
    {
        ImpreciseDate last = default;
        foreach (var claim in findings.Record.ClaimsAbout(text.EntityId))
        {
            if (claim is not TermProvision provision || provision.Of != text.EntityId || provision.Polarity is Polarity.Negated || findings.View.WeightOf(provision) is Certainty.Impossible)
            {
                continue;
            }

            var term = provision.Term;
            if (term.Renewal == RenewalKind.Tacit || !(term.Kind is TermKind.End or TermKind.Length))
            {
                return default;
            }

            if (term.Kind is TermKind.End)
            {
                last = Later(last, term.End.Finished);
                continue;
            }

            var from = term.CountedFrom == default ? MilestoneKind.Effective : term.CountedFrom;
            var starts = life.FindAll(p => p.Reached == from);
            if (starts.Count == 0 || starts.Exists(s => !s.At.IsKnown))
            {
                return default;
            }

            foreach (var start in starts)
            {
                last = Later(last, start.At.Began.Plus(term.Length));
            }
        }

        return last;
    }

    private static ImpreciseDate Later(ImpreciseDate one, ImpreciseDate other) =>
        !one.IsKnown || ImpreciseDate.ByLatest.Compare(one, other) < 0 ? other : one;
}
