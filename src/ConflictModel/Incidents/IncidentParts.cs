namespace ConflictModel;

/// <summary>Tells which incidents are events of which, through operations and offensives.</summary>
internal static class IncidentParts
{
    /// <summary>Says whether an incident is certainly an event of another; incidents may lie within one another in a circle.</summary>
    internal static bool IsWithin(ConflictRecord record, Incident incident, IncidentId whole) => Around(record, incident.Id).Contains(whole);

    /// <summary>Gets the incidents of which an incident is certainly an event, the nearest first; in a circle none is its own.</summary>
    internal static IEnumerable<IncidentId> Around(ConflictRecord record, IncidentId incident)
    {
        var met = new HashSet<IncidentId> { incident };
        while (record.TryFind(incident, out var found) && found is Incident inner && inner.Within.TryGetId(out incident) && met.Add(incident))
        {
            yield return incident;
        }
    }
}
