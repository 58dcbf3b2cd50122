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
            ?? OtherKinds(figures)
            ?? Differing(figures, "people", f => f.People == default ? "people of any kind" : f.People.ToString())
            ?? Differing(figures, "kinds of period", f => f.Period.IsKnown ? "a period of their own" : "the period of what they are about")
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

    /// <summary>Compares kinds as sums in a record do: measure, unit, stock or flow, excess mortality, and stocks of different times.</summary>
    private static string? OtherKinds(ValueList<Figure> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            if (FigureKinds.AgainstAdding(figures[0], figures[i]) is { } what)
            {
                return $"{what} ({Name(figures, 0)} and {Name(figures, i)})";
            }
        }

        return null;
    }

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

    internal static void Check(ValueList<FigureAnswer> answers, string parameter)
    {
        var figures = ValueList.From(answers.SelectMany(a => a.Figures));
        var reason = Uncounted(figures)
            ?? OtherKinds(figures)
            ?? Differing(ValueList.From(answers.Where(a => !a.Figures.IsEmpty).Select(a => a.Figures[0])), "people", f => f.People == default ? "people of any kind" : f.People.ToString())
            ?? Twice(answers)
            ?? Linked(figures, between: (one, other) => AnswerOf(answers, one) != AnswerOf(answers, other));
        if (reason is not null)
        {
            throw new ArgumentException($"These answers do not add: {reason}.", parameter);
        }
    }

    /// <summary>Two answers about one thing count the same people twice.</summary>
    private static string? Twice(ValueList<FigureAnswer> answers)
    {
        var first = new Dictionary<EntityId, int>();
        for (var i = 0; i < answers.Count; i++)
        {
            foreach (var of in answers[i].Figures.Select(f => f.Of).Distinct())
            {
                if (!first.TryAdd(of, i))
                {
                    return $"[{first[of]}] and [{i}] are both about {of}";
                }
            }
        }

        return null;
    }

    private static int AnswerOf(ValueList<FigureAnswer> answers, int figure)
    {
        var at = 0;
        while (figure >= answers[at].Figures.Count)
        {
            figure -= answers[at++].Figures.Count;
        }

        return at;
    }

    private static string? Linked(ValueList<Figure> figures, Func<int, int, bool>? between = null)
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
                if (link.Kind != LinkKind.DisjointFrom && positions.TryGetValue(link.To, out var other) && between?.Invoke(i, other) != false)
                {
                    return $"{Name(figures, i)} counts what {Name(figures, other)} counts, too ({link.Kind})";
                }
            }
        }

        return null;
    }

    private static string Name(ValueList<Figure> figures, int position) => $"[{position}] {figures[position].Of}";
}
