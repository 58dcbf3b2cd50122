namespace ConflictModel.Validation;

/// <summary>Claims must not supersede one another in a circle: none of them would count, and the answer would be lost in silence.</summary>
/// <remarks>A rejected claim sets nothing aside, so a circle through it is none.</remarks>
internal sealed class SupersessionMustNotCircle() : Rule<ConflictRecord>(
    RuleIds.SupersessionMustNotCircle, Severity.Error, "Claims must not supersede one another in a circle.")
{
    protected override void Check(ConflictRecord record, Findings findings)
    {
        // Claims already walked through lead to no circle that has not been reported.
        var done = new HashSet<ClaimId>();
        foreach (var claim in record.Claims)
        {
            if (Superseded(claim, record).Any() && !done.Contains(claim.Id))
            {
                Walk(claim, done, findings);
            }
        }
    }

    private static void Walk(Claim start, HashSet<ClaimId> done, Findings findings)
    {
        var path = new List<(Claim Claim, IEnumerator<Claim> Next)>();
        var place = new Dictionary<ClaimId, int>();
        Enter(start);
        while (path.Count > 0)
        {
            var (claim, next) = path[^1];
            if (!next.MoveNext())
            {
                place.Remove(claim.Id);
                done.Add(claim.Id);
                path.RemoveAt(path.Count - 1);
            }
            else if (place.TryGetValue(next.Current.Id, out var from))
            {
                Report([.. path.Skip(from).Select(p => p.Claim)], findings);
            }
            else if (!done.Contains(next.Current.Id))
            {
                Enter(next.Current);
            }
        }

        void Enter(Claim claim)
        {
            place[claim.Id] = path.Count;
            path.Add((claim, Superseded(claim, findings.Record).GetEnumerator()));
        }
    }

    private static IEnumerable<Claim> Superseded(Claim claim, ConflictRecord record)
    {
        if (claim.Standing.Kind == StandingKind.Rejected)
        {
            yield break;
        }

        foreach (var link in (IEnumerable<ClaimLink>)claim.Links)
        {
            if (link.Kind == LinkKind.Supersedes && record.TryFind(link.To, out var earlier) && earlier.Standing.Kind != StandingKind.Rejected)
            {
                yield return earlier;
            }
        }
    }

    private static void Report(ValueList<Claim> circle, Findings findings)
    {
        const int MostShown = 8;
        var record = findings.Record;
        var ids = string.Join(", ", circle.Take(MostShown).Select(c => c.Id.Value)) + (circle.Count > MostShown ? $" and {circle.Count - MostShown} more" : "");
        findings.Report(
            circle[0],
            circle.Count == 1
                ? $"The claim {ids} supersedes itself, so it does not count: “{record.Tell(circle[0])}”."
                : $"{circle.Count} claims supersede one another in a circle, so none of them counts: {ids}.",
            "links",
            Certainty.Certain,
            ValueList.From(circle.Skip(1).Take(MostShown).Select(c => new RelatedPlace(c.Pointer, record.Tell(c)))),
            "Take away the link of the claim that was said first.");
    }
}
