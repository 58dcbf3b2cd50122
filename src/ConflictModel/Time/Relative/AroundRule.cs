using System.Globalization;
using NodaTime;

namespace ConflictModel;

/// <summary>Some day no farther from the anchor than a distance, on either side.</summary>
internal sealed record AroundRule(int Count, CountUnit Unit) : DateRule
{
    public override string Name =>
        string.Create(CultureInfo.InvariantCulture, $"some day within {Count} {CountRule.Noun(Unit, Count)} of the anchor, on either side");

    public override ImpreciseDate From(LocalDate anchor)
    {
        var (unit, count) = Unit is CountUnit.Hours ? (CountUnit.Days, (Count + 23) / 24) : (Unit, Count);
        return DaySpan.Within(DaySpan.Shift(anchor, unit, -count), DaySpan.Shift(anchor, unit, count));
    }
}
