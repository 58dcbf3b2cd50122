namespace ConflictModel;

/// <summary>Questions about who takes part in what, and as what.</summary>
/// <remarks>Accounts that give the same role in the same words share an answer; where they differ, both stand side by side. Who is said to have signed something takes part in it as its signatory, from that day on. Nothing more is inferred: a signatory is no party unless somebody says so.</remarks>
public static class ParticipationQuestions
{
    private const string Told = "{value}";
    private const string ToldOfDay = "{value} {day}";

    /// <summary>Asks who takes part in something, whatever the day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="entity">The text, truce, conflict, incident, meeting or process.</param>
    /// <param name="role">The role; all of them unless given.</param>
    /// <returns>Each part that is possible or certain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<Part>> ParticipantsIn(this ConflictRecord record, EntityId entity, Role role = default) => new RecordView(Guard.Against.Null(record)).ParticipantsIn(entity, role);

    /// <summary>Asks who takes part in something, as had been said by the moment of the view.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="entity">The text, truce, conflict, incident, meeting or process.</param>
    /// <param name="role">The role; all of them unless given.</param>
    /// <returns>Each part that is possible or certain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<Part>> ParticipantsIn(this RecordView view, EntityId entity, Role role = default) =>
        PartSearch.In(Guard.Against.Null(view), entity, role).Run(new Question(view, Told, entity, default, ""));

    /// <summary>Asks who takes part in something on a day.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="entity">The text, truce, conflict, incident, meeting or process.</param>
    /// <param name="role">The role; all of them unless given.</param>
    /// <returns>Each part that is possible or certain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<Part>> ParticipantsIn(this DayView day, EntityId entity, Role role = default) =>
        PartSearch.In(Guard.Against.Null(day).Known, entity, role).Run(day, OnDay(day, entity));

    /// <summary>Asks in what an actor takes part, and as what, whatever the day: party to one text, guarantor of the next.</summary>
    /// <param name="record">The record.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>Each part that is possible or certain; possible at most where the actor is one of several who may be meant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Part>> PartsOf(this ConflictRecord record, ActorId actor) => new RecordView(Guard.Against.Null(record)).PartsOf(actor);

    /// <summary>Asks in what an actor takes part, and as what, as had been said by the moment of the view.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>Each part that is possible or certain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Part>> PartsOf(this RecordView view, ActorId actor) =>
        PartSearch.Of(Guard.Against.Null(view), actor).Run(new Question(view, Told, actor, default, ""));

    /// <summary>Asks in what an actor takes part on a day, and as what.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>Each part that is possible or certain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Part>> PartsOf(this DayView day, ActorId actor) =>
        PartSearch.Of(Guard.Against.Null(day).Known, actor).Run(day, OnDay(day, actor));

    private static Question OnDay(DayView day, EntityId subject) => new(day.Known, ToldOfDay, subject, day.Day, day.Persistence.RuleName());
}
