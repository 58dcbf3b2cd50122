using System.Globalization;
using NodaTime;

namespace ConflictModel;

/// <content>The rules that come with the library, each by what the words say.</content>
public sealed partial record RelativeDate
{
    private const int MostUnits = 99_999;

    /// <summary>Gets the anchor's own day: "today", "now".</summary>
    public static RelativeDate Today { get; } = Days("today", 0, later: false);

    /// <summary>Gets the day before the anchor.</summary>
    public static RelativeDate Yesterday { get; } = Days("yesterday", 1, later: false);

    /// <summary>Gets the day after the anchor.</summary>
    public static RelativeDate Tomorrow { get; } = Days("tomorrow", 1, later: true);

    /// <summary>Gets some day of the week, Sunday to Saturday, that holds the anchor.</summary>
    public static RelativeDate ThisWeek { get; } = InWeek(0).Saying("this week");

    /// <summary>Gets some day of the week, Sunday to Saturday, before the one that holds the anchor.</summary>
    /// <remarks>The convention of the researchers of Security Force Monitor; for weeks that start on another day, see <see cref="InWeek"/>.</remarks>
    public static RelativeDate LastWeek { get; } = InWeek(-1).Saying("last week");

    /// <summary>Gets some day of the week, Sunday to Saturday, after the one that holds the anchor.</summary>
    public static RelativeDate NextWeek { get; } = InWeek(1).Saying("next week");

    /// <summary>Gets the calendar month that holds the anchor.</summary>
    public static RelativeDate ThisMonth { get; } = new("this month", new CalendarRule(0, CountUnit.Months));

    /// <summary>Gets the calendar month before the one that holds the anchor.</summary>
    public static RelativeDate LastMonth { get; } = new("last month", new CalendarRule(-1, CountUnit.Months));

    /// <summary>Gets the calendar month after the one that holds the anchor.</summary>
    public static RelativeDate NextMonth { get; } = new("next month", new CalendarRule(1, CountUnit.Months));

    /// <summary>Gets the calendar year that holds the anchor.</summary>
    public static RelativeDate ThisYear { get; } = new("this year", new CalendarRule(0, CountUnit.Years));

    /// <summary>Gets the calendar year before the one that holds the anchor.</summary>
    public static RelativeDate LastYear { get; } = new("last year", new CalendarRule(-1, CountUnit.Years));

    /// <summary>Gets the calendar year after the one that holds the anchor.</summary>
    public static RelativeDate NextYear { get; } = new("next year", new CalendarRule(1, CountUnit.Years));

    /// <summary>Makes a day of the week: "Monday".</summary>
    /// <param name="weekday">The day of the week.</param>
    /// <param name="reading">Which one, seen from the anchor.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is none of the values of its type, or <see cref="IsoDayOfWeek.None"/>.</exception>
    public static RelativeDate OnWeekday(IsoDayOfWeek weekday, WeekdayReading reading = WeekdayReading.OnOrBefore)
    {
        CheckWeekday(weekday, nameof(weekday));
        Guard.Against.OutOfRange((int)reading, nameof(reading), (int)WeekdayReading.OnOrBefore, (int)WeekdayReading.After);
        var lead = reading switch
        {
            WeekdayReading.Before => "last ",
            WeekdayReading.After => "next ",
            _ => "",
        };
        return new($"{lead}{weekday}", new WeekdayRule(weekday, reading));
    }

    /// <summary>Makes some day of the week that holds the anchor, or of one so many weeks from it.</summary>
    /// <param name="weeks">How many weeks after that of the anchor; below 0 before it; -9999 to 9999.</param>
    /// <param name="firstDay">The day that weeks start on; Sunday, as Security Force Monitor has it, unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static RelativeDate InWeek(int weeks, IsoDayOfWeek firstDay = IsoDayOfWeek.Sunday)
    {
        Guard.Against.OutOfRange(weeks, nameof(weeks), -9999, 9999);
        CheckWeekday(firstDay, nameof(firstDay));
        var rule = new WeekRule(weeks, firstDay);
        return new($"in the week {CalendarRule.Side(weeks)}", rule);
    }

