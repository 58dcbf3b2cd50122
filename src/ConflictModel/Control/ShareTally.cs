namespace ConflictModel;

/// <summary>Puts the shares of several actors together: what one of them has at least and at most, by all accounts of it, and how much of that adds up.</summary>
/// <remarks>Accounts of one actor are rivals, so that the widest bounds count. Actors of whom one may belong to the other, or may have come out of it, may hold the same land: of such, only those add up that are apart.</remarks>
internal sealed class ShareTally
{
    private const int MostTried = 16;

    private readonly List<Holder> holders = [];
    private readonly Func<ActorId, ActorId, bool> areApart;

    internal ShareTally(IEnumerable<PlaceControl> shares, Func<ActorId, ActorId, bool> areApart)
    {
        this.areApart = areApart;
        foreach (var share in shares)
        {
            if (share.Controller.TryGetId(out var actor))
            {
                Add(actor, share);
            }
        }

        Added = Best();
    }

    /// <summary>Gets the actors whose shares add up.</summary>
    internal IReadOnlySet<ActorId> Added { get; }

    /// <summary>Gets the sum: at least what those have who are apart, at most what all have.</summary>
    internal ShareSum Sum()
    {
        var sum = new ShareSum();
        foreach (var holder in holders)
        {
            sum.AddHigh(holder.Bounds);
            if (Added.Contains(holder.Actor))
            {
                sum.AddLow(holder.Bounds);
            }
        }

        return sum;
    }

    private void Add(ActorId actor, PlaceControl share)
    {
        var at = holders.FindIndex(h => h.Actor == actor);
        if (at < 0)
        {
            holders.Add(new Holder(actor, share.Share.Bounds, share.Part));
            return;
        }

        // Two parts of the place may both be the actor's: then neither account bounds the whole of it from above.
        var holder = holders[at];
        var bounds = holder.Bounds.Or(share.Share.Bounds);
        holders[at] = holder with { Bounds = holder.Part == share.Part ? bounds : bounds.WithoutHigh() };
    }

    /// <summary>Finds those who are apart from one another and together have most. Past a number that can be tried out, the greatest go first: what is found then may be too little, never too much.</summary>
    private HashSet<ActorId> Best()
    {
        var entangled = holders.FindAll(h => holders.Exists(o => o.Actor != h.Actor && !areApart(h.Actor, o.Actor)));
        var free = holders.Except(entangled).ToList();
        var chosen = entangled.Count <= MostTried ? Try(entangled, 0, []) : Greedy(entangled);
        return [.. free.Concat(chosen).Select(h => h.Actor)];
    }

    private List<Holder> Try(List<Holder> all, int from, List<Holder> taken)
    {
        if (from == all.Count)
        {
            return taken;
        }

        var without = Try(all, from + 1, taken);
        if (taken.Exists(t => !areApart(t.Actor, all[from].Actor)))
        {
            return without;
        }

        var with = Try(all, from + 1, [.. taken, all[from]]);
        return LowOf(with).CompareLow(LowOf(without)) >= 0 ? with : without;
    }

    private List<Holder> Greedy(List<Holder> all)
    {
        var taken = new List<Holder>();
        foreach (var holder in all.OrderByDescending(h => h.Bounds.Low.Value))
        {
            if (taken.TrueForAll(t => areApart(t.Actor, holder.Actor)))
            {
                taken.Add(holder);
            }
        }

        return taken;
    }

    private static ShareSum LowOf(List<Holder> some)
    {
        var sum = new ShareSum();
        some.ForEach(h => sum.AddLow(h.Bounds));
        return sum;
    }

    private sealed record Holder(ActorId Actor, ShareBounds Bounds, string Part);
}
