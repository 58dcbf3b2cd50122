using System.Buffers.Text;
using System.Text;
using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>Reads the text of a cell as a value: whole cell or nothing, blanks around it aside, no culture asked.</summary>
internal static class CellText
{
    /// <summary>What may follow a day, whole or in part, after a blank or a T.</summary>
    public const string Midnight = "00:00:00.000";

    private static readonly double[] PowersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell) =>
        cell.IsEmpty || (cell[0] > ' ' && cell[^1] > ' ') ? cell : cell.Trim(" \t"u8); // hardly a cell has blanks around it

    /// <summary>Reads a whole number, also one that a program wrote with decimals that are all zero (<c>2.0</c>).</summary>
    public static bool TryWhole(ReadOnlySpan<byte> cell, out long value)
    {
        // Most cells are a few digits and nothing else.
        if (cell.Length is > 0 and <= 9 && TryDigits(cell, out var few))
        {
            value = few;
            return true;
        }

        cell = WithoutZeroDecimals(Trim(cell));
        return Utf8Parser.TryParse(cell, out value, out int used) && used == cell.Length && used > 0 && cell[0] != '+';
    }

    private static ReadOnlySpan<byte> WithoutZeroDecimals(ReadOnlySpan<byte> cell) =>
        cell.Length > 2 && cell[^1] == '0' && cell.TrimEnd("0"u8) is [.., >= (byte)'0' and <= (byte)'9', (byte)'.'] whole ? whole[..^1] : cell;

    public static bool TryReal(ReadOnlySpan<byte> cell, out double value)
    {
        if (TryPlainReal(cell, out value, out _))
        {
            return true;
        }

        cell = Trim(cell);
        return Utf8Parser.TryParse(cell, out value, out int used) && used == cell.Length && used > 0 && double.IsFinite(value);
    }

    /// <summary>Reads a whole number only where it is printed as this library would: what is read says how it was printed.</summary>
    public static bool TryPlainWhole(ReadOnlySpan<byte> cell, out int value)
    {
        value = 0;
        var digits = cell is [(byte)'-', ..] ? cell[1..] : cell;
        if (digits.Length is 0 or > 9 || (digits[0] == '0' && cell.Length > 1) || !TryDigits(digits, out value))
        {
            return false;
        }

        value = digits.Length < cell.Length ? -value : value;
        return true;
    }

    /// <summary>Reads a decimal number of at most fifteen digits only where value and decimals say how it was printed.</summary>
    public static bool TryPlainReal(ReadOnlySpan<byte> cell, out double value, out int decimals)
    {
        (value, decimals) = (0, 0);
        var isNegative = cell is [(byte)'-', ..];
        var digits = isNegative ? cell[1..] : cell;
        if (digits.Length is 0 or > 16 || digits[0] == '.' || digits[^1] == '.' || (digits[0] == '0' && digits.Length > 1 && digits[1] != '.'))
        {
            return false;
        }

        long number = 0;
        var point = -1;
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] is >= (byte)'0' and <= (byte)'9')
            {
                number = (number * 10) + digits[i] - '0';
            }
            else if (digits[i] == '.' && point < 0)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        if ((point < 0 && digits.Length > 15) || (isNegative && number == 0))
        {
            return false;
        }

        // Both are exact as doubles, so the quotient is the double nearest to what is printed.
        decimals = point < 0 ? 0 : digits.Length - 1 - point;
        value = (isNegative ? -number : number) / PowersOfTen[decimals];
        return true;
    }

    /// <summary>Reads yes or no as datasets print them: 1 or 0, TRUE or FALSE.</summary>
    public static bool TryFlag(ReadOnlySpan<byte> cell, out bool value)
    {
        cell = Trim(cell);
        value = cell.SequenceEqual("1"u8) || Ascii.EqualsIgnoreCase(cell, "TRUE"u8);
        return value || cell.SequenceEqual("0"u8) || Ascii.EqualsIgnoreCase(cell, "FALSE"u8);
    }

    /// <summary>Reads <c>YYYY-MM-DD</c>, alone or followed by a midnight such as <c>00:00:00.000</c>.</summary>
    public static bool TryDay(ReadOnlySpan<byte> cell, out LocalDate value)
    {
        value = default;
        cell = Trim(cell);
        if (cell.Length < 10 || cell[4] != '-' || cell[7] != '-' || !IsMidnight(cell[10..])
            || !TryDigits(cell[..4], out var year) || !TryDigits(cell[5..7], out var month) || !TryDigits(cell[8..10], out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || (day > 28 && day > CalendarSystem.Iso.GetDaysInMonth(year, month)))
        {
            return false;
        }

        value = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>Takes from a cell as it stands in the file the quotes around it and those that stand for others.</summary>
    public static ReadOnlySpan<byte> Unquote(ReadOnlySpan<byte> cell)
    {
        if (cell is not [(byte)'"', ..])
        {
            return cell;
        }

        cell = cell[1..];
        if (cell.IndexOf((byte)'"') == cell.Length - 1)
        {
            return cell[..^1];
        }

        var text = new byte[cell.Length];
        var length = 0;
        var quoted = true;
        for (var i = 0; i < cell.Length; i++)
        {
            if (quoted && cell[i] == '"')
            {
                if (i + 1 == cell.Length || cell[i + 1] != '"')
                {
                    quoted = false;
                    continue;
                }

                i++;
            }

            text[length++] = cell[i];
        }

        return text.AsSpan(0, length);
    }

    /// <summary>Gives a cell as it stands in the file as it is read: without the quotes around it.</summary>
    public static string Unquoted(ReadOnlySpan<byte> cell) => Encoding.UTF8.GetString(Unquote(cell));

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
