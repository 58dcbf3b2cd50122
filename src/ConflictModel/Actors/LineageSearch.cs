namespace ConflictModel;

/// <summary>Follows successions from an actor to one side, keeping the surest way to each; a circle ends where it closes.</summary>
internal sealed class LineageSearch(RecordView known, ActorId start, LineageSide side, Question question)
{
    private readonly List<Answer<LineageMember>> found = [];

    internal List<Answer<LineageMember>> Run()
    {
        Expand(start, Certainty.Certain, 1, default);
        for (var i = 0; i < found.Count; i++)
        {
            var at = found[i];
            Expand(at.Value.Actor.Id, at.Certainty, at.Value.Steps + 1, at.Claims);
        }

        // The last put in is the surest: it came again only for that.
        return [.. found.GroupBy(a => a.Value.Actor.Id).Select(g => g.Last()).OrderBy(a => a.Value.Steps)];
    }

    private void Expand(ActorId near, Certainty sofar, int steps, ValueList<Claim> path)
    {
        var claims = known.Record.ClaimsAbout(near).OfType<Succession>();
        foreach (var step in claims.TallyEach(known, c => Meanings(c, near), question))
        {
            var (far, kind) = step.Value;
            var certainty = step.Certainty.And(sofar);
            if (far != start && known.Record.TryFind(far, out var entity) && entity is Actor actor && !found.Exists(f => f.Value.Actor.Id == far && f.Certainty >= certainty))
            {
                var all = ValueList.From(path.Concat(step.Claims).Distinct<Claim>(ReferenceEqualityComparer.Instance));
                found.Add(new Answer<LineageMember>(new(start, actor, side, kind, steps), certainty, all, question, step.LeftOut));
            }
        }
    }

    private IEnumerable<Meaning<(ActorId Far, SuccessionKind As)>> Meanings(Succession claim, ActorId at)
    {
        var (nears, fars) = side is LineageSide.Predecessor ? (claim.To, claim.From) : (claim.From, claim.To);
        return from near in nears
               where near.Ids().Contains(at)
               from far in fars
               from id in far.Ids()
               select new Meaning<(ActorId, SuccessionKind)>((id, claim.As), near.Means(at).And(far.Means(id)));
    }
}
