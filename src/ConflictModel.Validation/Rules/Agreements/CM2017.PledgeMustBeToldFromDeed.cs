namespace ConflictModel.Validation;

/// <summary>Who pledged not to leave posts and left one contradicts itself in the world, and not in the record: word and deed both stand.</summary>
/// <remarks>
/// <para>
/// Found only where the record joins the two: an obligation to refrain, made or promised, whose words speak of leaving (leave, withdraw, evacuate,
/// abandon, pull out, dismantle) and name the posts by a word that the deployment, what it is a part of, or its place has in its name; and a deployment
/// of the one who pledged that was evacuated or dismantled by nobody else. Reported as possible: whether the words meant this post is for a reader.
/// </para>
/// <para>
/// Silent where the pledge is conditional, rejected, denied or taken back, was certainly made after the deed or did not bind then, and where a violation
/// already names it.
/// </para>
/// </remarks>
internal sealed class PledgeMustBeToldFromDeed() : Rule<ConflictRecord>(
    RuleIds.PledgeMustBeToldFromDeed, Severity.Note, "A pledge must be told from the deed: where they contradict each other, keep both.")
{
    public override string Why =>
        "What an actor says that it will do and what it does are two things. Where they contradict each other the contradiction lies in the world, and is news; it is no fault of the record.";

    public override string Fix =>
        "Change nothing if both are told so. Where somebody calls the deed a breach, add that as a violation that names the pledge.";

    public override string Source => "ConflictModel: a pledge is no fact, and a contradiction in the world is not one in the record.";

    protected override void Check(ConflictRecord record, Findings findings)
    {
        Dictionary<ActorId, List<Obligation>>? pledges = null;
        HashSet<ClaimId>? breached = null;
        foreach (var violation in findings.Items.Of<Violation>())
        {
            (breached ??= []).UnionWith(violation.Obligations);
        }

        foreach (var pledge in findings.Items.Of<Obligation>())
        {
            if (pledge.Duty == ConflictModel.Duty.ToRefrain && Stands(pledge, record) && LeavingWords.SpeakOfLeaving(pledge.What))
            {
                foreach (var owed in (IEnumerable<Reference<ActorId>>)pledge.Owed)
                {
                    if (owed.TryGetId(out var actor))
                    {
                        pledges ??= [];
                        if (!pledges.TryGetValue(actor, out var made))
                        {
                            pledges[actor] = made = [];
                        }

                        made.Add(pledge);
                    }
                }
            }
        }

        foreach (var deployment in pledges is null ? [] : findings.Items.Of<Deployment>())
        {
            Check(deployment, pledges!, breached, findings);
        }
    }

    private static void Check(Deployment deployment, Dictionary<ActorId, List<Obligation>> pledges, HashSet<ClaimId>? breached, Findings findings)
    {
        foreach (var deed in Lives.Of(deployment.EntityId, findings))
        {
            if ((deed.Reached == MilestoneKind.Evacuated || deed.Reached == MilestoneKind.Dismantled)
                && OwnerOf(deployment, findings) is { } owner && pledges.TryGetValue(owner, out var made)
                && (deed.Actors.IsEmpty || deed.Actors.Any(a => a.Means(owner) is Certainty.Certain)))
            {
                foreach (var pledge in made)
                {
                    if (breached?.Contains(pledge.Id) != true && Bound(pledge, deed, findings) && Names(pledge, deployment, findings))
                    {
                        Report(pledge, deed, owner, findings);
                    }
                }
            }
        }
    }

    private static void Report(Obligation pledge, Milestone deed, ActorId owner, Findings findings)
    {
        var record = findings.Record;
        findings.Listing(deed, Certainty.Possible)?.Report(
            deed,
            $"Word and deed contradict each other, in the world and not in the record: {findings.Record.NameOf(owner)} pledged not to “{pledge.What}” ({findings.Account(pledge)}), and {findings.Record.NameOf(deed.Of)} {Lives.Tell(deed, findings)}.",
            "",
            Certainty.Possible,
            [Lives.Place(pledge, "", findings)],
            "Keep both. If somebody calls it a breach, add that as a violation that names the pledge.");
    }

    /// <summary>Says whether a pledge stands: a promise counts as much as what a text lays down, since the word is what matters.</summary>
    private static bool Stands(Obligation pledge, ConflictRecord record) =>
        pledge.Polarity is Polarity.Affirmed && pledge.Standing.Kind != StandingKind.Rejected
        && (pledge.Mood == default || pledge.Mood == Mood.Actual || pledge.Mood == Mood.Promised)
        && pledge.Condition.Length == 0 && pledge.ConditionalOn == default
        && !record.LinksTo(pledge.Id).Any(l => l.Kind == LinkKind.Supersedes && l.From.By.SharesOriginWith(pledge.By, record));

    private static bool Bound(Obligation pledge, Milestone deed, Findings findings)
    {
        var tolerance = findings.View.Tolerance;
        return !(pledge.By.Said.IsKnown && deed.At.Finished.IsBefore(pledge.By.Said.Date, tolerance) is Certainty.Certain)
            && !(pledge.From.IsKnown && deed.At.Finished.IsBefore(pledge.From.Began, tolerance) is Certainty.Certain)
            && !(pledge.Until.IsKnown && pledge.Until.Finished.IsBefore(deed.At.Began, tolerance) is Certainty.Certain);
    }

    private static bool Names(Obligation pledge, Deployment deployment, Findings findings)
    {
        foreach (var one in Chain(deployment, findings))
        {
            if (LeavingWords.ShareAWord(pledge.What, one.Name)
                || (one.At.TryGetId(out var place) && LeavingWords.ShareAWord(pledge.What, findings.Record.NameOf(place))))
            {
                return true;
            }
        }

        return false;
    }

    private static ActorId? OwnerOf(Deployment deployment, Findings findings)
    {
        foreach (var one in Chain(deployment, findings))
        {
            if (one.Of.TryGetId(out var owner))
            {
                return owner;
            }
        }

        return null;
    }

    /// <summary>Gets a deployment and what it is a part of; eight steps at most, since parts may circle.</summary>
    private static IEnumerable<Deployment> Chain(Deployment deployment, Findings findings)
    {
        var one = deployment;
        for (var step = 0; step < 8; step++)
        {
            yield return one;
            if (!one.PartOf.TryGetId(out var whole) || !findings.Record.TryFind(whole, out var found) || found is not Deployment next)
            {
                yield break;
            }

            one = next;
        }
    }
}
