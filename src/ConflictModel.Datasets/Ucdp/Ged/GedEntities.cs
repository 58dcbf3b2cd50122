using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>The actors, conflicts and dyads met so far: each becomes an entity once, and what later rows say otherwise becomes a claim.</summary>
internal sealed class GedEntities(DatasetTable table, List<Item> items)
{
    private readonly Dictionary<int, Known<ActorId>> actors = [];
    private readonly Dictionary<int, Known<ConflictId>> conflicts = [];
    private readonly Dictionary<int, Known<DyadId>> dyads = [];
    private readonly HashSet<GedPair> pairs = [];

    /// <summary>Adds what is new in a row, and gives the references that its claims need.</summary>
    public GedParties Take(UcdpGedRow row, Attribution by)
    {
        var conflict = Conflict(row, by);
        var a = Actor(row.SideANewId, row.SideA, row.Gwnoa, by);
        var b = Actor(row.SideBNewId, row.SideB, row.Gwnob, by);
        return new GedParties(conflict, Dyad(row, conflict, a, b, by), a, b);
    }

    private static Actor NewActor(ActorId id, string name, ExternalId number, int? state)
    {
        // Several governments on one side have one UCDP number, but no state is several states.
        if (name.Contains(", Government of ", StringComparison.Ordinal))
        {
            return new Alliance(name, id) { ExternalIds = [number] };
        }

        if (state is not null || name.StartsWith("Government of ", StringComparison.Ordinal))
        {
            return new State(name, id) { ExternalIds = state is { } code ? [number, new ExternalId(IdScheme.GleditschWard, Text(code))] : [number] };
        }

        return name == "Civilians" ? new Community(name, id) { ExternalIds = [number] } : new Faction(name, id) { ExternalIds = [number] };
    }

    private static Reference<TId> Unnumbered<TId>(string name)
        where TId : struct, IEntityId<TId> =>
        string.IsNullOrWhiteSpace(name) ? Reference<TId>.Unknown : Reference<TId>.Described(name.Trim());

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Reference<ActorId> Actor(int? number, string name, int? state, Attribution by)
    {
        if (number is not { } known)
        {
            return Unnumbered<ActorId>(name);
        }

        if (!actors.TryGetValue(known, out var actor))
        {
            var id = ActorId.Parse($"ucdp-actor-{Text(known)}");
            var entity = NewActor(id, Named(name, "actor", known), new ExternalId(IdScheme.UcdpActor, Text(known)), state);
            items.Add(entity);
            actors.Add(known, actor = new Known<ActorId>(entity, id));
            if (entity is State)
            {
                actor.KnowsState(state);
            }
        }

        actor.Call(name, by, items);
        if (!actor.KnowsState(state))
        {
            items.Add(new Classification(actor.EntityId, new Code(IdScheme.GleditschWard.Word, Text(state!.Value))) { By = by }); // no state is known always
        }

        return actor.Reference;
    }

    private Reference<ConflictId> Conflict(UcdpGedRow row, Attribution by)
    {
        if (row.ConflictNewId is not { } number)
        {
            return Unnumbered<ConflictId>(row.ConflictName);
        }

        if (!conflicts.TryGetValue(number, out var conflict))
        {
            var id = ConflictId.Parse($"ucdp-conflict-{Text(number)}");
            var entity = new Conflict(Named(row.ConflictName, "conflict", number), id) { ExternalIds = [new ExternalId(IdScheme.UcdpConflict, Text(number))] };
            items.Add(entity);
            conflicts.Add(number, conflict = new Known<ConflictId>(entity, id));
        }

        conflict.Call(row.ConflictName, by, items);
        return conflict.Reference;
    }

    private Reference<DyadId> Dyad(UcdpGedRow row, Reference<ConflictId> conflict, Reference<ActorId> a, Reference<ActorId> b, Attribution by)
    {
        if (row.DyadNewId is not { } number)
        {
            return Unnumbered<DyadId>(row.DyadName);
        }

        var isNewPair = pairs.Add(new GedPair(number, row.ConflictNewId, row.SideANewId, row.SideBNewId));
        if (!dyads.TryGetValue(number, out var dyad))
        {
            var id = DyadId.Parse($"ucdp-dyad-{Text(number)}");
            var entity = new Dyad(Named(row.DyadName, "dyad", number), id)
            {
                ExternalIds = [new ExternalId(IdScheme.UcdpDyad, Text(number))],
                Within = conflict,
                SideA = a,
                SideB = b,
            };
            items.Add(entity);
            dyads.Add(number, dyad = new Known<DyadId>(entity, id));
        }
        else if (isNewPair)
        {
            table.Notes.Add(
                NoteCodes.GedDyadDiffers,
                DatasetNoteSeverity.Warning,
                row.Line,
                GedLayout.ColumnNames[(int)GedColumn.DyadNewId],
                Text(number),
                $"Dyad {number} has another conflict or other sides here than in an earlier row: the event keeps those of its row, the dyad those of the first.");
        }

        dyad.Call(row.DyadName, by, items);
        return dyad.Reference;
    }

    private static string Named(string name, string kind, int number) =>
        string.IsNullOrWhiteSpace(name) ? $"UCDP {kind} {Text(number)}" : name.Trim();

    /// <summary>An entity that was given, with what rows have said of it.</summary>
    private sealed class Known<TId>(Entity entity, TId id)
        where TId : struct, IEntityId<TId>
    {
        private HashSet<string>? others;
        private HashSet<int>? states;

        public EntityId EntityId => entity.EntityId;

        public Reference<TId> Reference { get; } = id;

        /// <summary>Adds a claim where a row calls it by a name not heard before.</summary>
        public void Call(string name, Attribution by, List<Item> items)
        {
            if (name != entity.Name && name.Trim() is { Length: > 0 } trimmed && trimmed != entity.Name && (others ??= []).Add(trimmed))
            {
                items.Add(new Naming(EntityId, trimmed) { By = by });
            }
        }

        /// <summary>Answers whether the number of its state is none or was told before; from now on it was.</summary>
        public bool KnowsState(int? state) => state is not { } number || !(states ??= []).Add(number);
    }
}
