namespace ConflictModel;

/// <summary>Answers which obligations bind on a day; accounts that say the same of one share an answer.</summary>
internal sealed class ObligationSearch(DayView day, EntityId asked)
{
    private readonly Dictionary<EntityId, Life> lives = [];
    private readonly Question question = new(day.Known, "{value}: this binds {day}", asked, day.Day, day.Persistence.RuleName());

    internal ValueList<Answer<Obligation>> Run(IEnumerable<Obligation> claims, Func<Obligation, Certainty> concerns) =>
        ValueList.From(claims.TallyBy(day.Known, Content, question, o => concerns(o).And(Binds(o))).Select(WithText));

    /// <summary>Strips a claim of by whom, when and how surely it is said, so that only what is owed is left.</summary>
    private static Obligation Content(Obligation claim) => claim with
    {
        Id = default,
        By = Attribution.Keeper,
        Holds = default,
        Polarity = Polarity.Affirmed,
        Mood = default,
        Standing = ConflictModel.Standing.Unassessed,
        Grades = default,
        Links = default,
        Note = "",
        Unread = default,
    };

    /// <summary>Gives the answer the claim as it stands in the record, and the claims that keep its text in force.</summary>
    private Answer<Obligation> WithText(Answer<Obligation> answer)
    {
        var said = answer.Claims.OfType<Obligation>().ToArray();
        var first = Array.Find(said, o => o.Polarity is Polarity.Affirmed) ?? said[0]; // an answer has the claims that made it
        var life = LifeOf(first.Under);
        return new Answer<Obligation>(first, answer.Certainty, [.. answer.Claims, .. life.Claims], question, [.. answer.LeftOut, .. life.LeftOut]);
    }

    private Certainty Binds(Obligation claim)
    {
        var tolerance = day.Known.Tolerance;
        var life = LifeOf(claim.Under);
        var isBounded = claim.Holds.IsDated || claim.From.IsKnown || life.IsStated;
        var binds = claim.Holds.IsDated || !isBounded ? day.Holds(claim, day.Record.Index.Said(claim)) : Certainty.Certain;
        binds = claim.From.IsKnown ? binds.And(day.Day.IsBefore(claim.From.Began, tolerance).Not()) : binds;
        binds = claim.Until.IsKnown ? binds.And(claim.Until.Finished.IsBefore(day.Day, tolerance).Not()) : binds;
        return binds.And(life.Certainty).And(Conditioned(claim));
    }

    private Certainty Conditioned(Obligation claim) =>
        claim.ConditionalOn.Value.Length == 0 ? Certainty.Certain
        : day.Record.TryFind(claim.ConditionalOn, out var condition) && condition.Polarity is Polarity.Affirmed && day.Known.Weight(condition, out _) is Certainty.Certain && Came(condition) ? Certainty.Certain
        : Certainty.Possible;

    /// <summary>Says whether what a claim tells was certainly so by the day: a point must have been reached, anything else must hold.</summary>
    private bool Came(Claim condition) =>
        (condition is Milestone milestone ? day.Day.IsBefore(milestone.At.Began, day.Known.Tolerance).Not()
        : condition is Occurrence occurrence ? day.Day.IsBefore(occurrence.When.Began, day.Known.Tolerance).Not()
        : day.Holds(condition, day.Record.Index.Said(condition))) is Certainty.Certain;

    /// <summary>Asks whether the text that an obligation stands in is in force; where no text is named, nothing follows from one.</summary>
    private Life LifeOf(Reference<EntityId> under)
    {
        if (!under.TryGetId(out var id))
        {
            return new Life(under.Kind is ReferenceKind.Candidates, under.Kind is ReferenceKind.Candidates ? Certainty.Possible : Certainty.Certain, default, default);
        }

        if (!lives.TryGetValue(id, out var life))
        {
            lives[id] = life = id.Family switch
            {
                EntityFamily.Instrument => Of(day.InForce(InstrumentId.Parse(id.Value))),
                EntityFamily.Truce => Of(day.InForce(TruceId.Parse(id.Value))),
                _ => new Life(false, Certainty.Certain, default, default), // what is neither text nor truce is not in force or out of it
            };
        }

        return life;
    }

    private static Life Of<T>(Answer<T> answer) => new(true, answer.Certainty, answer.Claims, answer.LeftOut);

    private sealed record Life(bool IsStated, Certainty Certainty, ValueList<Claim> Claims, ValueList<LeftOut> LeftOut);
}
