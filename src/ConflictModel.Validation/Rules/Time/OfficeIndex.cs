namespace ConflictModel.Validation;

/// <summary>Who held an office where, or belonged there, by the claims that count; read once for all rules that ask.</summary>
internal sealed class OfficeIndex
{
    private readonly Dictionary<(ActorId Person, ActorId Body), List<Claim>> ties = [];

    internal OfficeIndex(RecordView view, ItemsByKind items)
    {
        foreach (var item in items.OfAny(typeof(OfficeHolding), typeof(Membership)))
        {
            var claim = (Claim)item;
            var (holder, at) = claim switch
            {
                OfficeHolding o => (o.Holder, o.Body),
                Membership m => (m.Member, m.Body),
                _ => default,
            };
            if (holder.TryGetId(out var person) && at.TryGetId(out var body) && view.MayCount(claim))
            {
                if (!ties.TryGetValue((person, body), out var known))
                {
                    ties[(person, body)] = known = [];
                }

                known.Add(claim);
            }
        }
    }

    /// <summary>Gets the offices and memberships of a person in a body, in the order of the record; null where there are none.</summary>
    internal List<Claim>? Find(ActorId person, ActorId body) => ties.GetValueOrDefault((person, body));
}
