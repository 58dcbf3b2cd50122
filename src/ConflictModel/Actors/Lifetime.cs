namespace ConflictModel;

/// <summary>Judges whether an actor existed on a day, by what is told of its beginnings and ends.</summary>
/// <param name="day">The world on the day.</param>
/// <param name="actor">The actor.</param>
/// <param name="passesOn">Whether what it is lives on in what came of it, so that a succession is no end and no beginning.</param>
internal sealed class Lifetime(DayView day, ActorId actor, bool passesOn = false)
{
    private readonly Dictionary<ActorId, Certainty> names = day.AliasesOf(actor).ToDictionary(a => a.Id, a => a.Certainty);
    private readonly List<Turn> beginnings = [];
    private readonly List<Turn> ends = [];
    private readonly List<Claim> claims = [];
    private readonly List<LeftOut> leftOut = [];
    private bool isBeginningDenied;
    private bool isEndDenied;

    private DateTolerance Tolerance => day.Known.Tolerance;

    /// <summary>Gets what is told of an actor's life: a beginning or an end, by a milestone or a succession.</summary>
    internal static IEnumerable<ActorId> ToldBy(Claim claim) => claim switch
    {
        Milestone m when m.Of.Family is EntityFamily.Actor && (IsBeginning(m) || m.Reached.IsEnd) => [ActorId.Parse(m.Of.Value)],
        Succession s => s.From.Concat(s.To).SelectMany(r => r.Ids()),
        _ => [],
    };

    internal (Certainty Certainty, ValueList<Claim> Claims, ValueList<LeftOut> LeftOut) Run()
    {
        foreach (var claim in names.Keys.SelectMany(n => day.Record.ClaimsAbout(n)).Distinct<Claim>(ReferenceEqualityComparer.Instance))
        {
            Read(claim);
        }

        return (Judge(), ValueList.From(claims), ValueList.From(leftOut));
    }

    private static bool IsBeginning(Milestone milestone) => milestone.Reached == MilestoneKind.Formed || milestone.Reached == MilestoneKind.Began;

    private Certainty Judge()
    {
        if (beginnings.Count == 0 && ends.Count == 0)
        {
            return Certainty.Possible;
        }

        var begun = beginnings.Count == 0 ? Certainty.Possible : Agreed([.. beginnings.Select(b => b.Weight.And(HasCome(b)))]);
        var over = Agreed([.. ends.Where(e => !IsMade(e)).Select(e => e.Weight.And(IsOver(e)))]);
        var alive = Against(begun, isBeginningDenied).And(Against(over, isEndDenied).Not());
        return alive is Certainty.Certain && !GoesOn() ? Certainty.Possible : alive;
    }

    private static Certainty Against(Certainty affirmed, bool isDenied) => isDenied ? affirmed.And(Certainty.Possible) : affirmed;

    /// <summary>Takes accounts together: rival ones leave it open.</summary>
    private static Certainty Agreed(Certainty[] each) =>
        each.Length == 0 ? Certainty.Impossible
        : each.Min() == each.Max() ? each[0]
        : Certainty.Possible;

    /// <summary>Says whether an end was made good by a beginning that certainly came after it, and not after the day.</summary>
    private bool IsMade(Turn end) =>
        beginnings.Exists(b => b.Weight is Certainty.Certain && end.At.IsBefore(b.At, Tolerance) is Certainty.Certain && HasComeOnce(b) is Certainty.Certain);

    private Certainty HasCome(Turn turn) =>
        turn.IsAgain && beginnings.Exists(b => !b.IsAgain && HasComeOnce(b) is Certainty.Certain) ? Certainty.Certain : HasComeOnce(turn); // it had begun before it began again

    private Certainty HasComeOnce(Turn turn) => day.Day.IsBefore(turn.At.Began, Tolerance).Not();

    /// <summary>Says whether an end lies before the day; on the very day itself that is open, since the hour is not known.</summary>
    private Certainty IsOver(Turn turn) =>
        turn.At.Finished.IsBefore(day.Day, Tolerance) is Certainty.Certain ? Certainty.Certain
        : day.Day.IsBefore(turn.At.Finished, Tolerance) is Certainty.Certain ? Certainty.Impossible
        : Certainty.Possible;

    /// <summary>Says whether it is told or, by the rule of persistence, taken that it reached to the day: an end of later is told, or it was spoken of then.</summary>
    private bool GoesOn() =>
        day.Persistence is Persistence.UntilEnded
        || ends.Exists(e => e.Weight is Certainty.Certain && e.At.IsKnown && IsOver(e) is Certainty.Impossible)
        || beginnings.Exists(b => b.Weight is Certainty.Certain && (b.Claim.By.Origin == Origin.Keeper
            || (day.Record.Index.Said(b.Claim) is { IsKnown: true } said && said.Date.IsBefore(day.Day, Tolerance) is Certainty.Impossible)));

    private void Read(Claim claim)
    {
        var (begins, isEnd, again, sure, at) = claim switch
        {
            Milestone m when names.Keys.Any(n => m.Of == n) => (IsBeginning(m), m.Reached.IsEnd, false, names.First(n => m.Of == n.Key).Value, m.At),
            Succession s when !IsChangeOfName(s) && (!passesOn || s.As == SuccessionKind.Reactivated) => (
                s.As != SuccessionKind.Absorbed && s.As != SuccessionKind.Succeeded && May(s.To),
                s.EndsThoseBefore && May(s.From),
                s.As == SuccessionKind.Reactivated,
                Sure(s.From).Or(Sure(s.To)),
                s.On),
            _ => default,
        };
        if (!begins && !isEnd)
        {
            return;
        }

        var weight = day.Known.Weight(claim, out var reason).And(sure);
        if (weight is Certainty.Impossible)
        {
            leftOut.Add(new LeftOut(claim, reason));
            return;
        }

        claims.Add(claim);
        if (claim.Polarity is Polarity.Negated)
        {
            // It speaks against what others affirm; that it did not happen then leaves open whether it did at another time.
            (isBeginningDenied, isEndDenied) = (isBeginningDenied || begins, isEndDenied || isEnd);
            return;
        }

        if (begins)
        {
            beginnings.Add(new Turn(claim, at, weight, again));
        }

        if (isEnd)
        {
            ends.Add(new Turn(claim, at, weight, false));
        }
    }

    /// <summary>Says whether a claim only tells of another name of a body that is taken as one.</summary>
    private bool IsChangeOfName(Succession succession) =>
        day.Identity is IdentityView.AcrossRenames && succession.As == SuccessionKind.Renamed && May(succession.From) && May(succession.To);

    private bool May(ValueList<Reference<ActorId>> references) => references.Any(r => r.Ids().Any(names.ContainsKey));

    private Certainty Sure(ValueList<Reference<ActorId>> references) => (
        from reference in references
        from id in reference.Ids()
        where names.ContainsKey(id)
        select reference.Means(id).And(names[id])).DefaultIfEmpty(Certainty.Impossible).Max();

    private readonly record struct Turn(Claim Claim, Timing At, Certainty Weight, bool IsAgain);
}
