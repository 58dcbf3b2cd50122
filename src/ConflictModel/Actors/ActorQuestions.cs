namespace ConflictModel;

/// <summary>Questions about who belongs to whom and who backs whom on a day.</summary>
public static class ActorQuestions
{
    private const string BelongsTo = "{subject} belongs to {value} {day}";
    private const string HasMember = "{value} belongs to {subject} {day}";
    private const string BackedBy = "{value} supports {subject} {day}";
    private const string Backs = "{subject} supports {value} {day}";

    /// <summary>Asks to which bodies an actor belongs.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="reach">Whether the bodies of those bodies count too.</param>
    /// <returns>Each body that is possible or certain; nearest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Actor>> BodiesOf(this DayView day, ActorId actor, Reach reach = Reach.Direct) =>
        Ask(day, actor, reach, Guard.Against.Null(day).Record.Index.Bodies, BelongsTo);

    /// <summary>Asks who belongs to a body.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="body">The body.</param>
    /// <param name="reach">Whether the members of those members count too.</param>
    /// <returns>Each member that is possible or certain; nearest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Actor>> MembersOf(this DayView day, ActorId body, Reach reach = Reach.Direct) =>
        Ask(day, body, reach, Guard.Against.Null(day).Record.Index.Members, HasMember);

    /// <summary>Asks who supports an actor; membership is no support, and support of a body is none of its members.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="recipient">The actor supported.</param>
    /// <returns>Each supporter that is possible or certain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Actor>> SupportersOf(this DayView day, ActorId recipient) =>
        Ask(day, recipient, Reach.Direct, Guard.Against.Null(day).Record.Index.Supporters, BackedBy);

    /// <summary>Asks whom an actor supports.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="supporter">The supporter.</param>
    /// <returns>Each recipient that is possible or certain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Actor>> SupportedBy(this DayView day, ActorId supporter) =>
        Ask(day, supporter, Reach.Direct, Guard.Against.Null(day).Record.Index.Recipients, Backs);

    private static ValueList<Answer<Actor>> Ask<TClaim>(DayView day, ActorId actor, Reach reach, RelationIndex<TClaim> index, string form)
        where TClaim : Claim
    {
        day.Record.MustHold(actor, nameof(actor));
        var question = new Question(day.Known, form, actor, day.Day, day.RuleName);
        return new RelationSearch<TClaim>(day, index, question).Run(actor, reach);
    }
}
