namespace ConflictModel;

/// <summary>Reads dates out of a span, remembering where and why it stopped.</summary>
internal ref struct DateReader(ReadOnlySpan<char> text)
{
    internal const int LongestDate = 64;

    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private int faultAt;
    private string? fault;

    internal readonly bool AtEnd => position == text.Length;

    internal readonly int Position => position;

    /// <summary>Reads the whole text as one date.</summary>
    internal bool TryReadDate(out ImpreciseDate date)
    {
        date = default;
        if (text.IsEmpty)
        {
            return true;
        }

        if (!TryReadOne(out var read) || !(AtEnd || Fail("nothing more may follow the date")))
        {
            return false;
        }

        date = read;
        return true;
    }

    /// <summary>Reads one date and stops behind it.</summary>
    internal bool TryReadOne(out ImpreciseDate date)
    {
        date = default;
        if (text.Length > LongestDate * 2)
        {
            return Fail("the text is too long for a date");
        }

        if (Peek() == '[')
        {
            return TryReadBounded(out date);
        }

        if (!TryReadPart(out var part))
        {
            return false;
        }

        date = ImpreciseDate.FromParts(part);
        return true;
    }

    internal readonly FormatException Fault(ReadOnlySpan<char> whole, string what = "date") =>
        new($"'{Quoting.Short(whole)}' is no {what}: {fault} (position {faultAt}).");

    internal readonly char Peek() => position < text.Length ? text[position] : '\0';

    internal bool TryTake(char c)
    {
        if (Peek() != c || AtEnd)
        {
            return false;
        }

        position++;
        return true;
    }

    internal bool TryTakeDots()
    {
        if (!text[position..].StartsWith("..", StringComparison.Ordinal))
        {
            return false;
        }

        position += 2;
        return true;
    }

    internal bool Fail(string why, int? at = null)
    {
        if (fault is null)
        {
            (fault, faultAt) = (why, at ?? position);
        }

        return false;
    }

    private bool TryReadBounded(out ImpreciseDate date)
    {
        date = default;
        position++;
        if (TryTakeDots())
        {
            if (!TryReadPart(out var latest) || !TakeClosing())
            {
                return false;
            }

            date = ImpreciseDate.FromParts(latest, default, DateShape.UpTo);
            return true;
        }

        if (!TryReadPart(out var first))
        {
            return false;
        }

        if (!TryTakeDots())
        {
            return Fail("expected '..': of the sets in brackets, only ranges are dates here");
        }

        if (TryTake(']'))
        {
            date = ImpreciseDate.FromParts(first, default, DateShape.From);
            return true;
        }

        var at = position;
        if (!TryReadPart(out var last) || !TakeClosing())
        {
            return false;
        }

        if (ImpreciseDate.WhyNoRange(first, last) is { } why)
        {
            return Fail(why, at);
        }

        date = ImpreciseDate.FromParts(first, last, DateShape.Between);
        return true;
    }

    private bool TakeClosing() => TryTake(']') || Fail("expected ']'");

    private bool TryReadPart(out DatePart part)
    {
        part = default;
        var start = position;
        var qualified = 0;
        var left = TakeQualifier();
        var negative = TryTake('-');
        if (!TryReadDigits(4, out var year, out var openYear, "a year of four digits"))
        {
            return false;
        }

        if (negative && year == 0 && openYear == 0)
        {
            return Fail("the year -0000 does not exist", start);
        }

        if (negative && year == 0)
        {
            return Fail("of the years -0099 to -0001, no digits may be unspecified here", start); // a zero has no sign to keep
        }

        qualified |= left | TakeQualifier();
        var (month, openMonth, day, openDay) = (0, 0, 0, 0);
        if (TryTake('-'))
        {
            var at = position;
            left = TakeQualifier() << 1;
            if (!TryReadDigits(2, out month, out openMonth, "a month of two digits"))
            {
                return false;
            }

            if (openMonth == 0 && month is < 1 or > 12)
            {
                return Fail($"there is no month {month:00}", at);
            }

            var right = TakeQualifier();
            qualified |= left | right | (right << 1);
            if (TryTake('-') && !TryReadDay(year, month, openYear, ref qualified, out day, out openDay))
            {
                return false;
            }
        }

        var half = openMonth == 1 || openDay == 1;
        var gap = (openYear > 0 && openMonth != 2 && month > 0) || (openMonth == 2 && day > 0);
        if (openYear > 2 || half || gap)
        {
            return Fail("unspecified digits may stand only at the right of a date here, such as 201X, 2004-XX or 1985-04-XX", start);
        }

        part = new DatePart(negative ? -year : year, (byte)month, (byte)day, (byte)qualified, DatePart.OpenBits(openYear, openMonth > 0, openDay > 0));
        return true;
    }

    private bool TryReadDay(int year, int month, int openYear, ref int qualified, out int day, out int openDay)
    {
        var at = position;
        var left = TakeQualifier() << 2;
        if (!TryReadDigits(2, out day, out openDay, "a day of two digits"))
        {
            return false;
        }

        if (openDay == 0)
        {
            var most = month == 0 ? 31 : openYear > 0 && month == 2 ? 29 : CalendarDays.DaysInMonth(year, month);
            if (day < 1 || day > most)
            {
                return Fail(month == 0 ? $"there is no day {day:00}" : $"day {day:00} does not exist in {MonthNames.Of(month)}{(month == 2 ? $" {year:0000}" : "")}", at);
            }
        }

        var right = TakeQualifier();
        qualified |= left | right | (right << 1) | (right << 2);
        return true;
    }

    /// <summary>Reads digits of which some at the right may be X; those count as zeros.</summary>
    private bool TryReadDigits(int count, out int number, out int open, string expected)
    {
        (number, open) = (0, 0);
        for (var i = 0; i < count; i++, position++)
        {
            var c = Peek();
            if (c is >= '0' and <= '9' && open == 0)
            {
                number = (number * 10) + (c - '0');
            }
            else if (c == 'X')
            {
                number *= 10;
                open++;
            }
            else
            {
                return Fail($"expected {expected}");
            }
        }

        return Peek() is not (>= '0' and <= '9') || Fail($"expected {expected}");
    }

    private int TakeQualifier()
    {
        var flags = Peek() switch { '?' => 1, '~' => 8, '%' => 9, _ => 0 };
        position += flags == 0 ? 0 : 1;
        return flags;
    }
}
