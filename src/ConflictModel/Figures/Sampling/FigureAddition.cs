namespace ConflictModel;

/// <summary>Refuses to add figures that do not add: of other kinds, rivals, parts of one another, or not counting at all.</summary>
internal static class FigureAddition
{
    internal static void Check(ValueList<Figure> figures, string parameter)
    {
        if (figures.IsEmpty)
        {
            return; // refused with the numbers
        }

        var reason = Uncounted(figures)
            ?? Differing(figures, "measures", f => f.Measured)
            ?? Differing(figures, "people", f => f.People == default ? "people of any kind" : f.People.ToString())
            ?? Differing(figures, "quantities", f => f.Knowledge == Knowledge.ExcessMortality ? "excess mortality" : "direct counts")
            ?? Differing(figures, "kinds of period", f => f.Period.IsKnown ? "a period of their own" : "the period of what they are about")
            ?? Stocks(figures)
            ?? Rivals(figures)
            ?? Linked(figures);
        if (reason is not null)
        {
            throw new ArgumentException($"These figures do not add: {reason}.", parameter);
        }
    }

    private static string? Uncounted(ValueList<Figure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            var reason = figure.Polarity is Polarity.Negated ? "denied"
                : !figure.IsAffirmedAndActual ? $"{figure.Mood}, not actual"
                : figure.Standing.Kind == StandingKind.Rejected ? "rejected"
                : null;
            if (reason is not null)
            {
                return $"{Name(figures, i)} is {reason}";
            }
        }

        return null;
    }

    private static string? Differing(ValueList<Figure> figures, string what, Func<Figure, string> of)
    {
        var first = of(figures[0]);
        for (var i = 1; i < figures.Count; i++)
        {
            if (of(figures[i]) is var other && other != first)
            {
                return $"they count different {what}, {first} at {Name(figures, 0)}, {other} at {Name(figures, i)}";
            }
        }

        return null;
    }

    /// <summary>Who lives displaced on one day may do so on another: the same person would count twice.</summary>
    private static string? Stocks(ValueList<Figure> figures) =>
        figures[0] is DisplacementEstimate { Measure: var measure } && measure == DisplacementMeasure.LivingDisplaced
            ? Differing(figures, "days of people living displaced", f => f.Period.ToString())
            : null;

    /// <summary>Two figures of one thing are rivals, unless the one's period is certainly over before the other's begins.</summary>
    private static string? Rivals(ValueList<Figure> figures)
    {
        foreach (var ofOne in Enumerable.Range(0, figures.Count).GroupBy(i => figures[i].Of).Where(g => g.Skip(1).Any()))
        {
            var inOrder = ofOne.OrderBy(i => figures[i].Period.Began, ImpreciseDate.ByEarliest).ToArray();
            for (var i = 1; i < inOrder.Length; i++)
            {
                if (figures[inOrder[i - 1]].Period.IsBefore(figures[inOrder[i]].Period) is not Certainty.Certain)
                {
                    return $"{Name(figures, inOrder[i - 1])} and {Name(figures, inOrder[i])} are rivals; combine them under a {nameof(FigurePolicy)} first";
                }
            }
        }

        return null;
    }

    private static string? Linked(ValueList<Figure> figures)
    {
        // Ids are derived by hashing: only where there are links at all.
        if (figures.All(f => f.Links.IsEmpty))
        {
            return null;
        }

        var positions = new Dictionary<ClaimId, int>();
        for (var i = 0; i < figures.Count; i++)
        {
            positions[figures[i].Id] = i;
        }

        for (var i = 0; i < figures.Count; i++)
        {
            foreach (var link in figures[i].Links)
            {
                if (link.Kind != LinkKind.DisjointFrom && positions.TryGetValue(link.To, out var other))
                {
                    return $"{Name(figures, i)} counts what {Name(figures, other)} counts, too ({link.Kind})";
                }
            }
        }

        return null;
    }

    private static string Name(ValueList<Figure> figures, int position) => $"[{position}] {figures[position].Of}";
}
