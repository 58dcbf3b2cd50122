namespace ConflictModel;

/// <summary>Reads the events of an actor's life out of claims.</summary>
internal static class LifeEvents
{
    internal static IEnumerable<Meaning<LifeEvent>> Of(Claim claim, ActorId actor) => claim switch
    {
        Milestone milestone when milestone.Of == actor => Of(milestone, actor),
        Succession succession => Of(succession, actor),
        Membership { Polarity: Polarity.Affirmed } membership => Of(membership, actor), // that it did not belong tells of no day on which it joined
        _ => [],
    };

    private static IEnumerable<Meaning<LifeEvent>> Of(Milestone claim, ActorId actor)
    {
        var what = claim.Reached.IsEnd ? LifeEventKind.Dissolved
            : claim.Reached == MilestoneKind.Formed || claim.Reached == MilestoneKind.Began ? LifeEventKind.Formed
            : LifeEventKind.Parse(claim.Reached.Word);
        return [new(new LifeEvent(actor, what, claim.At), Certainty.Certain)];
    }

    private static IEnumerable<Meaning<LifeEvent>> Of(Succession claim, ActorId actor)
    {
        // The two vocabularies share their words.
        var told = new LifeEvent(actor, LifeEventKind.Parse(claim.As.Word), claim.On, claim.From, claim.To, claim.Extent);
        return claim.From.Concat(claim.To)
            .Where(r => r.Ids().Contains(actor))
            .Select(r => new Meaning<LifeEvent>(told, r.Means(actor)));
    }

    /// <summary>Tells of a joining and a leaving where the source gives the day, not only a sighting.</summary>
    private static IEnumerable<Meaning<LifeEvent>> Of(Membership claim, ActorId actor)
    {
        var sure = ((Reference<ActorId>[])[claim.Member, claim.Body]).Where(r => r.Ids().Contains(actor)).Select(r => r.Means(actor)).DefaultIfEmpty(Certainty.Impossible).Max();
        if (sure is Certainty.Impossible)
        {
            yield break;
        }

        var (during, holds) = (claim.Holds.During, claim.Holds);
        if (during.Start.IsKnown && !during.IsOpenAtStart && !holds.StartIsFirstSeen)
        {
            yield return new(new LifeEvent(actor, LifeEventKind.Joined, during.Start, [claim.Member], [claim.Body]), sure);
        }

        if (during.End.IsKnown && !during.IsOpenAtEnd && !holds.EndIsLastSeen)
        {
            yield return new(new LifeEvent(actor, LifeEventKind.Left, during.End, [claim.Member], [claim.Body]), sure);
        }
    }
}
