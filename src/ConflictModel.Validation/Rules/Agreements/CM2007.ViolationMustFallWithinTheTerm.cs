namespace ConflictModel.Validation;

/// <summary>An act can breach a truce or a text only while it is in force.</summary>
/// <remarks>
/// The act's date is that of the violation, or else all that count of the act, each of which must lie outside. Before: certainly before each effect of a
/// truce, or before each making of a text, which may lay down interim duties. After: where the library answers that the truce was certainly no longer in force by its declared
/// end or its term, as extended and renewed. Silent while any of this is open: one account tells an end and another a later one, a truce that was violated
/// and still holds, an act that lasted into the term, a violation of one of several truces.
/// </remarks>
internal sealed class ViolationMustFallWithinTheTerm() : Rule<Violation>(
    RuleIds.ViolationMustFallWithinTheTerm, Severity.Warning, "A violation must fall within the term of what it violates.")
{
    public override string Why =>
        "What is not in force cannot be broken. The accuser may mean another truce, or a date is wrong; or the truce had been extended, and the record does not tell.";

    public override string Fix =>
        "Name the truce that was in force, correct the date, or add the extension that is missing. If the accuser says it so, keep the claim and mark it as disputed.";

    public override string Source => "UN DPPA, Guidance on Mediation of Ceasefires (2022), and ceasefire datasets: a violation is alleged of an arrangement that holds; a violation ends none.";

    protected override void Check(Violation violation, Findings findings)
    {
        if (!violation.Of.TryGetId(out var of) || !findings.View.MayCount(violation))
        {
            return;
        }

        var life = Lives.Of(of, findings);
        var grounds = BreachGrounds.Of(findings);
        var isTruce = of.Family is EntityFamily.Truce;
        var canEnd = isTruce && (grounds.HasTerm(of) || life.Exists(p => p.Reached.IsEnd));
        if (life.Count == 0 || Times(violation, grounds) is not { Count: > 0 } times)
        {
            return;
        }

        var starts = life.FindAll(p => isTruce ? p.Reached == MilestoneKind.Effective : Lives.IsMaking(p.Reached) || p.Reached == MilestoneKind.Effective);
        if (starts.Count > 0 && times.TrueForAll(t => starts.TrueForAll(s => t.IsBefore(s.At, findings.View.Tolerance) is Certainty.Certain)))
        {
            var start = Lives.First(starts);
            Report(violation, of, times[0], $"before it {Lives.Tell(start, findings)}", start, findings);
        }
        else if (canEnd && findings.Record.TryFind(of, out var entity) && entity is Truce truce
            && times.TrueForAll(t => t.Began.IsKnown && HadStarted(starts, t, findings) && grounds.InForce(truce.Id, t.Began, findings.View).Certainty is Certainty.Impossible))
        {
            var basis = grounds.InForce(truce.Id, times[0].Began, findings.View).Claims;
            var end = basis.FirstOrDefault(c => c is Milestone { Reached.IsEnd: true }) ?? basis.FirstOrDefault(c => c is TermProvision) ?? violation;
            Report(violation, of, times[0], $"when it was no longer in force: {findings.Record.Tell(end)}", end, findings);
        }
    }

    /// <summary>Says whether a truce had started before a time, so that what is not in force then is over; an end may be all that is told.</summary>
    private static bool HadStarted(List<Milestone> starts, Timing time, Findings findings) =>
        starts.Count == 0 || starts.Exists(s => s.At.Began.IsBefore(time.Began, findings.View.Tolerance) is Certainty.Certain);

    /// <summary>Gets when the act was; null where an account leaves that open.</summary>
    private static List<Timing>? Times(Violation violation, BreachGrounds grounds)
    {
        if (violation.When.IsKnown)
        {
            return [violation.When];
        }

        List<Timing>? times = null;
        foreach (var act in grounds.ActsOf(violation))
        {
            if (!act.When.IsKnown)
            {
                return null;
            }

            (times ??= []).Add(act.When);
        }

        return times;
    }

    private static void Report(Violation violation, EntityId of, Timing when, string outside, Claim basis, Findings findings)
    {
        var weight = Lives.Weight(violation, basis, findings);
        findings.Listing(violation, weight)?.Report(
            violation,
            $"{findings.Record.NameOf(of)} is said to have been breached {when.Describe()} ({findings.Account(violation)}), {outside}.{Disagreement.Disputed(weight)}",
            violation.When.IsKnown ? "when" : "act",
            weight,
            [Lives.Place(basis, "", findings)],
            "Name the truce that was in force, correct a date, or add the extension that is missing.");
    }
}
