namespace ConflictModel;

/// <summary>Spans figures and shows how.</summary>
internal static class Spans
{
    /// <summary>Spans what was reported; what all say in the same words keeps them.</summary>
    internal static CombinedFigure Of(IReadOnlyList<NumberedFigure> figures)
    {
        var numbers = figures.Select(f => f.Number).Distinct().ToArray();
        var envelope = numbers.Length == 1 ? numbers[0] : Estimate.Envelope(numbers);
        var spread = numbers.Length > 1 && !envelope.IsKnown;
        var number = spread ? Estimate.SpreadOf(numbers) : envelope;
        var arithmetic = numbers.Length < 2 ? ""
            : $"from {Names.List(numbers.Select(n => n.Describe()), "and")}: "
                + (!number.IsKnown ? "no bound that all share"
                    : spread ? $"no bound that all share; the numbers reported run {Run(number)}"
                    : number.Describe());
        return new CombinedFigure(number, ValueList.From(figures.Select(f => f.Figure))) { Arithmetic = arithmetic };
    }

    private static string Run(Estimate number) => number is { Least: not null, Greatest: not null } ? $"from {number.Describe()}" : number.Describe();
}
