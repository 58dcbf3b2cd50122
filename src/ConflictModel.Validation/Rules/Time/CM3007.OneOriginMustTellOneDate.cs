namespace ConflictModel.Validation;

/// <summary>One origin must tell one date of one event.</summary>
/// <remarks>
/// Claims of one origin that date one incident, or a milestone that is reached once, are compared: signed by the same parties, adopted,
/// agreed, formed, begun. Silent between origins, who may differ; while both can mean one day; where a link tells how the two
/// claims stand to each other; for series, what recurs or lasted, and incidents that hold others; for what ended and began anew;
/// and where nobody named spoke, since two "medical sources" need not be one.
/// </remarks>
internal sealed class OneOriginMustTellOneDate() : Rule<Entity>(
    RuleIds.OneOriginMustTellOneDate, Severity.Warning, "One origin must tell one date of one event.")
{
    public override string Why =>
        "Who gives one event two days has corrected a date without saying so, made a slip, or speaks of two events. Each asks for another mending, and until then the event counts on both days.";

    public override string Fix =>
        "If the later claim corrects the earlier, link it to that as superseding it. If two events are meant, make an incident of each. If one is a slip, reject it with a reason.";

    public override string Source => "Every Casualty, Standards for Casualty Recording: an incident is told from others by its time and place. That a later version by one source takes the place of its earlier one is this library's principle.";

    protected override void Check(Entity entity, Findings findings)
    {
        if (entity is Incident incident)
        {
            if (!incident.IsSeries && OccurrenceIndex.MayDiffer(incident.Id, findings) && OccurrenceIndex.In(findings).Find(incident.Id, findings) is { All: { Count: > 1 } dated } && Differ(dated)
                && !findings.Shared(static (_, items) => new IncidentParts(items)).HasOf(incident.Id))
            {
                Check(incident, dated.FindAll(o => !o.When.Lasted && !o.When.IsSet && o.Recurrence.Length == 0), o => o.When, "when", findings);
            }
        }
        else if (findings.Shared(static (view, items) => new LifeIndex(view, items)).Find(entity.EntityId) is { Beginnings.All: { Count: > 1 } begun, Ends.All.Count: 0, CameOfOthers: false })
        {
            foreach (var reached in begun.GroupBy(m => (m.Reached, m.Actors)))
            {
                Check(entity, reached.Where(m => !m.At.Lasted && !m.At.IsSet).ToList(), m => m.At, "at", findings);
            }
        }
    }

    /// <summary>Says whether the claims of an incident give it more than one date; most do not.</summary>
    private static bool Differ(List<Occurrence> dated)
    {
        foreach (var occurrence in dated)
        {
            if (occurrence.When != dated[0].When)
            {
                return true;
            }
        }

        return false;
    }

    private static void Check<T>(Entity entity, List<T> claims, Func<T, Timing> when, string member, Findings findings)
        where T : Claim
    {
        if (claims.Count < 2)
        {
            return;
        }

        // Of each origin the claims are compared with its first alone, so that many of them cost no more than few.
        var firsts = new Dictionary<Origin, T>();
        foreach (var claim in claims)
        {
            var origin = findings.Record.OriginOf(claim.By);
            if (origin.Kind is OriginKind.Actor && !origin.Actor.TryGetId(out _))
            {
                continue;
            }

            if (!firsts.TryGetValue(origin, out var first))
            {
                firsts[origin] = claim;
            }
            else if (Differ(when(first), when(claim), findings.View.Tolerance) && !LinksBetween.Any(first, claim))
            {
                Report(entity, first, claim, when, member, findings);
            }
        }
    }

    private static bool Differ(Timing one, Timing other, DateTolerance tolerance) =>
        one.Overlaps(other, tolerance) is Certainty.Impossible
        && (one.IsBefore(other, tolerance) is Certainty.Certain || other.IsBefore(one, tolerance) is Certainty.Certain); // clock times of two zones may mean one moment

    private static void Report<T>(Entity entity, T first, T second, Func<T, Timing> when, string member, Findings findings)
        where T : Claim
    {
        var happened = first is Milestone milestone ? MilestoneWords.Of(milestone.Reached) : "happened";
        var certainty = findings.View.WeightOf(first).And(findings.View.WeightOf(second));
        findings.Listing(second, certainty)?.Report(
            second,
            $"{entity.Name} {happened} {when(first).Describe()} ({findings.Account(first)}) and {when(second).Describe()} ({findings.Account(second)}): one origin gives it two dates, and no link tells how the two stand to each other.",
            member,
            certainty,
            [new RelatedPlace($"{first.Pointer}/{member}", findings.Record.Tell(first))],
            "If one corrects the other, link the newer claim to the older as superseding it; if two events are meant, make an entity of each; if one is a slip, reject it and say why.");
    }
}
