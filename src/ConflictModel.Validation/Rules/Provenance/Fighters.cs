namespace ConflictModel.Validation;

/// <summary>Who is said to fight anywhere in a record: who acts in an incident, is a side of a dyad, or takes part as a party or perpetrator; read once.</summary>
internal sealed class Fighters
{
    private readonly HashSet<ActorId> known = [];

    internal Fighters(RecordView view)
    {
        foreach (var claim in view.Record.Claims)
        {
            if (claim.CountsByItself() is Certainty.Impossible)
            {
                continue;
            }

            if (claim is Occurrence occurrence)
            {
                foreach (var actor in occurrence.Actors)
                {
                    Add(actor);
                }
            }
            else if (claim is Participation part && (part.Role == Role.Party || part.Role == Role.Perpetrator))
            {
                Add(part.Actor);
            }
        }

        foreach (var dyad in view.Record.Entities.OfType<Dyad>())
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
