namespace ConflictModel.Tool.Commands.Queries;

/// <summary>Casualties of a record: the figures of each incident combined under the policy, then summed over incidents, which are disjoint.</summary>
/// <remarks>An incident whose figures make no estimate, or count nowhere, is part of the sum: it leaves the sum open above, and takes no number away.</remarks>
internal sealed class RecordCasualties(ConflictRecord record, CasualtyFilter filter)
{
    private readonly RecordView view = record.AsKnownAt(filter.Known);
    private readonly IncidentFilter incidents = new(record, filter);

    internal IEnumerable<CasualtyRow> Rows() =>
        from found in Answers()
        group found by found.Groups into rows
        let total = Estimate.SumOfDisjoint([.. rows.Select(r => r.Within)])
        select new CasualtyRow(
            rows.Key,
            total.Least,
            total.Best,
            total.Greatest,
            rows.Sum(r => (long)r.Answer.Claims.Count),
            rows.SelectMany(r => r.Answer.Claims).DistinctBy(c => c.By, SameOrigin.Instance).LongCount())
        {
            Unknown = rows.LongCount(r => !r.Answer.Value.IsKnown),
            Certainty = rows.Select(r => r.Answer.Certainty.And(r.Match)).Aggregate(Certainty.Certain, Certainties.And),
        };

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
            var answer = view.Casualties(incident.Id, filter.Harm, Population.Anyone);
            if (answer.Claims.IsEmpty && !answer.LeftOut.Any(l => l.Claim is Figure && view.HadBeenSaid(l.Claim) is not Certainty.Impossible))
            {
                continue; // nobody counts it
            }

            yield return new IncidentToll(ValueList.From(filter.By.Select(by => incidents.Group(by, occurrences)).SelectMany(g => g)), answer, match);
        }
    }

    /// <summary>Takes accounts for equal that are of the same origin.</summary>
    private sealed class SameOrigin : IEqualityComparer<Attribution>
    {
        internal static readonly SameOrigin Instance = new();

        public bool Equals(Attribution? x, Attribution? y) => x is null ? y is null : y is not null && x.SharesOriginWith(y);

        public int GetHashCode(Attribution obj) => obj.Origin.GetHashCode();
    }
}
