namespace ConflictModel;

/// <summary>Questions about allies and enemies, offices, and listings on a day.</summary>
/// <remarks>
/// <para>Each is answered by its own claims alone: an ally is no supporter and no member, and nothing follows for the members of either.</para>
/// <para>Somebody who is only described is no answer, since nobody is named; one of several candidates is possible.</para>
/// </remarks>
public static class RelationQuestions
{
    /// <summary>Asks who is allied with an actor, whichever of the two the source names first.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>Each ally that is possible or certain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Actor>> AlliesOf(this DayView day, ActorId actor) =>
        About<Alignment>(day, actor)
            .Where(a => a.As == AlignmentKind.Ally)
            .TallyEach(
                day,
                a => Ends(day, actor, a.From, a.To).Concat(Ends(day, actor, a.To, a.From))
                    .Where(e => day.Record.TryFind(e.Value, out var found) && found is Actor)
                    .Select(e => new Meaning<Actor>(Found(day, e.Value), e.Certainty, e.With)),
                Asked(day, "{subject} is allied with {value} {day}", actor),
                ally => [actor, ally.Id]);

    /// <summary>Asks how an actor stands to others, and others to it: ally, close to, loyal to, coordinates with, rival, hostile to.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="kind">The one way asked about; every way unless stated.</param>
    /// <returns>Each tie that is possible or certain. One that is read both ways has the actor asked about first; others stand as said.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<ActorTie>> AlignedWith(this DayView day, ActorId actor, AlignmentKind kind = default) =>
        About<Alignment>(day, actor)
            .Where(a => kind == default || a.As == kind)
            .TallyEach(
                day,
                a => Ends(day, actor, a.From, a.To).Select(e => new Meaning<ActorTie>(new(actor, a.As, e.Value), e.Certainty, e.With))
                    .Concat(Ends(day, actor, a.To, a.From).Select(e => new Meaning<ActorTie>(a.As.IsMutual ? new(actor, a.As, e.Value) : new(e.Value, a.As, actor), e.Certainty, e.With))),
                Asked(day, "{value} {day}", actor),
                tie => [tie.From, tie.To]);

    /// <summary>Asks who holds an office in a body, or speaks for it.</summary>
    /// <remarks>Titles stand as written: one person under two wordings of a title has two answers. An appointment and the ceremony are milestones of their own; the office is held from when the source says so.</remarks>
    /// <param name="day">The world on a day.</param>
    /// <param name="body">The body.</param>
    /// <returns>Each holder with the office, possible or certain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<HeldOffice>> OfficeHoldersOf(this DayView day, ActorId body) =>
        About<OfficeHolding>(day, body, nameof(body)).TallyEach(
            day,
            o => Ends(day, body, o.Body, o.Holder).Select(e => new Meaning<HeldOffice>(new(e.Value, o.Title, body), e.Certainty, e.With)),
            Asked(day, "{value} {day}", body),
            office => [office.Holder, office.Body]);

    /// <summary>Asks which offices a person holds.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="person">The person.</param>
    /// <returns>Each office that is possible or certain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<HeldOffice>> OfficesOf(this DayView day, ActorId person) =>
        About<OfficeHolding>(day, person, nameof(person)).TallyEach(
            day,
            o => Ends(day, person, o.Holder, o.Body).Select(e => new Meaning<HeldOffice>(new(person, o.Title, e.Value), e.Certainty, e.With)),
            Asked(day, "{value} {day}", person),
            office => [office.Holder, office.Body]);

    /// <summary>Asks by whom an actor is listed, and under which programmes.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>Each listing that is possible or certain; an authority that is only described is told as described.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<ActorListing>> DesignationsOf(this DayView day, ActorId actor) =>
        About<Designation>(day, actor).TallyEach(
            day,
            d => day.AliasesOf(actor)
                .Select(a => new Meaning<ActorListing>(new(actor, d.Authority, d.Programme), d.Of.Ids().Contains(a.Id) ? d.Of.Means(a.Id).And(a.Certainty) : Certainty.Impossible, a.Claims))
                .Where(m => m.Certainty is not Certainty.Impossible),
            Asked(day, "{value} {day}", actor),
            listing => [listing.Listed]);

    private static IEnumerable<TClaim> About<TClaim>(DayView day, ActorId actor, string name = "actor")
        where TClaim : Claim
    {
        Guard.Against.Null(day).Record.MustHold(actor, name);
        return day.AliasesOf(actor).SelectMany(a => day.Record.ClaimsAbout(a.Id)).OfType<TClaim>();
    }

    /// <summary>Gets those at the far end of a claim whose near end may mean the actor, under the name by which they are handed out.</summary>
    private static IEnumerable<Meaning<ActorId>> Ends(DayView day, ActorId actor, Reference<ActorId> near, Reference<ActorId> far) =>
        from alias in day.AliasesOf(actor)
        where near.Ids().Contains(alias.Id)
        from id in far.Ids()
        let last = day.CanonicalOf(id)
        let certainty = near.Means(alias.Id).And(far.Means(id)).And(alias.Certainty)
        where id != alias.Id || certainty is Certainty.Certain // one of two candidates on both ends is not said to stand so to itself
        select new Meaning<ActorId>(last.Id, certainty, ValueList.From(alias.Claims.Concat(last.Claims)));

    private static Actor Found(DayView day, ActorId id) =>
        day.Record.TryFind(id, out var found) && found is Actor actor ? actor : throw new InvalidOperationException($"The record holds no actor '{id}'."); // those not held were passed over

    private static Question Asked(DayView day, string form, ActorId subject) => new(day.Known, form, subject, day.Day, day.RuleName);
}
