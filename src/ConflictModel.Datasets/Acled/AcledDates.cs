using System.Text;
using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>Reads the three forms in which ACLED prints a day: <c>2031-03-01</c>, <c>01 March 2031</c>, <c>01-03-2031</c>.</summary>
internal static class AcledDates
{
    private static readonly byte[][] Months =
    [
        .. new[] { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December" }.Select(Encoding.UTF8.GetBytes),
    ];

    public static bool TryRead(ReadOnlySpan<byte> cell, out LocalDate day)
    {
        cell = CellText.Trim(cell);
        return CellText.TryDay(cell, out day) || TryDayFirst(cell, out day);
    }

    /// <summary>Gives the time of an event as exactly as its precision allows.</summary>
    /// <remarks>Under a coarser precision the printed day stands for a week or a month, and is no exact one.</remarks>
    public static Timing Of(LocalDate day, AcledTimePrecision precision) => precision switch
    {
        AcledTimePrecision.Day => (ImpreciseDate)day,
        AcledTimePrecision.Week => ((ImpreciseDate)day).About(),
        AcledTimePrecision.Month => new ImpreciseDate(day.Year, day.Month).About(),
        _ => ((ImpreciseDate)day).Perhaps(),
    };

    private static bool TryDayFirst(ReadOnlySpan<byte> cell, out LocalDate day)
    {
        day = default;
        var first = cell.IndexOfAny((byte)' ', (byte)'-');
        var last = cell.LastIndexOfAny((byte)' ', (byte)'-');
        if (first is not (1 or 2) || last <= first || cell[first] != cell[last] || cell.Length - last != 5
            || !CellText.TryWhole(cell[..first], out var number) || !CellText.TryWhole(cell[(last + 1)..], out var year) || year < 1
            || !TryMonth(cell[(first + 1)..last], isWord: cell[first] == ' ', out var month)
            || number < 1 || number > CalendarSystem.Iso.GetDaysInMonth((int)year, month))
        {
            return false;
        }

        day = new LocalDate((int)year, month, (int)number);
        return true;
    }

    private static bool TryMonth(ReadOnlySpan<byte> text, bool isWord, out int month)
    {
        month = 0;
        if (isWord)
        {
            for (var i = 0; i < Months.Length; i++)
            {
                month = Ascii.EqualsIgnoreCase(text, Months[i]) ? i + 1 : month;
            }

            return month > 0;
        }

        var sound = CellText.TryWhole(text, out var number) && number is >= 1 and <= 12;
        month = sound ? (int)number : 0;
        return sound;
    }
}
