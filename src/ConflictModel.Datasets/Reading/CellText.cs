using System.Buffers.Text;
using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>Reads the text of a cell as a value: whole cell or nothing, blanks around it aside, no culture asked.</summary>
internal static class CellText
{
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell) => cell.Trim(" \t"u8);

    public static bool TryWhole(ReadOnlySpan<byte> cell, out long value)
    {
        // Most cells are a few digits and nothing else.
        if (cell.Length is > 0 and <= 9 && TryDigits(cell, out var few))
        {
            value = few;
            return true;
        }

        cell = Trim(cell);
        return Utf8Parser.TryParse(cell, out value, out int used) && used == cell.Length && used > 0 && cell[0] != '+';
    }

    public static bool TryReal(ReadOnlySpan<byte> cell, out double value)
    {
        cell = Trim(cell);
        return Utf8Parser.TryParse(cell, out value, out int used) && used == cell.Length && used > 0 && double.IsFinite(value);
    }

    /// <summary>Reads <c>YYYY-MM-DD</c>, alone or followed by a midnight such as <c>00:00:00.000</c>.</summary>
    public static bool TryDay(ReadOnlySpan<byte> cell, out LocalDate value)
    {
        value = default;
        cell = Trim(cell);
        if (cell.Length < 10 || cell[4] != '-' || cell[7] != '-' || !IsMidnight(cell[10..])
            || !TryDigits(cell[..4], out var year) || !TryDigits(cell[5..7], out var month) || !TryDigits(cell[8..10], out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        value = new LocalDate(year, month, day);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        return true;
    }

    private static bool IsMidnight(ReadOnlySpan<byte> time) =>
        time.IsEmpty
        || (time[0] is (byte)' ' or (byte)'T' && "00:00:00.000"u8.StartsWith(time[1..]) && time.Length is 6 or 9 or 13);
}
