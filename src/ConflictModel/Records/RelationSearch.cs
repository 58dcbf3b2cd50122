namespace ConflictModel;

/// <summary>Answers one question about relations on a day: one step, or all steps breadth first, keeping the most certain way to each actor.</summary>
internal sealed class RelationSearch<TClaim>(DayView day, RelationIndex<TClaim> index, Question question)
    where TClaim : Claim
{
    private const int Few = 16;

    private readonly long earliest = day.Day.EarliestDay(day.Known.Tolerance);
    private readonly long latest = day.Day.LatestDay(day.Known.Tolerance);
    private readonly List<RelationIndex<TClaim>.Entry> found = [];
    private readonly Steps near = new();
    private readonly Steps reached = new();
    private readonly List<int> pending = [];

    internal ValueList<Answer<Actor>> Run(ActorId start, Reach reach)
    {
        Expand(start, start, Certainty.Certain, default);
        if (reach is Reach.Through)
        {
            // An actor comes up again where a longer way to it proves more certain than the one it was reached by first.
            for (var i = 0; i < pending.Count; i++)
            {
                var step = reached.All[pending[i]];
                Expand(start, step.Far, step.Certainty, step.Claims);
            }
        }

        return Answers();
    }

    private void Expand(ActorId start, ActorId from, Certainty sofar, ValueList<Claim> path)
    {
        found.Clear();
        near.Clear();
        index.Find(from, earliest, latest, found);
        foreach (var entry in found)
        {
            var certainty = day.Known.Weight(entry.Claim, out _).And(day.Holds(entry.Claim, entry.Said)).And(entry.Sure ? Certainty.Certain : Certainty.Possible);
            if (certainty is not Certainty.Impossible)
            {
                Weigh(entry, certainty, path);
            }
        }

        foreach (var step in near.All)
        {
            Arrive(start, step with { Certainty = step.Certainty.And(sofar) });
        }
    }

    /// <summary>Files a claim with the others about the same step.</summary>
    private void Weigh(RelationIndex<TClaim>.Entry entry, Certainty certainty, ValueList<Claim> path)
    {
        var denied = entry.Claim.Polarity is Polarity.Negated;
        var at = near.Find(entry.Far);
        var step = at < 0 ? new Step(entry.Far, Certainty.Impossible, Certainty.Impossible, path) : near.All[at];
        step = step with
        {
            Affirmed = denied ? step.Affirmed : step.Affirmed.Or(certainty),
            Denied = denied ? step.Denied.Or(certainty) : step.Denied,
            Claims = step.Claims.With(entry.Claim),
        };

        // Against a denial, what others affirm is possible at most; alone, a denial leaves nothing.
        near.Put(at, step with { Certainty = step.Denied is Certainty.Impossible ? step.Affirmed : step.Affirmed.And(Certainty.Possible) });
    }

    private void Arrive(ActorId start, Step step)
    {
        var at = reached.Find(step.Far);
        if (step.Certainty is Certainty.Impossible || (at >= 0 && step.Certainty <= reached.All[at].Certainty))
        {
            return;
        }

        at = reached.Put(at, step);
        if (!step.Far.Equals(start))
        {
            pending.Add(at);
        }
    }

    private ValueList<Answer<Actor>> Answers()
    {
        var answers = new List<Answer<Actor>>(reached.All.Count);
        foreach (var step in reached.All)
        {
            if (day.Record.TryFind(step.Far, out var actor))
            {
                answers.Add(new Answer<Actor>((Actor)actor, step.Certainty, step.Claims, question));
            }
        }

        return ValueList.From(answers);
    }

    private readonly record struct Step(ActorId Far, Certainty Affirmed, Certainty Denied, ValueList<Claim> Claims)
    {
        /// <summary>Gets how certain it is, all told; set once everything about the step is known.</summary>
        internal Certainty Certainty { get; init; }
    }

    /// <summary>Steps by the actor they lead to: few are looked through, many are looked up.</summary>
    private sealed class Steps
    {
        private Dictionary<ActorId, int>? positions;

        internal List<Step> All { get; } = [];

        internal void Clear()
        {
            All.Clear();
            positions = null;
        }

        internal int Find(ActorId far)
        {
            if (All.Count > Few)
            {
                positions ??= All.Select((s, i) => (s.Far, Index: i)).ToDictionary(p => p.Far, p => p.Index);
                return positions.GetValueOrDefault(far, -1);
            }

            return All.FindIndex(s => s.Far.Equals(far));
        }

        internal int Put(int at, Step step)
        {
            if (at >= 0)
            {
                All[at] = step;
                return at;
            }

            All.Add(step);
            positions?.Add(step.Far, All.Count - 1);
            return All.Count - 1;
        }
    }
}
