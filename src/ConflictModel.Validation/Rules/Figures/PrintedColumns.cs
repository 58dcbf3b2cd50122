namespace ConflictModel.Validation;

/// <summary>Tells by the names of columns which hold a low, a best and a high number of the same thing.</summary>
/// <remarks>
/// A column is a low, a best or a high one by a word of its name (<c>low</c>, <c>killed_min</c>, <c>bestEstimate</c>); the other words
/// tell which belong together. A record prints few columns, many times: what a name says is remembered.
/// </remarks>
internal sealed class PrintedColumns
{
    private const int MostRemembered = 1000; // of a stream without end, too

    private readonly Dictionary<string, (PrintedBound? Bound, string Stem)> known = new(StringComparer.Ordinal);

    /// <summary>Gets which number a column holds, if any of these, and the words that columns of the same thing share.</summary>
    internal (PrintedBound? Bound, string Stem) Of(string column)
    {
        if (!known.TryGetValue(column, out var told))
        {
            told = Read(column);
            if (known.Count < MostRemembered)
            {
                known.Add(column, told);
            }
        }

        return told;
    }

    private static (PrintedBound? Bound, string Stem) Read(string column)
    {
        var words = ColumnWords.Of(column);
        var at = words.FindLastIndex(w => BoundOf(w) is not null);
        return (at < 0 ? null : BoundOf(words[at]), string.Join(' ', words.Where((_, i) => i != at)));
    }

    private static PrintedBound? BoundOf(string word) =>
        ColumnWords.IsLow(word) ? PrintedBound.Low : word == "best" ? PrintedBound.Best : ColumnWords.IsHigh(word) ? PrintedBound.High : null;
}
