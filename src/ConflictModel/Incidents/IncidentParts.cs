namespace ConflictModel;

/// <summary>Tells which incidents are events of which, through operations and offensives.</summary>
internal static class IncidentParts
{
    /// <summary>Says whether an incident is certainly an event of another; incidents may lie within one another in a circle.</summary>
    internal static bool IsWithin(ConflictRecord record, Incident incident, IncidentId whole)
    {
        var met = new HashSet<IncidentId> { incident.Id };
        var at = incident;
        while (at.Within.TryGetId(out var next) && met.Add(next))
        {
            if (next == whole)
            {
                return true;
            }

            if (!record.TryFind(next, out var found) || found is not Incident around)
            {
                return false;
            }

            at = around;
        }

        return false;
    }
}
