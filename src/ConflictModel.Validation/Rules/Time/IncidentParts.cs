namespace ConflictModel.Validation;

/// <summary>Which incidents are part of others, and which hold others; read once for all rules that ask.</summary>
internal sealed class IncidentParts
{
    private readonly HashSet<IncidentId> parts = [];
    private readonly HashSet<IncidentId> wholes = [];

    internal IncidentParts(ItemsByKind items)
    {
        foreach (var incident in items.Of<Incident>())
        {
            if (incident.Within.TryGetId(out var whole))
            {
                parts.Add(incident.Id);
                wholes.Add(whole);
            }
        }
    }

    /// <summary>Says whether an incident is part of another.</summary>
    internal bool Has(IncidentId incident) => parts.Contains(incident);

    /// <summary>Says whether an incident holds others.</summary>
    internal bool HasOf(IncidentId incident) => wholes.Contains(incident);
}
