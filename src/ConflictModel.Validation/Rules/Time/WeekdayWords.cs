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

    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    /// <summary>The shortest forms, which stand with a capital: "Mon", "Tues", "THUR".</summary>
    private static readonly string[][] Shortened = [["mon"], ["tue", "tues"], ["wed", "weds"], ["thu", "thur", "thurs"], ["fri"], ["sat"], ["sun"]];

    /// <summary>What may follow a day that is told without its month; anything else may be what is counted: "the 14th Brigade".</summary>
    private static readonly string[] AfterDay = [Pause, "at", "in", "near", "when", "while", "he", "she", "they"];

    private const string Pause = ",";

    /// <summary>Reads words that tell one day by its weekday and nothing else: "on Monday", "last Friday morning", "Monday, 27 October", "Mon the 27th".</summary>
    /// <returns>Nothing for words that count from the weekday or go beyond it: "before Monday", "from Monday to Friday", "Monday night".</returns>
    internal static IsoDayOfWeek OnlyOne(string words)
    {
        if (!Names(words))
        {
            return IsoDayOfWeek.None;
        }

        var weekday = IsoDayOfWeek.None;
        var all = Split(words);
        for (var i = 0; i < all.Count; i++)
        {
            if (WeekdayAt(all, i) is not IsoDayOfWeek.None and var found)
            {
                if (weekday is not IsoDayOfWeek.None)
                {
                    return IsoDayOfWeek.None;
                }

                weekday = found;
            }
            else if (!(IsFiller(all[i]) || MonthOf(all[i]) > 0 || DayOf(all[i]) > 0 || YearOf(all[i]) > 0))
            {
                return IsoDayOfWeek.None;
            }
        }

        return weekday;
    }

    /// <summary>Finds the weekdays in a text that stand right before a date: "Monday, October 27", "Mon 27 Oct", "Monday the 27th".</summary>
    /// <returns>The month and the year are 0 where the text leaves them out.</returns>
    internal static IEnumerable<(IsoDayOfWeek Weekday, int Month, int Day, int Year)> Dated(string words)
    {
        var all = Split(words);
        for (var i = 0; i + 1 < all.Count; i++)
        {
            if (WeekdayAt(all, i) is IsoDayOfWeek.None)
            {
                continue;
            }

            string[] rest = [.. all.Skip(i + 1).Where(w => !(w is Pause || Is(w, "the") || Is(w, "of"))).Take(3)];
            var (month, day) = rest is [var one, var two, ..]
                ? MonthOf(one) > 0 ? (MonthOf(one), DayOf(two)) : (MonthOf(two), DayOf(one))
                : default;
            if (month > 0 && day > 0)
            {
                yield return (WeekdayAt(all, i), month, day, rest.Length > 2 ? YearOf(rest[2]) : 0);
            }
            else if (month == 0 && DayWithoutMonth(all, i + 1) is > 0 and var alone)
            {
                yield return (WeekdayAt(all, i), 0, alone, 0);
            }
        }
    }

    /// <summary>Says whether a text can name a weekday at all, so that most texts cost little.</summary>
    internal static bool Names(string words)
    {
        if (words.Contains("day", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var rest = words.AsSpan();
        for (int at; (at = rest.IndexOfAny("MTWFS")) >= 0 && at + 2 < rest.Length; rest = rest[(at + 1)..])
        {
            var start = rest.Slice(at, 3);
            foreach (var forms in Shortened)
            {
                if (start.Equals(forms[0], StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Gets the words, with a sign for each pause between them.</summary>
    private static List<string> Split(string words)
    {
        var (all, from) = (new List<string>(), 0);
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && !IsBreak(words[i]))
            {
                continue;
            }

            if (i > from)
            {
                all.Add(words[from..i]);
            }

            from = i + 1;
            if (i < words.Length && words[i] is not (' ' or '\n' or '\t') && all.Count > 0 && all[^1] != Pause)
            {
                all.Add(Pause);
            }
        }

        return all;
    }

    private static bool IsBreak(char sign) => sign is ' ' or ',' or '.' or ';' or ':' or '(' or ')' or '“' or '”' or '"' or '\n' or '\t';

    private static IsoDayOfWeek WeekdayAt(List<string> words, int at)
    {
        var word = words[at];
        if (Array.FindIndex(Weekdays, w => Is(w, word)) is >= 0 and var named)
        {
            return (IsoDayOfWeek)(named + 1);
        }

        return char.IsUpper(word[0]) && !(at > 0 && Is(words[at - 1], "the")) // "The Sun" is a paper
            ? (IsoDayOfWeek)(Array.FindIndex(Shortened, forms => Array.Exists(forms, f => Is(f, word))) + 1)
            : IsoDayOfWeek.None;
    }

    /// <summary>Gets the day in "the 27th", where nothing follows that it may count; 0 where there is none.</summary>
    private static int DayWithoutMonth(List<string> words, int from)
    {
        from += from < words.Count && words[from] is Pause ? 1 : 0;
        return from + 1 < words.Count && Is(words[from], "the") && !char.IsAsciiDigit(words[from + 1][^1])
            && (from + 2 == words.Count || Array.Exists(AfterDay, a => a == words[from + 2]))
            ? DayOf(words[from + 1])
            : 0;
    }

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static int MonthOf(string word)
    {
        for (var month = 1; month <= 12; month++)
        {
            if (Is(word, Months[month - 1]) || (word.Length is 3 && Months[month - 1].StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            {
                return month;
            }
        }

        return 0;
    }

    private static int DayOf(string word)
    {
        var digits = word.Length > 2 && Array.Exists(Ordinals, o => word.EndsWith(o, StringComparison.OrdinalIgnoreCase)) ? word[..^2] : word;
        return digits.Length is 1 or 2 && int.TryParse(digits, out var day) && day is >= 1 and <= 31 ? day : 0;
    }

    private static int YearOf(string word) => word.Length is 4 && int.TryParse(word, out var year) && year > 0 ? year : 0;

    private static bool IsFiller(string word) => word.ToLowerInvariant() is Pause or "on" or "since" or "last" or "this" or "next" or "past" or "the" or "of" or "early" or "late" or "morning" or "afternoon";
}
