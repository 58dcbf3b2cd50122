namespace ConflictModel;

/// <summary>Questions about the lives of actors: what happened in them, who came out of whom, who existed when.</summary>
public static class LifeQuestions
{
    /// <summary>Asks what happened in the life of an actor.</summary>
    /// <param name="record">The record.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>Each event that is possible or certain; see the question to a view.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<LifeEvent>> LifeOf(this ConflictRecord record, ActorId actor) => new RecordView(Guard.Against.Null(record)).LifeOf(actor);

    /// <summary>Asks what happened in the life of an actor, by what had been said.</summary>
    /// <remarks>
    /// <para>Formed and dissolved come from milestones; renamed, split, splintered, merged, absorbed and reactivated from successions; joined and left from the dates of memberships, where these are no mere sightings.</para>
    /// <para>Accounts that give different dates for one thing are listed each: which is right is not decided here.</para>
    /// </remarks>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>Each event that is possible or certain, by its earliest possible day, in the order of the record where these are the same; undated ones last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<LifeEvent>> LifeOf(this RecordView view, ActorId actor)
    {
        Guard.Against.Null(view).Record.MustHold(actor, nameof(actor));
        return ValueList.From(view.Record.ClaimsAbout(actor)
            .TallyEach(view, c => LifeEvents.Of(c, actor), new Question(view, "{value}", actor, default, ""))
            .OrderBy(a => !a.Value.When.IsKnown)
            .ThenBy(a => a.Value.When.Began, ImpreciseDate.ByEarliest));
    }

    /// <summary>Asks out of whom an actor came, and who came out of it, through any number of successions.</summary>
    /// <param name="record">The record.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>Predecessors, then successors; see the question to a view.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<LineageMember>> LineageOf(this ConflictRecord record, ActorId actor) => new RecordView(Guard.Against.Null(record)).LineageOf(actor);

    /// <summary>Asks out of whom an actor came, and who came out of it, by what had been said.</summary>
    /// <remarks>Siblings are not followed: what else a common predecessor became is its own lineage. In a circle of successions the actor asked about is not listed.</remarks>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>Predecessors, then successors, nearest first, each by the surest way to it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<LineageMember>> LineageOf(this RecordView view, ActorId actor)
    {
        Guard.Against.Null(view).Record.MustHold(actor, nameof(actor));
        var question = new Question(view, "{value}", actor, default, "");
        return ValueList.From(
            new LineageSearch(view, actor, LineageSide.Predecessor, question).Run()
                .Concat(new LineageSearch(view, actor, LineageSide.Successor, question).Run()));
    }

    /// <summary>Asks whether an actor existed on a day, by what is told of its beginnings and ends.</summary>
    /// <remarks>
    /// <para>Formed and ended count, and successions: those after begin, those before end. A body that only lost a part goes on, and so does one after a merger in name or in part (<see cref="Succession.Extent"/>). On the very day of an end it is still possible.</para>
    /// <para>Rival dates leave the days between them open. Nothing is inferred from membership or deeds.</para>
    /// <para>An old name is no more once it was changed; where names of one body are taken as one (<see cref="DayView.TakingAsOne"/>), the body goes on, and is handed out under the last of its names.</para>
    /// </remarks>
    /// <param name="day">The world on a day.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>Possible and resting on nothing where nobody tells of either.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static Answer<Actor> Existed(this DayView day, ActorId actor)
    {
        Guard.Against.Null(day).Record.MustHold(actor, nameof(actor));
        if (!day.Record.TryFind(actor, out var found) || found is not Actor asked)
        {
            throw new ArgumentException($"The record holds '{actor}' as no actor of a kind that is known.", nameof(actor));
        }

        var last = day.CanonicalOf(actor);
        var answered = day.Record.TryFind(last.Id, out var named) && named is Actor body ? body : asked;
        var (certainty, claims, leftOut) = new Lifetime(day, actor).Run();
        var question = new Question(day.Known, "{subject} existed {day}", actor, day.Day, day.RuleName);
        return new Answer<Actor>(answered, certainty, ValueList.From(claims.Concat(day.AliasesOf(actor).SelectMany(a => a.Claims)).Distinct<Claim>(ReferenceEqualityComparer.Instance)), question, leftOut);
    }
}
