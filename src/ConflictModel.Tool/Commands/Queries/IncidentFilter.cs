namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Says which incidents of a record pass the filter, certainly or possibly, and into which groups they fall.</summary>
internal sealed class IncidentFilter
{
    private static readonly string[] Groups = ["conflict", "dyad", "actor", "place", "incident", "year"];

    private readonly ConflictRecord record;
    private readonly CasualtyFilter filter;

    internal IncidentFilter(ConflictRecord record, CasualtyFilter filter)
    {
        this.record = record;
        var isInWords = filter.Place is { } words && record.Claims.OfType<Occurrence>().Any(o => PlaceInWords.Names(o.Where.Words, words));
        this.filter = filter with
        {
            Incidents = ValueList.From(filter.Incidents.Select(incident => Require<Incident>(incident, "incident"))),
            Conflict = filter.Conflict is { } conflict ? Require<Conflict>(conflict, "conflict") : null,
            Actor = filter.Actor is { } actor ? Require<Actor>(actor, "actor") : null,
            Place = filter.Place is { } place && !isInWords ? Require<Place>(place, "place") : filter.Place,
        };

        if (filter.By.FirstOrDefault(by => !Groups.Contains(by)) is { } wrong)
        {
            throw new UsageException($"a record cannot be grouped by '{wrong}': use {string.Join(", ", Groups[..^1])} or {Groups[^1]}.");
        }
    }

    internal Occurrence[] OccurrencesOf(Incident incident, RecordView view) =>
        [.. record.ClaimsAbout(incident.Id).OfType<Occurrence>()
            .Where(o => o.Polarity is Polarity.Affirmed && view.WeightOf(o) is not Certainty.Impossible)];

    /// <summary>Answers by the dates whether it may lie between those asked for; every other part of the filter passes or does not.</summary>
    internal Certainty Match(Incident incident, Occurrence[] occurrences)
    {
        var named = (filter.Incidents.IsEmpty || filter.Incidents.Any(i => Is(incident, i)))
            && (filter.Conflict is null || Array.Exists(occurrences, o => Is(o.Conflict, filter.Conflict)))
            && (filter.Actor is null || Array.Exists(occurrences, o => o.Actors.Concat(o.Targets).Any(a => Is(a, filter.Actor))))
            && (filter.Place is null || Array.Exists(occurrences, o => o.Where.Places.Any(p => LiesIn(p, filter.Place)) || PlaceInWords.Names(o.Where.Words, filter.Place)));
        return !named ? Certainty.Impossible
            : !filter.From.IsKnown && !filter.To.IsKnown ? Certainty.Certain
            : occurrences.Length == 0 ? Certainty.Possible
            : occurrences.Select(o => Between(o.When)).Aggregate(Certainties.Or);
    }

    /// <summary>Gets the groups into which an incident falls: one, or by actor one for each who did it or suffered it.</summary>
    internal IEnumerable<ValueList<GroupValue>> GroupsOf(Incident incident, Occurrence[] occurrences)
    {
        List<List<GroupValue>> all = [[]];
        foreach (var by in filter.By)
        {
            ValueList<GroupValue>[] parts = by == "actor" ? [.. Actors(occurrences)] : [[.. Group(by, incident, occurrences)]];
            all = [.. all.SelectMany(groups => parts.Select(part => new List<GroupValue>([.. groups, .. part])))];
        }

        return all.Select(groups => ValueList.From(groups));
    }

    private IEnumerable<ValueList<GroupValue>> Actors(Occurrence[] occurrences)
    {
        var actors = occurrences.SelectMany(o => o.Actors.Concat(o.Targets)).Select(Find).Distinct().ToArray();
        return (actors.Length == 0 ? [null] : actors).Select(actor => ValueList.From(Named("actor", [actor])));
    }

    private IEnumerable<GroupValue> Group(string by, Incident incident, Occurrence[] occurrences) => by switch
    {
        "incident" => Named(by, [incident]),
        "year" => [Years(occurrences) is [var year] ? GroupValue.Of(by, year) : GroupValue.Of(by, null)],
        "conflict" => Named(by, occurrences.Select(o => Find(o.Conflict))),
        "dyad" => Named(by, occurrences.Select(o => Find(o.Dyad))),
        _ => Named(by, occurrences.Select(o => o.Where.Places.Count == 1 ? Find(o.Where.Places[0]) : null)), // place: others were refused
    };

    /// <summary>Gives the name and, since two may share one, the id.</summary>
    private static IEnumerable<GroupValue> Named(string by, IEnumerable<Entity?> entities)
    {
        var only = entities.Distinct().ToArray() is [{ } entity] ? entity : null;
        return [GroupValue.Of(by, only?.Name), GroupValue.Of($"{by}Id", only?.EntityId.Value)];
    }

    private Certainty Between(Timing when)
    {
        var after = filter.From.IsKnown ? when.Began.IsBefore(filter.FirstDay).Not() : Certainty.Certain;
        var before = filter.To.IsKnown ? when.Began.IsAfter(filter.LastDay).Not() : Certainty.Certain;
        return after.And(before);
    }

    /// <summary>Gets the years that the occurrences can have begun in; more than one leaves the year unknown.</summary>
    private static long[] Years(Occurrence[] occurrences) =>
        [.. occurrences
            .Where(o => o.When.Began.IsKnown)
            .SelectMany(o => new[] { o.When.Began.Earliest, o.When.Began.Latest })
            .Select(b => b.TryGetDate(out var date) ? date.Year : long.MinValue)
            .Distinct()];

    private bool Is<TId>(Reference<TId> reference, string wanted)
        where TId : struct, IEntityId<TId> => Find(reference) is { } entity && Is(entity, wanted);

    /// <summary>Asks whether a place is one, or lies within it through others: a town is of its province. What lies within itself ends there.</summary>
    private bool LiesIn(Reference<PlaceId> place, string wanted)
    {
        var seen = new HashSet<PlaceId>();
        while (Find(place) is Place { Id: var id } found && seen.Add(id))
        {
            if (Is(found, wanted))
            {
                return true;
            }

            place = found.Within;
        }

        return false;
    }

    private static bool Is(Entity entity, string wanted) => entity.EntityId.Value == wanted || NamedEntity.IsSame(entity.Name, wanted);

    private Entity? Find<TId>(Reference<TId> reference)
        where TId : struct, IEntityId<TId> =>
        reference.TryGetId(out var id) && record.TryFind(id.ToEntityId(), out var entity) ? entity : null;

    /// <summary>Gives what something is found by: its id or name as asked for, or its id where it was asked for by one that others gave it. A name that nothing has must not pass for an answer.</summary>
    private string Require<T>(string wanted, string what)
        where T : Entity
    {
        var all = record.Entities.OfType<T>().ToArray();
        if (Array.Exists(all, e => Is(e, wanted)))
        {
            return wanted;
        }

        if (Array.FindAll(all, e => e.ExternalIds.Any(id => id.Code == wanted || id.ToString() == wanted)) is [_, ..] numbered)
        {
            return numbered is [var only] ? only.EntityId.Value
                : throw new UsageException($"several {what}s have the outside id '{wanted}': say which, {string.Join(", ", numbered.Select(e => e.EntityId.Value))}.");
        }

        var near = all.Where(e => e.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)).Select(e => e.Name).Take(5).ToArray();
        throw new UsageException($"the record holds no {what} '{wanted}'.{(near.Length > 0 ? $" Did you mean {string.Join(", ", near)}?" : "")}");
    }
}
