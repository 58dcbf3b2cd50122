namespace ConflictModel;

/// <summary>Gathers the figures that may be combined, and says of each other one why it may not.</summary>
/// <remarks>What is asked for comes first, then parts of wholes, then whom to answer for where nobody is asked for, and last the period.</remarks>
internal sealed class FigureCombiner(RecordView view, FigurePolicy policy)
{
    private readonly List<Figure> counting = [];
    private readonly List<LeftOut> leftOut = [];
    private Certainty weight = Certainty.Certain;

    internal Answer<Estimate> Combine(IEnumerable<Figure> figures, Population? people, Timing? period, Func<string, Timing, Question> ask)
    {
        var all = figures.ToArray();
        foreach (var figure in all)
        {
            Sort(figure);
        }

        // Asked for everybody, what counts only some may still bound them from below.
        if (people is { } asked && asked != Population.Anyone)
        {
            LeaveOut(f => f.People != asked, f => Elsewhere(f, asked));
        }

        if (period is { } within)
        {
            LeaveOtherPeriodsOut(within);
        }

        // Not of the list that shrinks on the way: a part of a part is a part of the whole.
        var standing = counting.ToArray();
        LeaveOut(f => PartOf(f, all, standing) is not null, f => PartOf(f, all, standing)!);
        LeaveOut(f => Retelling(f, all) is not null, f => Retelling(f, all)!);

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
            LeaveOut(f => f.People != population, f => Elsewhere(f, population));
        }

        // Tolls of two years are no rivals of one another: they are never spanned as if they were.
        var covered = period ?? Latest();
        LeaveOtherPeriodsOut(covered);

        // A part whose whole counts nowhere says how few there were at least, and no more; beside a figure of the same people it says nothing new.
        var wholes = counting.FindAll(f => PartOfLostWhole(f, all) is null).ToLookup(f => f.People, f => f.Number);
        LeaveOut(
            f => wholes.Contains(f.People) && PartOfLostWhole(f, all) is not null,
            f => Only(PartOfLostWhole(f, all)!, f.Number.Least > wholes[f.People].Max(w => w.Greatest)));

        var combined = onlySome ? FromBelow(f => Words(f.People))
            : wholes.Count == 0 ? FromBelow(f => PartOfLostWhole(f, all)!)
            : OfWholes();
        foreach (var figure in combined.Used)
        {
            weight = weight.And(view.Weight(figure, out _));
        }

