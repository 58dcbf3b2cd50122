namespace ConflictModel;

/// <summary>Takes out of a total what must not be added, before a policy adds: parts of wholes that are in it, and excess mortality beside deaths counted.</summary>
internal sealed class TollSorter(RecordView view, TotalPolicy policy, Population people, string counted)
{
    private readonly List<LeftOut> leftOut = [];
    private readonly List<string> flags = [];

    internal ValueList<LeftOut> LeftOut => ValueList.From(leftOut);

    internal ValueList<string> Flags => ValueList.From(flags);

    /// <summary>Gets the tolls that a policy may add, in the order given.</summary>
    internal Toll[] Sort(Toll[] tolls) => WithoutExcess(WithoutParts(tolls));

    /// <summary>Says why figures cannot be added at all, whoever and wherever the people are; empty where they can.</summary>
    internal string Refusal(IEnumerable<Toll> tolls)
    {
        try
        {
            FigureKinds.RequireAddable(ValueList.From(tolls.SelectMany(t => t.Answer.Figures)), view.Record);
            return "";
        }
        catch (IncompatibleFiguresException refusal)
        {
            return refusal.Message;
        }
    }

    /// <summary>Leaves out the tolls that are parts of others; a part still bounds its whole from below.</summary>
    private Toll[] WithoutParts(Toll[] tolls)
    {
        var ties = new TollTies(ValueList.From(tolls.Select(t => t.Answer)), view);
        var wholes = Enumerable.Range(0, tolls.Length).Select(i => ties.WholesOf(i, people)).ToArray();
        var places = tolls.Select((t, i) => (t.Id, i)).ToDictionary(t => t.Id, t => t.i);
        for (var i = 0; i < tolls.Length; i++)
        {
            var around = Around(tolls[i].Id).Where(places.ContainsKey).Select(id => places[id]).ToArray();
            wholes[i].UnionWith(around);
            foreach (var circling in around.Where(w => w < i && Around(tolls[w].Id).Contains(tolls[i].Id)))
            {
                flags.Add($"{view.Record.Names.Of(tolls[circling].Id)} and {view.Record.Names.Of(tolls[i].Id)} are each said to lie in the other: who is in both is counted twice.");
            }
        }

        // Where parts go in a circle nobody can tell the whole: those stay, and overlap.
        var holds = Enumerable.Range(0, tolls.Length).Select(i => wholes[i].Where(w => !Reaches(wholes, w, i)).ToArray()).ToArray();
        var raised = Raised(tolls, holds);
        for (var i = 0; i < tolls.Length; i++)
        {
            if (holds[i].Length > 0)
            {
                var names = Names.List(holds[i].Order().Select(w => view.Record.Names.Of(tolls[w].Id)), "and");
                leftOut.AddRange(tolls[i].Answer.Figures.Select(f => new LeftOut(f, $"a part of what {names} is counted with")));
            }
        }

        return [.. raised.Where((_, i) => holds[i].Length == 0)];
    }

    /// <summary>Gets what something certainly lies in by what it is, without any figure that says so: an event in its series, a town in its district, a contingent in its mission.</summary>
    private IEnumerable<EntityId> Around(EntityId of) => of.Family switch
    {
        EntityFamily.Incident => IncidentParts.Around(view.Record, IncidentId.Parse(of.Value)).Select(i => (EntityId)i),
        EntityFamily.Place => view.Record.Index.Control.Around(PlaceId.Parse(of.Value)).Where(p => p.Sure).Select(p => (EntityId)p.Place),
        EntityFamily.Deployment => Larger(DeploymentId.Parse(of.Value)).Select(d => (EntityId)d),
        _ => [],
    };

    /// <summary>Gets the deployments of which one is a part, the nearest first; in a circle none is its own.</summary>
    private IEnumerable<DeploymentId> Larger(DeploymentId deployment)
    {
        var met = new HashSet<DeploymentId> { deployment };
        while (view.Record.TryFind(deployment, out var found) && found is Deployment part && part.PartOf.TryGetId(out deployment) && met.Add(deployment))
        {
            yield return deployment;
        }
    }

    private static bool Reaches(HashSet<int>[] wholes, int from, int to)
    {
        var seen = new HashSet<int> { from };
        var open = new Stack<int>([from]);
        while (open.TryPop(out var next))
        {
            if (next == to)
            {
                return true;
            }

            foreach (var whole in wholes[next].Where(seen.Add))
            {
                open.Push(whole);
            }
        }

        return false;
    }

