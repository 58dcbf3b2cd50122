using NodaTime;

namespace ConflictModel;

/// <summary>Some day of the week that holds the anchor, or of one so many weeks from it.</summary>
internal sealed record WeekRule(int Weeks, IsoDayOfWeek FirstDay) : DateRule
{
    public override string Name => $"some day from {FirstDay} to {(IsoDayOfWeek)((((int)FirstDay + 5) % 7) + 1)} of the week {CalendarRule.Side(Weeks)}";

    public override ImpreciseDate From(LocalDate anchor)
    {
        var since = ((int)anchor.DayOfWeek - (int)FirstDay + 7) % 7;
        var (first, last) = (DaySpan.Shift(anchor, CountUnit.Days, (Weeks * 7) - since), DaySpan.Shift(anchor, CountUnit.Days, (Weeks * 7) - since + 6));
        return DaySpan.Within(first, last);
    }
}
