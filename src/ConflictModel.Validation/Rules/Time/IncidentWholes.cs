namespace ConflictModel.Validation;

/// <summary>The incidents that others are part of, read once for all rules that ask.</summary>
internal sealed class IncidentWholes
{
    private readonly HashSet<IncidentId> wholes = [];

    internal IncidentWholes(ItemsByKind items)
    {
        foreach (var incident in items.Of<Incident>())
        {
            if (incident.Within.TryGetId(out var whole))
            {
                wholes.Add(whole);
            }
        }
    }

    /// <summary>Says whether an incident holds others.</summary>
    internal bool Has(IncidentId incident) => wholes.Contains(incident);
}
