namespace ConflictModel;

/// <summary>Questions about incidents: when, where, by whom and against whom, by whose account.</summary>
/// <remarks>Accounts that differ stand side by side, each an answer of its own; accounts that say the same share one.</remarks>
public static class IncidentQuestions
{
    /// <summary>Asks when an incident happened.</summary>
    /// <param name="record">The record.</param>
    /// <param name="incident">The incident.</param>
    /// <returns>Each time that somebody gives, in the order of the claims; impossible where somebody denies it and nobody says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident.</exception>
    public static ValueList<Answer<Timing>> WhenOf(this ConflictRecord record, IncidentId incident) =>
        new RecordView(Guard.Against.Null(record)).WhenOf(incident);

    /// <summary>Asks when an incident happened.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="incident">The incident.</param>
    /// <returns>Each time that somebody gives, in the order of the claims; impossible where somebody denies it and nobody says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident.</exception>
    public static ValueList<Answer<Timing>> WhenOf(this RecordView view, IncidentId incident) =>
        Occurrences(view, incident).Where(o => o.When.IsKnown).Tally(view, o => o.When, Asked(view, "{subject} happened {value}", incident), o => IsSure(o.Of, incident));

    /// <summary>Asks where an incident happened.</summary>
    /// <param name="record">The record.</param>
    /// <param name="incident">The incident.</param>
    /// <returns>Each area that somebody gives, in the order of the claims.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident.</exception>
    public static ValueList<Answer<Area>> PlacesOf(this ConflictRecord record, IncidentId incident) =>
        new RecordView(Guard.Against.Null(record)).PlacesOf(incident);

    /// <summary>Asks where an incident happened.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="incident">The incident.</param>
    /// <returns>Each area that somebody gives, in the order of the claims.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident.</exception>
    public static ValueList<Answer<Area>> PlacesOf(this RecordView view, IncidentId incident) =>
        Occurrences(view, incident).Where(o => o.Where.IsKnown).Tally(view, o => o.Where, Asked(view, "{subject} happened at {value}", incident), o => IsSure(o.Of, incident));

    /// <summary>Asks who did it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="incident">The incident.</param>
    /// <returns>Each whom somebody names or describes; impossible where somebody denies it and nobody says so. A denial speaks against all whom it names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident.</exception>
    public static ValueList<Answer<Reference<ActorId>>> PerpetratorsOf(this ConflictRecord record, IncidentId incident) =>
        new RecordView(Guard.Against.Null(record)).PerpetratorsOf(incident);

    /// <summary>Asks who did it.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="incident">The incident.</param>
    /// <returns>Each whom somebody names or describes; impossible where somebody denies it and nobody says so. A denial speaks against all whom it names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident.</exception>
    public static ValueList<Answer<Reference<ActorId>>> PerpetratorsOf(this RecordView view, IncidentId incident) =>
        Actors(view, incident, o => o.Actors, Role.Perpetrator, "{value} did {subject}");

    /// <summary>Asks at whom it was aimed. Who was hit is a figure, which may tell of others.</summary>
    /// <param name="record">The record.</param>
    /// <param name="incident">The incident.</param>
    /// <returns>Each whom somebody names or describes; impossible where somebody denies it and nobody says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident.</exception>
    public static ValueList<Answer<Reference<ActorId>>> TargetsOf(this ConflictRecord record, IncidentId incident) =>
        new RecordView(Guard.Against.Null(record)).TargetsOf(incident);

    /// <summary>Asks at whom it was aimed. Who was hit is a figure, which may tell of others.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="incident">The incident.</param>
    /// <returns>Each whom somebody names or describes; impossible where somebody denies it and nobody says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such incident.</exception>
    public static ValueList<Answer<Reference<ActorId>>> TargetsOf(this RecordView view, IncidentId incident) =>
        Actors(view, incident, o => o.Targets, Role.Target, "{subject} was aimed at {value}");

    /// <summary>Asks which incidents happened in a time, in a place, with an actor.</summary>
    /// <param name="record">The record.</param>
    /// <param name="time">The time, of a month or a year all its days; any unless given.</param>
    /// <param name="place">The place, with all that lies within it; any unless given.</param>
    /// <param name="actor">Who did it or was its target; anybody unless given.</param>
    /// <returns>Each incident that is certain or possible, in the order of the record. One whose places nothing relates to the place, or whose actors are all others, is none of them; one of which nobody tells what is asked is told apart: see <see cref="UntoldIncidents(ConflictRecord, Timing, PlaceId?, ActorId?)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such place or actor.</exception>
    public static ValueList<Answer<Incident>> IncidentsIn(this ConflictRecord record, Timing time = default, PlaceId? place = null, ActorId? actor = null) =>
        new RecordView(Guard.Against.Null(record)).IncidentsIn(time, place, actor);

