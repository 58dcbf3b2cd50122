// Compiled into each assembly that tells a low and a high number apart by the names of their columns, so that all of them do it in one way.
namespace ConflictModel;

/// <summary>Reads the names of printed columns by their words: <c>low</c>, <c>killed_min</c>, <c>bestEstimate</c>.</summary>
internal static class ColumnWords
{
    private static readonly string[] Lows = ["low", "lower", "min", "minimum"];
    private static readonly string[] Highs = ["high", "upper", "max", "maximum"];

    /// <summary>Says whether a word names the low of two numbers.</summary>
    internal static bool IsLow(string word) => Lows.Contains(word);

    /// <summary>Says whether a word names the high of two numbers.</summary>
    internal static bool IsHigh(string word) => Highs.Contains(word);

    /// <summary>Splits a column's name where its letters stop, and where small ones are followed by a capital; all in small letters.</summary>
    internal static List<string> Of(string column)
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
