using System.Globalization;
using NodaTime;

namespace ConflictModel;

/// <summary>Reads the English phrases that news reports and case files tell dates in.</summary>
internal static class PhraseReader
{
    private const int LongestPhrase = 200;

    private static readonly string[] Numbers =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>Reads a phrase; null where it is none that is known.</summary>
    internal static RelativeDate? Read(string phrase)
    {
        if (phrase.Length > LongestPhrase)
        {
            return null;
        }

        var words = phrase.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var relative = words is ["since", .. var start] ? Point(start)?.Since() : Undated(words) ?? Point(words);
        return relative?.Saying(phrase.Trim());
    }

    private static RelativeDate? Undated(string[] words) => string.Join(' ', words) switch
    {
        var text and ("from time to time" or "now and then" or "occasionally" or "repeatedly" or "regularly" or "recently" or "some time ago") =>
            RelativeDate.Undated(text),
        _ => null,
    };

    private static RelativeDate? Point(string[] words) => words switch
    {
        ["today" or "now" or "currently"] => RelativeDate.Today,
        ["yesterday"] => RelativeDate.Yesterday,
        ["tomorrow"] => RelativeDate.Tomorrow,
        ["on", .. var day] => Weekday(day) ?? YearlessDay(day),
        ["in", "the", "last" or "past", var count, var unit] => Past(count, unit),
        ["within" or "over" or "during", "the", "last" or "past", var count, var unit] => Past(count, unit),
        ["within", var count, var unit] => Within(count, unit),
        ["within", var count, var unit, "of"] => Within(count, unit),
        ["within", var count, var unit, "of", "it" or "this" or "that"] => Within(count, unit),
        ["in", var count, var unit] => Counted([count, unit, "later"]),
        ["in", var month] => YearlessMonth(month),
        [var month] when YearlessMonth(month) is { } found => found,
        _ => Weekday(words) ?? Calendar(words) ?? YearlessDay(words) ?? Counted(words),
    };

    private static RelativeDate? Weekday(string[] words)
    {
        var (name, reading) = words switch
        {
            ["last", var day] => (day, WeekdayReading.Before),
            ["next", var day] => (day, WeekdayReading.After),
            [var day] => (day, WeekdayReading.OnOrBefore),
            _ => ("", default),
        };
        IsoDayOfWeek weekday = name switch
        {
            "monday" or "mon" => IsoDayOfWeek.Monday,
            "tuesday" or "tue" => IsoDayOfWeek.Tuesday,
            "wednesday" or "wed" => IsoDayOfWeek.Wednesday,
            "thursday" or "thu" => IsoDayOfWeek.Thursday,
            "friday" or "fri" => IsoDayOfWeek.Friday,
            "saturday" or "sat" => IsoDayOfWeek.Saturday,
            "sunday" or "sun" => IsoDayOfWeek.Sunday,
            _ => IsoDayOfWeek.None,
        };
        return weekday is IsoDayOfWeek.None ? null : RelativeDate.OnWeekday(weekday, reading);
    }

    private static RelativeDate? Calendar(string[] words) => words switch
    {
        ["this", "week"] => RelativeDate.ThisWeek,
        ["last", "week"] => RelativeDate.LastWeek,
        ["next", "week"] => RelativeDate.NextWeek,
        ["this", "month"] => RelativeDate.ThisMonth,
        ["last", "month"] => RelativeDate.LastMonth,
        ["next", "month"] => RelativeDate.NextMonth,
        ["this", "year"] => RelativeDate.ThisYear,
        ["last", "year"] => RelativeDate.LastYear,
        ["next", "year"] => RelativeDate.NextYear,
        _ => null,
    };

    private static RelativeDate? YearlessDay(string[] words)
    {
        var (monthText, dayText) = words switch
        {
            ["the", var day, "of", var month] => (month, day),
            [var day, "of", var month] => (month, day),
            [var one, var other] => MonthOf(one) > 0 ? (one, other) : (other, one),
            _ => ("", ""),
        };
        var month0 = MonthOf(monthText);
        if (month0 == 0)
        {
            return null;
        }

        var digits = dayText.EndsWith("st", StringComparison.Ordinal) || dayText.EndsWith("nd", StringComparison.Ordinal)
            || dayText.EndsWith("rd", StringComparison.Ordinal) || dayText.EndsWith("th", StringComparison.Ordinal) ? dayText[..^2] : dayText;
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= CalendarSystem.Iso.GetDaysInMonth(2000, month0)
            ? RelativeDate.OnDay(month0, number)
            : null;
    }

    private static RelativeDate? YearlessMonth(string name) => MonthOf(name) is > 0 and var month ? RelativeDate.InMonth(month) : null;

    /// <summary>Finds a month by its name, or the first three letters of it; 0 for none.</summary>
    private static int MonthOf(string name)
    {
        for (var month = 1; month <= 12; month++)
        {
            var full = MonthNames.Of(month);
            if (name.Equals(full, StringComparison.OrdinalIgnoreCase)
                || (name.Length == 3 && full.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
            {
                return month;
            }
        }

        return name == "sept" ? 9 : 0;
    }

    private static RelativeDate? Counted(string[] words)
    {
        var (reading, rest) = words switch
        {
            ["exactly", .. var tail] => ((CountReading?)CountReading.Exactly, tail),
            ["about" or "around" or "approximately" or "roughly" or "some" or "nearly" or "almost", .. var tail] => (CountReading.About, tail),
            ["more", "than", .. var tail] => (CountReading.MoreThan, tail),
            ["at", "least", .. var tail] => (CountReading.MoreThan, tail),
            ["over", .. var tail] => (CountReading.MoreThan, tail),
            ["less", "than", .. var tail] => (CountReading.LessThan, tail),
            ["up", "to", .. var tail] => (CountReading.LessThan, tail),
            _ => (null, words),
        };
        if (rest is not [var countText, var unitText, var side] || NumberOf(countText) is not { } count || UnitOf(unitText) is not { } unit)
        {
            return null;
        }

        reading ??= unit is CountUnit.Hours or CountUnit.Days ? CountReading.Exactly : CountReading.About;
        return side switch
        {
            "ago" or "earlier" or "before" => RelativeDate.Ago(count, unit, reading.Value),
            "later" or "after" or "afterwards" => RelativeDate.Later(count, unit, reading.Value),
            _ => null,
        };
    }

    private static RelativeDate? Past(string countText, string unitText) =>
        NumberOf(countText) is { } count && UnitOf(unitText) is { } unit ? RelativeDate.Ago(count, unit, CountReading.LessThan) : null;

    private static RelativeDate? Within(string countText, string unitText) =>
        NumberOf(countText) is { } count && UnitOf(unitText) is { } unit ? RelativeDate.Within(count, unit) : null;

    private static int? NumberOf(string text) =>
        text is "a" or "an" ? 1
        : Array.IndexOf(Numbers, text) is >= 0 and var word ? word
        : text.Length <= 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    private static CountUnit? UnitOf(string text) => text switch
    {
        "hour" or "hours" => CountUnit.Hours,
        "day" or "days" => CountUnit.Days,
        "week" or "weeks" => CountUnit.Weeks,
        "month" or "months" => CountUnit.Months,
        "year" or "years" => CountUnit.Years,
        _ => null,
    };
}
