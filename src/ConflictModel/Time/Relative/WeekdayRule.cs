using NodaTime;

namespace ConflictModel;

/// <summary>A day of the week near the anchor.</summary>
internal sealed record WeekdayRule(IsoDayOfWeek Weekday, WeekdayReading Reading) : DateRule
{
    public override string Name => Reading switch
    {
        WeekdayReading.Before => $"the last {Weekday} before the anchor",
        WeekdayReading.OnOrAfter => $"the first {Weekday} on or after the anchor",
        WeekdayReading.After => $"the first {Weekday} after the anchor",
        _ => $"the last {Weekday} on or before the anchor",
    };

    public override ImpreciseDate From(LocalDate anchor)
    {
        var since = ((int)anchor.DayOfWeek - (int)Weekday + 7) % 7;
        var days = Reading switch
        {
            WeekdayReading.Before => since == 0 ? -7 : -since,
            WeekdayReading.OnOrAfter => (7 - since) % 7,
            WeekdayReading.After => 7 - since,
            _ => -since,
        };
        return DaySpan.Shift(anchor, CountUnit.Days, days) is { } day ? day : ImpreciseDate.Unknown;
    }
}
