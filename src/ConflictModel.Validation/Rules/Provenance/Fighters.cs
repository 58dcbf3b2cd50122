namespace ConflictModel.Validation;

/// <summary>Who is said to fight anywhere in a record: who acts in an incident, is a side of a dyad, or takes part as a party or perpetrator; read once.</summary>
internal sealed class Fighters
{
    private readonly HashSet<ActorId> known = [];

    internal Fighters(ItemsByKind items)
    {
        foreach (var occurrence in items.Of<Occurrence>())
        {
            if (occurrence.CountsByItself() is not Certainty.Impossible)
            {
                foreach (var actor in occurrence.Actors)
                {
                    Add(actor);
                }
            }
        }

        foreach (var part in items.Of<Participation>())
        {
            if ((part.Role == Role.Party || part.Role == Role.Perpetrator) && part.CountsByItself() is not Certainty.Impossible)
            {
                Add(part.Actor);
            }
        }

        foreach (var dyad in items.Of<Dyad>())
        {
            Add(dyad.SideA);
            Add(dyad.SideB);
        }
    }

    /// <summary>Says whether an actor fights: a body made for it, or one that is told to do so somewhere.</summary>
    internal bool Contains(ActorId id, ConflictRecord record) =>
        known.Contains(id) || (record.TryFind((EntityId)id, out var actor) && actor is Faction or State or Alliance);

    private void Add(Reference<ActorId> actor)
    {
        if (actor.TryGetId(out var id))
        {
            known.Add(id);
        }
    }
}
