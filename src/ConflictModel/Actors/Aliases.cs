namespace ConflictModel;

/// <summary>Which actors are names of one body, by the renames that a record tells.</summary>
internal sealed class Aliases
{
    private readonly Dictionary<ActorId, List<Link>> links = [];

    internal Aliases(RecordView known)
    {
        foreach (var pair in known.Record.Claims.OfType<Succession>().Where(s => s.As == SuccessionKind.Renamed).SelectMany(Pairs).GroupBy(p => (p.Before, p.After)))
        {
            var (affirmed, denied) = (Certainty.Impossible, Certainty.Impossible);
            var claims = new List<Claim>();
            foreach (var (claim, _, _, sure) in pair)
            {
                var weight = known.Weight(claim, out _).And(sure);
                if (weight is not Certainty.Impossible)
                {
                    claims.Add(claim);
                    (affirmed, denied) = claim.Polarity is Polarity.Negated ? (affirmed, denied.Or(weight)) : (affirmed.Or(weight), denied);
                }
            }

            var certainty = denied is Certainty.Impossible ? affirmed : affirmed.And(Certainty.Possible);
            if (certainty is not Certainty.Impossible)
            {
                var (before, after) = pair.Key;
                LinksOf(before).Add(new Link(after, certainty, ValueList.From(claims), IsForward: true));
                LinksOf(after).Add(new Link(before, certainty, ValueList.From(claims), IsForward: false));
            }
        }
    }

    /// <summary>Gets an actor and all it may be taken for, itself first, each by the surest way.</summary>
    internal IReadOnlyList<Alias> Of(ActorId actor)
    {
        var found = new List<Alias> { new(actor, Certainty.Certain, default) };
        for (var i = 0; i < found.Count; i++)
        {
            // A name comes up again where a longer way to it proves surer, and only then: there is an end to that.
            foreach (var link in links.GetValueOrDefault(found[i].Id) ?? [])
            {
                var alias = new Alias(link.Other, found[i].Certainty.And(link.Certainty), Joined(found[i].Claims, link.Claims));
                if (!found.Exists(f => f.Id == alias.Id && f.Certainty >= alias.Certainty))
                {
                    found.Add(alias);
                }
            }
        }

        return [.. found.GroupBy(f => f.Id).Select(g => g.MaxBy(f => f.Certainty))];
    }

    /// <summary>Gets the name under which a body is handed out: the last of its certain ones, or the first in the order of ids where no one is the last.</summary>
    internal Alias Canonical(ActorId actor)
    {
        if (!links.ContainsKey(actor))
        {
            return new(actor, Certainty.Certain, default);
        }

        var certain = Of(actor).Where(a => a.Certainty is Certainty.Certain).ToArray();
        var last = certain.Where(a => !links[a.Id].Exists(l => l.IsForward && l.Certainty is Certainty.Certain)).ToArray();
        return last is [var only] ? only : certain.MinBy(a => a.Id.Value, StringComparer.Ordinal);
    }

    private static ValueList<Claim> Joined(ValueList<Claim> one, ValueList<Claim> other) =>
        ValueList.From(one.Concat(other).Distinct<Claim>(ReferenceEqualityComparer.Instance));

    /// <summary>Gets the pairs of names that a claim takes for one; where it tells of several before or after, it is no plain rename, and which of them is meant stays open.</summary>
    private static IEnumerable<(Succession Claim, ActorId Before, ActorId After, Certainty Sure)> Pairs(Succession claim) =>
        from before in claim.From
        from after in claim.To
        let plain = claim.From.Count == 1 && claim.To.Count == 1 ? Certainty.Certain : Certainty.Possible
        from one in before.Ids()
        from other in after.Ids()
        where one != other
        select (claim, one, other, plain.And(before.Means(one)).And(after.Means(other)));

    private List<Link> LinksOf(ActorId actor)
    {
        if (!links.TryGetValue(actor, out var found))
        {
            links[actor] = found = [];
        }

        return found;
    }

    private readonly record struct Link(ActorId Other, Certainty Certainty, ValueList<Claim> Claims, bool IsForward);
}
