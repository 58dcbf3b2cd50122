namespace ConflictModel;

/// <summary>Finds who takes part in what: by what is said of that, and by who is said to have signed.</summary>
internal sealed class PartSearch
{
    private readonly RecordView view;
    private readonly Claim[] claims;
    private readonly ILookup<(Reference<ActorId> Actor, Reference<EntityId> In), Part> signatories;
    private readonly Func<Reference<ActorId>, bool> isAsked;
    private readonly Func<Claim, bool> isSure;

    private PartSearch(RecordView view, IEnumerable<Claim> claims, Func<Reference<ActorId>, bool> isAsked, Func<Claim, bool> isSure)
    {
        (this.view, this.claims, this.isAsked, this.isSure) = (view, [.. claims], isAsked, isSure);
        signatories = this.claims.OfType<Participation>()
            .Where(p => p.Role == Role.Signatory && p.Polarity is Polarity.Affirmed && view.Weight(p, out _) is not Certainty.Impossible)
            .ToLookup(p => (p.Actor, p.In), p => new Part(p));
    }

    /// <summary>Looks for those who take part in something.</summary>
    internal static PartSearch In(RecordView view, EntityId entity, Role role)
    {
        view.Record.MustHold(entity, nameof(entity));
        var claims = view.Record.ClaimsAbout(entity).Where(c => c switch
        {
            Participation p => p.In.Names(entity) && (role == default || p.Role == role),
            Milestone m => m.Of == entity && IsSignature(m) && (role == default || role == Role.Signatory),
            _ => false,
        });
        return new PartSearch(view, claims, static _ => true, c => c is not Participation p || p.In.Means(entity) is Certainty.Certain);
    }

    /// <summary>Looks for what an actor takes part in.</summary>
    internal static PartSearch Of(RecordView view, ActorId actor)
    {
        view.Record.MustHold(actor, nameof(actor));
        var claims = view.Record.ClaimsAbout(actor).Where(c => c switch
        {
            Participation p => p.Actor.Names(actor),
            Milestone m => IsSignature(m) && m.Actors.Any(a => a.Names(actor)),
            _ => false,
        });
        return new PartSearch(view, claims, a => a.Names(actor), c => c switch
        {
            Participation p => p.Actor.Means(actor) is Certainty.Certain,
            _ => ((Milestone)c).Actors.Any(a => a.Means(actor) is Certainty.Certain),
        });
    }

    internal ValueList<Answer<Part>> Run(Question question) => Possible(claims.TallyEach(view, PartsOf, question, isSure));

    internal ValueList<Answer<Part>> Run(DayView day, Question question) =>
        Possible(claims.TallyEach(day, PartsOf, question, isSure, c => c is Milestone m ? HadSigned(m, day) : day.Holds(c, day.Record.Index.Said(c))));

    private static bool IsSignature(Milestone milestone) => milestone.Reached == MilestoneKind.Signed && !milestone.Actors.IsEmpty;

    /// <summary>Asks whether the day does not come before a signature; one without a date had been put there by the day on which it was told. Signed stays signed.</summary>
    private static Certainty HadSigned(Milestone signature, DayView day) =>
        signature.At.IsKnown ? day.Day.IsBefore(signature.At.Began, day.Known.Tolerance).Not()
        : day.Record.Index.Said(signature) is { IsKnown: true } said && day.Day.IsBefore(said.Date, day.Known.Tolerance) is Certainty.Impossible ? Certainty.Certain
        : Certainty.Possible;

    private static ValueList<Answer<Part>> Possible(ValueList<Answer<Part>> all) => ValueList.From(all.Where(a => a.Certainty is not Certainty.Impossible));

    /// <summary>Gets the parts that a claim tells of. A signature is the part that another claim gives the signatory, in its words, where one does.</summary>
    private IEnumerable<Part> PartsOf(Claim claim)
    {
        if (claim is Participation participation)
        {
            return [new Part(participation)];
        }

        var signature = (Milestone)claim;
        return signature.Actors.Where(isAsked).SelectMany(a => signatories[(a, signature.Of)].DefaultIfEmpty(new Part(a, signature.Of)));
    }
}
