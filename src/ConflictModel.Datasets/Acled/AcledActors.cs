namespace ConflictModel.Datasets;

/// <summary>The actors that events name: ACLED numbers none, so each is an entity under an id made of its name.</summary>
/// <remarks>
/// What an actor is goes by the words with which ACLED begins its name, and only else by its type, which depends on the country: the same forces are
/// state forces at home and external forces abroad. Who is not identified is no entity, since two of them need not be one.
/// </remarks>
internal sealed class AcledActors(List<Item> items)
{
    // Ids are cut after 200 characters: beyond this length, two names might have one id.
    private const int LongestName = 180;

    private static readonly string[] States = ["Military Forces of ", "Police Forces of ", "Government of "];
    private static readonly string[] Communities = ["Civilians", "Protesters", "Rioters"];
    private static readonly Code[] Types = [.. AcledActorType.Known.Select(type => new Code(AcledActorType.Scheme, type.Word))];

    private readonly Dictionary<string, MetEntity<ActorId>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<ActorId, MetEntity<ActorId>> byId = [];
    private readonly Dictionary<string, Reference<ActorId>> described = new(StringComparer.Ordinal);

    /// <summary>Refers to one of the two who act; unknown where the cell is empty.</summary>
    public Reference<ActorId> Actor(string name, AcledInter inter, Attribution by)
    {
        name = name.Trim();
        if (name.Length == 0)
        {
            return Reference<ActorId>.Unknown;
        }

        if (!byName.TryGetValue(name, out var met))
        {
            if (!IsIdentified(name))
            {
                return Described(name);
            }

            met = Meet(name, inter, by);
        }

        if (inter is >= AcledInter.StateForces)
        {
            met.Classify(Types[inter - AcledInter.StateForces], by, items);
        }

        return met.Reference;
    }

    /// <summary>Refers to somebody who is named beside an actor: an entity where the name tells what it is, and else described, since it may be an ally or what people have in common.</summary>
    public Reference<ActorId> Associate(string name, Attribution by) =>
        IsIdentified(name) && (StartsWithAny(name, States) || StartsWithAny(name, Communities)) ? Actor(name, AcledInter.Unknown, by) : Described(name);

    /// <summary>Refers to somebody by a name that is said often.</summary>
    public Reference<ActorId> Described(string name)
    {
        if (!described.TryGetValue(name, out var reference))
        {
            described.Add(name, reference = Reference<ActorId>.Described(name));
        }

        return reference;
    }

    private static bool IsIdentified(string name) =>
        name.Length <= LongestName && !name.StartsWith("Unidentified", StringComparison.Ordinal) && name.Any(char.IsLetterOrDigit);

    private static bool StartsWithAny(string name, string[] beginnings) => Array.Exists(beginnings, beginning => name.StartsWith(beginning, StringComparison.Ordinal));

    private MetEntity<ActorId> Meet(string name, AcledInter inter, Attribution by)
    {
        var id = ActorId.From($"ACLED {name}");
        if (byId.TryGetValue(id, out var met))
        {
            met.Call(name, by, items);
        }
        else
        {
            Actor entity = StartsWithAny(name, States) || (inter is AcledInter.StateForces && !StartsWithAny(name, Communities)) ? new State(name, id)
                : StartsWithAny(name, Communities) || inter is AcledInter.Rioters or AcledInter.Protesters or AcledInter.Civilians ? new Community(name, id)
                : new Faction(name, id);
            items.Add(entity);
            byId.Add(id, met = new MetEntity<ActorId>(entity, id));
        }

        byName.Add(name, met);
        return met;
    }
}
