namespace ConflictModel;

/// <summary>Gathers the figures that may be combined, and says of each other one why it may not.</summary>
/// <remarks>What is asked for comes first, then parts of wholes, then whom to answer for where nobody is asked for, and last the period.</remarks>
internal sealed class FigureCombiner(RecordView view, FigurePolicy policy)
{
    private readonly List<Figure> counting = [];
    private readonly List<LeftOut> leftOut = [];
    private readonly List<Figure> parts = [];
    private readonly Dictionary<ClaimId, string> leavingOthersOut = [];
    private readonly Dictionary<Figure, Estimate> numbers = new(ReferenceEqualityComparer.Instance);

    internal FigureAnswer Combine(IEnumerable<Figure> figures, Population? people, Timing? period, Func<string, Timing, Question> ask)
    {
        var all = figures.ToArray();
        Sift(all);
        LeaveOutUnasked(people, period);

        // Not of the list that shrinks on the way: a part of a part is a part of the whole.
        var relations = new FigureRelations(view, all, counting);
        var doubts = FigureDoubts.Of([.. counting], f => numbers[f], relations, view).ToList();
        LeaveOutTold(relations);
        LeaveOutExcess();
        var population = SettlePeople(people, relations, doubts, out var onlySome);
        var covered = period ?? Latest();
        LeaveOtherPeriodsOut(covered, period is not null); // tolls of two years are no rivals of one another: they are never spanned as if they were
        LeaveOutBoundless();
        var combined = Decide(relations, onlySome);
        combined = doubts.Count == 0 ? combined : combined with { Flags = [.. combined.Flags, .. doubts] };
        return new FigureAnswer(
            combined,
            FigureNumbers.WeightOf(combined.Used, view),
            ask(Words(population), covered),
            view,
            ValueList.From(leftOut.Concat(combined.LeftOut)));
    }

    private void Sift(Figure[] all)
    {
        foreach (var figure in all)
        {
            if (FigureSieve.ReasonAgainst(figure, view, policy, out var number) is { } reason)
            {
                leftOut.Add(new LeftOut(figure, reason));
            }
            else
            {
                counting.Add(figure);
                numbers[figure] = number;
            }
        }
    }

    private void LeaveOutUnasked(Population? people, Timing? period)
    {
        // Asked for everybody, what counts only some may still bound them from below.
        if (people is { } asked && asked != Population.Anyone)
        {
            LeaveOut(f => f.People != asked, f => Elsewhere(f, asked));
        }

        if (period is { } within)
        {
            LeaveOtherPeriodsOut(within, isAsked: true);
        }
    }

    private void LeaveOutTold(FigureRelations relations)
    {
        LeaveOut(relations.PartOf, parts);
        LeaveOut(relations.Retelling);
        LeaveOut(relations.OtherReading);
    }

    /// <summary>Deaths beyond those expected are another quantity than deaths counted: alone they stand, beside these they are no rival.</summary>
    private void LeaveOutExcess()
    {
        if (counting.Exists(f => f.Knowledge != Knowledge.ExcessMortality))
        {
            LeaveOut(f => f.Knowledge == Knowledge.ExcessMortality, _ => "excess mortality, no count of direct deaths");
        }
    }

    private Population SettlePeople(Population? people, FigureRelations relations, List<string> doubts, out bool onlySome)
    {
        var populations = counting.Select(f => f.People).Distinct().ToArray();
        var population = people ?? (populations.Length == 1 ? populations[0] : Population.Anyone);
        if (population == Population.Anyone)
        {
            FindLeavingOthersOut(relations, doubts);
        }

        onlySome = population == Population.Anyone && !counting.Exists(f => f.People == Population.Anyone && !leavingOthersOut.ContainsKey(f.Id));
        if (!onlySome)
        {
            LeaveOut(f => f.People != population, f => Elsewhere(f, population));
        }

        return population;
    }

    /// <summary>"The majority of about 235,000" tells its words where nothing else does, and bounds nothing.</summary>
    private void LeaveOutBoundless()
    {
        if (counting.Exists(f => numbers[f].IsKnown))
        {
            LeaveOut(f => !numbers[f].IsKnown, f => $"{numbers[f].Describe()}, which bounds nothing");
        }
    }

