using System.Globalization;

namespace ConflictModel;

/// <summary>Finds a minimum and a maximum among printed cells that belong together, by the words of their columns.</summary>
/// <remarks>A column is a minimum or a maximum by a whole word of its name (<c>min</c>, <c>killed_min</c>, <c>lowEstimate</c>); the other words must be the same.</remarks>
internal static class PrintedRanges
{
    /// <summary>Reads the minimum of cells whose maximum is smaller, so that they make no estimate; null where that is not told of what the figure counts.</summary>
    internal static long? Spoilt(Figure figure)
    {
        var ranges = new Dictionary<string, (long? Low, long? High)>(StringComparer.Ordinal);
        foreach (var cell in figure.Printed)
        {
            var words = ColumnWords.Of(cell.Column);
            var at = words.FindLastIndex(w => ColumnWords.IsLow(w) || ColumnWords.IsHigh(w));
            if (at < 0 || !long.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            var stem = string.Join(' ', words.Where((_, i) => i != at));
            var range = ranges.GetValueOrDefault(stem);
            ranges[stem] = ColumnWords.IsLow(words[at]) ? (range.Low ?? number, range.High) : (range.Low, range.High ?? number);
        }

        var own = ranges.Where(r => Tells(r.Key, figure, ranges.Count == 1)).Select(r => r.Value).ToArray();
        return own is [{ Low: { } low, High: { } high }] && high < low ? low : null;
    }

    /// <summary>Asks whether columns tell of what a figure counts: they name its measure, or are the only ones and name no other.</summary>
    private static bool Tells(string stem, Figure figure, bool only)
    {
        var words = stem.Split(' ');
        return Array.TrueForAll(figure.Measured.Split(' '), w => words.Contains(w))
            || (only && !Harm.Known.Any(h => words.Contains(h.Word)) && !DisplacementMeasure.Known.Any(m => words.Contains(m.Word)));
    }
}