    /// <summary>Makes a day of a month whose year is not said: "March 6", the latest one on or before the anchor.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, from 1; of February up to 29.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds, or the month never has such a day.</exception>
    public static RelativeDate OnDay(int month, int day)
    {
        Guard.Against.OutOfRange(month, nameof(month), 1, 12);
        Guard.Against.OutOfRange(day, nameof(day), 1, CalendarSystem.Iso.GetDaysInMonth(2000, month)); // a leap year
        return new(string.Create(CultureInfo.InvariantCulture, $"{day} {MonthNames.Of(month)}"), new YearlessRule(month, day));
    }

    /// <summary>Makes a month whose year is not said: "in January", the latest one begun by the anchor.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is outside its bounds.</exception>
    public static RelativeDate InMonth(int month) =>
        new(MonthNames.Of(Guard.Against.OutOfRange(month, nameof(month), 1, 12)), new YearlessRule(month, 0));

    /// <summary>Makes a distance before the anchor: "eight months ago", "three hours earlier".</summary>
    /// <param name="count">How many, 0 to 99999.</param>
    /// <param name="unit">Of what.</param>
    /// <param name="reading">Whether to the day, about, more or less. About so many years gives a month.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static RelativeDate Ago(int count, CountUnit unit, CountReading reading = CountReading.Exactly) => Counted(count, unit, reading, false);

    /// <summary>Makes a distance after the anchor: "three hours later", from a moment with a clock time as exact as that.</summary>
    /// <param name="count">How many, 0 to 99999.</param>
    /// <param name="unit">Of what.</param>
    /// <param name="reading">Whether to the day, about, more or less.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static RelativeDate Later(int count, CountUnit unit, CountReading reading = CountReading.Exactly) => Counted(count, unit, reading, true);

    /// <summary>Makes some day no farther from the anchor than a distance, on either side: "within ten days of the truce".</summary>
    /// <param name="count">How many, 0 to 99999.</param>
    /// <param name="unit">Of what; hours count as the days they touch.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static RelativeDate Within(int count, CountUnit unit)
    {
        CheckCount(count, unit);
        return new(string.Create(CultureInfo.InvariantCulture, $"within {count} {CountRule.Noun(unit, count)}"), new AroundRule(count, unit));
    }

    /// <summary>Makes words that name no date: "from time to time". They resolve to the unknown time from every anchor.</summary>
    /// <param name="wording">The words of the source.</param>
    /// <exception cref="ArgumentNullException"><paramref name="wording"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="wording"/> is blank.</exception>
    public static RelativeDate Undated(string wording) => new(wording, new UndatedRule());

    private static RelativeDate Days(string wording, int count, bool later) =>
        new(wording, new CountRule(count, CountUnit.Days, CountReading.Exactly, later));

    private static RelativeDate Counted(int count, CountUnit unit, CountReading reading, bool later)
    {
        CheckCount(count, unit);
        Guard.Against.OutOfRange((int)reading, nameof(reading), (int)CountReading.Exactly, (int)CountReading.LessThan);
        var lead = reading switch
        {
            CountReading.About => "about ",
            CountReading.MoreThan => "more than ",
            CountReading.LessThan => "less than ",
            _ => "",
        };
        var rule = new CountRule(count, unit, reading, later);
        return new($"{lead}{rule.Distance} {(later ? "later" : "ago")}", rule);
    }

    private static void CheckCount(int count, CountUnit unit)
    {
        Guard.Against.OutOfRange(count, nameof(count), 0, MostUnits);
        Guard.Against.OutOfRange((int)unit, nameof(unit), (int)CountUnit.Hours, (int)CountUnit.Years);
    }

    private static void CheckWeekday(IsoDayOfWeek day, string parameterName) =>
        Guard.Against.OutOfRange((int)day, parameterName, (int)IsoDayOfWeek.Monday, (int)IsoDayOfWeek.Sunday);
}
