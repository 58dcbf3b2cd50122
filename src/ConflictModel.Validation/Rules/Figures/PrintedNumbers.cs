using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>Reads printed cells as far as they are numbers, and finds those that contradict one another.</summary>
/// <remarks>
/// A column is a low, a best or a high one by a word of its name (<c>low</c>, <c>killed_min</c>, <c>bestEstimate</c>); the other words
/// tell which belong together. What is no plain number ("dozens", "1,5") is left alone.
/// </remarks>
internal static class PrintedNumbers
{
    private static readonly string[] Lows = ["low", "lower", "min", "minimum"];
    private static readonly string[] Bests = ["best"];
    private static readonly string[] Highs = ["high", "upper", "max", "maximum"];

    /// <summary>Finds what cannot be: a negative count, a low above its high, a best outside both.</summary>
    internal static IEnumerable<string> FaultsOf(ValueList<PrintedCell> cells)
    {
        var ranges = new Dictionary<string, decimal?[]>(StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            if (!TryRead(cell.Text, out var number))
            {
                continue;
            }

            if (number < 0)
            {
                yield return $"{(cell.Column.Length > 0 ? cell.Column : "a count")} is {cell.Text.Trim()}, less than none";
            }

            if (Place(cell.Column, out var stem) is { } place)
            {
                var range = ranges.TryGetValue(stem, out var known) ? known : ranges[stem] = new decimal?[3];
                range[place] ??= number;
            }
        }

        foreach (var range in ranges.Values)
        {
            if (range[0] > range[2])
            {
                yield return $"the low {Shown(range[0])} is above the high {Shown(range[2])}";
            }

            if (range[1] < range[0] || range[1] > range[2])
            {
                yield return $"the best {Shown(range[1])} is {(range[1] < range[0] ? $"below the low {Shown(range[0])}" : $"above the high {Shown(range[2])}")}";
            }
        }
    }

    /// <summary>Says whether a cell tells something: it is not empty, and does not say that nothing is known.</summary>
    internal static bool Tells(PrintedCell cell) =>
        !string.IsNullOrWhiteSpace(cell.Text) && !(Estimate.TryParse(cell.Text.Trim(), out var estimate) && !estimate.IsKnown && estimate.Wording != Wording.ShareOf);

    /// <summary>Shows the cells as printed; of many, the first ones.</summary>
    internal static string Shown(ValueList<PrintedCell> cells)
    {
        const int Most = 8;
        var shown = string.Join(", ", cells.Take(Most).Select(c => c.Column.Length > 0 ? $"{c.Column}={c.Text}" : c.Text));
        return cells.Count > Most ? $"{shown} and {cells.Count - Most} more" : shown;
    }

    private static string Shown(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static int? Place(string column, out string stem)
    {
        var words = WordsOf(column);
        var at = words.FindLastIndex(w => Lows.Contains(w) || Bests.Contains(w) || Highs.Contains(w));
        stem = string.Join(' ', words.Where((_, i) => i != at));
        return at < 0 ? null : Lows.Contains(words[at]) ? 0 : Bests.Contains(words[at]) ? 1 : 2;
    }

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

    private static bool TryRead(string text, out decimal number)
    {
        var plain = text.Trim().Replace('−', '-');
        var whole = plain.Split('.')[0].TrimStart('-', '+').Split(',');
        var grouped = whole.Length > 1;
        number = 0;
        return (!grouped || (whole[0].Length is >= 1 and <= 3 && whole.Skip(1).All(g => g.Length == 3)))
            && decimal.TryParse(grouped ? plain.Replace(",", "", StringComparison.Ordinal) : plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }
}
