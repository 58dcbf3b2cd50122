using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <content>Plain days, which most dates are, read in one step.</content>
internal ref partial struct DateReader<TChar>
{
    private const int DayLength = 10;

    /// <summary>Reads the plain day that a text begins with, if it does.</summary>
    /// <param name="text">A text of ten characters at least.</param>
    /// <param name="date">The day.</param>
    internal static bool TryReadPlainDay(ReadOnlySpan<TChar> text, out ImpreciseDate date)
    {
        var (century, year, month, day) = (Pair(text, 0), Pair(text, 2), Pair(text, 5), Pair(text, 8));
        var full = (century * 100) + year;
        if (Code(text[4]) != '-' || Code(text[7]) != '-' || (century | year | day) < 0 || month is < 1 or > 12 || day < 1 || day > CalendarDays.DaysInMonth(full, month))
        {
            date = default;
            return false;
        }

        date = ImpreciseDate.FromDay(full, month, day);
        return true;
    }

    /// <summary>Takes a plain day if one stands here, alone or as the member of a stretch or set; nothing where more is said of it.</summary>
    private bool TryTakePlainDay(out ImpreciseDate date)
    {
        var rest = text[position..];
        if (rest.Length < DayLength || (rest.Length > DayLength && !EndsDate(Code(rest[DayLength]))) || !TryReadPlainDay(rest, out date))
        {
            date = default;
            return false;
        }

        position += DayLength;
        return true;
    }

    private static bool EndsDate(int c) => c is '/' or 'T' or ',' or '.' or ']' or '}';

    /// <summary>Reads two digits; a number far below zero where they are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Pair(ReadOnlySpan<TChar> text, int at)
    {
        unchecked
        {
            var (tens, ones) = ((uint)(Code(text[at]) - '0'), (uint)(Code(text[at + 1]) - '0')); // what comes before '0' becomes very large
            return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : -10_000;
        }
    }
}
