namespace ConflictModel;

/// <summary>Gathers the figures that may be combined, and says of each other one why it may not.</summary>
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
            Sort(figure, all, people);
        }

        // Deaths beyond those expected are another quantity than deaths counted: alone they stand, beside these they are no rival.
        if (counting.Exists(f => f.Knowledge != Knowledge.ExcessMortality))
        {
            LeaveOut(f => f.Knowledge == Knowledge.ExcessMortality, _ => "excess mortality, no count of direct deaths");
        }


        // Tolls of two years are no rivals of one another: they are never spanned as if they were.
        var covered = period ?? Latest();
        LeaveOut(f => f.Period != covered, f => f.Period.IsKnown ? $"covers another period, {f.Period.Describe()}" : "does not tell the period it covers");

        var populations = counting.Select(f => f.People).Distinct().ToArray();
        var population = people ?? (populations.Length == 1 ? populations[0] : Population.Anyone);
        var combined = people is null && populations.Length > 1 && !populations.Contains(Population.Anyone)
            ? FromBelow()
            : Of(population);
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

    private CombinedFigure Of(Population population)
    {
        LeaveOut(f => f.People != population, f => Elsewhere(f, population));

        // What is disputed stands back where something undisputed answers; it is listed, and widens nothing.
        if (counting.Exists(f => f.Standing.Kind != StandingKind.Disputed))
        {
            LeaveOut(f => f.Standing.Kind == StandingKind.Disputed, f => f.Standing.Reason.Length > 0 ? $"disputed: {f.Standing.Reason}" : "disputed");
        }

        return policy.Combine(ValueList.From(counting), view);
    }

    private string Elsewhere(Figure figure, Population asked)
    {
        var most = counting.Where(f => f.People == asked).Select(f => f.Number.Greatest).Max();
        return figure.People == Population.Anyone ? $"counts everybody, not {Words(asked)} alone"
            : asked == Population.Anyone && figure.Number.Least > most ? $"counts only {Words(figure.People)}, yet more than the whole: a contradiction"
            : $"counts other people: {Words(figure.People)}";
    }

    /// <summary>Where only some of the people are counted, and nobody counts all, each count bounds the whole from below: the greatest does it best.</summary>
    private CombinedFigure FromBelow()
    {
        var best = counting.GroupBy(f => f.People)
            .Select(g => policy.Combine(ValueList.From(g), view))
            .Where(c => c.Number.Least is not null)
            .MaxBy(c => c.Number.Least);
        LeaveOut(f => best?.Used.Contains(f) != true, f => $"counts only {Words(f.People)}");
        return best is null
            ? new CombinedFigure(Estimate.Unknown, [])
            : new CombinedFigure(Estimate.AtLeast(best.Number.Least ?? 0), best.Used) { LeftOut = best.LeftOut }; // it has a low bound
    }

    private void LeaveOut(Predicate<Figure> which, Func<Figure, string> reason)
    {
        leftOut.AddRange(counting.FindAll(which).Select(f => new LeftOut(f, reason(f))));
        counting.RemoveAll(which);
    }

    private string Words(Population people) => people.Tell(view.Record.Names);

    private void Sort(Figure figure, Figure[] all, Population? people)
    {
        if (view.Weight(figure, out var reason) is Certainty.Impossible)
        {
            leftOut.Add(new LeftOut(figure, reason));
        }
        else if (figure.Polarity is Polarity.Negated)
        {
            leftOut.Add(new LeftOut(figure, "denied, not counted"));
        }
        else if (LinkReason(figure, all, people) is { } linked)
        {
            leftOut.Add(new LeftOut(figure, linked));
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

    /// <summary>A part is never added to its whole nor set against it; a paraphrase or repetition is no second report.</summary>
    /// <remarks>Where people are asked for whom the whole does not count, the whole is not in play, and its part may answer.</remarks>
    private string? LinkReason(Figure figure, Figure[] all, Population? people)
    {
        foreach (var link in figure.Links)
        {
            var whole = Array.Find(all, f => f.Id == link.To);
            if (whole is null || view.HadBeenSaid(whole) is Certainty.Impossible)
            {
                continue;
            }

            if (link.Kind == LinkKind.PartOf && (people is null || whole.People == people) && whole.Number.IsKnown && view.Weight(whole, out _) is not Certainty.Impossible)
            {
                return $"a part of {whole.Number.Describe()}";
            }

            if (link.Kind == LinkKind.Paraphrases || link.Kind == LinkKind.Repeats)
            {
                return $"{link.Kind} {whole.Number.Describe()}";
            }
        }

        return null;
    }

    /// <summary>No period in particular if any figure names none; else the one that ends last.</summary>
    private Timing Latest() =>
        counting.Count == 0 || counting.Exists(f => !f.Period.IsKnown)
            ? Timing.Unknown
            : counting.Select(f => f.Period).MaxBy(p => p.Finished, ImpreciseDate.ByLatest);
}
