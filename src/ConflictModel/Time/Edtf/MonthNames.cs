using System.Globalization;

namespace ConflictModel;

/// <summary>English names of months, for messages.</summary>
internal static class MonthNames
{
    internal static string Of(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