    private CombinedFigure Decide(FigureRelations relations, bool onlySome)
    {
        // What counts only some says how few there were at least, and no more; beside a figure of the same people it says nothing new.
        // Some are those of a whole that counts nowhere, and those that stand beside others with nobody in common.
        var some = new Dictionary<ClaimId, string>();
        foreach (var figure in counting)
        {
            if ((relations.PartOfLostWhole(figure) ?? leavingOthersOut.GetValueOrDefault(figure.Id) ?? relations.Beside(figure, counting)) is { } words)
            {
                some.Add(figure.Id, words);
            }
        }

        var wholes = counting.FindAll(f => !some.ContainsKey(f.Id)).ToLookup(f => f.People, f => numbers[f]);
        LeaveOut(
            f => wholes.Contains(f.People) && some.ContainsKey(f.Id),
            f => Only(some[f.Id], numbers[f].Least > wholes[f.People].Max(w => w.Greatest)));
        return onlySome ? FromBelow(f => leavingOthersOut.GetValueOrDefault(f.Id) ?? Words(f.People), relations, f => some.ContainsKey(f.Id))
            : wholes.Count == 0 ? FromBelow(f => some[f.Id], relations, f => some.ContainsKey(f.Id))
            : OfWholes(relations);
    }

    /// <summary>Finds the counts that name no people and of which others are said to be no part: such a count cannot be of everybody, and says only how few there were at least.</summary>
    private void FindLeavingOthersOut(FigureRelations relations, List<string> doubts)
    {
        foreach (var figure in counting.Where(f => f.People == Population.Anyone))
        {
            if (counting.Find(f => f.People != Population.Anyone && relations.AreDisjoint(f, figure)) is { } other)
            {
                var told = numbers[other].Counting(Words(other.People));
                leavingOthersOut.Add(figure.Id, $"some, beside {told}");
                doubts.Add($"{numbers[figure].Describe()} names no people of its own, yet {told} are said to be disjoint from it: it does not count everybody.");
            }
        }
    }

    private CombinedFigure OfWholes(FigureRelations relations)
    {
        LeaveDisputedOut(FigureSieve.StandingBack(counting, policy, view.Record));
        return Raised(Decide(counting), relations);
    }

    /// <summary>Raises the low bound where a part of what makes the number has more: a whole is no less than any of its parts. A part of one account alone bounds no rival of it.</summary>
    private CombinedFigure Raised(CombinedFigure combined, FigureRelations relations)
    {
        foreach (var part in parts.OrderByDescending(p => numbers[p].Least).ThenBy(p => p.Id.Value, StringComparer.Ordinal))
        {
            var number = numbers[part];
            if (number.Least > (combined.Number.Least ?? 0)
                && number.FitsWithin(combined.Number) is not Certainty.Impossible
                && !FigureSieve.IsDisputed(part)
                && policy.Admits(part, view.Record)
                && IsPartOfAll(part, combined.Used, relations))
            {
                leftOut.RemoveAll(l => l.Claim.Id == part.Id);
                var bounded = combined.Number.BoundedByPart(number);
                return new CombinedFigure(bounded, [.. combined.Used, part])
                {
                    LeftOut = combined.LeftOut,
                    Arithmetic = $"{(combined.Arithmetic.Length > 0 ? combined.Arithmetic : combined.Number.Describe())}; {number.Describe()} are a part of that: {bounded.Describe()}",
                    Flags = combined.Flags,
                };
            }
        }

        return combined;
    }

    private static bool IsPartOfAll(Figure part, ValueList<Figure> used, FigureRelations relations)
    {
        var wholes = relations.StandingWholes(part).Select(w => w.Whole.Id).ToHashSet();
        return !used.IsEmpty && used.All(u => wholes.Contains(u.Id) && Holds(u, part));
    }

    private static bool Holds(Figure whole, Figure part) =>
        (whole.People == part.People || whole.People == Population.Anyone)
        && (whole.Knowledge == Knowledge.ExcessMortality) == (part.Knowledge == Knowledge.ExcessMortality);

    private CombinedFigure Decide(IEnumerable<Figure> figures) =>
        ExcludingAccounts.Minded(policy.Decide(ValueList.From(figures.Select(f => new NumberedFigure(f, numbers[f]))), view), f => numbers[f], view);

    private string Elsewhere(Figure figure, Population asked)
    {
        var most = counting.Where(f => f.People == asked).Select(f => numbers[f].Greatest).Max();
        return figure.People == Population.Anyone ? $"counts everybody, not {Words(asked)} alone"
            : asked == Population.Anyone && numbers[figure].Least > most ? Only(Words(figure.People), more: true)
            : $"counts other people: {Words(figure.People)}";
    }

    private static string Only(string some, bool more) => $"counts only {some}{(more ? ", yet more than the whole: a contradiction" : "")}";

