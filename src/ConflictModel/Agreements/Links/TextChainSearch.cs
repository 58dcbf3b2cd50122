namespace ConflictModel;

/// <summary>Finds the texts of a chain breadth first, keeping the most certain way to each.</summary>
internal sealed class TextChainSearch(RecordView view)
{
    private readonly Dictionary<EntityId, Way> ways = [];
    private readonly List<EntityId> order = [];
    private readonly Queue<EntityId> pending = [];

    internal ValueList<Answer<Entity>> From(EntityId start)
    {
        ways[start] = new Way(Certainty.Certain, default);
        pending.Enqueue(start);
        while (pending.TryDequeue(out var at))
        {
            foreach (var link in view.LinksOfText(at).Where(l => Joins(l.Value.How)))
            {
                Follow(at, link);
            }
        }

        var question = new Question(view, "{value} belongs to one chain of texts with {subject}", start, default, "");
        return ValueList.From(
            from id in order
            let entity = view.Record.TryFind(id, out var found) ? found : null
            where entity is not null
            select new Answer<Entity>(entity, ways[id].Certainty, ways[id].Claims, question));
    }

    private static bool Joins(InstrumentLinkKind how) => how.IsKnown && how != default && how != InstrumentLinkKind.RefersTo && how != InstrumentLinkKind.MadeIn;

    private void Follow(EntityId at, Answer<TextLink> link)
    {
        var (from, _, to) = link.Value;
        if (from == at)
        {
            foreach (var far in to.Ids())
            {
                Reach(far, link.Certainty.And(to.Means(far)).And(ways[at].Certainty), link.Claims, at);
            }
        }
        else
        {
            Reach(from, link.Certainty.And(ways[at].Certainty), link.Claims, at);
        }
    }

    private void Reach(EntityId far, Certainty certainty, ValueList<Claim> claims, EntityId by)
    {
        var known = ways.TryGetValue(far, out var before);
        if (far.Family is not (EntityFamily.Instrument or EntityFamily.Truce) || (known && before.Certainty >= certainty))
        {
            return; // no text, or there by a way as good
        }

        if (!known)
        {
            order.Add(far);
        }

        ways[far] = new Way(certainty, [.. ways[by].Claims, .. claims]);
        pending.Enqueue(far);
    }

    private readonly record struct Way(Certainty Certainty, ValueList<Claim> Claims);
}
