namespace ConflictModel;

/// <summary>What is said of incidents.</summary>
public static class IncidentVerbs
{
    /// <summary>Says that an incident happened: when, where, by whom, against whom.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <param name="by">Those who did it.</param>
    /// <param name="against">Those at whom it was aimed.</param>
    /// <param name="at">Where; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="incident"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Occurrence Occurred(
        this Incident incident,
        Timing on = default,
        ValueList<Reference<ActorId>> by = default,
        ValueList<Reference<ActorId>> against = default,
        Area? at = null) =>
        new(Guard.Against.Null(incident).Id) { When = on, Actors = Guard.Against.Empty(by), Targets = Guard.Against.Empty(against), Where = at ?? Area.Unknown };

    /// <summary>Says how many people were killed.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="number">How many.</param>
    /// <param name="people">Which people; of any kind unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="incident"/> is null.</exception>
    public static CasualtyEstimate Killed(this Incident incident, Estimate number, Population people = default) =>
        incident.Harmed(Harm.Killed, number, people);

    /// <summary>Says how many people were wounded.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="number">How many.</param>
    /// <param name="people">Which people; of any kind unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="incident"/> is null.</exception>
    public static CasualtyEstimate Wounded(this Incident incident, Estimate number, Population people = default) =>
        incident.Harmed(Harm.Wounded, number, people);

    /// <summary>Says how many people came to a harm.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="harm">The harm.</param>
    /// <param name="number">How many.</param>
    /// <param name="people">Which people; of any kind unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="incident"/> is null.</exception>
    public static CasualtyEstimate Harmed(this Incident incident, Harm harm, Estimate number, Population people = default) =>
        new(Guard.Against.Null(incident).Id, harm, number) { People = people };
}
