namespace ConflictModel.Validation;

/// <summary>An agreement, a resolution or a truce must not take effect before it is agreed, signed, adopted or declared.</summary>
/// <remarks>
/// Only one account is held against itself, and only where each of its points of making comes certainly after the effect. Silent where a note
/// on any claim about the text, or an obligation in it, says that it is retroactive, retrospective or backdated; where the one party that signed
/// later may have joined what others had made; and within a day where only one of the two has a clock time, whose zone may shift the day.
/// </remarks>
internal sealed class AgreementMustNotTakeEffectBeforeItIsSigned() : Rule<Entity>(
    RuleIds.AgreementMustNotTakeEffectBeforeItIsSigned, Severity.Warning, "An agreement or a truce must not take effect before it is signed, unless it says so.")
{
    private static readonly string[] Backdating = ["retroactiv", "retrospectiv", "backdat"];

    public override string Why =>
        "Signing and effect are two dates, and a text that nobody has made yet binds nobody. Most often the two were exchanged, or one belongs to another text of the same name.";

    public override string Fix =>
        "Correct the date that is wrong. Where the text really reaches back, say so in the note of its effect: “retroactive”. Where one party only joined later, add the claim of those who signed first.";

    public override string Source => "PA-X Codebook: an agreement is dated by its signing; UN DPPA, Guidance on Mediation of Ceasefires (2022): the effect follows after hours or days of notice.";

    protected override void Check(Entity text, Findings findings)
    {
        if (text is not (Truce or Instrument))
        {
            return;
        }

        var life = Lives.Of(text.EntityId, findings);
        foreach (var point in life)
        {
            if (point.Reached == MilestoneKind.Effective)
            {
                Check(text, point, life, findings);
            }
        }
    }

    private static void Check(Entity text, Milestone effect, List<Milestone> life, Findings findings)
    {
        Milestone? made = null;
        foreach (var point in life)
        {
            if (Lives.IsMaking(point.Reached) && Disagreement.IsWithinOneAccount(point, effect, findings))
            {
                if (!IsBefore(effect.At, point.At, findings))
                {
                    return;
                }

                made = made is null || ImpreciseDate.ByEarliest.Compare(point.At.Began, made.At.Began) < 0 ? point : made;
            }
        }

        if (made is null || IsRetroactive(text, findings) || MayBeJoining(text, made, findings))
        {
            return;
        }

        var certainty = Lives.Weight(effect, made, findings);
        findings.Listing(effect, certainty)?.Report(
            effect,
            $"{text.Name} {Lives.Tell(effect, findings)}, before it {Lives.Tell(made, findings)}.{Disagreement.Disputed(certainty)}",
            "at",
            certainty,
            [Lives.Place(made, "at", findings)],
            "Correct the date that is wrong; if the text reaches back, say “retroactive” in the note of its effect.");
    }

    /// <summary>Says whether the effect came certainly first; a clock time beside a bare day may stand a day off.</summary>
    private static bool IsBefore(Timing effect, Timing made, Findings findings) =>
        effect.IsBefore(made, findings.View.Tolerance) is Certainty.Certain
        && (effect.Moment.HasTime == made.Moment.HasTime
            || effect.Finished.Plus(NodaTime.Period.FromDays(1)).IsBefore(made.Began, findings.View.Tolerance) is Certainty.Certain);

    private static bool IsRetroactive(Entity text, Findings findings)
    {
        foreach (var claim in findings.Record.ClaimsAbout(text.EntityId))
        {
            if (Says(claim.Note) || (claim is Obligation owed && Says(owed.What)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Says(string words) => Array.Exists(Backdating, b => words.Contains(b, StringComparison.OrdinalIgnoreCase));

    /// <summary>Says whether one party alone signed here, beside another party of the text.</summary>
    private static bool MayBeJoining(Entity text, Milestone made, Findings findings) =>
        made.Actors.Count == 1
        && findings.Record.ClaimsAbout(text.EntityId).Any(c =>
            (c is Milestone other && other.Of == text.EntityId && Lives.IsMaking(other.Reached) && other.Actors.Any(a => a != made.Actors[0]))
            || (c is Participation part && (part.Role == Role.Party || part.Role == Role.Signatory) && part.Actor != made.Actors[0]));
}
