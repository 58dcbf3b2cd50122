using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>Reads printed cells as far as they are numbers, and finds those that contradict one another.</summary>
/// <remarks>Which cells belong together the names of their columns tell. What is no plain number ("dozens", "1,5") is left alone.</remarks>
internal static class PrintedNumbers
{
    /// <summary>Finds what cannot be: a negative count, a low above its high, a best outside both.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="columns">What the names of columns were found to say.</param>
    internal static IEnumerable<string> FaultsOf(ValueList<PrintedCell> cells, PrintedColumns columns)
    {
        Dictionary<string, decimal?[]>? ranges = null;
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

            var column = columns.Of(cell.Column);
            if (column.Bound is { } bound)
            {
                ranges ??= new(StringComparer.Ordinal);
                var range = ranges.TryGetValue(column.Stem, out var known) ? known : ranges[column.Stem] = new decimal?[3];
                range[(int)bound] ??= number;
            }
        }

        if (ranges is null)
        {
            yield break;
        }

        foreach (var range in ranges.Values)
        {
            var (low, best, high) = (range[(int)PrintedBound.Low], range[(int)PrintedBound.Best], range[(int)PrintedBound.High]);
            if (low > high)
            {
                yield return $"the low {Shown(low)} is above the high {Shown(high)}";
            }

            if (best < low || best > high)
            {
                yield return $"the best {Shown(best)} is {(best < low ? $"below the low {Shown(low)}" : $"above the high {Shown(high)}")}";
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

    private static bool TryRead(string text, out decimal number)
    {
        // Nearly all are a few digits and nothing else.
        if (text.Length is > 0 and <= 9 && !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            number = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
            return true;
        }

        var plain = text.Trim().Replace('−', '-');
        var whole = plain.Split('.')[0].TrimStart('-', '+').Split(',');
        var grouped = whole.Length > 1;
        number = 0;
        return (!grouped || (whole[0].Length is >= 1 and <= 3 && whole.Skip(1).All(g => g.Length == 3)))
            && decimal.TryParse(grouped ? plain.Replace(",", "", StringComparison.Ordinal) : plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }
}
