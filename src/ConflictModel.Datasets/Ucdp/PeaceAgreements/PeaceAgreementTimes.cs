using System.Globalization;
using System.Text;

namespace ConflictModel.Datasets;

/// <summary>Reads dates of which only the year, or the year and the month, may be printed.</summary>
internal static class PeaceAgreementTimes
{
    /// <summary>Reads <c>YYYY-MM-DD</c>, <c>YYYY-MM-</c>, <c>YYYY-MM</c> or <c>YYYY</c>; anything else is unknown.</summary>
    public static Timing Read(string printed)
    {
        var text = printed.Trim();
        if (CellText.TryDay(Encoding.UTF8.GetBytes(text), out var day))
        {
            return (ImpreciseDate)day;
        }

        text = text.TrimEnd('-');
        var parts = text.Split('-');
        return parts is [{ Length: 4 } y] && Digits(y) is > 0 and var year ? new Timing(year)
            : parts is [{ Length: 4 } ym, { Length: 2 } m] && Digits(ym) is > 0 and var of && Digits(m) is >= 1 and <= 12 and var month ? new Timing(of, month)
            : Timing.Unknown;
    }

    private static int Digits(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
