namespace ConflictModel;

/// <summary>Spans figures and shows how.</summary>
internal static class Spans
{
    /// <summary>Spans what was reported; what all say in the same words keeps them.</summary>
    /// <remarks>Where no bound is shared the numbers reported are told in the arithmetic alone: "about 50" and "about 60" bound nothing.</remarks>
    internal static CombinedFigure Of(IReadOnlyList<NumberedFigure> figures)
    {
        var numbers = figures.Select(f => f.Number).Distinct().ToArray();
        var number = numbers.Length == 1 ? numbers[0] : Estimate.Envelope(numbers);
        var arithmetic = numbers.Length < 2 ? ""
            : $"from {Names.List(numbers.Select(n => n.Describe()), "and")}: {(number.IsKnown ? number.Describe() : $"no bound that all share{Run(numbers)}")}";
        return new CombinedFigure(number, ValueList.From(figures.Select(f => f.Figure))) { Arithmetic = arithmetic };
    }

    private static string Run(Estimate[] numbers)
    {
        var (lows, highs) = (Array.ConvertAll(numbers, n => n.Least ?? n.Best), Array.ConvertAll(numbers, n => n.Greatest ?? n.Best));
        return Array.TrueForAll(lows, l => l is not null) && Array.TrueForAll(highs, h => h is not null)
            ? $"; the numbers reported run from {Estimate.Made(lows.Min(), lows.Min(), null, Wording.Computed).Describe()} to {Estimate.Made(highs.Max(), highs.Max(), null, Wording.Computed).Describe()}"
            : "";
    }
}
