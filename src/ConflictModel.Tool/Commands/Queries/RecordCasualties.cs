namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Casualties of a record: the figures of each incident combined, then incidents added up, both under the policy.</summary>
/// <remarks>An incident whose figures make no estimate, or count nowhere, is part of the sum: it leaves the sum open above, and takes no number away.</remarks>
internal sealed class RecordCasualties(ConflictRecord record, CasualtyFilter filter, PolicyChoice policy)
{
    private readonly RecordView view = record.AsKnownAt(filter.Known);
    private readonly IncidentFilter incidents = new(record, filter);

    /// <summary>Gets the toll of each group of incidents, by rising groups.</summary>
    internal IEnumerable<GroupToll> Groups(IEnumerable<IncidentToll> tolls) =>
        tolls.GroupBy(t => t.Groups).OrderBy(rows => rows.Key, Comparer<ValueList<GroupValue>>.Create(GroupValue.Compare)).Select(rows => new GroupToll(rows.Key, rows, record, ids => view.Total(filter.Harm, ids, Population.Anyone, policy.Total)));

    /// <summary>Counts the figures of the harm asked for that are of no incident, whatever else is asked: of conflicts, dyads or places.</summary>
    internal int Elsewhere() => record.Claims.OfType<CasualtyEstimate>()
        .Count(f => f.Harm == filter.Harm && f.Of.Family is not EntityFamily.Incident && view.HadBeenSaid(f) is not Certainty.Impossible);

    /// <summary>Gets each incident that may pass the filter and that somebody counts, with its groups.</summary>
    internal IEnumerable<IncidentToll> Answers()
    {
        foreach (var incident in record.Entities.OfType<Incident>())
        {
            var occurrences = incidents.OccurrencesOf(incident, view);
            var match = incidents.Match(incident, occurrences);
            if (match is Certainty.Impossible)
            {
                continue;
            }

            // A row counts everybody: where only some of an incident's dead are counted, they bound it from below.
            var answer = view.Casualties(incident.Id, filter.Harm, Population.Anyone, policy.Total.PerIncident);
            if (answer.Claims.IsEmpty && !answer.LeftOut.Any(l => l.Claim is Figure && view.HadBeenSaid(l.Claim) is not Certainty.Impossible))
            {
                continue; // nobody counts it
            }

            if (!policy.LeavesAside(answer))
            {
                foreach (var groups in incidents.GroupsOf(incident, occurrences))
                {
                    yield return new IncidentToll(incident, groups, answer, match);
                }
            }
        }
    }
}
