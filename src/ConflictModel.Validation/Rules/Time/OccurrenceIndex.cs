namespace ConflictModel.Validation;

/// <summary>When the incidents of a record happened, by the dated claims that count, read once for all rules that ask.</summary>
internal sealed class OccurrenceIndex
{
    private readonly Dictionary<IncidentId, ByAccount<Occurrence>> occurrences = [];

    internal OccurrenceIndex(RecordView view)
    {
        foreach (var claim in view.Record.Claims)
        {
            if (claim is Occurrence { When.IsKnown: true } occurrence && occurrence.Of.TryGetId(out var incident) && view.MayCount(occurrence))
            {
                if (!occurrences.TryGetValue(incident, out var dated))
                {
                    occurrences[incident] = dated = new(view.Record);
                }

                dated.Add(occurrence);
            }
        }
    }

    /// <summary>Gets the dated claims of an incident, in the order of the record; null where there are none.</summary>
    internal ByAccount<Occurrence>? Find(IncidentId incident) => occurrences.GetValueOrDefault(incident);
}
