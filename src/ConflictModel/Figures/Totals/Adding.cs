namespace ConflictModel;

/// <summary>Adds up numbers and shows how.</summary>
internal static class Adding
{
    internal static CombinedFigure Up(Estimate[] numbers, ValueList<Figure> used)
    {
        var sum = Estimate.SumOfDisjoint(numbers);
        return new CombinedFigure(sum, used)
        {
            Arithmetic = numbers.Length > 1 ? $"{Sums.Shown(numbers)} = {(sum.IsKnown ? sum.Describe() : "unknown")}" : "",
        };
    }
}
