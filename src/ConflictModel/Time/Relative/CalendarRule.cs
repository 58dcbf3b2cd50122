using System.Globalization;
using NodaTime;

namespace ConflictModel;

/// <summary>The calendar month or year that holds the anchor, or one so many from it.</summary>
internal sealed record CalendarRule(int Count, CountUnit Unit) : DateRule
{
    public override string Name => $"the calendar {CountRule.Noun(Unit, 1)} {Side(Count)}";

    public override ImpreciseDate From(LocalDate anchor) =>
        DaySpan.Shift(anchor, Unit, Count) is not { } day ? ImpreciseDate.Unknown
        : Unit is CountUnit.Years ? new ImpreciseDate(day.Year)
        : DaySpan.Month(day);

    /// <summary>Tells where a week, month or year lies: "that holds the anchor", "before the one that holds the anchor".</summary>
    internal static string Side(int count) => count switch
    {
        0 => "that holds the anchor",
        -1 => "before the one that holds the anchor",
        1 => "after the one that holds the anchor",
        < 0 => string.Create(CultureInfo.InvariantCulture, $"{-count} before the one that holds the anchor"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} after the one that holds the anchor"),
    };
}
