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

    /// <summary>Says whether an actor is a body made for fighting.</summary>
    internal static bool IsMadeForIt(ActorId id, ConflictRecord record) =>
        record.TryFind((EntityId)id, out var actor) && actor is Faction or State or Alliance;

    /// <summary>Says whether an actor is told to fight somewhere.</summary>
    internal bool Contains(ActorId id) => known.Contains(id);

    private void Add(Reference<ActorId> actor)
    {
        if (actor.TryGetId(out var id))
        {
            known.Add(id);
        }
    }
}
