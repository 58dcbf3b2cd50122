namespace ConflictModel;

/// <summary>Answers one question about relations on a day: one step, or all steps breadth first, passing each actor once.</summary>
internal sealed class RelationSearch<TClaim>(DayView day, RelationIndex<TClaim> index, Question question)
    where TClaim : Claim
{
    private readonly long earliest = day.Day.EarliestDay(day.Known.Tolerance);
    private readonly long latest = day.Day.LatestDay(day.Known.Tolerance);
    private readonly List<RelationIndex<TClaim>.Entry> found = [];
    private readonly List<Step> steps = [];

    internal ValueList<Answer<Actor>> Run(ActorId start, Reach reach)
    {
        Expand(start, Certainty.Certain, default);
        if (reach is Reach.Through)
        {
            for (var i = 0; i < steps.Count; i++)
            {
                if (steps[i].Certainty is not Certainty.Impossible && !steps[i].Far.Equals(start))
                {
                    Expand(steps[i].Far, steps[i].Certainty, steps[i].Claims);
                }
            }
        }

        return Answers();
    }

    private void Expand(ActorId near, Certainty sofar, ValueList<Claim> path)
    {
        found.Clear();
        index.Find(near, earliest, latest, found);
        var firstNew = steps.Count;
        foreach (var entry in found)
        {
            var certainty = day.Known.Weight(entry.Claim, out _).And(day.Holds(entry.Claim.Holds, entry.Said)).And(sofar);
            if (!entry.Sure)
            {
                certainty = certainty.And(Certainty.Possible);
            }

            if (certainty is not Certainty.Impossible)
            {
                Note(entry, certainty, path, firstNew);
            }
        }

        Settle(firstNew);
    }

    /// <summary>Files a claim with the others about the same actor found in this step; one reached by an earlier step stays as it is.</summary>
    private void Note(RelationIndex<TClaim>.Entry entry, Certainty certainty, ValueList<Claim> path, int firstNew)
    {
        var denied = entry.Claim.Polarity is Polarity.Negated;
        for (var i = 0; i < steps.Count; i++)
        {
            if (!steps[i].Far.Equals(entry.Far))
            {
                continue;
            }

            if (i >= firstNew)
            {
                steps[i] = steps[i].And(entry.Claim, certainty, denied);
            }
            else if (!denied && certainty > steps[i].Certainty)
            {
                // A longer way round may be more certain than the short one.
                steps[i] = new Step(entry.Far, certainty, Certainty.Impossible, path.With(entry.Claim));
            }

            return;
        }

        steps.Add(new Step(entry.Far, denied ? Certainty.Impossible : certainty, denied ? certainty : Certainty.Impossible, path.With(entry.Claim)));
    }

    /// <summary>Weighs denials: against a certain one, what others affirm is possible at most; alone, it leaves nothing.</summary>
    private void Settle(int firstNew)
    {
        for (var i = firstNew; i < steps.Count; i++)
        {
            if (steps[i].Denied is not Certainty.Impossible)
            {
                steps[i] = steps[i] with { Certainty = steps[i].Certainty.And(Certainty.Possible) };
            }
        }
    }

    private ValueList<Answer<Actor>> Answers()
    {
        var answers = new List<Answer<Actor>>(steps.Count);
        foreach (var step in steps)
        {
            if (step.Certainty is not Certainty.Impossible && day.Record.TryFind(step.Far, out var actor))
            {
                answers.Add(new Answer<Actor>((Actor)actor, step.Certainty, step.Claims, question));
            }
        }

        return ValueList.From(answers);
    }

    private readonly record struct Step(ActorId Far, Certainty Certainty, Certainty Denied, ValueList<Claim> Claims)
    {
        internal Step And(Claim claim, Certainty certainty, bool denied) => this with
        {
            Certainty = denied ? Certainty : Certainty.Or(certainty),
            Denied = denied ? Denied.Or(certainty) : Denied,
            Claims = Claims.With(claim),
        };
    }
}
