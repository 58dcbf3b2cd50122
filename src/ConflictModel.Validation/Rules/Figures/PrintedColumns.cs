namespace ConflictModel.Validation;

/// <summary>Tells by the names of columns which hold a low, a best and a high number of the same thing.</summary>
/// <remarks>
/// A column is a low, a best or a high one by a word of its name (<c>low</c>, <c>killed_min</c>, <c>bestEstimate</c>); the other words
/// tell which belong together. A record prints few columns, many times: what a name says is remembered.
/// </remarks>
internal sealed class PrintedColumns
{
    private const int MostRemembered = 1000; // of a stream without end, too

    private static readonly string[] Lows = ["low", "lower", "min", "minimum"];
    private static readonly string[] Bests = ["best"];
    private static readonly string[] Highs = ["high", "upper", "max", "maximum"];

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
        var words = WordsOf(column);
        var at = words.FindLastIndex(w => BoundOf(w) is not null);
        return (at < 0 ? null : BoundOf(words[at]), string.Join(' ', words.Where((_, i) => i != at)));
    }

    private static PrintedBound? BoundOf(string word) =>
        Lows.Contains(word) ? PrintedBound.Low : Bests.Contains(word) ? PrintedBound.Best : Highs.Contains(word) ? PrintedBound.High : null;

    /// <summary>Splits a column's name where its letters stop, and where small ones are followed by a capital.</summary>
    private static List<string> WordsOf(string column)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= column.Length; i++)
        {
            var ends = i == column.Length || !char.IsLetterOrDigit(column[i]);
            if (ends || (i > start && char.IsUpper(column[i]) && char.IsLower(column[i - 1])))
            {
                if (i > start)
                {
                    words.Add(column[start..i].ToLowerInvariant());
                }

                start = ends ? i + 1 : i;
            }
        }

        return words;
    }
}
