namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Casualties of a record: the figures of each incident combined under the policy, then summed over incidents, which are disjoint.</summary>
internal sealed class RecordCasualties(ConflictRecord record, CasualtyFilter filter)
{
    private readonly RecordView view = record.AsKnownAt(filter.Known);

    internal IEnumerable<CasualtyRow> Rows() =>
        from found in Answers()
        group found.Answer by found.Groups into rows
        let total = Estimate.SumOfDisjoint(ValueList.From(rows.Select(a => a.Value)))
        select new CasualtyRow(
            rows.Key,
            total.Least,
            total.Best,
            total.Greatest,
            rows.Sum(a => (long)a.Claims.Count),
            rows.SelectMany(a => a.Origins).Distinct().LongCount());

    /// <summary>Gets each incident that passes the filter and has a figure that counts, with its groups.</summary>
    internal IEnumerable<(ValueList<GroupValue> Groups, Answer<Estimate> Answer)> Answers()
    {
        foreach (var incident in record.Entities.OfType<Incident>())
        {
            var occurrences = record.ClaimsAbout(incident.Id).OfType<Occurrence>()
                .Where(o => o.IsAffirmedAndActual && o.Standing.Kind != StandingKind.Rejected && view.HadBeenSaid(o) is not Certainty.Impossible)
                .ToArray();
            if (!Passes(incident, occurrences))
            {
                continue;
            }

            var answer = view.Casualties(incident.Id, filter.Harm);
            if (!answer.Claims.IsEmpty)
            {
                yield return (ValueList.From(filter.By.Select(by => Group(by, occurrences))), answer);
            }
        }
    }

    private bool Passes(Incident incident, Occurrence[] occurrences) =>
        (filter.Incident is null || filter.Incident == incident.Id.Value || filter.Incident == incident.Name)
        && (filter.Conflict is null || Array.Exists(occurrences, o => Is(o.Conflict, filter.Conflict)))
        && (filter.Actor is null || Array.Exists(occurrences, o => o.Actors.Concat(o.Targets).Any(a => Is(a, filter.Actor))))
        && (filter.Place is null || Array.Exists(occurrences, o => o.Where.Places.Any(p => Is(p, filter.Place)) || o.Where.Words == filter.Place))
        && (!filter.From.IsKnown || Array.Exists(occurrences, o => o.When.Began.IsKnown && o.When.Began.IsBefore(filter.From) is Certainty.Impossible))
        && (!filter.To.IsKnown || Array.Exists(occurrences, o => o.When.Began.IsKnown && o.When.Began.IsAfter(filter.To) is Certainty.Impossible));

    private bool Is<TId>(Reference<TId> reference, string wanted)
        where TId : struct, IEntityId<TId> =>
        reference.TryGetId(out var id) && (id.Value == wanted || Name(reference) == wanted);

    private GroupValue Group(string by, Occurrence[] occurrences) => by switch
    {
        "year" => Years(occurrences) is [var year] ? GroupValue.Of(by, year) : GroupValue.Of(by, null),
        "conflict" => GroupValue.Of(by, One(occurrences.Select(o => Name(o.Conflict)))),
        "dyad" => GroupValue.Of(by, One(occurrences.Select(o => Name(o.Dyad)))),
        "place" => GroupValue.Of(by, One(occurrences.Select(o => o.Where.Places.Count == 1 ? Name(o.Where.Places[0]) : null))),
        _ => throw new UsageException($"a record cannot be grouped by '{by}': use conflict, dyad, place or year."),
    };

    /// <summary>Gets the years that the occurrences can have begun in; more than one leaves the year unknown.</summary>
    private static long[] Years(Occurrence[] occurrences) =>
        [.. occurrences
            .Where(o => o.When.Began.IsKnown)
            .SelectMany(o => new[] { o.When.Began.Earliest, o.When.Began.Latest })
            .Select(b => b.TryGetDate(out var date) ? date.Year : long.MinValue)
            .Distinct()];

    private static string? One(IEnumerable<string?> values) => values.Distinct().ToArray() is [var only] ? only : null;

    private string? Name<TId>(Reference<TId> reference)
        where TId : struct, IEntityId<TId> =>
        reference.TryGetId(out var id) && record.TryFind(EntityId.Parse($"{EntityFamilies.Word(TId.Family)}:{id.Value}"), out var entity) ? entity.Name : null;
}
