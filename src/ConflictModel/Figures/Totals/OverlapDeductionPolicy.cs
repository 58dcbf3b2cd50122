namespace ConflictModel;

/// <summary>The sum over incidents, less what is in two of them.</summary>
internal sealed class OverlapDeductionPolicy(FigurePolicy each) : TotalPolicy
{
    public override string Name => $"each incident by {each.Name}; sum with overlaps deducted";

    public override FigurePolicy PerIncident => each;

    protected internal override CombinedFigure Add(ValueList<FigureAnswer> tolls, RecordView view)
    {
        var overlaps = Overlap.Among(tolls).ToArray();
        var groups = Groups(tolls.Count, overlaps);
        var terms = new List<(Estimate Number, string Shown)>();
        var deducted = new List<Figure>();
        var flags = new List<string>();
        foreach (var group in groups)
        {
            terms.Add(Unite(group, tolls, overlaps, view, deducted, flags));
        }

        var total = Estimate.SumOfDisjoint([.. terms.Select(t => t.Number)]);
        return new CombinedFigure(total, ValueList.From(tolls.SelectMany(t => t.Figures).Concat(deducted)))
        {
            Arithmetic = tolls.Count > 1
                ? $"{(terms.Count > 6 ? Sums.Shown(terms.Select(t => t.Number)) : string.Join(" + ", terms.Select(t => t.Shown)))} = {(total.IsKnown ? total.Describe() : "unknown")}"
                : "",
            Flags = ValueList.From(flags),
        };
    }

    private static (Estimate Number, string Shown) Unite(
        int[] group, ValueList<FigureAnswer> tolls, Overlap[] overlaps, RecordView view, List<Figure> deducted, List<string> flags)
    {
        var numbers = group.Select(i => tolls[i].Value).ToArray();
        if (group.Length == 1)
        {
            return (numbers[0], numbers[0].IsKnown ? numbers[0].Describe() : "unknown");
        }

        var overlap = Array.Find(overlaps, o => group.Contains(o.First)) ?? overlaps[0]; // a group of several has an overlap
        if (group.Length == 2 && Both(overlap, view) is { } both)
        {
            var common = FigureNumbers.Of(both, view, out _);
            if (common.IsKnown && numbers.All(n => common.FitsWithin(n) is not Certainty.Impossible))
            {
                deducted.Add(both);
                return (Estimate.SumLessOverlap(numbers[0], numbers[1], common), $"({numbers[0].Describe()} + {numbers[1].Describe()} − {common.Describe()} in both)");
            }

            flags.Add($"The figure of those in both, “{view.Record.Tell(both)}”, is more than one of the two or no number: it is not deducted.");
        }

        flags.Add($"How far {Names.List(group.Select(i => tolls[i].Value.Describe()), "and")} overlap nobody says for all of them: they are no fewer than the greatest, and no more than all added up.");
        return (Estimate.UnionOfOverlapping(numbers), $"({string.Join(" ∪ ", numbers.Select(n => n.Describe()))})");
    }

    /// <summary>Finds the figure that is a part of both.</summary>
    private static Figure? Both(Overlap overlap, RecordView view) =>
        view.Record.LinksTo(overlap.One.Id)
            .Where(l => l.Kind == LinkKind.PartOf)
            .Select(l => l.From)
            .OfType<Figure>()
            .FirstOrDefault(f => f.Measures == overlap.One.Measures
                && f.Links.Any(l => l.Kind == LinkKind.PartOf && l.To == overlap.Other.Id)
                && FigureSieve.Discounted(f, view) is null);

    /// <summary>Gathers those that overlap, directly or through others.</summary>
    private static IEnumerable<int[]> Groups(int count, Overlap[] overlaps)
    {
        var leader = Enumerable.Range(0, count).ToArray();
        foreach (var overlap in overlaps)
        {
            var (one, other) = (Find(overlap.First), Find(overlap.Second));
            leader[Math.Max(one, other)] = Math.Min(one, other);
        }

        return Enumerable.Range(0, count).GroupBy(Find).Select(g => g.ToArray());

        int Find(int place)
        {
            while (leader[place] != place)
            {
                place = leader[place];
            }

            return place;
        }
    }
}
