namespace ConflictModel.Validation;

/// <summary>Reads a length of time out of English words: "the three-month attack", "for ten days", "more than two years".</summary>
internal static class DurationWords
{
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Says whether the words count time back or forth from another day: "eight months ago".</summary>
    internal static bool CountFromADay(string words) =>
        Split(words) is [.., "ago" or "earlier" or "later" or "before" or "after" or "afterwards"] all && all.Any(w => DaysOf(w) > 0);

    /// <summary>Reads how many days a length can mean: half a unit on either side, since writers round.</summary>
    /// <returns>Nothing for words that tell no length, or count from a day.</returns>
    internal static (int Least, int Most)? LengthOf(string words)
    {
        var all = Split(words);
        if (CountFromADay(words))
        {
            return null;
        }

        for (var i = 0; i < all.Length; i++)
        {
            var (count, unit) = all[i].Split('-') is [var number, var measure] ? (NumberOf(number), DaysOf(measure))
                : i + 1 < all.Length ? (NumberOf(all[i]), DaysOf(all[i + 1]))
                : default;
            if (count > 0 && unit > 0)
            {
                var slack = Math.Max(1, (unit + 1) / 2);
                var before = string.Join(' ', all.Take(i));
                return before.EndsWith("more than", StringComparison.Ordinal) || before.EndsWith("over", StringComparison.Ordinal) || before.EndsWith("at least", StringComparison.Ordinal)
                    ? ((count * unit) - slack, int.MaxValue)
                    : before.EndsWith("less than", StringComparison.Ordinal) || before.EndsWith("up to", StringComparison.Ordinal)
                        ? (0, (count * unit) + slack)
                        : ((count * unit) - slack, (count * unit) + slack);
            }
        }

        return null;
    }

    private static string[] Split(string words) => words.ToLowerInvariant().Split([' ', ',', '.', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries);

    private static int NumberOf(string word) =>
        word.Length <= 4 && int.TryParse(word, out var number) && number > 0 ? number : Array.IndexOf(Numbers, word) + 1;

    private static int DaysOf(string unit) => unit switch
    {
        "day" or "days" => 1,
        "week" or "weeks" => 7,
        "month" or "months" => 30,
        "year" or "years" => 365,
        _ => 0,
    };
}
