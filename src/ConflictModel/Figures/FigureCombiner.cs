namespace ConflictModel;

/// <summary>Gathers the figures that may be combined, and says of each other one why it may not.</summary>
/// <remarks>What is asked for comes first, then parts of wholes, then whom to answer for where nobody is asked for, and last the period.</remarks>
internal sealed class FigureCombiner(RecordView view, FigurePolicy policy)
{
    private readonly List<Figure> counting = [];
    private readonly List<LeftOut> leftOut = [];
    private readonly Dictionary<Figure, Estimate> numbers = new(ReferenceEqualityComparer.Instance);

    internal FigureAnswer Combine(IEnumerable<Figure> figures, Population? people, Timing? period, Func<string, Timing, Question> ask)
    {
        var all = figures.ToArray();
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

        // Asked for everybody, what counts only some may still bound them from below.
        if (people is { } asked && asked != Population.Anyone)
        {
            LeaveOut(f => f.People != asked, f => Elsewhere(f, asked));
        }

        if (period is { } within)
        {
            LeaveOtherPeriodsOut(within, isAsked: true);
        }

        // Not of the list that shrinks on the way: a part of a part is a part of the whole.
        var relations = new FigureRelations(view, all, counting.ToArray());
        var contradictions = Contradictions(relations).ToArray();
        LeaveOut(f => relations.PartOf(f) is not null, f => relations.PartOf(f)!);
        LeaveOut(f => relations.Retelling(f) is not null, f => relations.Retelling(f)!);
        LeaveOut(f => relations.OtherReading(f) is not null, f => relations.OtherReading(f)!);

        // Deaths beyond those expected are another quantity than deaths counted: alone they stand, beside these they are no rival.
        if (counting.Exists(f => f.Knowledge != Knowledge.ExcessMortality))
        {
            LeaveOut(f => f.Knowledge == Knowledge.ExcessMortality, _ => "excess mortality, no count of direct deaths");
        }

        var populations = counting.Select(f => f.People).Distinct().ToArray();
        var population = people ?? (populations.Length == 1 ? populations[0] : Population.Anyone);
        var onlySome = population == Population.Anyone && !populations.Contains(Population.Anyone);
        if (!onlySome)
        {
            contradictions = [.. contradictions, .. people is null ? NotAdded(relations, population) : []];
            LeaveOut(f => f.People != population, f => Elsewhere(f, population));
        }

        // Tolls of two years are no rivals of one another: they are never spanned as if they were.
        var covered = period ?? Latest();
        LeaveOtherPeriodsOut(covered, period is not null);

        // "The majority of about 235,000" tells its words where nothing else does, and bounds nothing.
        if (counting.Exists(f => numbers[f].IsKnown))
        {
            LeaveOut(f => !numbers[f].IsKnown, f => $"{numbers[f].Describe()}, which bounds nothing");
        }

        // What counts only some says how few there were at least, and no more; beside a figure of the same people it says nothing new.
        // Some are those of a whole that counts nowhere, and those that stand beside others with nobody in common.
        string? Part(Figure figure) => relations.PartOfLostWhole(figure) ?? relations.Beside(figure, counting);
        var parts = counting.FindAll(f => Part(f) is not null).ToDictionary(f => f.Id, f => Part(f)!);
        var wholes = counting.FindAll(f => !parts.ContainsKey(f.Id)).ToLookup(f => f.People, f => numbers[f]);
        LeaveOut(
            f => wholes.Contains(f.People) && parts.ContainsKey(f.Id),
            f => Only(parts[f.Id], numbers[f].Least > wholes[f.People].Max(w => w.Greatest)));

        var combined = onlySome ? FromBelow(f => Words(f.People), relations, f => parts.ContainsKey(f.Id))
            : wholes.Count == 0 ? FromBelow(f => parts[f.Id], relations, f => parts.ContainsKey(f.Id))
            : OfWholes();
        combined = contradictions.Length == 0 ? combined : combined with { Flags = [.. combined.Flags, .. contradictions] };
        var weight = Certainty.Certain;
        foreach (var figure in combined.Used)
        {
            weight = weight.And(view.Weight(figure, out _));
        }

        return new FigureAnswer(
            combined,
            combined.Used.IsEmpty ? Certainty.Possible : weight,
            ask(Words(population), covered),
            view,
            ValueList.From(leftOut.Concat(combined.LeftOut)));
    }

