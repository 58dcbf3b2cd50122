namespace ConflictModel;

/// <summary>In force from its effect until an end is declared.</summary>
internal sealed class DeclaredEndRule : TruceRule
{
    private static readonly MilestoneKind[] Ends =
        [MilestoneKind.Ended, MilestoneKind.Denounced, MilestoneKind.Expired, MilestoneKind.Replaced];

    private static readonly MilestoneKind[] Announcements =
        [MilestoneKind.Declared, MilestoneKind.Signed, MilestoneKind.Agreed];

    public override string Name => "declared end";

    public override (Certainty Certainty, ValueList<Claim> Claims) Judge(ValueList<WeighedMilestone> milestones, DayView day)
    {
        var effective = milestones.Where(m => m.Milestone.Reached == MilestoneKind.Effective).ToArray();
        var started = effective.Length > 0
            ? Agreed(effective.Select(m => Reached(m, day).And(m.Weight)))
            // Announced is not in effect: without a claim of effect it is possible from then on, and no more.
            : Announced(milestones, day);
        var ends = milestones.Where(m => Ends.Contains(m.Milestone.Reached) && Over(m, day) is not Certainty.Impossible).ToArray();
        var over = ends.Length == 0 ? Certainty.Impossible : ends.Select(m => Over(m, day)).Aggregate(Certainties.Or);
        var basis = effective.Length > 0 ? effective : [.. milestones.Where(m => Announcements.Contains(m.Milestone.Reached))];
        return (started.And(over.Not()), ValueList.From(basis.Concat(ends).Select(m => (Claim)m.Milestone)));
    }

    /// <summary>Answers as one where all claims agree, and leaves it open where they do not.</summary>
    private static Certainty Agreed(IEnumerable<Certainty> answers)
    {
        var all = answers.Distinct().ToArray();
        return all.Length == 1 ? all[0] : Certainty.Possible;
    }

    private static Certainty Announced(ValueList<WeighedMilestone> milestones, DayView day)
    {
        var announced = milestones.Where(m => Announcements.Contains(m.Milestone.Reached)).Select(m => Reached(m, day)).ToArray();
        return announced.Length == 0 ? Certainty.Possible : announced.Aggregate(Certainties.Or).And(Certainty.Possible);
    }

    private static Certainty Reached(WeighedMilestone m, DayView day) =>
        day.Day.IsBefore(m.Milestone.At.Began, day.Known.Tolerance).Not();

    private static Certainty Over(WeighedMilestone m, DayView day) =>
        m.Milestone.At.Finished.IsBefore(day.Day, day.Known.Tolerance).And(m.Weight) is var over && over is Certainty.Impossible
            && m.Milestone.At.Finished.IsSameDayAs(day.Day, day.Known.Tolerance) is not Certainty.Impossible
            ? Certainty.Possible // it ended some time that day
            : over;
}
