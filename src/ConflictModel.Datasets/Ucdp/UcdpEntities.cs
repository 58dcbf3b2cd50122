using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>The actors, conflicts and dyads of UCDP met so far: each becomes an entity once, under the same id in every dataset, and what later rows say otherwise becomes a claim.</summary>
/// <remarks>UCDP numbers them alike in all its datasets since its renumbering of 2017, so that records of several join by id: <c>ucdp-actor-144</c>, <c>ucdp-conflict-439</c>, <c>ucdp-dyad-906</c>.</remarks>
/// <param name="dataset">The name of the dataset that speaks of them.</param>
/// <param name="items">Where the entities and what is said of them goes.</param>
internal sealed class UcdpEntities(string dataset, List<Item> items)
{
    private readonly Dictionary<int, MetEntity<ActorId>> actors = [];
    private readonly Dictionary<int, MetEntity<ConflictId>> conflicts = [];
    private readonly Dictionary<int, MetEntity<DyadId>> dyads = [];

    /// <summary>Refers to an actor by its UCDP number, or by its name where it has none.</summary>
    /// <param name="number">The number; <see langword="null"/> where the row gives none.</param>
    /// <param name="name">The name as the row prints it.</param>
    /// <param name="state">The Gleditsch–Ward number, if the row says that it is a state.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="isGovernment">Whether the dataset says that it is a government; <see langword="null"/> leaves it to the name.</param>
    /// <param name="isCoalition">Whether the row says that others make it up: one told by its number only is an alliance then.</param>
    public Reference<ActorId> Actor(int? number, string name, int? state, Attribution by, bool? isGovernment = null, bool isCoalition = false)
    {
        if (number is not { } known)
        {
            return Unnumbered<ActorId>(name);
        }

        var stateCode = state is { } code ? new Code(IdScheme.GleditschWard.Word, Text(code)) : default;
        if (!actors.TryGetValue(known, out var actor))
        {
            var id = ActorId.Parse($"ucdp-actor-{Text(known)}");
            var outside = new ExternalId(IdScheme.UcdpActor, Text(known));
            var entity = isCoalition && string.IsNullOrWhiteSpace(name)
                ? new Alliance(Named(name, "actor", known), id) { ExternalIds = [outside] }
                : NewActor(id, Named(name, "actor", known), outside, state, isGovernment);
            items.Add(entity);
            actors.Add(known, actor = new MetEntity<ActorId>(entity, id, dataset));
            if (entity is State && state is not null)
            {
                actor.Tell(stateCode); // the entity bears it as an outside id
            }
        }

        actor.Call(name, by, items);
        if (state is not null)
        {
            actor.Classify(stateCode, by, items);
        }

        return actor.Reference;
    }

    /// <summary>Refers to a conflict by its UCDP number, or by its name where it has none.</summary>
    public Reference<ConflictId> Conflict(int? number, string name, Attribution by)
    {
        if (number is not { } known)
        {
            return Unnumbered<ConflictId>(name);
        }

        if (!conflicts.TryGetValue(known, out var conflict))
        {
            var id = ConflictId.Parse($"ucdp-conflict-{Text(known)}");
            var entity = new Conflict(Named(name, "conflict", known), id) { ExternalIds = [new ExternalId(IdScheme.UcdpConflict, Text(known))] };
            items.Add(entity);
            conflicts.Add(known, conflict = new MetEntity<ConflictId>(entity, id, dataset));
        }

        conflict.Call(name, by, items);
        return conflict.Reference;
    }

    /// <summary>Refers to a dyad by its UCDP number, or by its name where it has none; the entity keeps the conflict and sides of the first row.</summary>
    public Reference<DyadId> Dyad(int? number, string name, Reference<ConflictId> conflict, Reference<ActorId> a, Reference<ActorId> b, Attribution by)
    {
        if (number is not { } known)
        {
            return Unnumbered<DyadId>(name);
        }

        if (!dyads.TryGetValue(known, out var dyad))
        {
            var id = DyadId.Parse($"ucdp-dyad-{Text(known)}");
            var entity = new Dyad(Named(name, "dyad", known), id)
            {
                ExternalIds = [new ExternalId(IdScheme.UcdpDyad, Text(known))],
                Within = conflict,
                SideA = a,
                SideB = b,
            };
            items.Add(entity);
            dyads.Add(known, dyad = new MetEntity<DyadId>(entity, id, dataset));
        }

        dyad.Call(name, by, items);
        return dyad.Reference;
    }

    private static Actor NewActor(ActorId id, string name, ExternalId number, int? state, bool? isGovernment)
    {
        // Several governments on one side have one UCDP number, but no state is several states.
        if (name.Contains(", Government of ", StringComparison.Ordinal))
        {
            return new Alliance(name, id) { ExternalIds = [number] };
        }

        if (state is not null || (isGovernment ?? name.StartsWith("Government of ", StringComparison.Ordinal)))
        {
            return new State(name, id) { ExternalIds = state is { } code ? [number, new ExternalId(IdScheme.GleditschWard, Text(code))] : [number] };
        }

        return name == "Civilians" ? new Community(name, id) { ExternalIds = [number] } : new Faction(name, id) { ExternalIds = [number] };
    }

    private static Reference<TId> Unnumbered<TId>(string name)
        where TId : struct, IEntityId<TId> =>
        string.IsNullOrWhiteSpace(name) ? Reference<TId>.Unknown : Reference<TId>.Described(name.Trim());

    private static string Named(string name, string kind, int number) =>
        string.IsNullOrWhiteSpace(name) ? StandInName.Of($"ucdp-{kind}-", Text(number)) : name.Trim();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
