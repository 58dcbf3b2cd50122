namespace ConflictModel;

/// <summary>Adds up the tolls of disjoint incidents and shows how.</summary>
internal static class Adding
{
    /// <summary>Adds up; where two have people in common no sum is made.</summary>
    internal static CombinedFigure Up(ValueList<FigureAnswer> tolls, RecordView view)
    {
        if (new TollTies(tolls, view).Overlaps().FirstOrDefault() is { } pair)
        {
            return None(
                tolls.SelectMany(t => t.Figures),
                "not added: two of the incidents overlap",
                $"No sum is made: “{view.Record.Tell(pair.One)}” and “{view.Record.Tell(pair.Other)}” overlap. Ask TotalPolicy.DeductingOverlap.");
        }

        var numbers = tolls.Select(t => t.Value).ToArray();
        var flags = new List<string>();
        var sum = BoundedSums.OfDisjoint(numbers, flags);
        return new CombinedFigure(sum, ValueList.From(tolls.SelectMany(t => t.Figures)))
        {
            Arithmetic = numbers.Length > 1 ? $"{Sums.Shown(numbers)} = {(sum.IsKnown ? sum.Describe() : "unknown")}" : "",
            Flags = ValueList.From(flags),
        };
    }

    /// <summary>Makes no sum, and says why.</summary>
    internal static CombinedFigure None(IEnumerable<Figure> figures, string reason, string flag) => new(Estimate.Unknown, [])
    {
        LeftOut = ValueList.From(figures.Select(f => new LeftOut(f, reason))),
        Flags = [flag],
    };
}
