namespace ConflictModel.Validation;

/// <summary>Whoever speaks must be alive, and the body they speak for must exist.</summary>
/// <remarks>
/// <para>
/// A dated declaration is compared with the claims of when the speaker, and the body spoken for, began and ended, by the same account where
/// it tells them; and so is the day of saying (<see cref="Attribution.Said"/>) of whatever somebody is quoted for.
/// </para>
/// <para>
/// Who speaks is no rival account of their own life, but evidence on it: what they say stands there by the account of the source that carries it,
/// or by the keeper's where none is cited. A source that has somebody die, and speak later, contradicts itself, which is an error; where one source
/// has the death and another the words, it is a note.
/// </para>
/// <para>
/// Silent for what is not dated (words may be printed long after they were said), while the order of dates is open, for those that came out of
/// others, and for a body that tells its own end. A declaration on the day of the death is in order.
/// </para>
/// </remarks>
internal sealed class SpeakerMustBeAlive() : Rule<Claim>(
    RuleIds.SpeakerMustBeAlive, Severity.Error, "Whoever speaks must be alive, and the body they speak for must exist.")
{
    private const string Evidence =
        "That they spoke then is evidence on their life, and no rival account of it: correct the day of saying if the words are older, name who really spoke, or mark the claim of the life as disputed or rejected, and say why.";

    public override string Why =>
        "The dead make no statements, and nobody speaks for a body that is gone. Most often an old statement was given the day on which it was printed again, or a namesake spoke; or the news of a death was false.";

    public override string Fix =>
        "Give the words the day on which they were said, or name who really spoke. A statement that is only read out again is dated by its first day. Where the person did live on, mark the claim of the death as rejected and say why.";

    public override string Source => "Our own judgement (ConflictModel): whoever is said to speak must be able to.";

    protected override void Check(Claim claim, Findings findings)
    {
        var isTold = claim is Declaration { On.IsKnown: true } declaration && findings.View.MayCount(declaration) && CheckDay(declaration, findings);
        if (!isTold && claim.By is { Said.IsKnown: true, Origin.Kind: OriginKind.Actor } by && claim.Standing.Kind != StandingKind.Rejected && !TellsOwnEnd(claim))
        {
            CheckVoice(claim, by.Origin.Actor, Timing.FromMoment(by.Said), "by/said", findings);
        }
    }

    private static bool CheckDay(Declaration declaration, Findings findings)
    {
        var isTold = CheckDay(declaration, declaration.Speaker, "on", findings);
        return (declaration.OnBehalfOf != declaration.Speaker && CheckDay(declaration, declaration.OnBehalfOf, "onBehalfOf", findings)) || isTold;
    }

    private static bool CheckDay(Declaration declaration, Reference<ActorId> actor, string member, Findings findings) => IsOwnVoice(declaration, actor)
        ? CheckVoice(declaration, actor, declaration.On, member, findings)
        : LifeCheck.Check(declaration, member, actor, declaration.On, declaration.On, findings);

    private static bool IsOwnVoice(Claim claim, Reference<ActorId> actor) => claim.By.Origin is { Kind: OriginKind.Actor } origin && origin.Actor == actor;

    /// <summary>Says whether somebody tells of their own end: a body that announces that it is dissolved.</summary>
    private static bool TellsOwnEnd(Claim claim) =>
        claim is Milestone milestone && milestone.Reached.IsEnd && claim.By.Origin.Actor.TryGetId(out var self) && milestone.Of == self;

    private static bool CheckVoice(Claim claim, Reference<ActorId> actor, Timing when, string member, Findings findings)
    {
        if (!actor.TryGetId(out var id) || findings.Shared(static (view, items) => new LifeIndex(view, items)).Find(id) is not { } life)
        {
            return false;
        }

        var (record, tolerance, bound, order, isOneAccount) = (findings.Record, findings.View.Tolerance, (Milestone?)null, "", false);
        foreach (var carrier in AccountKey.Carriers(claim, record))
        {
            var (found, how) = life.BegunOnlyAfter(when, carrier, tolerance) is { } begun ? (begun, "only after")
                : (life.EndedAlreadyBefore(when, carrier, tolerance), "before");
            isOneAccount = found is not null && AccountKey.Of(found, record) == carrier;
            if (found is not null && (bound is null || isOneAccount))
            {
                (bound, order) = (found, how);
            }

            if (isOneAccount)
            {
                break;
            }
        }

        if (bound is null || (bound.Reached.IsEnd && bound.By.Origin == claim.By.Origin))
        {
            return false;
        }

        var weight = claim.Standing.Kind == StandingKind.Disputed ? Certainty.Possible : findings.View.WeightOf(bound);
        var words = member == "by/said" ? $"this is told to have been said {when.Describe()}" : "this";
        var certainty = isOneAccount ? weight : Certainty.Possible;
        findings.Listing(claim, certainty)?.Report(
            claim,
            $"{LifeCheck.Told(bound, record)} {bound.At.Describe()} ({findings.Account(bound)}), {order} {words}: {Quoted.Of(record.Tell(claim))}.",
            member,
            certainty,
            [new RelatedPlace($"{bound.Pointer}/at", record.Tell(bound))],
            isOneAccount ? LifeCheck.WithinAnAccount : Evidence);
        return true;
    }
}
