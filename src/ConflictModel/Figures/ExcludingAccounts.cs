namespace ConflictModel;

/// <summary>Tells where accounts of one thing exclude one another, so that what they span does not look agreed on.</summary>
/// <remarks>Of 12 and 15 the range "12 to 15" shows by itself that they differ. Of "at least 19" and 8 only "at least 8" is left, in which nobody sees it.</remarks>
internal static class ExcludingAccounts
{
    /// <summary>Adds to what to mind the two accounts that are farthest apart, where figures of different origins cannot both be so.</summary>
    internal static CombinedFigure Minded(CombinedFigure combined, Func<Figure, Estimate> number, RecordView view) =>
        Told(combined, number, view) is { } told ? combined with { Flags = [.. combined.Flags, told] } : combined;

    private static string? Told(CombinedFigure combined, Func<Figure, Estimate> number, RecordView view)
    {
        var figures = combined.Used;
        if (figures.Count < 2 || combined.Number is { Least: not null, Greatest: not null } || !(figures.Max(f => number(f).Least) > figures.Min(f => number(f).Greatest)))
        {
            return null;
        }

        // Ties are settled by the ids, not by the order in which somebody listed the figures.
        var lows = figures.Where(f => number(f).Least is not null).OrderByDescending(f => number(f).Least).ThenBy(f => f.Id.Value, StringComparer.Ordinal).ToArray();
        var highs = figures.Where(f => number(f).Greatest is not null).OrderBy(f => number(f).Greatest).ThenBy(f => f.Id.Value, StringComparer.Ordinal).ToArray();
        foreach (var high in highs)
        {
            var other = Array.Find(lows, low => number(low).Least > number(high).Greatest && !low.By.SharesOriginWith(high.By, view.Record));
            if (other is not null)
            {
                return $"The accounts exclude one another: {Of(other)} and {Of(high)} cannot both be so.";
            }
        }

        return null;

        string Of(Figure figure) => $"{number(figure).Describe()} ({Tellers.Of(figure.By, view.Record)})";
    }
}
