namespace ConflictModel;

/// <summary>Finds when things came about, for ordering them: an incident as it occurred, talks as they met, all else by the first milestone of a list that is told.</summary>
internal static class EventTimes
{
    private static readonly MilestoneKind[] Beginnings =
    [
        MilestoneKind.Effective, MilestoneKind.Began, MilestoneKind.Deployed, MilestoneKind.Signed, MilestoneKind.Adopted,
        MilestoneKind.Agreed, MilestoneKind.Declared, MilestoneKind.Formed, MilestoneKind.Published, MilestoneKind.Ended,
    ];

    internal static ValueList<Answer<Timing>> Of(RecordView view, EntityId id)
    {
        var question = new Question(view, "{subject} came about {value}", id, default, "");
        var claims = view.Record.ClaimsAbout(id);
        if (id.Family is EntityFamily.Incident)
        {
            return claims.OfType<Occurrence>()
                .Where(o => o.When.IsKnown && o.Of.Kind is ReferenceKind.Named or ReferenceKind.Candidates && MeansIncident(o.Of, id) is not Certainty.Impossible)
                .Tally(view, o => o.When, question, o => MeansIncident(o.Of, id) is Certainty.Certain);
        }

        var met = claims.OfType<Convening>().Where(c => c.Of == id && c.When.IsKnown).Tally(view, c => c.When, question);
        if (!met.IsEmpty)
        {
            return met;
        }

        var milestones = claims.OfType<Milestone>().Where(m => m.Of == id && m.At.IsKnown).ToArray();
        foreach (var kind in Beginnings)
        {
            var reached = milestones.Where(m => m.Reached == kind).Tally(view, m => m.At.Lasted ? Timing.FromMoment(m.At.Began) : m.At, question);
            if (!reached.IsEmpty)
            {
                return reached;
            }
        }

        return default;
    }

    /// <summary>Compares two things by all the times that are told of each: certain or impossible only where all pairs agree and neither rests on disputed claims alone.</summary>
    internal static Certainty Compare(ValueList<Answer<Timing>> one, ValueList<Answer<Timing>> other, Func<Timing, Timing, Certainty> test) =>
        one.Passes(a => other.Passes(b => test(a, b)));

    private static Certainty MeansIncident(Reference<IncidentId> of, EntityId id) =>
        of.TryGetId(out var named) ? (named.ToEntityId() == id ? Certainty.Certain : Certainty.Impossible)
        : of.Candidates.Any(c => c.ToEntityId() == id) ? Certainty.Possible
        : Certainty.Impossible;
}
