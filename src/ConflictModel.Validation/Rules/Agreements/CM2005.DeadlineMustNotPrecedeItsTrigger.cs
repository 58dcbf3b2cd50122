namespace ConflictModel.Validation;

/// <summary>An obligation must not be due before that which it is counted from, nor before its text was made.</summary>
/// <remarks>
/// <para>
/// Compared are the fixed dates (due, until, those of the stages): with the milestone that the deadline counts after, and with the making of the text it
/// stands in (agreed, signed, adopted, declared). Points that the same account tells are compared, or those of all where it tells none; the date must
/// come certainly before each. Two accounts that differ make a note.
/// </para>
/// <para>
/// A deadline before a milestone is lawful. So are interim duties: what is due after signing and before effect. Where only the effect is told, it is a
/// note that the obligation may be one of those.
/// </para>
/// </remarks>
internal sealed class DeadlineMustNotPrecedeItsTrigger() : Rule<Obligation>(
    RuleIds.DeadlineMustNotPrecedeItsTrigger, Severity.Error, "An obligation must not be due before what it counts from, nor before its text was made.")
{
    public override string Why =>
        "Nobody can have been obliged to do a thing by a day that lay in the past when it was laid down. Most often a date is wrong, or belongs to an earlier text.";

    public override string Fix =>
        "Correct the due date or the date of the milestone. Where it is due some time before a milestone, use a deadline before it.";

    public override string Source => "UN DPPA, Guidance on Mediation of Ceasefires (2022): duties run from the text or from its effect, interim duties between the two.";

    protected override void Check(Obligation obligation, Findings findings)
    {
        if (!obligation.Under.TryGetId(out _) && !obligation.Deadline.IsKnown && obligation.Instalments.IsEmpty)
        {
            return;
        }

        if ((!obligation.Due.IsKnown && !obligation.Until.IsKnown && obligation.Instalments.IsEmpty) || !findings.View.MayCount(obligation))
        {
            return;
        }

        Check(obligation, obligation.Due, "due", "is due", obligation.Deadline, findings);
        Check(obligation, obligation.Until, "until", "binds until", default, findings);
        for (var i = 0; i < obligation.Instalments.Count; i++)
        {
            var stage = obligation.Instalments[i];
            if (stage.Due.IsKnown)
            {
                Check(obligation, stage.Due, $"instalments/{i}/due", $"is due in stage {i + 1}", stage.Deadline, findings);
            }
        }
    }

    private static void Check(Obligation obligation, Timing due, string member, string words, Deadline deadline, Findings findings)
    {
        if (!due.IsKnown)
        {
            return;
        }

        if (deadline.IsKnown && !deadline.IsBefore && Late(obligation, due, deadline.From, k => k == deadline.Milestone, findings) is { } trigger)
        {
            Report(obligation, due, member, words, trigger, Certainty.Certain, findings);
        }
        else if (obligation.Under.TryGetId(out var text))
        {
            var made = Lives.Of(text, findings).Exists(p => Lives.IsMaking(p.Reached));
            if (Late(obligation, due, text, made ? Lives.IsMaking : k => k == MilestoneKind.Effective, findings) is { } point)
            {
                Report(obligation, due, member, words, point, made ? Certainty.Certain : Certainty.Possible, findings);
            }
        }
    }

    /// <summary>Gets the first of the points that come certainly after a date; null where any may not.</summary>
    private static Milestone? Late(Obligation obligation, Timing due, EntityId of, Predicate<MilestoneKind> isMeant, Findings findings)
    {
        var life = Lives.Of(of, findings);
        if (life.Count == 0)
        {
            return null;
        }

        var points = Lives.OfAccount(obligation, life.FindAll(p => isMeant(p.Reached)), findings);
        return points.Count > 0 && points.TrueForAll(p => due.IsBefore(p.At, findings.View.Tolerance) is Certainty.Certain) ? Lives.First(points) : null;
    }

    private static void Report(Obligation obligation, Timing due, string member, string words, Milestone point, Certainty certainty, Findings findings)
    {
        var weight = Lives.Weight(obligation, point, findings);
        var interim = certainty is Certainty.Possible ? " It may be an interim duty: when the text was made is not told." : "";
        var howSure = certainty.And(Disagreement.Weigh(obligation, point, findings));
        findings.Listing(obligation, howSure)?.Report(
            obligation,
            $"“{obligation.What}” {words} {due.Describe()} ({findings.Account(obligation)}), before {findings.Record.NameOf(point.Of)} {Lives.Tell(point, findings)}.{Disagreement.Disputed(weight)}{interim}",
            member,
            howSure,
            [Lives.Place(point, "at", findings)],
            certainty is Certainty.Possible
                ? "Add when the text was agreed, signed or declared; if it was after the due date, correct one of the two."
                : !Disagreement.IsWithinOneAccount(obligation, point, findings) ? Disagreement.OfAccounts
                : "Correct the due date or the date of the milestone; what is due before a milestone takes a deadline before it.");
    }
}