        var certainty = combined.Used.IsEmpty ? Certainty.Possible : weight;
        return new Answer<Estimate>(
            combined.Number,
            certainty,
            ValueList.From(combined.Used.Select(f => (Claim)f)),
            ask(Words(population), covered),
            ValueList.From(leftOut.Concat(combined.LeftOut)));
    }

    private CombinedFigure OfWholes()
    {
        // What is disputed stands back where something undisputed answers; it is listed, and widens nothing.
        if (counting.Exists(f => !IsDisputed(f)))
        {
            LeaveOut(IsDisputed, Disputed);
        }

        return policy.Combine(ValueList.From(counting), view);
    }

    private string Elsewhere(Figure figure, Population asked)
    {
        var most = counting.Where(f => f.People == asked).Select(f => f.Number.Greatest).Max();
        return figure.People == Population.Anyone ? $"counts everybody, not {Words(asked)} alone"
            : asked == Population.Anyone && figure.Number.Least > most ? Only(Words(figure.People), more: true)
            : $"counts other people: {Words(figure.People)}";
    }

    private static string Only(string some, bool more) => $"counts only {some}{(more ? ", yet more than the whole: a contradiction" : "")}";

    /// <summary>Where only some of the people are counted, and nobody counts all, each count bounds the whole from below: the greatest does it best.</summary>
    private CombinedFigure FromBelow(Func<Figure, string> some)
    {
        var best = Greatest(counting.FindAll(f => !IsDisputed(f)));
        if (best is not null)
        {
            LeaveOut(IsDisputed, Disputed);
        }

        best ??= Greatest(counting);
        LeaveOut(f => best?.Used.Contains(f) != true && best?.LeftOut.Any(l => l.Claim == f) != true, f => Only(some(f), more: false));
        return best is null
            ? new CombinedFigure(Estimate.Unknown, [])
            : new CombinedFigure(AtLeast(best.Number), best.Used) { LeftOut = best.LeftOut };
    }

    private CombinedFigure? Greatest(List<Figure> figures) =>
        figures.GroupBy(f => f.People)
            .Select(g => policy.Combine(ValueList.From(g), view))
            .Where(c => c.Number.Least is not null)
            .MaxBy(c => c.Number.Least);

    /// <summary>Takes the low bound alone; what is nothing else keeps its word.</summary>
    private static Estimate AtLeast(Estimate some) =>
        some.Greatest is null && some.Best is null ? some : Estimate.AtLeast(some.Least ?? 0); // it has a low bound

    private void LeaveOut(Predicate<Figure> which, Func<Figure, string> reason)
    {
        leftOut.AddRange(counting.FindAll(which).Select(f => new LeftOut(f, reason(f))));
        counting.RemoveAll(which);
    }

    private void LeaveOtherPeriodsOut(Timing period) =>
        LeaveOut(f => f.Period != period, f => f.Period.IsKnown ? $"covers another period, {f.Period.Describe()}" : "does not tell the period it covers");

    private static bool IsDisputed(Figure figure) => figure.Standing.Kind == StandingKind.Disputed;

    private static string Disputed(Figure figure) => figure.Standing.Reason.Length > 0 ? $"disputed: {figure.Standing.Reason}" : "disputed";

    private string Words(Population people) => people.Tell(view.Record.Names);

    private void Sort(Figure figure)
    {
        if (view.Weight(figure, out var reason) is Certainty.Impossible)
        {
            leftOut.Add(new LeftOut(figure, reason));
        }
        else if (figure.Polarity is Polarity.Negated)
        {
            leftOut.Add(new LeftOut(figure, "denied, not counted"));
        }
        else if (!figure.Number.IsKnown)
        {
            leftOut.Add(new LeftOut(figure, figure.Printed.IsEmpty ? "gives no number" : "what is printed makes no estimate"));
        }
        else
        {
            counting.Add(figure);
        }
    }

    /// <summary>A paraphrase or repetition is no second report.</summary>
    private string? Retelling(Figure figure, Figure[] all) =>
        (from link in figure.Links
         where link.Kind == LinkKind.Paraphrases || link.Kind == LinkKind.Repeats
         let other = Array.Find(all, f => f.Id == link.To)
         where other is not null && view.HadBeenSaid(other) is not Certainty.Impossible
         select $"{link.Kind} {other.Number.Describe()}").FirstOrDefault();

    /// <summary>A part is never added to its whole nor set against it, nor against what took the place of the whole.</summary>
    /// <remarks>Where people or a period are asked for that the whole does not count, the whole is not in play, and its part may answer.</remarks>
    private string? PartOf(Figure part, Figure[] all, Figure[] standing, HashSet<ClaimId>? passed = null)
    {
        if (part.Links.IsEmpty)
        {
            return null;
        }

        passed ??= [part.Id]; // parts may circle
        foreach (var whole in Wholes(part, all))
        {
            if (!passed.Add(whole.Id))
            {
                continue;
            }

            if (standing.Contains(whole))
            {
                return $"a part of {whole.Number.Describe()}";
            }

            if (Revision(whole, standing, []) is { } revision)
            {
                return $"a part of {whole.Number.Describe()}, superseded by {revision.Number.Describe()}";
            }

            if (PartOf(whole, all, standing, passed) is { } further)
            {
                return further;
            }
        }

        return null;
    }

    /// <summary>Gives the figure by which its origin took another back, if that counts.</summary>
    private Figure? Revision(Figure whole, Figure[] standing, HashSet<ClaimId> passed)
    {
        foreach (var later in view.TakenBackBy(whole).OfType<Figure>().Where(f => passed.Add(f.Id)))
        {
            if ((standing.Contains(later) ? later : Revision(later, standing, passed)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>A part says of a whole of the same people and period that it is no less, even where the whole itself does not count.</summary>
    private static string? PartOfLostWhole(Figure part, Figure[] all) =>
        Wholes(part, all).FirstOrDefault(w => w.People == part.People && w.Period == part.Period) is { } whole ? $"a part of {whole.Number.Describe()}" : null;

    private static IEnumerable<Figure> Wholes(Figure part, Figure[] all) =>
        from link in part.Links
        where link.Kind == LinkKind.PartOf
        let whole = Array.Find(all, f => f.Id == link.To)
        where whole is not null
        select whole;

    /// <summary>No period in particular if any figure names none; else the one that ends last.</summary>
    private Timing Latest() =>
        counting.Count == 0 || counting.Exists(f => !f.Period.IsKnown)
            ? Timing.Unknown
            : counting.Select(f => f.Period).MaxBy(p => p.Finished, ImpreciseDate.ByLatest);
}
