namespace ConflictModel.Validation;

/// <summary>A part must happen within its whole.</summary>
/// <remarks>
/// Compared are an incident with the one it is part of, an event with the conflict it is filed under, a meeting with its process, and a
/// stage of a deployment with the deployment it belongs to; by one account where that dates both. Silent where the two may share a day, where
/// the whole is a series of which only some days are told, and where either is not dated. Two accounts that differ make a note.
/// </remarks>
internal sealed class PartMustHappenWithinItsWhole() : Rule<Claim>(
    RuleIds.PartMustHappenWithinItsWhole, Severity.Error, "A part must happen within its whole.")
{
    public override string Why =>
        "What happened before a war began or after it ended is no part of it, and would be counted into its toll. Most often it is filed under the wrong conflict, or one of the dates is wrong.";

    public override string Fix =>
        "File it under what it belongs to, or correct the date. Fighting that starts anew after an end is a new episode: give the conflict the claim that it began again.";

    public override string Source => "UCDP Conflict Termination dataset: an episode runs from a start to an end date, and renewed fighting is a new episode.";

    protected override void Check(Claim claim, Findings findings)
    {
        switch (claim)
        {
            case Occurrence { When.IsKnown: true } occurrence:
                if (occurrence.Conflict.TryGetId(out var conflict))
                {
                    CheckLife(occurrence, "when", occurrence.When, conflict, findings);
                }

                if (occurrence.Of.TryGetId(out var id) && findings.Shared(static (_, items) => new IncidentParts(items)).Has(id) && findings.Record.TryFind(id, out var found)
                    && found is Incident incident && incident.Within.TryGetId(out var whole) && whole != id)
                {
                    CheckWhole(occurrence, incident, whole, findings);
                }

                break;
            case Convening { When.IsKnown: true, Of.Family: EntityFamily.Meeting } convening
                when findings.Record.TryFind(convening.Of, out var held) && held is Meeting meeting && meeting.Within.TryGetId(out var process):
                CheckLife(convening, "when", convening.When, process, findings);
                break;
            case Milestone { At.IsKnown: true, Of.Family: EntityFamily.Deployment } stage
                when findings.Record.TryFind(stage.Of, out var placed) && placed is Deployment deployment && deployment.PartOf.TryGetId(out var larger) && larger != deployment.Id
                    && IsStage(stage.Reached):
                CheckLife(stage, "at", stage.At, larger, findings);
                break;
        }
    }

    private static bool IsStage(MilestoneKind reached) =>
        reached == MilestoneKind.Deployed || reached == MilestoneKind.Encircled || reached == MilestoneKind.Evacuating || reached == MilestoneKind.Evacuated || reached == MilestoneKind.HandedOver;

    private static void CheckLife(Claim claim, string member, Timing when, EntityId whole, Findings findings)
    {
        if (findings.Shared(static (view, items) => new LifeIndex(view, items)).Find(whole) is not { } life || !findings.View.MayCount(claim))
        {
            return;
        }

        var (tolerance, account) = (findings.View.Tolerance, AccountKey.Of(claim, findings.Record));
        if (life.BegunOnlyAfter(when, account, tolerance) is { } begun)
        {
            LifeCheck.Report(claim, member, begun, "only after", findings);
        }
        else if (life.EndedAlreadyBefore(when, account, tolerance) is { } ended)
        {
            LifeCheck.Report(claim, member, ended, "before", findings);
        }
    }

    private static void CheckWhole(Occurrence part, Incident incident, IncidentId wholeId, Findings findings)
    {
        if (OccurrenceIndex.In(findings).Find(wholeId, findings) is not { } dated || !findings.View.MayCount(part)
            || !findings.Record.TryFind(wholeId, out var found) || found is not Incident whole)
        {
            return;
        }

        var compared = dated.Of(part);
        foreach (var told in compared)
        {
            if (part.When.Overlaps(told.When, findings.View.Tolerance) is not Certainty.Impossible)
            {
                return;
            }
        }

        if (dated.All.Exists(told => (whole.IsSeries && !told.When.Lasted) || told.Recurrence.Length > 0))
        {
            return; // some days of what goes on for long do not bound it
        }

        var bound = compared[0];
        var oneAccount = Disagreement.IsWithinOneAccount(bound, part, findings);
        var certainty = Disagreement.Weigh(part, bound, findings);
        findings.Listing(part, certainty)?.Report(
            part,
            $"{incident.Name} happened {part.When.Describe()} ({findings.Account(part)}), outside {whole.Name}, of which it is said to be a part and which happened {bound.When.Describe()} ({findings.Account(bound)}).",
            "when",
            certainty,
            [new RelatedPlace($"{bound.Pointer}/when", findings.Record.Tell(bound)), new RelatedPlace($"{incident.Pointer}/within", $"{incident.Name} is a part of {whole.Name}")],
            oneAccount
                ? "Correct the date that is wrong, or take the incident out of the larger one."
                : Disagreement.OfAccounts);
    }
}
