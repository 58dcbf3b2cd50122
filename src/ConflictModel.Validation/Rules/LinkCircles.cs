namespace ConflictModel.Validation;

/// <summary>Finds claims that links of one kind lead back to themselves.</summary>
/// <remarks>Walks without recursion, since a document may nest as deep as it likes. A rejected claim says nothing, so a circle through it is none.</remarks>
internal static class LinkCircles
{
    /// <summary>How many claims of a circle a message names.</summary>
    internal const int MostShown = 8;

    /// <summary>Finds the circles, each once and beginning with the claim that stands first in the record.</summary>
    internal static IEnumerable<ValueList<Claim>> Find(ConflictRecord record, LinkKind kind)
    {
        // Claims already walked through lead to no circle that has not been found.
        var done = new HashSet<ClaimId>();
        foreach (var claim in record.Claims)
        {
            if (!claim.Links.IsEmpty && !done.Contains(claim.Id))
            {
                foreach (var circle in Walk(claim, kind, done, record))
                {
                    yield return circle;
                }
            }
        }
    }

    /// <summary>Names the claims of a circle by their ids.</summary>
    internal static string Ids(ValueList<Claim> circle) =>
        string.Join(", ", circle.Take(MostShown).Select(c => c.Id.Value)) + (circle.Count > MostShown ? $" and {circle.Count - MostShown} more" : "");

    /// <summary>Gets the places of a circle other than its first claim.</summary>
    internal static ValueList<RelatedPlace> Others(ValueList<Claim> circle, ConflictRecord record) =>
        ValueList.From(circle.Skip(1).Take(MostShown).Select(c => new RelatedPlace(c.Pointer, record.Tell(c))));

    private static IEnumerable<ValueList<Claim>> Walk(Claim start, LinkKind kind, HashSet<ClaimId> done, ConflictRecord record)
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
                yield return ValueList.From(path.Skip(from).Select(p => p.Claim));
            }
            else if (!done.Contains(next.Current.Id))
            {
                Enter(next.Current);
            }
        }

        void Enter(Claim claim)
        {
            place[claim.Id] = path.Count;
            path.Add((claim, Linked(claim, kind, record).GetEnumerator()));
        }
    }

    private static IEnumerable<Claim> Linked(Claim claim, LinkKind kind, ConflictRecord record)
    {
        if (claim.Standing.Kind == StandingKind.Rejected)
        {
            yield break;
        }

        foreach (var link in (IEnumerable<ClaimLink>)claim.Links)
        {
            if (link.Kind == kind && record.TryFind(link.To, out var other) && other.Standing.Kind != StandingKind.Rejected)
            {
                yield return other;
            }
        }
    }
}
