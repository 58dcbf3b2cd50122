using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel;

/// <summary>The earliest or latest day that a date can mean, or that there is no such bound.</summary>
/// <remarks>
/// <para>Equality is by day.</para>
/// <para>There is no natural order: no bound means the far past on one side and the far future on the other.</para>
/// <para>The default value is <see cref="None"/>.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct DayBound
{
    private readonly Int128 number;

    private DayBound(Int128 number) => (this.number, HasDay) = (number, true);

    /// <summary>Gets the bound that is none.</summary>
    public static DayBound None => default;

    /// <summary>Gets a value indicating whether there is a bound.</summary>
    public bool HasDay { get; }

    /// <summary>Gets the day as a date of NodaTime's calendar.</summary>
    /// <param name="date">The day, or the default value.</param>
    /// <returns>False where there is no bound, or where it lies outside the years -9998 to 9999.</returns>
    public bool TryGetDate(out LocalDate date)
    {
        date = default;
        if (!HasDay)
        {
            return false;
        }

        var (year, month, day) = CalendarDays.Date(number);
        if (year < -9998 || year > 9999)
        {
            return false;
        }

        date = new LocalDate((int)year, month, day);
        return true;
    }

    /// <summary>Writes the day as <c>[-]YYYY-MM-DD</c>, with more digits of the year where it has them, or <c>..</c> where there is no bound.</summary>
    public override string ToString()
    {
        if (!HasDay)
        {
            return "..";
        }

        var (year, month, day) = CalendarDays.Date(number);
        var sign = year < 0 ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Int128.Abs(year):D4}-{month:00}-{day:00}");
    }

    internal static DayBound From(long number) =>
        number is CalendarDays.NoEarliest or CalendarDays.NoLatest ? default : new DayBound(number);

    internal static DayBound From(Int128 number) => new(number);
}
