namespace ConflictModel;

/// <summary>The sum over incidents, less what is in two of them.</summary>
internal sealed class OverlapDeductionPolicy(FigurePolicy each) : TotalPolicy
{
    private const int MostShown = 6;

    public override string Name => $"each incident by {each.Name}; sum with overlaps deducted";

    public override FigurePolicy PerIncident => each;

    protected internal override CombinedFigure Add(ValueList<FigureAnswer> tolls, RecordView view)
    {
        var ties = new TollTies(tolls, view);
        var terms = new List<(Estimate Number, string Shown)>();
        var deducted = new List<CombinedFigure>();
        var flags = new List<string>();
        var parts = new CommonParts(each, view);
        foreach (var (group, overlaps) in Groups(tolls.Count, [.. ties.Overlaps()]))
        {
            var pairs = Pairs(overlaps, tolls, ties, parts, view, deducted, flags).ToArray();
            terms.Add(Unite([.. group.Select(i => tolls[i].Value)], pairs, flags));
        }

        var total = BoundedSums.OfDisjoint([.. terms.Select(t => t.Number)], flags);
        return new CombinedFigure(total, ValueList.From(tolls.SelectMany(t => t.Figures).Concat(deducted.SelectMany(d => d.Used)).DistinctBy(f => f.Id)))
        {
            LeftOut = ValueList.From(deducted.SelectMany(d => d.LeftOut)),
            Arithmetic = tolls.Count > 1
                ? $"{(terms.Count > MostShown ? Sums.Shown(terms.Select(t => t.Number)) : string.Join(" + ", terms.Select(t => t.Shown)))} = {Shown(total)}"
                : "",
            Flags = ValueList.From(flags.Concat(deducted.SelectMany(d => d.Flags))),
        };
    }

    private static (Estimate Number, string Shown) Unite(Estimate[] numbers, (Estimate Union, Estimate Both)[] pairs, List<string> flags)
    {
        if (numbers.Length == 1)
        {
            return (numbers[0], Shown(numbers[0]));
        }

        if (numbers.Length == 2 && pairs.Length == 1)
        {
            return (pairs[0].Union, $"({Shown(numbers[0])} + {Shown(numbers[1])} − {Shown(pairs[0].Both)} in both)");
        }

        var some = numbers.Take(MostShown).Select(Shown).Concat(numbers.Length > MostShown ? [$"{numbers.Length - MostShown} more"] : []).ToArray();
        flags.Add($"How far {Names.List(some, "and")} overlap nobody says for all of them: they are no fewer than the greatest, and no more than all added up.");
        var union = BoundedSums.Of(() => Estimate.UnionOfOverlapping(numbers), numbers, flags);
        foreach (var pair in pairs)
        {
            union = union.BoundedByPart(pair.Union); // all of them together are no fewer than any two of them
        }

        return (union, $"({string.Join(" ∪ ", some)})");
    }

    /// <summary>Unites the pairs of which somebody says how many are in both.</summary>
    private static IEnumerable<(Estimate Union, Estimate Both)> Pairs(
        IEnumerable<Overlap> overlaps, ValueList<FigureAnswer> tolls, TollTies ties, CommonParts parts, RecordView view, List<CombinedFigure> deducted, List<string> flags)
    {
        foreach (var overlap in overlaps)
        {
            if (parts.Find(ties.Of(overlap.First), ties.Of(overlap.Second)) is not var (both, first))
            {
                continue;
            }

            var (one, other) = (tolls[overlap.First].Value, tolls[overlap.Second].Value);
            if (both.Number.IsKnown && both.Number.FitsWithin(one) is not Certainty.Impossible && both.Number.FitsWithin(other) is not Certainty.Impossible)
            {
                deducted.Add(both);
                yield return (BoundedSums.Of(() => Estimate.SumLessOverlap(one, other, both.Number), [one, other], flags), both.Number);
            }
            else
            {
                flags.Add($"Of those in both, as by “{view.Record.Tell(first)}”, there is no number, or it is more than one of the two: they are not deducted.");
            }
        }
    }

    private static string Shown(Estimate number) => number.IsKnown ? number.Describe() : "unknown";

    /// <summary>Gathers those that overlap, directly or through others.</summary>
    private static IEnumerable<(int[] Places, IEnumerable<Overlap> Overlaps)> Groups(int count, Overlap[] overlaps)
    {
        var leader = Enumerable.Range(0, count).ToArray();
        foreach (var overlap in overlaps)
        {
            var (one, other) = (Find(overlap.First), Find(overlap.Second));
            leader[Math.Max(one, other)] = Math.Min(one, other);
        }

        var within = overlaps.ToLookup(o => Find(o.First));
        return Enumerable.Range(0, count).GroupBy(Find).Select(g => (g.ToArray(), within[g.Key]));

        int Find(int place)
        {
            while (leader[place] != place)
            {
                place = leader[place] = leader[leader[place]];
            }

            return place;
        }
    }
}
