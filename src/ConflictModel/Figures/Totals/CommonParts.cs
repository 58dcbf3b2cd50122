namespace ConflictModel;

/// <summary>Finds how many are in two tolls by the figures that are parts of both.</summary>
/// <remarks>
/// The checks stand here as before any policy: only figures of the same people, period and kind count, disputed ones stand back, and
/// parts, retellings and other readings of one another are told once. Those that have nobody in common add up; where only some are said
/// to have none, nobody can tell which are rivals, and there is no number.
/// </remarks>
internal sealed class CommonParts(FigurePolicy each, RecordView view)
{
    /// <summary>Gets how many are in both, and the first figure that says so; null where none does.</summary>
    internal (CombinedFigure Number, Figure First)? Find(IEnumerable<Figure> one, IEnumerable<Figure> other)
    {
        var (ones, others) = (one.ToArray(), other.ToArray());
        var both = ones
            .SelectMany(f => view.Record.Index.LinksTo(f.Id))
            .Where(l => l.Kind == LinkKind.PartOf)
            .Select(l => l.From)
            .OfType<Figure>()
            .DistinctBy(f => f.Id)
            .Where(f => IsPartOf(f, ones) && IsPartOf(f, others) && FigureSieve.Discounted(f, view) is null)
            .ToArray();
        return both.Length == 0 ? null : (Combined(both), both[0]);
    }

    private CombinedFigure Combined(Figure[] both)
    {
        var leftOut = new List<LeftOut>();
        var numbers = both.Select(f => new NumberedFigure(f, each.Read(f, FigureNumbers.Of(f, view, out _)))).Where(n => n.Number.IsKnown).ToList();
        var relations = new FigureRelations(view, both, numbers.Select(n => n.Figure));
        LeaveOut(f => relations.PartOf(f) ?? relations.Retelling(f) ?? relations.OtherReading(f));
        var disputed = FigureSieve.StandingBack([.. numbers.Select(n => n.Figure)], each, view.Record).Select(f => f.Id).ToHashSet();
        LeaveOut(f => disputed.Contains(f.Id) ? FigureSieve.Disputed(f) : null);
        var combined = Decide(numbers, relations);
        return combined with { LeftOut = ValueList.From(leftOut.Concat(combined.LeftOut)) };

        void LeaveOut(Func<Figure, string?> against)
        {
            foreach (var number in numbers.ToArray())
            {
                if (against(number.Figure) is { } reason)
                {
                    numbers.Remove(number);
                    leftOut.Add(new LeftOut(number.Figure, reason));
                }
            }
        }
    }

    private CombinedFigure Decide(List<NumberedFigure> numbers, FigureRelations relations)
    {
        var pairs = numbers.Count * (numbers.Count - 1) / 2;
        var disjoint = 0;
        for (var i = 0; i < numbers.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                disjoint += relations.AreDisjoint(numbers[i].Figure, numbers[j].Figure) ? 1 : 0;
            }
        }

        if (numbers.Count == 0 || (disjoint > 0 && disjoint < pairs))
        {
            return new CombinedFigure(Estimate.Unknown, []);
        }

        if (disjoint == 0)
        {
            return each.Decide(ValueList.From(numbers), view);
        }

        var flags = new List<string>();
        var parts = numbers.ConvertAll(n => each.Decide([n], view));
        return new CombinedFigure(BoundedSums.OfDisjoint([.. parts.Select(p => p.Number)], flags), ValueList.From(parts.SelectMany(p => p.Used)))
        {
            LeftOut = ValueList.From(parts.SelectMany(p => p.LeftOut)),
            Flags = ValueList.From(parts.SelectMany(p => p.Flags).Concat(flags)),
        };
    }

    /// <summary>Those of one day, or of some of the people, may not be all who are in both.</summary>
    private static bool IsPartOf(Figure part, Figure[] wholes) =>
        part.Links.Any(l => l.Kind == LinkKind.PartOf
            && Array.Exists(wholes, w => w.Id == l.To && w.People == part.People && w.Period == part.Period && FigureKinds.AreOneQuantity(w, part)));
}
