namespace ConflictModel.Datasets;

/// <summary>Joins what imports of several datasets, or of several tables of one, make of the same thing.</summary>
public static class ImportedEntity
{
    /// <summary>Makes one entity of several versions, where none contradicts another and some leave out what others tell.</summary>
    /// <remarks>
    /// <para>A name that an import makes of a number, since its file tells none (<c>UCDP actor 180</c>), gives way to a name. Two names are a contradiction.</para>
    /// <para>Ids elsewhere and other names are those of all versions. Of a dyad, the conflict and the sides are those that some version knows.</para>
    /// </remarks>
    /// <param name="versions">The versions, all of one id.</param>
    /// <returns>The joined entity; <see langword="null"/> where the versions contradict each other, or are no entities of one id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="versions"/> or one of them is <see langword="null"/>.</exception>
    public static Entity? Join(IReadOnlyList<Item> versions)
    {
        if (Entities(versions) is not [_, ..] entities)
        {
            return null;
        }

        var joined = Together(entities);
        return entities.TrueForAll(entity => SaysNoMore(entity, joined)) ? joined : null;
    }

    /// <summary>Makes one entity of versions that contradict each other, by a decision for one of them: of what they differ in, that one stands.</summary>
    /// <remarks>
    /// <para>The decision is for the first version in the order given that has a name, and not a number alone: a number contradicts nobody, and gives way.</para>
    /// <para>The names decided against are not lost: each stands once, as written, among the other names, in the order of the versions. A number is no name.</para>
    /// <para>What contradicts nothing is joined as by <see cref="Join"/>: ids elsewhere and other names are those of all versions, and links of a dyad that the one does not know are those of the others.</para>
    /// <para>All this holds for what several datasets name: actors but persons, conflicts, dyads, agreements and sources. Of other entities the version decided for stands as it is.</para>
    /// </remarks>
    /// <param name="versions">The versions, all of one id, the preferred first.</param>
    /// <returns>The joined entity; <see langword="null"/> where the versions are no entities of one id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="versions"/> or one of them is <see langword="null"/>.</exception>
    public static Entity? JoinPreferring(IReadOnlyList<Item> versions) => Entities(versions) is [_, ..] entities ? Together(entities) : null;

    /// <summary>Gives the versions as entities of one id; null where they are not.</summary>
    private static List<Entity>? Entities(IReadOnlyList<Item> versions)
    {
        Guard.Against.Null(versions);
        var entities = new List<Entity>(versions.Count);
        foreach (var version in versions)
        {
            if (Guard.Against.Null(version, nameof(versions)) is not Entity entity || entity.Pointer != versions[0].Pointer)
            {
                return null;
            }

            entities.Add(entity);
        }

        return entities;
    }

    private static Entity Together(List<Entity> entities)
    {
        var fullest = entities.Find(entity => !StandInName.IsOf(entity)) ?? entities[0];
        var names = ValueList.From(entities.SelectMany(NamesOf).Where(name => name != fullest.Name).Distinct());
        var outside = ValueList.From(entities.SelectMany(entity => entity.ExternalIds).Distinct());
        return entities.Aggregate(Telling(fullest, fullest.Name, names, outside), Filled);
    }

    private static IEnumerable<string> NamesOf(Entity entity) => StandInName.IsOf(entity) ? entity.AlsoKnownAs : entity.AlsoKnownAs.Prepend(entity.Name);

    /// <summary>Says whether an entity, once it has the names, ids and links of the joined one, is that one; or is a mere number, of which not even the kind is told.</summary>
    private static bool SaysNoMore(Entity entity, Entity joined)
    {
        var isStandIn = StandInName.IsOf(entity);
        return (isStandIn && IsBare(entity)) || ((isStandIn || entity.Name == joined.Name) && Filled(Telling(entity, joined.Name, joined.AlsoKnownAs, joined.ExternalIds), joined).Equals(joined));
    }

    private static bool IsBare(Entity entity) => entity switch
    {
        State state => state == new State(state.Name, state.Id) { ExternalIds = state.ExternalIds },
        Alliance alliance => alliance == new Alliance(alliance.Name, alliance.Id) { ExternalIds = alliance.ExternalIds },
        Faction faction => faction == new Faction(faction.Name, faction.Id) { ExternalIds = faction.ExternalIds },
        Agreement agreement => agreement == new Agreement(agreement.Name, agreement.Id) { ExternalIds = agreement.ExternalIds },
        Source source => source == new Source(source.Name, source.Id) { ExternalIds = source.ExternalIds },
        _ => false,
    };

    /// <summary>Gives a dyad the links that it does not know and another version does.</summary>
    private static Entity Filled(Entity entity, Entity other) =>
        entity is Dyad dyad && other is Dyad more
            ? dyad with
            {
                Within = dyad.Within == default ? more.Within : dyad.Within,
                SideA = dyad.SideA == default ? more.SideA : dyad.SideA,
                SideB = dyad.SideB == default ? more.SideB : dyad.SideB,
            }
            : entity;

    private static Entity Telling(Entity entity, string name, ValueList<string> names, ValueList<ExternalId> outside) => entity switch
    {
        State state => state with { Name = name, AlsoKnownAs = names, ExternalIds = outside },
        Alliance alliance => alliance with { Name = name, AlsoKnownAs = names, ExternalIds = outside },
        Faction faction => faction with { Name = name, AlsoKnownAs = names, ExternalIds = outside },
        Community community => community with { Name = name, AlsoKnownAs = names, ExternalIds = outside },
        Organization organization => organization with { Name = name, AlsoKnownAs = names, ExternalIds = outside },
        Conflict conflict => conflict with { Name = name, AlsoKnownAs = names, ExternalIds = outside },
        Dyad dyad => dyad with { Name = name, AlsoKnownAs = names, ExternalIds = outside },
        Agreement agreement => agreement with { Name = name, AlsoKnownAs = names, ExternalIds = outside },
        Source source => source with { Name = name, AlsoKnownAs = names, ExternalIds = outside },
        _ => entity,
    };
}
