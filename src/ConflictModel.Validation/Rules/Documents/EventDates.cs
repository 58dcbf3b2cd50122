namespace ConflictModel.Validation;

/// <summary>When things came about, looked up once for each, so that many comparisons with one thing cost no more than one.</summary>
internal sealed class EventDates(RecordView view)
{
    /// <summary>A thing told at more times than this is told apart by nobody; its order is taken to be open.</summary>
    private const int MostTold = 16;

    private static readonly MilestoneKind[] Beginnings =
    [
        MilestoneKind.Effective, MilestoneKind.Began, MilestoneKind.Deployed, MilestoneKind.Signed, MilestoneKind.Adopted,
        MilestoneKind.Agreed, MilestoneKind.Declared, MilestoneKind.Formed,
    ];

    private readonly Dictionary<EntityId, List<(Timing When, Claim Claim)>> known = [];

    /// <summary>Asks whether all dates told of both things certainly speak against an order.</summary>
    internal Certainty Contradict(Comparison order, EntityId to, out Claim mine, out Claim others)
    {
        var (one, other) = (Of(order.Of), Of(to));
        (mine, others) = (order, order);
        if (one.Count == 0 || other.Count == 0)
        {
            return Certainty.Possible;
        }

        foreach (var (when, _) in one)
        {
            foreach (var (otherWhen, _) in other)
            {
                var against = order.As == ComparisonKind.Before ? when.IsAfter(otherWhen, view.Tolerance)
                    : order.As == ComparisonKind.After ? when.IsBefore(otherWhen, view.Tolerance)
                    : when.Overlaps(otherWhen, view.Tolerance).Not();
                if (against is not Certainty.Certain)
                {
                    return Certainty.Possible;
                }
            }
        }

        (mine, others) = (one[0].Claim, other[0].Claim);
        return Certainty.Certain;
    }

    /// <summary>Gets the times at which a thing undisputedly came about; none where it is not told, or told at very many times.</summary>
    internal List<(Timing When, Claim Claim)> Of(EntityId id)
    {
        if (!known.TryGetValue(id, out var times))
        {
            known[id] = times = Find(id);
        }

        return times;
    }

    private List<(Timing When, Claim Claim)> Find(EntityId id)
    {
        var best = Beginnings.Length;
        List<(Timing When, Claim Claim)> times = [];
        foreach (var claim in view.Record.ClaimsAbout(id))
        {
            var (when, rank) = claim switch
            {
                Occurrence o when o.Of.TryGetId(out var of) && (EntityId)of == id => (o.When, -1),
                Convening c when c.Of == id => (c.When, -1),
                Milestone m when m.Of == id => (m.At, Array.IndexOf(Beginnings, m.Reached)),
                _ => (Timing.Unknown, Beginnings.Length),
            };
            if (!when.IsKnown || rank > best || (rank < 0 && claim is Milestone) || view.Counts(claim) is not Certainty.Certain)
            {
                continue;
            }

            if (rank < best)
            {
                times.Clear();
                best = rank;
            }

            if (times.Count <= MostTold && !times.Exists(t => t.When == when))
            {
                times.Add((when, claim));
            }
        }

        return times.Count > MostTold ? [] : times;
    }
}
