using System.Globalization;
using NodaTime;

namespace ConflictModel;

/// <summary>A day of a month, or a month (day 0), of which no year is said: the latest that has begun by the anchor.</summary>
internal sealed record YearlessRule(int Month, int Day) : DateRule
{
    public override string Name => Day == 0
        ? $"the latest {MonthNames.Of(Month)} begun by the anchor"
        : string.Create(CultureInfo.InvariantCulture, $"the latest {Day} {MonthNames.Of(Month)} on or before the anchor");

    public override ImpreciseDate From(LocalDate anchor)
    {
        // 29 February may have to be looked for eight years back, across a turn of a century.
        for (var year = anchor.Year; year >= Math.Max(anchor.Year - 8, LocalDate.MinIsoValue.Year); year--)
        {
            if (Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month) && new LocalDate(year, Month, Math.Max(Day, 1)) is var start && start <= anchor)
            {
                return Day == 0 ? DaySpan.Month(start) : start;
            }
        }

        return ImpreciseDate.Unknown;
    }
}
