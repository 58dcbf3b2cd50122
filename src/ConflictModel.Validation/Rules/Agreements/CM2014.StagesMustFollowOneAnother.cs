namespace ConflictModel.Validation;

/// <summary>A deployment must not be surrounded, left, handed over or dismantled before it was set up, nor have been left before leaving began.</summary>
/// <remarks>
/// A stage is held against the settings-up that the same account tells, or, where it tells none, against those of all; it must come certainly before each.
/// Two accounts that differ make a note. Silent while the order is open, and where any setting-up has no date: a post that was set up anew has two.
/// </remarks>
internal sealed class StagesMustFollowOneAnother() : Rule<Deployment>(
    RuleIds.StagesMustFollowOneAnother, Severity.Error, "The stages of a deployment must follow one another.")
{
    public override string Why =>
        "What was not there cannot be left. Most often a date is wrong, or the stage belongs to another post of the same name.";

    public override string Fix =>
        "Correct the date that is wrong. Where a post was set up anew, add the first setting-up as well, without a date if none is known.";

    public override string Source => "Security Force Monitor, positioning of units; ConflictModel: planned, deployed, encircled, evacuating, evacuated, handed over, each dated.";

    protected override void Check(Deployment deployment, Findings findings)
    {
        var life = Lives.Of(deployment.EntityId, findings);
        foreach (var point in life)
        {
            if (IsAfterDeployed(point.Reached))
            {
                Check(deployment, point, MilestoneKind.Deployed, life, findings);
            }

            if (point.Reached == MilestoneKind.Evacuated)
            {
                Check(deployment, point, MilestoneKind.Evacuating, life, findings);
            }
        }
    }

    private static bool IsAfterDeployed(MilestoneKind kind) =>
        kind == MilestoneKind.Encircled || kind == MilestoneKind.Evacuating || kind == MilestoneKind.Evacuated
        || kind == MilestoneKind.HandedOver || kind == MilestoneKind.Dismantled;

    private static void Check(Deployment deployment, Milestone later, MilestoneKind first, List<Milestone> life, Findings findings)
    {
        var compared = Lives.OfAccount(later, life.FindAll(p => p.Reached == first), findings);
        if (compared.Count == 0 || !compared.TrueForAll(p => later.At.IsBefore(p.At, findings.View.Tolerance) is Certainty.Certain))
        {
            return;
        }

        var earlier = Lives.First(compared);
        var certainty = Lives.Weight(later, earlier, findings);
        var weight = Disagreement.Weigh(later, earlier, findings);
        findings.Listing(later, weight)?.Report(
            later,
            $"{deployment.Name} {Lives.Tell(later, findings)}, before it {Lives.Tell(earlier, findings)}.{Disagreement.Disputed(certainty)}",
            "at",
            weight,
            [Lives.Place(earlier, "at", findings)],
            Disagreement.IsWithinOneAccount(later, earlier, findings) ? "Correct the date that is wrong; if it was set up anew, add the first setting-up." : Disagreement.OfAccounts);
    }
}
