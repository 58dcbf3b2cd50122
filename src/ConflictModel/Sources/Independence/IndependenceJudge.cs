namespace ConflictModel;

/// <summary>Judges which origins are independent. Each step looks at every voice and every reliance once or twice.</summary>
/// <remarks>
/// Voices caught in circles are one, and count for nobody: who said it first is not known. At the bottom are those that rely on no other
/// origin; a dataset that draws on one adds nothing to it. Bottoms that draw on a common teller count once.
/// </remarks>
internal sealed class IndependenceJudge
{
    private const int LongestWay = 4;

    private readonly RecordView view;
    private readonly RelianceGraph graph;
    private readonly int[] component; // of voices
    private readonly int[] byComponent; // voices, those of one component together, what they lead to before them
    private readonly bool[] isCircle; // of components
    private readonly bool[] isOrigin; // of components
    private readonly bool[] restsOnOrigin; // of components: on another that is or rests on one
    private readonly bool[] restsFirmly;
    private readonly int[] group; // of components at the bottom: a forest that leads to the first of the group
    private readonly Dictionary<int, List<int>> sharers = []; // components at the bottom, by the teller they draw on
    private readonly int[] next; // of voices: the next on the way to the bottom
    private readonly int[] bottom; // of voices: the component at the bottom, or -1

    private IndependenceJudge(RecordView view, IEnumerable<Claim> claims)
    {
        this.view = view;
        graph = new RelianceGraph(view, claims);
        component = StrongComponents.Of(graph.Edges);
        byComponent = [.. Enumerable.Range(0, component.Length).OrderBy(v => component[v])];
        var components = component.DefaultIfEmpty(-1).Max() + 1;
        (isCircle, isOrigin, restsOnOrigin, restsFirmly, group) = (new bool[components], new bool[components], new bool[components], new bool[components], [.. Enumerable.Range(0, components)]);
        (next, bottom) = (new int[component.Length], new int[component.Length]);
        Rank();
        JoinSharers();
        LeadToBottoms();
    }

    internal static Independence Judge(RecordView view, Claim[] asked)
    {
        var affirmed = Array.Exists(asked, c => c.Polarity is Polarity.Affirmed && view.Weight(c, out _) is not Certainty.Impossible);
        var (counting, leftOut) = (new List<Claim>(), new List<LeftOut>());
        foreach (var claim in asked)
        {
            var gone = view.Weight(claim, out var reason) is Certainty.Impossible;
            if (gone || (affirmed && claim.Polarity is Polarity.Negated))
            {
                leftOut.Add(new LeftOut(claim, gone ? reason : "denies what the others say"));
            }
            else
            {
                counting.Add(claim);
            }
        }

        var judge = new IndependenceJudge(view, counting);
        return new Independence(view, judge.Groups(counting), judge.Circles(), ValueList.From(leftOut), judge.Corroborated(), FigureClash.Told(counting, view));
    }

    private bool IsBottom(int of) => isOrigin[of] && !restsOnOrigin[of];

    private bool Stands(AccountBuilder account) => IsBottom(component[account.Voice]) && !isCircle[component[account.Voice]];

    private void Rank()
    {
        foreach (var account in graph.Accounts)
        {
            isOrigin[component[account.Voice]] = true;
        }

        foreach (var voice in byComponent)
        {
            foreach (var reliance in graph.Edges[voice])
            {
                var (from, to) = (component[voice], component[reliance.To]);
                isCircle[from] |= from == to;
                if (from != to)
                {
                    restsOnOrigin[from] |= isOrigin[to] || restsOnOrigin[to];
                    restsFirmly[from] |= reliance.IsFirm && (isOrigin[to] || restsFirmly[to]);
                }
            }
        }
    }

    /// <summary>Joins those at the bottom that draw on the same teller, who is no origin here.</summary>
    private void JoinSharers()
    {
        foreach (var voice in byComponent)
        {
            foreach (var reliance in graph.Edges[voice])
            {
                var (from, to) = (component[voice], component[reliance.To]);
                if (from == to || !IsBottom(from))
                {
                    continue;
                }

                if (!sharers.TryGetValue(to, out var all))
                {
                    sharers.Add(to, all = []);
                }

                if (all.Count == 0 || all[^1] != from)
                {
                    all.Add(from);
                    group[Root(from)] = Root(all[0]);
                }
            }
        }
    }

    private int Root(int of)
    {
        while (group[of] != of)
        {
            of = group[of] = group[group[of]];
        }

        return of;
    }

    /// <summary>Finds for every voice the shortest way down, from the bottoms upwards.</summary>
    private void LeadToBottoms()
    {
        var above = Enumerable.Range(0, component.Length).SelectMany(v => graph.Edges[v].Select(e => (From: v, e.To))).ToLookup(e => e.To, e => e.From);
        Array.Fill(bottom, -1);
        Array.Fill(next, -1);
        var pending = new Queue<int>();
        foreach (var account in graph.Accounts)
        {
            if (IsBottom(component[account.Voice]) && bottom[account.Voice] < 0)
            {
                bottom[account.Voice] = component[account.Voice];
                pending.Enqueue(account.Voice);
            }
        }

        while (pending.TryDequeue(out var voice))
        {
            foreach (var from in above[voice])
            {
                if (bottom[from] < 0)
                {
                    (bottom[from], next[from]) = (bottom[voice], voice);
                    pending.Enqueue(from);
                }
            }
        }
    }

