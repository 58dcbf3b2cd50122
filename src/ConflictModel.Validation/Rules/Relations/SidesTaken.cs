using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>The sides that actors take, by actor, by what they take part in, and by whose account.</summary>
internal sealed class SidesTaken
{
    private readonly Dictionary<(ActorId Actor, EntityId In, AccountKey By), List<Participation>> taken = [];

    internal SidesTaken(RecordView view, ItemsByKind items)
    {
        foreach (var participation in items.Of<Participation>())
        {
            if (participation.Side.Length > 0 && TryKey(participation, view.Record, out var key))
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(taken, key, out _);
                (list ??= []).Add(participation);
            }
        }
    }

    /// <summary>Finds a participation that stands earlier in the record and puts the actor on another side at certainly the same time.</summary>
    internal Participation? Earlier(Participation participation, RecordView view)
    {
        if (!view.MayCount(participation) || !TryKey(participation, view.Record, out var key))
        {
            return null;
        }

        var compared = 0;
        foreach (var other in taken[key])
        {
            if (ReferenceEquals(other, participation) || compared++ == ActorPairs.MostCompared)
            {
                return null;
            }

            if (!string.Equals(other.Side.Trim(), participation.Side.Trim(), StringComparison.OrdinalIgnoreCase)
                && view.MayCount(other) && RelationTimes.HoldTogether(other, participation, view) is Certainty.Certain)
            {
                return other;
            }
        }

        return null;
    }

    private static bool TryKey(Participation participation, ConflictRecord record, out (ActorId Actor, EntityId In, AccountKey By) key)
    {
        key = default;
        if (!participation.Actor.TryGetId(out var actor) || !participation.In.TryGetId(out var whole))
        {
            return false;
        }

        key = (actor, whole, AccountKey.Of(participation, record));
        return true;
    }
}
