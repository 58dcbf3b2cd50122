namespace ConflictModel;

/// <summary>In force from its effect until an end is declared; possibly, while it is suspended.</summary>
internal sealed class DeclaredEndRule : TruceRule
{
    internal static readonly MilestoneKind[] Announcements =
        [MilestoneKind.Declared, MilestoneKind.Signed, MilestoneKind.Agreed];

    private static readonly MilestoneKind[] Restarts = [MilestoneKind.Effective, MilestoneKind.Resumed, MilestoneKind.Reactivated];

    public override string Name => "declared end";

    internal override TruceRule? OfWhole => this;

    public override TruceJudgement Judge(TruceCase asked)
    {
        Guard.Against.Null(asked);
        var milestones = asked.Milestones;
        var (started, basis) = Start(asked);
        var effective = milestones.Where(m => Restarts.Contains(m.Milestone.Reached)).ToArray();
        var parties = milestones.Where(m => Announcements.Contains(m.Milestone.Reached)).SelectMany(m => m.Milestone.Actors).Distinct().ToArray();
        var gone = milestones.Where(m => m.Milestone.Reached.IsEnd && Over(m, effective, asked) is Certainty.Certain).SelectMany(m => Leaving(m.Milestone, asked)).ToArray();
        milestones = ValueList.From(milestones.Select(m => LeavesOthers(m.Milestone, asked, parties.Except(gone).Except(Leaving(m.Milestone, asked))) ? m with { Weight = m.Weight.And(Certainty.Possible) } : m));
        var ends = milestones.Where(m => m.Milestone.Reached.IsEnd && Over(m, effective, asked) is not Certainty.Impossible).ToArray();
        var over = ends.Select(m => Over(m, effective, asked)).Aggregate(Certainty.Impossible, Certainties.Or);

        // Who says that it ended later says that it still held; but not of another end, after it had gone on.
        var past = ends.Where(e => asked.HasPassed(e.Milestone.At) is Certainty.Certain).ToArray();
        var rivals = milestones.Where(m => over is Certainty.Certain && m.Milestone.Reached.IsEnd && asked.HasPassed(m.Milestone.At) is not Certainty.Certain && past.All(e => IsRival(m, e, effective, asked))).ToArray();
        over = rivals.Length > 0 ? Certainty.Possible : over;
        ends = [.. ends, .. rivals.Except(ends)];

        // On hold is neither in force nor ended.
        var holds = milestones.Where(m => m.Milestone.Reached == MilestoneKind.Suspended && asked.HasReached(m.Milestone.At).And(m.Weight) is not Certainty.Impossible && !Resumed(m, effective, asked)).ToArray();
        started = holds.Length > 0 ? started.And(Certainty.Possible) : started;
        return new TruceJudgement(started.And(over.Not()), ValueList.From(basis.Concat(holds).Concat(ends).Select(m => (Claim)m.Milestone)));
    }

    /// <summary>Asks whether the truce has started, and by which claims.</summary>
    internal static (Certainty Started, WeighedMilestone[] Basis) Start(TruceCase asked)
    {
        var effective = asked.Milestones.Where(m => m.Milestone.Reached == MilestoneKind.Effective).ToArray();
        var basis = effective.Length > 0 ? effective : [.. asked.Milestones.Where(m => Announcements.Contains(m.Milestone.Reached))];
        var started = Started(basis, asked);

        // Announced is not in effect: without a claim of effect it is possible from then on, and no more.
        return (effective.Length > 0 || started is Certainty.Impossible ? started : Certainty.Possible, basis);
    }

    /// <summary>Answers as one where all claims agree on whether the day came after, and leaves it open where they do not, or where none is undisputed.</summary>
    private static Certainty Started(WeighedMilestone[] claims, TruceCase asked)
    {
        var answers = claims.Select(m => asked.HasReached(m.Milestone.At)).Distinct().ToArray();
        return answers.Length == 1 && Array.Exists(claims, m => m.Weight is Certainty.Certain) ? answers[0] : Certainty.Possible;
    }

    /// <summary>Asks whether an end lies behind the day: while it lasts, or on its very day, that is open; so it is where the truce took effect after it.</summary>
    private static Certainty Over(WeighedMilestone end, WeighedMilestone[] effective, TruceCase asked)
    {
        var at = end.Milestone.At;
        if (asked.HasReached(at) is Certainty.Impossible)
        {
            return Certainty.Impossible;
        }

        var over = asked.HasPassed(at) is Certainty.Certain ? end.Weight : Certainty.Possible;
        return Resumed(end, effective, asked) ? over.And(Certainty.Possible) : over;
    }

    /// <summary>Says whether another end, not yet passed, is another account of one, and a later one: of the same kind, by somebody else, without an effect or a resumption between.</summary>
    private static bool IsRival(WeighedMilestone later, WeighedMilestone end, WeighedMilestone[] effective, TruceCase asked) =>
        later.Milestone.Reached == end.Milestone.Reached
        && later.Milestone.Actors == end.Milestone.Actors
        && !later.Milestone.By.SharesOriginWith(end.Milestone.By, asked.Day.Record)
        && end.Milestone.At.Finished.IsBefore(later.Milestone.At.Began, asked.Tolerance) is Certainty.Certain
        && !Array.Exists(effective, e =>
            end.Milestone.At.Finished.IsBefore(e.Milestone.At.Began, asked.Tolerance) is not Certainty.Impossible
            && e.Milestone.At.Began.IsBefore(later.Milestone.At.Began, asked.Tolerance) is not Certainty.Impossible);

    /// <summary>Says whether a party walks out while two or more of those who declared stay: the truce may go on among them, though not for who is asked about and walks out.</summary>
    private static bool LeavesOthers(Milestone end, TruceCase asked, IEnumerable<Reference<ActorId>> staying) =>
        end.Reached.IsEnd && !end.Actors.IsEmpty && staying.Count() >= 2
        && !asked.Scope.Parties.Any(p => end.Actors.Any(a => a.Means(p) is Certainty.Certain));

    /// <summary>Gets those who walk out by an end, but for those who announced the truce anew after it.</summary>
    private static IEnumerable<Reference<ActorId>> Leaving(Milestone end, TruceCase asked) =>
        end.Actors.Where(a => !asked.Milestones.Any(m =>
            Announcements.Contains(m.Milestone.Reached)
            && m.Milestone.Actors.Contains(a)
            && asked.HasReached(m.Milestone.At) is not Certainty.Impossible
            && end.At.Finished.IsBefore(m.Milestone.At.Began, asked.Tolerance) is Certainty.Certain));

    /// <summary>Says whether some effect or resumption that may have been reached comes certainly after a milestone.</summary>
    private static bool Resumed(WeighedMilestone before, WeighedMilestone[] effective, TruceCase asked) =>
        Array.Exists(effective, e =>
            asked.HasReached(e.Milestone.At) is not Certainty.Impossible
            && before.Milestone.At.Finished.IsBefore(e.Milestone.At.Began, asked.Tolerance) is Certainty.Certain);
}