    private ValueList<ValueList<OriginAccount>> Groups(List<Claim> claims)
    {
        // The order of the accounts is that of their first claims; grouping keeps it.
        var finder = new PartyFinder(view, claims);
        var leaders = new Dictionary<int, AccountBuilder>();
        foreach (var account in graph.Accounts.Where(Stands))
        {
            leaders.TryAdd(GroupOf(account), account);
        }

        return ValueList.From(graph.Accounts.GroupBy(GroupOf).Select(group => ValueList.From(
            group.OrderBy(a => Stands(a) ? 0 : IsBottom(component[a.Voice]) ? 1 : 2).Select(a => new OriginAccount(
                a,
                graph.Name(a.Identity),
                Reliance(a, leaders.GetValueOrDefault(group.Key)),
                finder.TieOf(graph.Voices[a.Voice].Origin, a.Claims).Told)))));
    }

    private int GroupOf(AccountBuilder account) => Root(bottom[account.Voice]);

    private string Reliance(AccountBuilder account, AccountBuilder? leader)
    {
        var own = component[account.Voice];
        if (account == leader)
        {
            return "";
        }

        if (!IsBottom(own))
        {
            return $"it {Way(account.Voice)}{(restsFirmly[own] ? "" : ", and may rest on that")}";
        }

        if (isCircle[own])
        {
            return "it stands in a circle";
        }

        return $"it draws on {NameOf(graph.Edges[account.Voice].First(e => sharers[component[e.To]].Count > 1).To)}, as others here do";
    }

    /// <summary>Tells the way down: "draws on Valley Monitor". A long one is cut.</summary>
    private string Way(int from)
    {
        var steps = new List<string>();
        for (var voice = from; next[voice] >= 0; voice = next[voice])
        {
            if (steps.Count == LongestWay)
            {
                steps.Add("relies on others in turn");
                break;
            }

            steps.Add($"{graph.Between(voice, next[voice]).Verb} {NameOf(next[voice])}");
        }

        return string.Join(", which ", steps);
    }

    private string NameOf(int voice) => graph.Name(graph.Voices[voice]);

    private ValueList<ReportingCircle> Circles() =>
        ValueList.From(
            from knot in byComponent.GroupBy(v => component[v])
            where knot.Count() > 1
            let first = knot.Min()
            orderby first
            select Circle(first, [.. knot.Order()]));

    /// <summary>Finds the shortest circle through a voice that is caught in one.</summary>
    private ReportingCircle Circle(int first, int[] knot)
    {
        var before = new Dictionary<int, int>();
        var pending = new Queue<int>([first]);
        while (!before.ContainsKey(first))
        {
            var voice = pending.Dequeue();
            foreach (var reliance in graph.Edges[voice])
            {
                if (component[reliance.To] == component[first] && before.TryAdd(reliance.To, voice))
                {
                    pending.Enqueue(reliance.To);
                }
            }
        }

        var chain = new List<int> { first };
        for (var voice = before[first]; voice != first; voice = before[voice])
        {
            chain.Add(voice);
        }

        chain.Reverse(1, chain.Count - 1); // it was walked backwards

        return new ReportingCircle(
            ValueList.From(chain.Select(NameOf)),
            ValueList.From(chain.Select((voice, i) => graph.Between(voice, chain[(i + 1) % chain.Count]).Verb)),
            ValueList.From(knot.Except(chain).Select(NameOf)),
            ValueList.From(chain.Concat(knot.Except(chain)).Select(voice => graph.Voices[voice].Origin)));
    }

    private (Certainty Certainty, string Why) Corroborated()
    {
        var bottoms = graph.Accounts.Where(a => IsBottom(component[a.Voice])).ToLookup(GroupOf);
        var sure = bottoms.Select(g => g.Where(IsSure).SelectMany(a => a.Claims).ToArray()).Where(c => c.Length > 0).ToArray();
        if (FigureClash.AnyTwoAgree(sure, view))
        {
            return (Certainty.Certain, "");
        }

        if (bottoms.Count >= 2 && !FigureClash.AnyTwoAgree([.. bottoms.Select(g => g.SelectMany(a => a.Claims).ToArray())], view))
        {
            return (Certainty.Impossible, "the numbers they give cannot both be so");
        }

        if (sure.Length >= 2)
        {
            return (Certainty.Possible, "the numbers of those that are sure cannot both be so");
        }

        var doubts = bottoms.Count >= 2 ? bottoms.Where(g => !g.Any(IsSure)).Select(g => $"{graph.Name(g.First().Identity)} {Doubt(g.First())}")
            : bottoms.Any(IsLoose) ? ["not all draw on the same teller"]
            : graph.Accounts.Where(a => restsOnOrigin[component[a.Voice]] && !restsFirmly[component[a.Voice]])
                .Select(a => $"{graph.Name(a.Identity)} may speak for itself, although it {Way(a.Voice)}");
        var told = doubts.Take(LongestWay).ToArray();
        return told.Length > 0 ? (Certainty.Possible, string.Join("; ", told))
            : (Certainty.Impossible, graph.Accounts.Count < 2 ? "" : graph.Accounts.Exists(Stands) ? "all come down to one" : "all stand in a circle");
    }

    private bool IsSure(AccountBuilder account) => account.IsSure && Stands(account);

    private string Doubt(AccountBuilder account) =>
        isCircle[component[account.Voice]] ? "stands in a circle, of which nobody knows who spoke first" : account.Doubt;

    /// <summary>Says whether there is no teller whom all of a group have in common, so that two of it may have none.</summary>
    private bool IsLoose(IGrouping<int, AccountBuilder> together)
    {
        var members = together.Select(a => component[a.Voice]).ToHashSet();
        return members.Count > 1 && !sharers.Values.Any(all => all.Count == members.Count && members.Contains(all[0]));
    }
}
