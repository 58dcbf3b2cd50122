namespace ConflictModel;

/// <summary>A family of entities: those that share one type of id and one section of a document.</summary>
public enum EntityFamily
{
    /// <summary>No family: the default value.</summary>
    None,

    /// <summary>Those who act: states, factions, alliances, organizations, persons, communities.</summary>
    Actor,

    /// <summary>Places, from a building to a country.</summary>
    Place,

    /// <summary>Conflicts.</summary>
    Conflict,

    /// <summary>Dyads: pairs of opponents within a conflict.</summary>
    Dyad,

    /// <summary>Incidents: one event each, or a series of unnamed ones.</summary>
    Incident,

    /// <summary>Instruments: agreements and resolutions.</summary>
    Instrument,

    /// <summary>Truces, also called ceasefires.</summary>
    Truce,

    /// <summary>Deployments and posts.</summary>
    Deployment,

    /// <summary>Peace processes.</summary>
    Process,

    /// <summary>Meetings and rounds of talks.</summary>
    Meeting,

    /// <summary>Sources: anything citable.</summary>
    Source,
}