    /// <summary>Asks which incidents happened in a time, in a place, with an actor.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="time">The time, of a month or a year all its days; any unless given.</param>
    /// <param name="place">The place, with all that lies within it; any unless given.</param>
    /// <param name="actor">Who did it or was its target; anybody unless given.</param>
    /// <returns>Each incident that is certain or possible, in the order of the record. One whose places nothing relates to the place, or whose actors are all others, is none of them; one of which nobody tells what is asked is told apart: see <see cref="UntoldIncidents(RecordView, Timing, PlaceId?, ActorId?)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such place or actor.</exception>
    public static ValueList<Answer<Incident>> IncidentsIn(this RecordView view, Timing time = default, PlaceId? place = null, ActorId? actor = null) => Search(view, time, place, actor, isTold: true);

    /// <summary>Asks which incidents may belong to a time, a place and an actor for no better reason than that nobody tells: they are not among <see cref="IncidentsIn(ConflictRecord, Timing, PlaceId?, ActorId?)"/>.</summary>
    /// <param name="record">The record.</param>
    /// <param name="time">The time, of a month or a year all its days; any unless given.</param>
    /// <param name="place">The place, with all that lies within it; any unless given.</param>
    /// <param name="actor">Who did it or was its target; anybody unless given.</param>
    /// <returns>Each incident of which something that is asked is told by nobody, and of which nothing that is told speaks against it: possible, in the order of the record; the answer says what nobody tells.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such place or actor.</exception>
    public static ValueList<Answer<Incident>> UntoldIncidents(this ConflictRecord record, Timing time = default, PlaceId? place = null, ActorId? actor = null) =>
        new RecordView(Guard.Against.Null(record)).UntoldIncidents(time, place, actor);

    /// <summary>Asks which incidents may belong to a time, a place and an actor for no better reason than that nobody tells: they are not among <see cref="IncidentsIn(RecordView, Timing, PlaceId?, ActorId?)"/>.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="time">The time, of a month or a year all its days; any unless given.</param>
    /// <param name="place">The place, with all that lies within it; any unless given.</param>
    /// <param name="actor">Who did it or was its target; anybody unless given.</param>
    /// <returns>Each incident of which something that is asked is told by nobody, and of which nothing that is told speaks against it: possible, in the order of the record; the answer says what nobody tells.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such place or actor.</exception>
    public static ValueList<Answer<Incident>> UntoldIncidents(this RecordView view, Timing time = default, PlaceId? place = null, ActorId? actor = null) => Search(view, time, place, actor, isTold: false);

    internal static IEnumerable<Occurrence> Occurrences(RecordView view, IncidentId incident)
    {
        Guard.Against.Null(view).Record.MustHold(incident, nameof(incident));
        return view.Record.ClaimsAbout(incident).OfType<Occurrence>().Where(o => o.Of.Means(incident) is not Certainty.Impossible);
    }

    private static ValueList<Answer<Reference<ActorId>>> Actors(
        RecordView view, IncidentId incident, Func<Occurrence, ValueList<Reference<ActorId>>> named, Role role, string form)
    {
        Guard.Against.Null(view).Record.MustHold(incident, nameof(incident));
        return view.Record.ClaimsAbout(incident).TallyEach(view, Named, Asked(view, form, incident), IsSureOf);

        IEnumerable<Reference<ActorId>> Named(Claim claim) => claim switch
        {
            Occurrence o when o.Of.Means(incident) is not Certainty.Impossible => named(o),
            Participation p when p.Role == role && p.In.Means(incident) is not Certainty.Impossible => [p.Actor],
            _ => [],
        };

        bool IsSureOf(Claim claim) => claim is Occurrence o ? IsSure(o.Of, incident) : claim is Participation p && p.In.Means(incident) is Certainty.Certain;
    }

    private static ValueList<Answer<Incident>> Search(RecordView view, Timing time, PlaceId? place, ActorId? actor, bool isTold)
    {
        Guard.Against.Null(view);
        if (place is { } where)
        {
            view.Record.MustHold(where, nameof(place));
        }

        if (actor is { } who)
        {
            view.Record.MustHold(who, nameof(actor));
        }

        var search = new IncidentSearch(view, time, place is { } within ? new PlaceMatch(view.Record, within) : null, actor);
        return ValueList.From(
            from incident in view.Record.Entities.OfType<Incident>()
            let judged = search.Judge(incident)
            where judged is { } hit && hit.IsTold == isTold
            select judged.Value.Answer);
    }

    private static bool IsSure(Reference<IncidentId> of, IncidentId incident) => of.Means(incident) is Certainty.Certain;

    private static Question Asked(RecordView view, string form, IncidentId incident) => new(view, form, incident, default, "");
}
