namespace ConflictModel;

/// <summary>Takes out of a total what must not be added, before a policy adds: parts of wholes that are in it, and excess mortality beside deaths counted.</summary>
internal sealed class TollSorter(RecordView view, TotalPolicy policy, Population people)
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

        // Where parts go in a circle nobody can tell the whole: those stay, and overlap.
        var holds = Enumerable.Range(0, tolls.Length).Select(i => wholes[i].Where(w => !Reaches(wholes, w, i)).ToArray()).ToArray();
        var raised = tolls.ToArray();
        for (var i = 0; i < tolls.Length; i++)
        {
            foreach (var whole in holds[i].Where(w => holds[w].Length == 0))
            {
                raised[whole] = Raised(raised[whole], tolls[i]);
            }

            if (holds[i].Length > 0)
            {
                var names = Names.List(holds[i].Order().Select(w => view.Record.Names.Of(tolls[w].Id)), "and");
                leftOut.AddRange(tolls[i].Answer.Figures.Select(f => new LeftOut(f, $"a part of what {names} is counted with")));
            }
        }

        return [.. raised.Where((_, i) => holds[i].Length == 0)];
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
            new Question(view, "{subject}: {value}", toll.Id, default, policy.PerIncident.Name, people.Tell(view.Record.Names)),
            view,
            toll.Answer.LeftOut),
    };
}
