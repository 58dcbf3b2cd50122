using System.Globalization;
using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>Puts together the parts of a date that stand in columns of their own.</summary>
internal static class DateParts
{
    /// <summary>Gives the date as exactly as its parts allow: <c>2004-06-12</c>, <c>2004-06-XX</c>, <c>2004</c>; unknown without a year.</summary>
    /// <remarks>A day that its month does not have, such as 31 February, leaves the month: the day is then not known.</remarks>
    public static ImpreciseDate Join(int? year, int? month, int? day) =>
        year is not (>= 1 and <= 9999) ? ImpreciseDate.Unknown
        : month is not (>= 1 and <= 12) ? new ImpreciseDate(year.Value)
        : HasDay(year, month, day) ? new ImpreciseDate(year.Value, month.Value, day!.Value)
        : ImpreciseDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-XX"));

    /// <summary>Gives the time between two dates; unknown where the end certainly lies before the start.</summary>
    public static ImpreciseInterval Between(ImpreciseDate start, ImpreciseDate end) =>
        end.IsBefore(start) is Certainty.Certain ? default : new ImpreciseInterval(start, end);

    /// <summary>Says whether the calendar has the day.</summary>
    public static bool HasDay(int? year, int? month, int? day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day is >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year.Value, month.Value);
}