    /// <summary>Where only some of the people are counted, and nobody counts all, each count bounds the whole from below: the greatest does it best, and those that are said to be disjoint do it together.</summary>
    private CombinedFigure FromBelow(Func<Figure, string> some, FigureRelations relations, Predicate<Figure> isPart)
    {
        var best = Greatest(counting.FindAll(f => !FigureSieve.IsDisputed(f)), relations, isPart);
        if (best is not null)
        {
            LeaveDisputedOut(counting.Where(FigureSieve.IsDisputed));
        }

        best ??= Greatest(counting, relations, isPart);
        var told = best is null ? [] : best.Used.Select(f => f.Id).Concat(best.LeftOut.Select(l => l.Claim.Id)).ToHashSet();
        LeaveOut(f => !told.Contains(f.Id), f => Only(some(f), more: false));
        return best is null
            ? new CombinedFigure(Estimate.Unknown, [])
            : new CombinedFigure(AtLeast(best.Number), best.Used) { LeftOut = best.LeftOut, Arithmetic = best.Arithmetic, Flags = best.Flags };
    }

    private CombinedFigure? Greatest(List<Figure> figures, FigureRelations relations, Predicate<Figure> isPart)
    {
        var apart = figures.Where(f => isPart(f) && (leavingOthersOut.ContainsKey(f.Id) || relations.Beside(f, figures) is not null)).Select(f => f.Id).ToHashSet();
        var counts = figures.Where(f => !apart.Contains(f.Id)).GroupBy(f => f.People).Select(Decide)
            .Concat(figures.Where(f => apart.Contains(f.Id)).Select(f => Decide([f])))
            .Where(c => c.Number.Least is not null)
            .ToArray();
        return DisjointCounts.Greatest(counts, relations.AreDisjoint);
    }

    /// <summary>Takes the low bound alone, which nobody said of all of them, and says so; what is nothing else keeps its word.</summary>
    private static Estimate AtLeast(Estimate some) =>
        some.Greatest is null && some.Best is null ? some
        : Estimate.Made(some.Least, null, null, some.Wording == Wording.Invented ? Wording.Invented : Wording.Computed);

    private void LeaveDisputedOut(IEnumerable<Figure> disputed)
    {
        var ids = disputed.Select(f => f.Id).ToHashSet();
        LeaveOut(f => ids.Contains(f.Id), FigureSieve.Disputed);
    }

    private void LeaveOut(Predicate<Figure> which, Func<Figure, string> reason) => LeaveOut(f => which(f) ? reason(f) : null);

    /// <summary>Leaves out the figures against which there is a reason.</summary>
    /// <param name="reason">Gives the reason; null where there is none.</param>
    /// <param name="to">Where they go besides.</param>
    private void LeaveOut(Func<Figure, string?> reason, List<Figure>? to = null)
    {
        // All reasons are found before any figure goes: they tell of the others.
        HashSet<ClaimId>? gone = null;
        foreach (var figure in counting)
        {
            if (reason(figure) is { } against)
            {
                leftOut.Add(new LeftOut(figure, against));
                to?.Add(figure);
                (gone ??= []).Add(figure.Id);
            }
        }

        if (gone is not null)
        {
            counting.RemoveAll(f => gone.Contains(f.Id));
        }
    }

    /// <summary>Leaves out what is of another period. Asked for a day, what stood at a number throughout a stretch stood so on each of its days; a flow did not.</summary>
    private void LeaveOtherPeriodsOut(Timing period, bool isAsked) =>
        LeaveOut(f => f.Period != period && !(isAsked && Stood(f, period)), f => f.Period.IsKnown ? $"covers another period, {f.Period.Describe()}" : "does not tell the period it covers");

    private bool Stood(Figure figure, Timing period) =>
        figure.CountsAs == CountBasis.Stock && figure.Period.Lasted && figure.Period.Contains(period, view.Tolerance) is Certainty.Certain;

    private string Words(Population people) => people.Tell(view.Record.Names);

    /// <summary>No period in particular if any figure names none; else the one that ends last, and of those the longest.</summary>
    private Timing Latest() =>
        counting.Count == 0 || counting.Exists(f => !f.Period.IsKnown)
            ? Timing.Unknown
            : counting.Select(f => f.Period).Distinct()
                .OrderByDescending(p => p.Finished, ImpreciseDate.ByLatest)
                .ThenBy(p => p.Began, ImpreciseDate.ByEarliest)
                .ThenBy(p => p.ToString(), StringComparer.Ordinal)
                .First();
}
