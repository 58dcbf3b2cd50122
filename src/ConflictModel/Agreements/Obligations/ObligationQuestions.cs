namespace ConflictModel;

/// <summary>Questions about who owes whom what on a day.</summary>
/// <remarks>
/// <para>An obligation binds within the dates that it states itself (<see cref="Obligation.From"/>, <see cref="Obligation.Until"/>, <see cref="Claim.Holds"/>), and while the text it stands in is in force; one that states no date and stands in no text holds as any claim does.</para>
/// <para>Where it depends on another claim, it is possible at most unless that claim holds. A condition in words is no bar: a pledge "if attacked" binds in peace.</para>
/// <para>Obligations are directed: what one owes another says nothing of what it is owed.</para>
/// </remarks>
public static class ObligationQuestions
{
    /// <summary>Asks what an actor owes.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="actor">Who owes.</param>
    /// <returns>Each obligation that possibly or certainly binds, with the claims of it and of the text in force.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Obligation>> ObligationsOf(this DayView day, ActorId actor) => Ask(Guard.Against.Null(day), actor, o => o.Owed);

    /// <summary>Asks what is owed to an actor.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="actor">To whom it is owed.</param>
    /// <returns>Each obligation that possibly or certainly binds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Obligation>> ObligationsTowards(this DayView day, ActorId actor) => Ask(Guard.Against.Null(day), actor, o => o.Towards);

    /// <summary>Asks what a text lays down, and on what it is said to be silent.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="instrument">The text or truce.</param>
    /// <returns>Each obligation that possibly or certainly binds; and, impossible, each that somebody says the text does not hold and nobody says it does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such text.</exception>
    public static ValueList<Answer<Obligation>> ObligationsUnder(this DayView day, EntityId instrument)
    {
        Guard.Against.Null(day).Record.MustHold(instrument, nameof(instrument));
        var claims = day.Record.ClaimsAbout(instrument).OfType<Obligation>().Where(o => o.Under.Names(instrument));
        return new ObligationSearch(day, instrument).Run(claims, o => o.Under.Means(instrument));
    }

    private static ValueList<Answer<Obligation>> Ask(DayView day, ActorId actor, Func<Obligation, ValueList<Reference<ActorId>>> side)
    {
        day.Record.MustHold(actor, nameof(actor));
        var claims = day.Record.ClaimsAbout(actor).OfType<Obligation>().Where(o => side(o).Any(r => r.Names(actor)));
        return ValueList.From(new ObligationSearch(day, actor)
            .Run(claims, o => side(o).Where(r => r.Names(actor)).Select(r => r.Means(actor)).Aggregate(Certainty.Impossible, Certainties.Or))
            .Where(a => a.Certainty is not Certainty.Impossible));
    }
}
