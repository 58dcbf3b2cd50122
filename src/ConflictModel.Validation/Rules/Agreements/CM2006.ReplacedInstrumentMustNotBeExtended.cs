namespace ConflictModel.Validation;

/// <summary>What has ended, was denounced or replaced must not be extended, renewed or suspended after that.</summary>
/// <remarks>
/// Held against one account's own ends, and only where the later step comes certainly after the end. Silent where the text may have come to life between
/// (in effect, resumed, reactivated, or made anew), where an end is that of a zone or a pair, or of a party that leaves others behind. Extended after it
/// expired is only possibly wrong, a late extension: the library then sets the expiry aside.
/// </remarks>
internal sealed class ReplacedInstrumentMustNotBeExtended() : Rule<Entity>(
    RuleIds.ReplacedInstrumentMustNotBeExtended, Severity.Error, "What is over must not be extended, renewed or suspended.")
{
    public override string Why =>
        "Only what is in force can go on. Most often the later step belongs to the text that took its place, or the end was of one party or one area alone.";

    public override string Fix =>
        "Move the extension to the text that is in force, or correct a date. Where it came to life again, add the claim that it took effect anew or resumed.";

    public override string Source => "PA-X Codebook: a renewal is a stage of its own; ConflictModel: after an end a truce holds again only when it takes effect, resumes or is taken up anew.";

    protected override void Check(Entity text, Findings findings)
    {
        if (text is not (Truce or Instrument))
        {
            return;
        }

        var life = Lives.Of(text.EntityId, findings);
        foreach (var point in life)
        {
            if (point.Reached == MilestoneKind.Extended || point.Reached == MilestoneKind.Renewed || point.Reached == MilestoneKind.Suspended)
            {
                Check(text, point, life, findings);
            }
        }
    }

    private static void Check(Entity text, Milestone step, List<Milestone> life, Findings findings)
    {
        var tolerance = findings.View.Tolerance;
        Milestone? end = null;
        foreach (var point in life)
        {
            if (point.Reached.IsEnd && Disagreement.IsWithinOneAccount(point, step, findings)
                && point.At.IsBefore(step.At, tolerance) is Certainty.Certain
                && (end is null || ImpreciseDate.ByEarliest.Compare(point.At.Began, end.At.Began) > 0))
            {
                end = point;
            }
        }

        if (end is null || !IsWhole(text, end, life, findings)
            || life.Exists(p => (Lives.IsStart(p.Reached) || Lives.IsMaking(p.Reached))
                && p.At.IsBefore(end.At, tolerance) is not Certainty.Certain
                && step.At.IsBefore(p.At, tolerance) is not Certainty.Certain))
        {
            return;
        }

        var weight = Lives.Weight(step, end, findings);
        var late = end.Reached == MilestoneKind.Expired || end.How == EndKind.Expired;
        var certainty = late ? Certainty.Possible : weight;
        findings.Listing(step, certainty)?.Report(
            step,
            $"{text.Name} {Lives.Tell(step, findings)}, after it {Lives.Tell(end, findings)}.{Disagreement.Disputed(weight)}{(late ? " It may be a late extension, which leaves a gap." : "")}",
            "at",
            certainty,
            [Lives.Place(end, "at", findings)],
            "Move it to the text that is in force, correct a date, or add that it took effect anew.");
    }

    /// <summary>Says whether an end is that of the whole: of no zone or pair alone, nor of a party that leaves two others behind.</summary>
    private static bool IsWhole(Entity text, Milestone end, List<Milestone> life, Findings findings)
    {
        if (end.Where.IsKnown || !end.Between.IsEmpty)
        {
            return false;
        }

        if (end.Actors.IsEmpty)
        {
            return true;
        }

        var parties = new HashSet<Reference<ActorId>>();
        foreach (var point in life)
        {
            if (Lives.IsMaking(point.Reached))
            {
                parties.UnionWith(point.Actors);
            }
        }

        foreach (var claim in findings.Record.ClaimsAbout(text.EntityId))
        {
            if (claim is Participation part && (part.Role == Role.Party || part.Role == Role.Signatory))
            {
                parties.Add(part.Actor);
            }
        }

        parties.ExceptWith(end.Actors);
        return parties.Count == 1; // none is known, or two or more go on without those who left
    }
}
