namespace ConflictModel.Validation;

/// <summary>The incidents that others are part of, read once for all rules that ask.</summary>
internal sealed class IncidentWholes
{
    private readonly HashSet<IncidentId> wholes = [];

    internal IncidentWholes(RecordView view)
    {
        foreach (var entity in view.Record.Entities)
        {
            if (entity is Incident incident && incident.Within.TryGetId(out var whole))
            {
                wholes.Add(whole);
            }
        }
    }

    /// <summary>Says whether an incident holds others.</summary>
    internal bool Has(IncidentId incident) => wholes.Contains(incident);
}
