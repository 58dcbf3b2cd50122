namespace ConflictModel.Validation;

/// <summary>A term must not end before that which it is the term of takes effect.</summary>
/// <remarks>
/// Terms that last until a date are compared with the effects that the same account tells, or, where it tells none, with those of all; the end must come
/// certainly before each. Two accounts that differ make a note. A term of a length cannot be negative or nothing. Silent on the day itself: a truce of some hours.
/// </remarks>
internal sealed class TermMustEndAfterItTakesEffect() : Rule<TermProvision>(
    RuleIds.TermMustEndAfterItTakesEffect, Severity.Error, "A term must not end before it takes effect.")
{
    public override string Why =>
        "A term that runs out before it begins is none, so every answer by the term comes out as not in force. Most often a year is wrong, or the term is that of an earlier text.";

    public override string Fix =>
        "Correct the end of the term or the date of effect. Give the term of an earlier text to that text.";

    public override string Source => "UN DPPA, Guidance on Mediation of Ceasefires (2022): a text names the date and time of effect, and its length or review.";

    protected override void Check(TermProvision provision, Findings findings)
    {
        if (provision.Term.Kind is not TermKind.End || !findings.View.MayCount(provision))
        {
            return;
        }

        var life = Lives.Of(provision.Of, findings);
        if (life.Count == 0)
        {
            return;
        }

        var effects = Lives.OfAccount(provision, life.FindAll(p => p.Reached == MilestoneKind.Effective), findings);
        if (effects.Count == 0 || !effects.TrueForAll(e => provision.Term.End.IsBefore(e.At, findings.View.Tolerance) is Certainty.Certain))
        {
            return;
        }

        var effect = Lives.First(effects);
        var weight = Lives.Weight(provision, effect, findings);
        var certainty = Disagreement.Weigh(provision, effect, findings);
        findings.Listing(provision, certainty)?.Report(
            provision,
            $"The term of {findings.Record.NameOf(provision.Of)} ends {provision.Term.End.Describe()} ({findings.Account(provision)}), before it {Lives.Tell(effect, findings)}.{Disagreement.Disputed(weight)}",
            "term",
            certainty,
            [Lives.Place(effect, "at", findings)],
            Disagreement.IsWithinOneAccount(provision, effect, findings) ? "Correct the end of the term or the date of effect." : Disagreement.OfAccounts);
    }
}
