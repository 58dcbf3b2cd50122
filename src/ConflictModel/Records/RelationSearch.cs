namespace ConflictModel;

/// <summary>Answers one question about relations on a day: one step, or all steps breadth first, keeping the most certain way to each actor.</summary>
internal sealed class RelationSearch<TClaim>(DayView day, RelationIndex<TClaim> index, Question question)
    where TClaim : Claim
{
    private const int Few = 16;

    private readonly long earliest = day.Day.EarliestDay(day.Known.Tolerance);
    private readonly long latest = day.Day.LatestDay(day.Known.Tolerance);
    private readonly List<int> found = [];
    private readonly Steps near = new();
    private readonly LifeLimits lives = new(day);

    internal ValueList<Answer<Actor>> Run(ActorId start, Reach reach)
    {
        Expand(start, default);
        return Answers(reach is Reach.Direct || near.All.Count == 0 ? near : AllFrom(start));
    }

    /// <summary>Goes on from what was found first. An actor comes up again where a longer way to it proves more certain than the one it was reached by before.</summary>
    private Steps AllFrom(ActorId start)
    {
        var reached = new Steps();
        var pending = new List<int>();
        Arrive(Certainty.Certain);
        for (var i = 0; i < pending.Count; i++)
        {
            var step = reached.All[pending[i]];
            Expand(step.Far.Id, step.Claims);
            Arrive(step.Certainty);
        }

        return reached;

        void Arrive(Certainty sofar)
        {
            foreach (var step in near.All)
            {
                var certainty = step.Certainty.And(sofar);
                var at = reached.Find(step.Far);
                if (certainty is Certainty.Impossible || (at >= 0 && certainty <= reached.All[at].Certainty))
                {
                    continue;
                }

                at = reached.Put(at, step with { Certainty = certainty });
                if (!step.Far.Id.Equals(start))
                {
                    pending.Add(at);
                }
            }
        }
    }

    /// <summary>Finds the steps that lead on from an actor.</summary>
    private void Expand(ActorId from, ValueList<Claim> path)
    {
        near.Clear();
        if (day.Aliases is not { } aliases)
        {
            Expand(new Alias(from, Certainty.Certain, default), path);
            return;
        }

        foreach (var alias in aliases.Of(from))
        {
            Expand(alias, path);
        }
    }

    /// <summary>Finds the steps that lead on from an actor under one of its names.</summary>
    private void Expand(Alias alias, ValueList<Claim> path)
    {
        var from = alias.Id;
        found.Clear();
        index.Find(from, earliest, latest, found);
        foreach (var position in found)
        {
            ref readonly var entry = ref index[position];
            if (!entry.TryTell(earliest, latest, day.Known, out var certainty))
            {
                certainty = day.Known.Weight(entry.Claim, out _).And(day.Holds(entry.Claim, entry.Said)).And(entry.Sure ? Certainty.Certain : Certainty.Possible);
            }

            var ends = certainty is Certainty.Certain && day.Persistence is Persistence.UntilEnded && entry.Claim.Polarity is Polarity.Affirmed
                ? EndsSaid(from, entry)
                : default;
            certainty = (ends.IsEmpty ? certainty : Certainty.Possible).And(alias.Certainty);
            if (certainty is not Certainty.Impossible && entry.Claim.Polarity is Polarity.Affirmed && lives.Forbids(entry.Claim, entry.Said, from, entry.Far.Id))
            {
                continue;
            }

            if (certainty is not Certainty.Impossible)
            {
                Weigh(entry, certainty, alias.Claims.IsEmpty ? ends : ValueList.From(ends.Concat(alias.Claims)), path);
            }
        }
    }

    /// <summary>Gets the claims by which somebody says that the relation, or one of its two ends, was over before the day: then it may not go on.</summary>
    private ValueList<Claim> EndsSaid(ActorId from, in RelationIndex<TClaim>.Entry entry)
    {
        var began = SaidEnds.Began(entry.Claim, entry.Said);
        var far = entry.Far;
        return ValueList.From(
            index.Of(from).ToArray()
                .Where(e => ReferenceEquals(e.Far, far) && SaidEnds.IsSaidBy(e.Claim, e.Claim.Polarity is Polarity.Negated, began, day))
                .Select(e => (Claim)e.Claim)
                .Concat(SaidEnds.Of(from, began, day))
                .Concat(SaidEnds.Of(far.Id, began, day)));
    }

    /// <summary>Files a claim with the others about the same step, and after it those that say it ended or whose names are one.</summary>
    private void Weigh(in RelationIndex<TClaim>.Entry entry, Certainty certainty, ValueList<Claim> more, ValueList<Claim> path)
    {
        var far = entry.Far;
        if (day.Aliases?.Canonical(far.Id) is { } last && last.Id != far.Id && day.Record.TryFind(last.Id, out var entity) && entity is Actor named)
        {
            (far, more) = (named, ValueList.From(more.Concat(last.Claims)));
        }

        var denied = entry.Claim.Polarity is Polarity.Negated;
        var at = near.Find(far);
        var step = at < 0 ? new Step(far, Certainty.Impossible, Certainty.Impossible, path) : near.All[at];
        step = step with
        {
            Affirmed = denied ? step.Affirmed : step.Affirmed.Or(certainty),
            Denied = denied ? step.Denied.Or(certainty) : step.Denied,
            Claims = With(step.Claims, entry.Claim, more),
        };

        // Against a denial, what others affirm is possible at most; alone, a denial leaves nothing.
        near.Put(at, step with { Certainty = step.Denied is Certainty.Impossible ? step.Affirmed : step.Affirmed.And(Certainty.Possible) });
    }

    /// <summary>Adds claims, none of them twice: what says an end of one may bear on the step itself, too.</summary>
    private ValueList<Claim> With(ValueList<Claim> claims, Claim claim, ValueList<Claim> more)
    {
        if (day is { Persistence: Persistence.AsSaid, Identity: IdentityView.Separate })
        {
            return claims.With(claim);
        }

        return ValueList.From(claims.Append(claim).Concat(more).Distinct<Claim>(ReferenceEqualityComparer.Instance));
    }

    private ValueList<Answer<Actor>> Answers(Steps steps)
    {
        if (steps.All.Count == 0)
        {
            return default;
        }

        var answers = new List<Answer<Actor>>(steps.All.Count);
        foreach (var step in steps.All)
        {
            if (step.Certainty is not Certainty.Impossible)
            {
                answers.Add(new Answer<Actor>(step.Far, step.Certainty, step.Claims, question));
            }
        }

        return ValueList.From(answers);
    }

    private readonly record struct Step(Actor Far, Certainty Affirmed, Certainty Denied, ValueList<Claim> Claims)
    {
        /// <summary>Gets how certain it is, all told; set once everything about the step is known.</summary>
        internal Certainty Certainty { get; init; }
    }

    /// <summary>Steps by the actor they lead to: few are looked through, many are looked up.</summary>
    private sealed class Steps
    {
        private Dictionary<object, int>? positions;

        internal List<Step> All { get; } = [];

        internal void Clear()
        {
            All.Clear();
            positions = null;
        }

        internal int Find(Actor far)
        {
            if (All.Count > Few)
            {
                positions ??= All.Select((s, i) => (s.Far, Index: i)).ToDictionary(p => (object)p.Far, p => p.Index, ReferenceEqualityComparer.Instance);
                return positions.GetValueOrDefault(far, -1);
            }

            for (var i = 0; i < All.Count; i++)
            {
                if (ReferenceEquals(All[i].Far, far))
                {
                    return i;
                }
            }

            return -1;
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
