namespace ConflictModel;

/// <summary>What is looked up to find who is a party to what, so that no question looks through all claims about a war.</summary>
internal sealed class PartyIndex
{
    private readonly ILookup<EntityId, Occurrence> occurrences;
    private readonly ILookup<EntityId, Participation> participations;
    private readonly ILookup<ActorId, OfficeHolding> offices;
    private readonly ILookup<ConflictId, Dyad> dyads;

    internal PartyIndex(ConflictRecord record)
    {
        var affirmed = record.Claims.Where(c => c.Polarity is Polarity.Affirmed).ToArray();
        occurrences = By(affirmed.OfType<Occurrence>().SelectMany(o => o.Of.Ids().Select(id => (id.ToEntityId(), o))));
        participations = By(affirmed.OfType<Participation>().SelectMany(p => p.In.Ids().Select(id => (id, p))));
        offices = By(affirmed.OfType<OfficeHolding>().SelectMany(h => h.Holder.Ids().Select(id => (id, h))));
        dyads = By(record.Entities.OfType<Dyad>().SelectMany(d => d.Within.Ids().Select(id => (id, d))));
    }

    internal IEnumerable<Occurrence> OccurrencesOf(EntityId incident) => occurrences[incident];

    internal IEnumerable<Participation> ParticipationsIn(EntityId of) => participations[of];

    internal IEnumerable<OfficeHolding> OfficesOf(ActorId holder) => offices[holder];

    internal IEnumerable<Dyad> DyadsWithin(ConflictId conflict) => dyads[conflict];

    private static ILookup<TKey, T> By<TKey, T>(IEnumerable<(TKey Key, T Item)> found) => found.ToLookup(f => f.Key, f => f.Item);
}
