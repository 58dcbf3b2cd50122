namespace ConflictModel;

/// <summary>Asks whose a deployment is on a day: the one whom its entity names, until it was handed over to another.</summary>
internal sealed class OwnerSearch
{
    private readonly DayView day;
    private readonly Deployment deployment;
    private readonly (Milestone Claim, Certainty Reached)[] handovers;

    internal OwnerSearch(DayView day, Deployment deployment)
    {
        (this.day, this.deployment) = (day, deployment);
        handovers =
        [
            .. WeighedMilestones.Of(day, deployment.Id, [], out _)
                .Where(m => IsHandover(m.Milestone))
                .Select(m => (m.Milestone, Reached: m.Weight.And(HasCome(m.Milestone))))
                .Where(h => h.Reached is not Certainty.Impossible),
        ];
    }

    /// <summary>Gets the handovers that had possibly or certainly come about.</summary>
    internal IEnumerable<Claim> Claims => handovers.Select(h => h.Claim);

    /// <summary>Says whether a milestone tells to whom something was handed over.</summary>
    internal static bool IsHandover(Milestone milestone) => milestone.Reached == MilestoneKind.HandedOver && !milestone.To.IsEmpty;

    /// <summary>Asks whether it is an actor's.</summary>
    internal Certainty IsOf(ActorId actor)
    {
        var handed = handovers.Select(h => h.Reached).Aggregate(Certainty.Impossible, Certainties.Or);
        var first = deployment.Of.Kind is ReferenceKind.Named or ReferenceKind.Candidates ? deployment.Of.Means(actor).And(handed.Not()) : Certainty.Impossible;
        return handovers.Select(h => Means(h.Claim, actor).And(Stands(h.Claim, h.Reached))).Aggregate(first, Certainties.Or);
    }

    private static Certainty Means(Milestone handover, ActorId actor) =>
        handover.To.Where(t => t.Kind is ReferenceKind.Named or ReferenceKind.Candidates).Select(t => t.Means(actor)).Aggregate(Certainty.Impossible, Certainties.Or);

    /// <summary>Asks whether a handover came about and no other followed it; two of one day to different takers leave it open.</summary>
    private Certainty Stands(Milestone handover, Certainty reached) =>
        handovers.Where(h => h.Claim.To != handover.To).Aggregate(reached, (sum, other) => sum.And(other.Reached.And(Follows(other.Claim, handover)).Not()));

    private Certainty Follows(Milestone later, Milestone earlier)
    {
        var (one, other) = (later.At.Began, earlier.At.Began);
        var follows = other.IsBefore(one, day.Known.Tolerance);
        return follows is Certainty.Impossible && one.IsBefore(other, day.Known.Tolerance) is Certainty.Impossible ? Certainty.Possible : follows;
    }

    /// <summary>Asks whether the day does not come before a handover; one without a date had come by the day on which it was told.</summary>
    private Certainty HasCome(Milestone handover) =>
        handover.At.IsKnown ? day.Day.IsBefore(handover.At.Began, day.Known.Tolerance).Not()
        : day.Record.Index.Said(handover) is { IsKnown: true } said && day.Day.IsBefore(said.Date, day.Known.Tolerance) is Certainty.Impossible ? Certainty.Certain
        : Certainty.Possible;
}
