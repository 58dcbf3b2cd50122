namespace ConflictModel.Views;

/// <summary>Claims that came the same way: of one origin, through the same people, in the same documents.</summary>
/// <param name="Origin">The number of the origin among all.</param>
/// <param name="By">The account of the first of them.</param>
/// <param name="Claims">The claims, in the order of the record.</param>
internal sealed record ClaimPath(int Origin, Attribution By, List<Claim> Claims)
{
    /// <summary>Sorts claims by the way they came, in the order of the first of each.</summary>
    internal static List<ClaimPath> Sort(IEnumerable<Claim> claims, ConflictRecord record)
    {
        var origins = new Dictionary<(Origin Origin, string In), int>();
        var paths = new Dictionary<(int Origin, string Way), ClaimPath>();
        var ordered = new List<ClaimPath>();
        var count = 0;
        foreach (var claim in claims)
        {
            var number = Number(claim.By);
            var key = (number, Way(claim.By));
            if (!paths.TryGetValue(key, out var path))
            {
                paths.Add(key, path = new ClaimPath(number, claim.By, []));
                ordered.Add(path);
            }

            path.Claims.Add(claim);
        }

        return ordered;

        // By the rule of Attribution.SharesOriginWith: one without a name is told apart by the first of its sources.
        int Number(Attribution by)
        {
            var isUnnamed = by.Origin.Kind is OriginKind.Actor && by.Origin.Actor.Kind is not ReferenceKind.Named;
            var key = (record.OriginOf(by), isUnnamed ? by.Citations.Select(c => c.Source.Value).Min(StringComparer.Ordinal) ?? "" : "");
            return origins.TryGetValue(key, out var number) ? number : origins[key] = count++;
        }
    }

    private static string Way(Attribution by) => string.Join('\n', by.Citations.Select(c => $"{c.Source.Value}<{string.Join('<', c.Via.Select(v => v.ToString()))}"));
}