    /// <summary>Tells what the figures say of one another that cannot be, so that a number does not look more settled than it is.</summary>
    private IEnumerable<string> Contradictions(FigureRelations relations)
    {
        foreach (var figure in counting)
        {
            foreach (var whole in relations.OutdoneBy(figure, f => numbers[f]))
            {
                yield return $"{numbers[figure].Counting(Words(figure.People))} are said to be a part of {numbers[whole].Describe()}, and are more.";
            }

            foreach (var other in relations.NotSupersededBy(figure))
            {
                yield return $"{numbers[figure].Describe()} is said to supersede {numbers[other].Describe()}, which another origin gives: both count.";
            }
        }
    }

    /// <summary>Tells which counts of some are said to have nobody in common with a count of everybody, so that it cannot count everybody.</summary>
    private IEnumerable<string> NotAdded(FigureRelations relations, Population population) =>
        from figure in counting
        where figure.People != population
        let other = counting.Find(f => f.People == population && relations.AreDisjoint(f, figure))
        where other is not null
        select $"{numbers[figure].Counting(Words(figure.People))} are said to be disjoint from {numbers[other].Describe()}, which names no people of its own: they are not added.";

    private CombinedFigure OfWholes()
    {
        // What is disputed stands back where something undisputed answers; it is listed, and widens nothing.
        if (counting.Exists(f => !IsDisputed(f)))
        {
            LeaveOut(IsDisputed, Disputed);
        }

        return Decide(counting);
    }

    private CombinedFigure Decide(IEnumerable<Figure> figures) =>
        policy.Decide(ValueList.From(figures.Select(f => new NumberedFigure(f, numbers[f]))), view);

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
        var best = Greatest(counting.FindAll(f => !IsDisputed(f)), relations, isPart);
        if (best is not null)
        {
            LeaveOut(IsDisputed, Disputed);
        }

        best ??= Greatest(counting, relations, isPart);
        LeaveOut(f => best?.Used.Contains(f) != true && best?.LeftOut.Any(l => l.Claim == f) != true, f => Only(some(f), more: false));
        return best is null
            ? new CombinedFigure(Estimate.Unknown, [])
            : new CombinedFigure(AtLeast(best.Number), best.Used) { LeftOut = best.LeftOut, Arithmetic = best.Arithmetic, Flags = best.Flags };
    }

    private CombinedFigure? Greatest(List<Figure> figures, FigureRelations relations, Predicate<Figure> isPart)
    {
        var apart = figures.Where(f => isPart(f) && relations.Beside(f, figures) is not null).ToHashSet(ReferenceEqualityComparer.Instance);
        var counts = figures.Where(f => !apart.Contains(f)).GroupBy(f => f.People).Select(Decide)
            .Concat(figures.Where(apart.Contains).Select(f => Decide([f])))
            .Where(c => c.Number.Least is not null)
            .ToArray();
        return DisjointCounts.Greatest(counts, relations.AreDisjoint);
    }

    /// <summary>Takes the low bound alone; what is nothing else keeps its word.</summary>
    private static Estimate AtLeast(Estimate some) =>
        some.Greatest is null && some.Best is null ? some : Estimate.AtLeast(some.Least ?? 0); // it has a low bound

    private void LeaveOut(Predicate<Figure> which, Func<Figure, string> reason)
    {
        leftOut.AddRange(counting.FindAll(which).Select(f => new LeftOut(f, reason(f))));
        counting.RemoveAll(which);
    }

    /// <summary>Leaves out what is of another period. Asked for a day, what stood at a number throughout a stretch stood so on each of its days; a flow did not.</summary>
    private void LeaveOtherPeriodsOut(Timing period, bool isAsked) =>
        LeaveOut(f => f.Period != period && !(isAsked && Stood(f, period)), f => f.Period.IsKnown ? $"covers another period, {f.Period.Describe()}" : "does not tell the period it covers");

    private bool Stood(Figure figure, Timing period) =>
        figure.CountsAs == CountBasis.Stock && figure.Period.Lasted && figure.Period.Contains(period, view.Tolerance) is Certainty.Certain;

    private static bool IsDisputed(Figure figure) => figure.Standing.Kind == StandingKind.Disputed;

    private static string Disputed(Figure figure) => figure.Standing.Reason.Length > 0 ? $"disputed: {figure.Standing.Reason}" : "disputed";

    private string Words(Population people) => people.Tell(view.Record.Names);

    /// <summary>No period in particular if any figure names none; else the one that ends last.</summary>
    private Timing Latest() =>
        counting.Count == 0 || counting.Exists(f => !f.Period.IsKnown)
            ? Timing.Unknown
            : counting.Select(f => f.Period).MaxBy(p => p.Finished, ImpreciseDate.ByLatest);
}
