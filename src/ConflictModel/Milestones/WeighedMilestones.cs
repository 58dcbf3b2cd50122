namespace ConflictModel;

/// <summary>Weighs what is said of the milestones of one thing.</summary>
internal static class WeighedMilestones
{
    /// <summary>Gets the milestones that count.</summary>
    /// <param name="day">The world on a day.</param>
    /// <param name="of">What reached them.</param>
    /// <param name="leftOut">Takes those that do not count, and why.</param>
    /// <param name="denials">Those that are denied.</param>
    internal static List<WeighedMilestone> Of(DayView day, EntityId of, List<LeftOut> leftOut, out List<Milestone> denials)
    {
        var (counting, against) = (new List<WeighedMilestone>(), new List<Milestone>());
        foreach (var milestone in day.Record.ClaimsAbout(of).OfType<Milestone>().Where(m => m.Of == of))
        {
            var weight = day.Known.Weight(milestone, out var reason);
            if (weight is Certainty.Impossible)
            {
                leftOut.Add(new LeftOut(milestone, reason));
            }
            else if (milestone.Polarity is Polarity.Negated)
            {
                against.Add(milestone);
            }
            else
            {
                counting.Add(new WeighedMilestone(milestone, weight));
            }
        }

        // What one affirms and another denies is possible at most.
        denials = against;
        return counting.ConvertAll(m => against.Exists(d => Denies(d, m.Milestone, day)) ? m with { Weight = m.Weight.And(Certainty.Possible) } : m);
    }

    /// <summary>Says whether a denial may speak against what is affirmed: the same milestone, or an end, on what may be the same day.</summary>
    internal static bool Denies(Milestone denial, Milestone affirmed, DayView day) =>
        (denial.Reached == affirmed.Reached || (denial.Reached.IsEnd && affirmed.Reached.IsEnd))
        && denial.At.Began.IsSameDayAs(affirmed.At.Began, day.Known.Tolerance) is not Certainty.Impossible;
}
