using System.Collections.Frozen;

namespace ConflictModel;

/// <summary>Claims of control by their places and actors, and which places lie within which.</summary>
internal sealed class ControlIndex
{
    private readonly FrozenDictionary<PlaceId, ValueList<Control>> byPlace;
    private readonly FrozenDictionary<ActorId, ValueList<PlaceId>> placesOf;
    private readonly FrozenDictionary<PlaceId, ValueList<(PlaceId Place, bool Sure)>> inner;
    private readonly FrozenDictionary<PlaceId, ValueList<(PlaceId Place, bool Sure)>> outer;

    internal ControlIndex(ConflictRecord record)
    {
        var claims = record.Claims.OfType<Control>().ToArray();
        byPlace = claims.GroupBy(c => c.Place).ToFrozenDictionary(g => g.Key, g => ValueList.From(g));
        placesOf = claims
            .SelectMany(c => c.Controller.Ids().Select(actor => (actor, c.Place)))
            .GroupBy(p => p.actor)
            .ToFrozenDictionary(g => g.Key, g => ValueList.From(g.Select(p => p.Place).Distinct()));

        var within = record.Entities.OfType<Place>()
            .SelectMany(p => p.Within.Ids().Select(w => (Inner: p.Id, Outer: w, Sure: p.Within.Kind is ReferenceKind.Named)))
            .ToArray();
        inner = within.GroupBy(w => w.Outer).ToFrozenDictionary(g => g.Key, g => ValueList.From(g.Select(w => (w.Inner, w.Sure))));
        outer = within.GroupBy(w => w.Inner).ToFrozenDictionary(g => g.Key, g => ValueList.From(g.Select(w => (w.Outer, w.Sure))));
    }

    /// <summary>Gets the claims about a place itself, in the order of the record.</summary>
    internal ValueList<Control> Of(PlaceId place) => byPlace.GetValueOrDefault(place);

    /// <summary>Gets the places over which some claim gives an actor a hold, be it as one of several.</summary>
    internal ValueList<PlaceId> PlacesOf(ActorId actor) => placesOf.GetValueOrDefault(actor);

    /// <summary>Gets the places that lie within a place, nearest first, and whether each certainly does.</summary>
    internal List<(PlaceId Place, bool Sure)> Within(PlaceId place) => Reach(place, inner);

    /// <summary>Gets the places within which a place lies, nearest first, and whether it certainly does.</summary>
    internal List<(PlaceId Place, bool Sure)> Around(PlaceId place) => Reach(place, outer);

    /// <summary>Walks the certain steps first, so that a place that is reached by both kinds counts as certain; places may lie within one another in a circle.</summary>
    private static List<(PlaceId Place, bool Sure)> Reach(PlaceId start, FrozenDictionary<PlaceId, ValueList<(PlaceId Place, bool Sure)>> steps)
    {
        var reached = new HashSet<PlaceId> { start };
        var found = new List<(PlaceId Place, bool Sure)>();
        Walk(sure: true);
        Walk(sure: false);
        return found;

        void Walk(bool sure)
        {
            for (var i = -1; i < found.Count; i++)
            {
                foreach (var step in steps.GetValueOrDefault(i < 0 ? start : found[i].Place))
                {
                    if ((step.Sure || !sure) && reached.Add(step.Place))
                    {
                        found.Add((step.Place, sure));
                    }
                }
            }
        }
    }
}
