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
        if (counting.Exists(f => f.Known != Knowledge.ExcessMortality))
        {
            LeaveOut(f => f.Known == Knowledge.ExcessMortality, _ => "excess mortality, no count of direct deaths");
        }

        var population = people ?? Widest();
        LeaveOut(f => f.People != population, f => $"counts other people: {Words(f.People)}");

        // Tolls of two years are no rivals of one another: they are never spanned as if they were.
        var covered = period ?? Latest();
        LeaveOut(f => f.Period != covered, f => f.Period.IsKnown ? $"covers another period, {f.Period.Describe()}" : "does not tell the period it covers");

        var (number, used, outvoted) = policy.Combine(ValueList.From(counting), view);
        foreach (var figure in used)
        {
            weight = weight.And(view.Weight(figure, out _));
        }

        var certainty = used.IsEmpty ? Certainty.Possible : weight;
        return new Answer<Estimate>(
            number,
            certainty,
            ValueList.From(used.Select(f => (Claim)f)),
            ask(Words(population), covered),
            ValueList.From(leftOut.Concat(outvoted)));
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

            if (link.Kind == LinkKind.PartOf && (people is null || whole.People == people) && view.Weight(whole, out _) is not Certainty.Impossible)
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

    /// <summary>People of any kind if anybody counts them; else the population counted most.</summary>
    private Population Widest() =>
        counting.Any(f => f.People == Population.Anyone) || counting.Count == 0
            ? Population.Anyone
            : counting.GroupBy(f => f.People).OrderByDescending(g => g.Count()).First().Key;
}
