using NodaTime;

namespace ConflictModel.Tests.Time;

/// <summary>All days that a date can mean, one by one; beyond the years tried, no bound is any day.</summary>
internal static class Days
{
    private static readonly int First = Number(new LocalDate(2006, 1, 1));
    private static readonly int Last = Number(new LocalDate(2025, 12, 31));

    /// <summary>Gives the days from the earliest to the latest, widened by what the tolerance says of the part that is qualified as a whole.</summary>
    public static (int From, int To) Of(ImpreciseDate date, DateTolerance tolerance)
    {
        var bounds = date.ToString().Trim('[', ']').Split("..");
        var (from, to) = (bounds[0], bounds[^1]);
        var earliest = from.Length == 0 ? First : Bound(from, tolerance, early: true);
        var latest = to.Length == 0 ? Last : Bound(to, tolerance, early: false);
        return (earliest, latest);
    }

    /// <summary>Tries every pair: certain where all hold, impossible where none does. The ends and their neighbours tell the same as all, and are tried for long spans.</summary>
    public static Certainty Judge((int From, int To) one, (int From, int To) other, Func<int, int, bool> holds)
    {
        var answers = (from x in Tried(one, other) from y in Tried(other, one) select holds(x, y)).Distinct().ToArray();
        return answers.Length == 2 ? Certainty.Possible : answers[0] ? Certainty.Certain : Certainty.Impossible;
    }

    public static int Number(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);

    private static IEnumerable<int> Tried((int From, int To) span, (int From, int To) other) =>
        span.To - span.From < 60
            ? Enumerable.Range(span.From, span.To - span.From + 1)
            : new[] { span.From, span.From + 1, other.From - 1, other.From, other.From + 1, other.To - 1, other.To, other.To + 1, span.To - 1, span.To }
                .Where(d => d >= span.From && d <= span.To);

    private static int Bound(string text, DateTolerance tolerance, bool early)
    {
        var plain = text.TrimEnd('?', '~', '%');
        var parts = plain.Split('-');
        var openYear = parts[0].Count(c => c == 'X');
        var year = int.Parse(parts[0].Replace('X', early ? '0' : '9'), System.Globalization.CultureInfo.InvariantCulture);
        var month = parts.Length > 1 && parts[1] != "XX" ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : early ? 1 : 12;
        var day = parts.Length > 2 && parts[2] != "XX"
            ? int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)
            : early ? 1 : CalendarSystem.Iso.GetDaysInMonth(year, month);
        var slack = plain == text ? 0
            : openYear > 0 || parts.Length == 1 || parts[1] == "XX" ? tolerance.OfYear
            : parts.Length == 2 || parts[2] == "XX" ? tolerance.OfMonth
            : tolerance.OfDay;
        return Number(new LocalDate(year, month, day)) + (early ? -slack : slack);
    }
}
