using NodaTime;

namespace ConflictModel.Validation;

/// <summary>Reads a day of the week, and the date beside it, out of English words.</summary>
internal static class WeekdayWords
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>Reads words that tell one day by its weekday and nothing else: "on Monday", "last Friday morning", "Monday, 27 October".</summary>
    /// <returns>Nothing for words that count from the weekday or go beyond it: "before Monday", "from Monday to Friday", "Monday night".</returns>
    internal static IsoDayOfWeek OnlyOne(string words)
    {
        if (!Names(words))
        {
            return IsoDayOfWeek.None;
        }

        var weekday = IsoDayOfWeek.None;
        foreach (var word in Split(words))
        {
            if (WeekdayOf(word) is not IsoDayOfWeek.None and var found)
            {
                if (weekday is not IsoDayOfWeek.None)
                {
                    return IsoDayOfWeek.None;
                }

                weekday = found;
            }
            else if (!(IsFiller(word) || MonthOf(word) > 0 || DayOf(word) > 0 || YearOf(word) > 0))
            {
                return IsoDayOfWeek.None;
            }
        }

        return weekday;
    }

    /// <summary>Finds the weekdays in a text that stand right before a date: "Monday, October 27", "Monday the 27th of October 2020".</summary>
    internal static IEnumerable<(IsoDayOfWeek Weekday, int Month, int Day, int Year)> Dated(string words)
    {
        var all = Split(words);
        for (var i = 0; i + 2 < all.Length; i++)
        {
            if (WeekdayOf(all[i]) is IsoDayOfWeek.None)
            {
                continue;
            }

            string[] rest = [.. all.Skip(i + 1).Where(w => w is not ("the" or "of")).Take(3)];
            var (month, day) = rest is [var one, var two, ..]
                ? MonthOf(one) > 0 ? (MonthOf(one), DayOf(two)) : (MonthOf(two), DayOf(one))
                : default;
            if (month > 0 && day > 0)
            {
                yield return (WeekdayOf(all[i]), month, day, rest.Length > 2 ? YearOf(rest[2]) : 0);
            }
        }
    }

    /// <summary>Says whether a text can name a weekday at all, so that most texts cost little.</summary>
    internal static bool Names(string words) => words.Contains("day", StringComparison.OrdinalIgnoreCase);

    private static string[] Split(string words) =>
        words.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')', '“', '”', '"', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static IsoDayOfWeek WeekdayOf(string word) => (IsoDayOfWeek)(Array.IndexOf(Weekdays, word) + 1);

    private static int MonthOf(string word)
    {
        for (var month = 1; month <= 12; month++)
        {
            if (word == Months[month - 1] || (word.Length is 3 && Months[month - 1].StartsWith(word, StringComparison.Ordinal)))
            {
                return month;
            }
        }

        return 0;
    }

    private static int DayOf(string word)
    {
        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return digits.Length is 1 or 2 && int.TryParse(digits, out var day) && day is >= 1 and <= 31 ? day : 0;
    }

    private static int YearOf(string word) => word.Length is 4 && int.TryParse(word, out var year) && year > 0 ? year : 0;

    private static bool IsFiller(string word) => word is "on" or "since" or "last" or "this" or "next" or "past" or "the" or "of" or "early" or "late" or "morning" or "afternoon";
}