    /// <summary>Bounds each whole from below by its parts, the innermost first: by all of them together as the policy adds them, else by each.</summary>
    private Toll[] Raised(Toll[] tolls, int[][] holds)
    {
        var raised = tolls.ToArray();
        var parts = Enumerable.Range(0, tolls.Length).SelectMany(i => Nearest(holds, i).Select(whole => (Whole: whole, Part: i))).ToLookup(p => p.Whole, p => p.Part);
        foreach (var whole in parts.Select(p => p.Key).OrderByDescending(w => holds[w].Length).ThenBy(w => w))
        {
            if (parts[whole].Skip(1).Any())
            {
                raised[whole] = RaisedByAll(raised[whole], parts[whole].Select(i => raised[i]).ToArray());
            }

            foreach (var part in parts[whole])
            {
                raised[whole] = Raised(raised[whole], raised[part]);
            }
        }

        return raised;
    }

    /// <summary>Gets the wholes of a part that hold no other of its wholes.</summary>
    private static IEnumerable<int> Nearest(int[][] holds, int part) => holds[part].Where(w => !Array.Exists(holds[part], other => holds[other].Contains(w)));

    private Toll RaisedByAll(Toll whole, Toll[] parts)
    {
        var together = policy.Add(ValueList.From(parts.Select(p => p.Answer)), view);
        var names = Names.List(parts.Select(p => view.Record.Names.Of(p.Id)), "and");
        if (!(together.Number.Least > (whole.Answer.Value.Least ?? 0)))
        {
            return whole;
        }

        if (together.Number.FitsWithin(whole.Answer.Value) is Certainty.Impossible)
        {
            flags.Add($"{names} are parts of {view.Record.Names.Of(whole.Id)}, yet more together ({together.Number.Describe()} of {whole.Answer.Value.Describe()}): a contradiction.");
            return whole;
        }

        var bounded = whole.Answer.Value.BoundedByPart(together.Number);
        flags.Add($"{view.Record.Names.Of(whole.Id)} has {bounded.Describe()}, since {names} are parts of it ({together.Arithmetic}).");
        var certainty = parts.Select(p => p.Answer).Where(a => a.Value.IsKnown).Aggregate(whole.Answer.Figures.IsEmpty ? Certainty.Certain : whole.Answer.Certainty, (sum, a) => sum.And(a.Certainty));
        return Made(whole, new CombinedFigure(bounded, ValueList.From(whole.Answer.Figures.Concat(together.Used).DistinctBy(f => f.Id))) { Flags = whole.Answer.Flags }, certainty);
    }

    private Toll Raised(Toll whole, Toll part)
    {
        var (number, some) = (whole.Answer.Value, part.Answer.Value);
        if (some.FitsWithin(number) is Certainty.Impossible)
        {
            flags.Add($"{view.Record.Names.Of(part.Id)} is a part of {view.Record.Names.Of(whole.Id)}, yet more ({some.Describe()} of {number.Describe()}): a contradiction.");
            return whole;
        }

        var bounded = number.BoundedByPart(some);
        if (bounded == number)
        {
            return whole;
        }

        flags.Add($"{view.Record.Names.Of(whole.Id)} has {bounded.Describe()}, since {view.Record.Names.Of(part.Id)} is a part of it.");
        return Made(whole, new CombinedFigure(bounded, ValueList.From(whole.Answer.Figures.Concat(part.Answer.Figures))) { Flags = whole.Answer.Flags }, whole.Answer.Figures.IsEmpty ? part.Answer.Certainty : whole.Answer.Certainty.And(part.Answer.Certainty));
    }

    private Toll[] WithoutExcess(Toll[] tolls)
    {
        var excess = Array.FindAll(tolls, IsExcess);
        if (excess.Length == 0 || Array.TrueForAll(tolls, t => t.Answer.Figures.IsEmpty || IsExcess(t)))
        {
            return tolls;
        }

        flags.Add($"Of {Names.List(excess.Select(t => view.Record.Names.Of(t.Id)), "and")} only excess mortality is told, which is no count of deaths: it is not added to deaths counted.");
        leftOut.AddRange(excess.SelectMany(t => t.Answer.Figures).Select(f => new LeftOut(f, "excess mortality, no count of direct deaths")));
        return [.. tolls.Select(t => IsExcess(t) ? Made(t, new CombinedFigure(Estimate.Unknown, []), Certainty.Possible) : t)];
    }

    private static bool IsExcess(Toll toll) => toll.Answer.Figures.Any(f => f.Knowledge == Knowledge.ExcessMortality);

    private Toll Made(Toll toll, CombinedFigure combined, Certainty certainty) => toll with
    {
        Answer = new FigureAnswer(
            combined,
            certainty,
            new Question(view, "{subject}: {value}", toll.Id, default, policy.PerIncident.Name, counted),
            view,
            toll.Answer.LeftOut),
    };
}
