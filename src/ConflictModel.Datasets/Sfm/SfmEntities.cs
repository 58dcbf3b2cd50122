namespace ConflictModel.Datasets;

/// <summary>The units, persons, places, sources and publications that rows name, each there once under the Monitor's id.</summary>
internal sealed class SfmEntities(List<Item> items)
{
    private static readonly IdScheme Scheme = IdScheme.Parse("security-force-monitor");

    private readonly Dictionary<string, MetEntity<ActorId>> actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MetEntity<PlaceId>> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceId> sources = new(StringComparer.Ordinal);

    /// <summary>Refers to a unit; described where it has a name and no id, unknown where it has neither.</summary>
    public Reference<ActorId> Unit(string id, string name, Attribution by) =>
        id.Length == 0 ? Described(name) : Meet($"sfm-unit-{id}", name, by, "Unit", id);

    /// <summary>Refers to a person; described where it has a name and no id, unknown where it has neither.</summary>
    public Reference<ActorId> Person(string id, string name, Attribution by) =>
        id.Length == 0 ? Described(name) : Meet($"sfm-person-{id}", name, by, "Person", id);

    /// <summary>Refers to a publication; described where it has a name and no id, unknown where it has neither.</summary>
    public Reference<ActorId> Publication(string id, string name, Attribution by) =>
        id.Length == 0 ? Described(name) : Meet($"sfm-publication-{id}", name, by, "Publication", id);

    /// <summary>Gives where something is: the place where the cell tells its id, and else its words.</summary>
    public Area Area(string cell, string words, Attribution by)
    {
        var place = SfmPlaceName.Parse(cell);
        if (place.Id.Length == 0)
        {
            return new Area { Words = string.Join(", ", new[] { words.Trim(), place.Name }.Where(part => part.Length > 0)) };
        }

        if (!places.TryGetValue(place.Id, out var met))
        {
            var entity = new Place(place.Name, PlaceId.Parse($"sfm-location-{place.Id}")) { ExternalIds = [new ExternalId(Scheme, place.Id)] };
            items.Add(entity);
            places.Add(place.Id, met = new MetEntity<PlaceId>(entity, entity.Id));
        }

        met.Call(place.Name, by, items);
        if (place.Kind.Trim().Length > 0)
        {
            met.Classify(new Code("sfm-outline", place.Kind.Trim()), by, items);
        }

        return new Area { Places = [met.Reference], Words = words.Trim() };
    }

    /// <summary>Gives the source that an access point is; one of which no row was read yet is known by its id only.</summary>
    public SourceId AccessPoint(string id)
    {
        if (!sources.TryGetValue(id, out var source))
        {
            Add(id, new Source(StandInName.Of("sfm-source-", $"{id}"), SourceId.Parse($"sfm-source-{id}")));
            source = sources[id];
        }

        return source;
    }

    /// <summary>Adds the source that a row tells, unless one with its id is there.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(string id, Source source)
    {
        if (!sources.TryAdd(id, source.Id))
        {
            return false;
        }

        items.Add(source with { ExternalIds = [new ExternalId(Scheme, id)] });
        return true;
    }

    private static Reference<ActorId> Described(string name) =>
        string.IsNullOrWhiteSpace(name) ? Reference<ActorId>.Unknown : Reference<ActorId>.Described(name.Trim());

    private Reference<ActorId> Meet(string key, string name, Attribution by, string kind, string id)
    {
        name = name.Trim();
        if (!actors.TryGetValue(key, out var met))
        {
            var given = name.Length > 0 ? name : $"{kind} {id}";
            ValueList<ExternalId> ids = [new ExternalId(Scheme, id)];
            Actor entity = kind == "Person"
                ? new Person(given, ActorId.Parse(key)) { ExternalIds = ids }
                : new Organization(given, ActorId.Parse(key)) { ExternalIds = ids };
            items.Add(entity);
            actors.Add(key, met = new MetEntity<ActorId>(entity, entity.Id));
        }

        met.Call(name, by, items);
        return met.Reference;
    }
}
