namespace ConflictModel;

/// <summary>Questions about who controls what on a day.</summary>
public static class ControlQuestions
{
    private const string Told = "{value} {day}";

    /// <summary>Asks who has what hold of a place: control, influence, a contest, presence, or none.</summary>
    /// <remarks>
    /// <para>A claim about a place within it tells of a part, and the answer names that place. A claim about a place around it may or may not mean this part: possible at most, with the reason.</para>
    /// <para>What somebody denies is possible at most; a denial that speaks against nothing affirmed is an answer of its own, with the degree <see cref="ControlDegree.None"/>.</para>
    /// <para>Nothing is inferred from membership, support or succession, nor from what others control: a contested place has several answers.</para>
    /// </remarks>
    /// <param name="day">The world on a day.</param>
    /// <param name="place">The place.</param>
    /// <returns>One answer for each actor and what is said of it, the place itself first, then places within it, then places around it; empty where no claim tells, which is open, not "nobody".</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such place.</exception>
    public static ValueList<Answer<PlaceControl>> ControlOf(this DayView day, PlaceId place)
    {
        Require(Guard.Against.Null(day), place);
        return new ControlSearch(day, place).Run(Asked(day, place));
    }

    /// <summary>Asks over which places an actor has a hold that is more than presence.</summary>
    /// <remarks>Control, influence and a contest are told apart by the degree. Presence is no control, and a denied hold is none: <see cref="ControlOf"/> tells of both.</remarks>
    /// <param name="day">The world on a day.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>Each hold that is possible or certain; possible at most where the actor is one of several who may be meant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<PlaceControl>> PlacesControlledBy(this DayView day, ActorId actor)
    {
        Guard.Against.Null(day).Record.MustHold(actor, nameof(actor));

        return ValueList.From(
            from place in day.Record.Index.Control.PlacesOf(actor)
            from answer in new ControlSearch(day, place).RunOnItself(Asked(day, actor), actor)
            where answer.Value.Degree != ControlDegree.None && answer.Value.Degree != ControlDegree.Presence
            select answer);
    }

    /// <summary>Asks how the shares of a place that actors control stand together, and what they leave.</summary>
    /// <remarks>
    /// <para>Only shares that are certainly controlled that day by somebody named count, under this denominator; the others are left out, with the reason. Of rival accounts of one actor the widest bounds count.</para>
    /// <para>A body and who belongs to it, in whatever way and however surely, may hold the same land, and so may an actor and who came out of it: their shares do not add up.</para>
    /// </remarks>
    /// <param name="day">The world on a day.</param>
    /// <param name="place">The place.</param>
    /// <param name="denominator">What the shares are shares of.</param>
    /// <returns>The shares, with whether they fit together: <see cref="Certainty.Impossible"/> where they certainly come to more than all, which is a contradiction of the accounts; possible and resting on nothing where none counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such place, or <paramref name="denominator"/> is unstated: shares of what is not said may be of different things.</exception>
    public static Answer<ControlShares> SharesOf(this DayView day, PlaceId place, Denominator denominator)
    {
        Require(Guard.Against.Null(day), place);
        if (denominator == Denominator.Unstated)
        {
            throw new ArgumentException("Name what the shares are shares of: half of the land is not half of the people.", nameof(denominator));
        }

        var question = Asked(day, place);
        return new ShareSieve(day, denominator).Run(new ControlSearch(day, place).RunOnItself(question), place, question);
    }

    private static Question Asked(DayView day, EntityId subject) => new(day.Known, Told, subject, day.Day, day.Persistence.RuleName());

    private static void Require(DayView day, PlaceId place)
    {
        day.Record.MustHold(place, nameof(place));
    }
}
