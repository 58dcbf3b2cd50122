using System.Numerics;

namespace ConflictModel.Benchmarks.Time;

/// <summary>The least that reads a day: digits checked and put together, the day checked against its month, and nothing kept but three numbers.</summary>
internal static class IsoDay
{
    internal static bool TryRead<TChar>(ReadOnlySpan<TChar> text, out int year, out int month, out int day)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        (year, month, day) = (0, 0, 0);
        return text.Length == 10
            && text[4] == TChar.CreateTruncating('-')
            && text[7] == TChar.CreateTruncating('-')
            && TryDigits(text[..4], ref year)
            && TryDigits(text[5..7], ref month)
            && TryDigits(text[8..], ref day)
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(Math.Max(year, 1), month);
    }

    private static bool TryDigits<TChar>(ReadOnlySpan<TChar> text, ref int number)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        foreach (var c in text)
        {
            var digit = int.CreateTruncating(c) - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        return true;
    }
}
