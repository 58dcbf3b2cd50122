namespace ConflictModel;

/// <summary>In force from its effect until an end is declared; possibly, while it is suspended.</summary>
internal sealed class DeclaredEndRule : TruceRule
{
    private static readonly MilestoneKind[] Announcements =
        [MilestoneKind.Declared, MilestoneKind.Signed, MilestoneKind.Agreed];

    public override string Name => "declared end";

    public override TruceJudgement Judge(ValueList<WeighedMilestone> milestones, DayView day)
    {
        var effective = milestones.Where(m => m.Milestone.Reached == MilestoneKind.Effective).ToArray();
        var basis = effective.Length > 0 ? effective : [.. milestones.Where(m => Announcements.Contains(m.Milestone.Reached))];
        var started = Started(basis, day);

        // Announced is not in effect: without a claim of effect it is possible from then on, and no more.
        started = effective.Length > 0 || started is Certainty.Impossible ? started : Certainty.Possible;
        var parties = milestones.Where(m => Announcements.Contains(m.Milestone.Reached)).SelectMany(m => m.Milestone.Actors).Distinct().ToArray();
        var gone = milestones.Where(m => m.Milestone.Reached.IsEnd && Over(m, effective, day) is Certainty.Certain).SelectMany(m => Leaving(m.Milestone, milestones, day)).ToArray();
        milestones = ValueList.From(milestones.Select(m => LeavesOthers(m.Milestone, parties.Except(gone).Except(Leaving(m.Milestone, milestones, day))) ? m with { Weight = m.Weight.And(Certainty.Possible) } : m));
        var ends = milestones.Where(m => m.Milestone.Reached.IsEnd && Over(m, effective, day) is not Certainty.Impossible).ToArray();
        var over = ends.Select(m => Over(m, effective, day)).Aggregate(Certainty.Impossible, Certainties.Or);

        // On hold is neither in force nor ended.
        var holds = milestones.Where(m => m.Milestone.Reached == MilestoneKind.Suspended && Reached(m, day).And(m.Weight) is not Certainty.Impossible && !Resumed(m, effective, day)).ToArray();
        started = holds.Length > 0 ? started.And(Certainty.Possible) : started;
        return new TruceJudgement(started.And(over.Not()), ValueList.From(basis.Concat(holds).Concat(ends).Select(m => (Claim)m.Milestone)));
    }

    /// <summary>Answers as one where all claims agree on whether the day came after, and leaves it open where they do not, or where none is undisputed.</summary>
    private static Certainty Started(WeighedMilestone[] claims, DayView day)
    {
        var answers = claims.Select(m => Reached(m, day)).Distinct().ToArray();
        return answers.Length == 1 && Array.Exists(claims, m => m.Weight is Certainty.Certain) ? answers[0] : Certainty.Possible;
    }

    private static Certainty Reached(WeighedMilestone m, DayView day) =>
        day.Day.IsBefore(m.Milestone.At.Began, day.Known.Tolerance).Not();

    /// <summary>Asks whether an end lies behind the day: while it lasts, or on its very day, that is open; so it is where the truce took effect after it.</summary>
    private static Certainty Over(WeighedMilestone end, WeighedMilestone[] effective, DayView day)
    {
        var (at, tolerance) = (end.Milestone.At, day.Known.Tolerance);
        if (day.Day.IsBefore(at.Began, tolerance) is Certainty.Certain)
        {
            return Certainty.Impossible;
        }

        var over = at.Finished.IsBefore(day.Day, tolerance) is Certainty.Certain ? end.Weight : Certainty.Possible;
        return Resumed(end, effective, day) ? over.And(Certainty.Possible) : over;
    }

    /// <summary>Says whether a party walks out while two or more of those who declared stay: the truce may go on among them.</summary>
    private static bool LeavesOthers(Milestone end, IEnumerable<Reference<ActorId>> staying) =>
        end.Reached.IsEnd && !end.Actors.IsEmpty && staying.Count() >= 2;

    /// <summary>Gets those who walk out by an end, but for those who announced the truce anew after it.</summary>
    private static IEnumerable<Reference<ActorId>> Leaving(Milestone end, ValueList<WeighedMilestone> milestones, DayView day) =>
        end.Actors.Where(a => !milestones.Any(m =>
            Announcements.Contains(m.Milestone.Reached)
            && m.Milestone.Actors.Contains(a)
            && Reached(m, day) is not Certainty.Impossible
            && end.At.Finished.IsBefore(m.Milestone.At.Began, day.Known.Tolerance) is Certainty.Certain));

    /// <summary>Says whether some effect that may have been reached comes certainly after a milestone.</summary>
    private static bool Resumed(WeighedMilestone before, WeighedMilestone[] effective, DayView day) =>
        Array.Exists(effective, e =>
            Reached(e, day) is not Certainty.Impossible
            && before.Milestone.At.Finished.IsBefore(e.Milestone.At.Began, day.Known.Tolerance) is Certainty.Certain);
}
