using System.Globalization;

namespace ConflictModel;

/// <summary>Tells dates in English, with the month names of a culture.</summary>
internal readonly struct DateWords(CultureInfo culture)
{
    private const int MostMembers = 8;

    private static readonly string[] Groupings =
    [
        "spring", "summer", "autumn", "winter",
        "northern spring", "northern summer", "northern autumn", "northern winter",
        "southern spring", "southern summer", "southern autumn", "southern winter",
        "the first quarter of", "the second quarter of", "the third quarter of", "the fourth quarter of",
        "the first third of", "the second third of", "the last third of",
        "the first half of", "the second half of",
    ];

    internal string Of(ImpreciseDate date) => date.Shape switch
    {
        DateShape.One => Of(date.First),
        DateShape.LongYear => LongYear(date),
        DateShape.Between => $"{Some(date.First)} from {Range(date.First, date.Last)}",
        DateShape.UpTo => $"{Of(date.First)} or earlier",
        DateShape.From => $"{Of(date.First)} or later",
        DateShape.OneOf => $"one of: {Of(date.List!, "or")}", // one of several has them
        _ => "an unknown date",
    };

    /// <summary>Tells the members of a set.</summary>
    internal string Of(DateList list, string last)
    {
        var words = new List<string>();
        foreach (var member in list.Members)
        {
            if (words.Count == MostMembers && list.Members.Length > MostMembers + 1)
            {
                words.Add($"{list.Members.Length - MostMembers} more");
                break;
            }

            words.Add(member.Shape switch
            {
                DateShape.UpTo => $"{Of(member.From)} or earlier",
                DateShape.From => $"{Of(member.From)} or later",
                DateShape.Between => Range(member.From, member.To),
                _ => Of(member.From),
            });
        }

        return words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} {last} {words[^1]}";
    }

    private static string Some(WrittenDate part) => part.Written switch
    {
        DatePrecision.Day => "some day",
        DatePrecision.Month => "some month",
        DatePrecision.Year => "some year",
        _ => "some time",
    };

    /// <summary>Tells a range without saying twice what both ends share: "3 to 9 May 2018".</summary>
    private string Range(WrittenDate from, WrittenDate to)
    {
        var plain = from is { IsOpen: false, Qualifiers: DateQualifiers.None, Significant: 0, IsGrouping: false }
            && to is { IsOpen: false, Qualifiers: DateQualifiers.None, Significant: 0, IsGrouping: false }
            && from.Year == to.Year && from.HasMonth && from.Year > 0;
        return !plain ? $"{Of(from)} to {Of(to)}"
            : from.Month == to.Month && from.HasDay ? string.Create(CultureInfo.InvariantCulture, $"{from.Day} to {Of(to)}")
            : from.HasDay ? string.Create(CultureInfo.InvariantCulture, $"{from.Day} {Month(from.Month)} to {Of(to)}")
            : $"{Month(from.Month)} to {Of(to)}";
    }

    private string Of(WrittenDate part)
    {
        var parts = 1 | (part.HasMonth ? 2 : 0) | (part.HasDay ? 4 : 0);
        var (uncertain, approximate) = ((int)part.Qualifiers & 7, (int)part.Qualifiers >> 3);
        var lead = (uncertain == parts ? "perhaps " : "") + (approximate == parts ? "about " : "");
        var partly = string.Join(", ", new[] { Partly(uncertain, parts, "uncertain", part), Partly(approximate, parts, "approximate", part) }.Where(w => w.Length > 0));
        return lead + Unqualified(part) + (partly.Length > 0 ? $" ({partly})" : "");
    }

    /// <summary>Tells which components are qualified, where not all are: "year and month approximate".</summary>
    private static string Partly(int flags, int all, string how, WrittenDate part) => flags == 0 || flags == all ? "" : flags switch
    {
        1 => "year",
        2 => part.IsGrouping ? "part of the year" : "month",
        3 => "year and month",
        4 => "day",
        5 => "year and day",
        _ => "month and day",
    } + $" {how}";

    private string Unqualified(WrittenDate part)
    {
        var year = Year(part);
        if (part.IsGrouping)
        {
            return $"{Groupings[part.Month - WrittenDate.FirstGrouping]} {year}";
        }

        var day = (part.HasDay, part.OpenDay, part.HasMonth, part.OpenMonth) switch
        {
            (false, _, false, _) => "",
            (false, _, true, 0) => $"{Month(part.Month)} ",
            (false, _, true, 3) => "some month in ",
            (false, _, true, _) => $"a month written {Digits(part.Month, part.OpenMonth)} in ",
            (true, 0, true, 0) => string.Create(CultureInfo.InvariantCulture, $"{part.Day} {Month(part.Month)} "),
            (true, 3, true, 0) => $"some day in {Month(part.Month)} ",
            (true, _, true, 0) => $"a day written {Digits(part.Day, part.OpenDay)} in {Month(part.Month)} ",
            (true, 3, true, 3) => "some day in ",
            _ => $"a day written {Digits(part.Month, part.OpenMonth)}-{Digits(part.Day, part.OpenDay)} in ",
        };
        return day + year;
    }

    private static string Year(WrittenDate part)
    {
        var bare = part.OpenYear == 0 && part.Significant == 0;
        if (bare)
        {
            return Era(part.Year);
        }

        if (part.OpenYear == 1 && !part.IsNegative && part.Magnitude > 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"some year of the {part.Magnitude}s");
        }

        if (part.OpenYear is 0 or 1 or 3 or 7 or 15)
        {
            WrittenDays.TryBounds(part.Significant > 0 ? WrittenDate.Of(part.Year).WithSignificant(part.Significant) : YearOnly(part), SeasonMonths.AstronomicalNorth, out var from, out var to);
            var (low, high) = (CalendarDays.Date((long)from).Year, CalendarDays.Date((long)to).Year);
            return (part.Significant > 0 ? $"{Era(part.Year)}, or " : "")
                + (low > 0 ? string.Create(CultureInfo.InvariantCulture, $"some year from {low} to {high}") : $"some year from {Era(low)} to {Era(high)}{(high > 0 ? " CE" : "")}");
        }

        return $"a year written {(part.IsNegative ? "-" : "")}{Digits(part.Magnitude, part.OpenYear, 4)}";
    }

    private static WrittenDate YearOnly(WrittenDate part)
    {
        var year = WrittenDate.Of(part.Magnitude).Leaving(part.OpenYear, 0, 0);
        return part.IsNegative ? year.Negative() : year;
    }

    private static string Era(Int128 year) =>
        year > 0 ? year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{1 - year} BCE");

    private static string Digits(int number, int open, int count = 2)
    {
        Span<char> text = stackalloc char[4];
        var writer = new DateWriter<char>(text);
        writer.WriteDigits(number, count, open);
        writer.Finish(out var length);
        return new string(text[..length]);
    }

    private static string LongYear(ImpreciseDate date)
    {
        var year = date.LongYear();
        if (date.First.Significant == 0)
        {
            return Era(year);
        }

        var (first, last) = date.LongYears();
        return $"{Era(year)}, or some year from {Era(CalendarDays.Date(first).Year)} to {Era(CalendarDays.Date(last).Year)}";
    }

    private string Month(int month) => culture.DateTimeFormat.GetMonthName(month);
}
