using System.Runtime.CompilerServices;
using System.Text;

namespace ConflictModel;

/// <summary>Reads dates out of characters or UTF-8, remembering where and why it stopped, and which level of EDTF the text needs.</summary>
/// <remarks>Everything that is read is ASCII, so that one reader serves both; whatever is not ASCII is refused where it stands.</remarks>
/// <typeparam name="TChar">char, or byte for UTF-8.</typeparam>
/// <param name="text">The text.</param>
/// <param name="tell">Whether a sentence is needed where it is refused.</param>
internal ref partial struct DateReader<TChar>(ReadOnlySpan<TChar> text, bool tell)
    where TChar : unmanaged
{
    /// <summary>The most characters of a text that is read, whatever it holds: some thousand members of a set.</summary>
    internal const int LongestText = 65_536;

    private readonly ReadOnlySpan<TChar> text = text;
    private readonly bool tell = tell;
    private int position;
    private int faultAt;
    private string? fault;

    internal readonly bool AtEnd => position == text.Length;

    internal readonly int Position => position;

    /// <summary>Gets a value indicating whether a clock time was met.</summary>
    internal bool HasClock { get; private set; }

    /// <summary>Gets the lowest level of EDTF that allows what was read: 0, 1 or 2.</summary>
    internal int Level { get; private set; }

    /// <summary>Reads the whole text as one date.</summary>
    internal bool TryReadDate(out ImpreciseDate date)
    {
        if (text.IsEmpty)
        {
            date = default;
            return true;
        }

        if (!TryReadOne(out date) || AtEnd)
        {
            return AtEnd && fault is null;
        }

        date = default;
        return Fail(Surplus);
    }

    /// <summary>Reads one date and stops behind it.</summary>
    internal bool TryReadOne(out ImpreciseDate date)
    {
        if (Peek() == '[')
        {
            date = default;
            if (!TryReadList(']', out var first, out var several))
            {
                return false;
            }

            date = several is null && first.Shape is not DateShape.One ? first.Date : ImpreciseDate.FromList(new DateList([.. several ?? [first]]));
            return true;
        }

        return TryReadWritten(out date);
    }

    /// <summary>Reads a date that is neither bounded nor one of several, and stops behind it.</summary>
    internal bool TryReadWritten(out ImpreciseDate date)
    {
        if (text.Length > LongestText)
        {
            date = default;
            return Fail("the text is too long for a date");
        }

        return Peek() == 'Y' ? TryReadLongYear(out date) : TryReadComponents(out date);
    }

    internal readonly FormatException Fault(string what = "date")
    {
        var whole = typeof(TChar) == typeof(char)
            ? Quoting.Short(System.Runtime.InteropServices.MemoryMarshal.Cast<TChar, char>(text))
            : Quoting.Short(Encoding.UTF8.GetString(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text[..Math.Min(text.Length, 400)])));
        var example = fault?.EndsWith(" digits", StringComparison.Ordinal) == true ? $", {DateExample.For(whole)}" : ""; // it is written in another form
        return new FormatException($"'{whole}' is no {what}: {fault}{example} (position {faultAt}).");
    }

    internal readonly (string Why, int At) Stop => (fault ?? "", faultAt);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly int Peek() => position < text.Length ? At(position) : -1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryTake(char c)
    {
        if (Peek() != c)
        {
            return false;
        }

        position++;
        return true;
    }

    internal bool TryTakeDots()
    {
        if (position + 1 >= text.Length || At(position) != '.' || At(position + 1) != '.')
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

    internal void Raise(int level) => Level = Math.Max(Level, level);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int At(int index) => Code(text[index]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Code(TChar c) => typeof(TChar) == typeof(byte) ? Unsafe.BitCast<TChar, byte>(c) : Unsafe.BitCast<TChar, char>(c);

    private static bool IsDigit(int c) => c is >= '0' and <= '9';

    private bool TryReadComponents(out ImpreciseDate date)
    {
        if (TryTakePlainDay(out date))
        {
            return true; // level 0
        }

        var start = position;
        var (qualified, signs, lastSign) = (0, 0, -1);
        var left = TakeQualifier(ref signs, ref lastSign);
        var negative = TryTake('-');
        if (!TryReadDigits(4, out var year, out var openYear, "a year of four digits"))
        {
            return false;
        }

        if (negative && year == 0 && openYear == 0)
        {
            return Fail("the year -0000 does not exist", start);
        }

        var written = WrittenDate.Of(year);
        written = negative ? written.Negative() : written;
        if (Peek() == 'S')
        {
            return left == 0 && openYear == 0 ? TryReadSignificant(written, year, out date) : Fail("significant digits are given of a year without other signs");
        }

        qualified |= left | TakeQualifier(ref signs, ref lastSign);
        var (month, openMonth, day, openDay) = (0, 0, 0, 0);
        if (TryTake('-') && !TryReadMonth(ref qualified, ref signs, ref lastSign, out month, out openMonth, out day, out openDay))
        {
            return false;
        }

        if (month >= WrittenDate.FirstGrouping && (day != 0 || openDay != 0))
        {
            return Fail("a season or other grouping of months has no days", start);
        }

        written = new WrittenDate(written.Bits | WrittenDate.Of(0, month, day).Bits).Leaving(openYear, openMonth, openDay).Qualified(qualified);
        if (!ImpreciseDate.TryFrom(written, out date))
        {
            return Fail(
                !tell ? ""
                : written.IsOpen ? "no day of the calendar matches"
                : NoSuchDay(day, month, written.Year),
                openMonth == 0 && month > 0 && (day > 0 || openDay > 0) ? position - 2 - (lastSign == position ? 1 : 0) : start);
        }

        Raise(LevelOf(written, negative, signs, lastSign == position));
        return true;
    }

    private bool TryReadMonth(ref int qualified, ref int signs, ref int lastSign, out int month, out int openMonth, out int day, out int openDay)
    {
        (day, openDay) = (0, 0);
        var at = position;
        var left = TakeQualifier(ref signs, ref lastSign) << 1;
        if (!TryReadDigits(2, out month, out openMonth, "a month of two digits"))
        {
            return false;
        }

        if (openMonth == 0 && month is < 1 or (> 12 and < WrittenDate.FirstGrouping) or > WrittenDate.LastGrouping)
        {
            return Fail(tell ? NoSuchMonth(month) : "", at);
        }

        if (openMonth == 1 && month > 10)
        {
            return Fail("no month matches", at);
        }

        var right = TakeQualifier(ref signs, ref lastSign);
        qualified |= left | right | (right << 1);
        if (!TryTake('-'))
        {
            return true;
        }

        left = TakeQualifier(ref signs, ref lastSign) << 2;
        at = position;
        if (!TryReadDigits(2, out day, out openDay, "a day of two digits"))
        {
            return false;
        }

        if (openDay == 0 && day is < 1 or > 31)
        {
            return Fail(tell ? NoSuchDay(day, openMonth == 0 ? month : 0) : "", at);
        }

        if (day > 31)
        {
            return Fail("no day matches", at);
        }

        right = TakeQualifier(ref signs, ref lastSign);
        qualified |= left | right | (right << 1) | (right << 2);
        return true;
    }

    private static int LevelOf(WrittenDate date, bool negative, int signs, bool endsInSign)
    {
        if (!negative && signs == 0 && !date.IsOpen && !date.IsGrouping)
        {
            return 0;
        }

        if (date.IsOpen)
        {
            var yearOnly = date is { OpenYear: 1 or 3, HasMonth: false };
            var monthOnly = date is { OpenYear: 0, OpenMonth: 3, HasDay: false };
            var dayOnly = date is { OpenYear: 0, OpenMonth: 0, OpenDay: 3, HasMonth: true };
            var monthAndDay = date is { OpenYear: 0, OpenMonth: 3, OpenDay: 3 };
            if (!(yearOnly || monthOnly || dayOnly || monthAndDay))
            {
                return 2;
            }
        }

        return signs > 1 || (signs == 1 && !endsInSign) || date.Month > 24 ? 2
            : signs == 1 || negative || date.IsOpen || date.IsGrouping ? 1
            : 0;
    }

    /// <summary>Reads two or four digits of which some may be X; those count as zeros, and are given as bits from the right.</summary>
    private bool TryReadDigits(int count, out int number, out int open, string expected)
    {
        var rest = text[position..];
        number = rest.Length < count ? -1 : count == 2 ? Pair(rest, 0) : (Pair(rest, 0) * 100) + Pair(rest, 2);
        if (number < 0)
        {
            return TryReadOpenDigits(rest, count, out number, out open, expected);
        }

        open = 0;
        position += count;
        return !IsDigit(Peek()) || Fail(tell ? $"expected {expected}" : "");
    }

    private bool TryReadOpenDigits(ReadOnlySpan<TChar> rest, int count, out int number, out int open, string expected)
    {
        (number, open) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var c = i < rest.Length ? Code(rest[i]) : -1;
            if (!IsDigit(c) && c != 'X')
            {
                position += i;
                return Fail(Unexpected(c) is { } hint ? hint : tell ? $"expected {expected}" : "");
            }

            (number, open) = (number * 10, open << 1);
            (number, open) = c == 'X' ? (number, open | 1) : (number + c - '0', open);
        }

        position += count;
        return !IsDigit(Peek()) || Fail(tell ? $"expected {expected}" : "");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int TakeQualifier(ref int signs, ref int lastSign)
    {
        var flags = Peek() switch { '?' => 1, '~' => 8, '%' => 9, _ => 0 };
        if (flags != 0)
        {
            signs++;
            lastSign = ++position;
        }

        return flags;
    }

    /// <summary>Tells what to write instead of a character that older drafts or other habits have.</summary>
    private readonly string? Unexpected(int c) => c switch
    {
        'u' when Says("unknown") => text.Length == "unknown".Length ? "a date of which nothing is known is left empty, and in a document its member is left out" : "an unknown side is left empty, as in '/2006'",
        'o' when Says("open") => "an open side is written '..', as in '2004/..'",
        'u' or 'x' or '*' => "unspecified digits are written X",
        'y' => "years of more than four digits are written with Y",
        '+' => "no sign stands before a year but '-'",
        '(' or ')' => "parentheses are not part of EDTF",
        _ => null,
    };

    // Sentences are put together apart from the reading: a method that does so clears its frame each time it is entered.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string NoSuchMonth(int month) => $"there is no month {month:00}";

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string NoSuchDay(int day, int month, int? year = null) =>
        month is < 1 or > 12 ? $"there is no day {day:00}"
        : $"day {day:00} does not exist in {MonthNames.Of(month)}{(month == 2 && year is not null ? $" {year:0000}" : "")}";

    /// <summary>Tells why a date is over before the text is.</summary>
    private readonly string Surplus => Peek() switch
    {
        '?' or '~' or '%' => "one sign stands at a place: '%' is both uncertain and approximate",
        '^' => "no name follows a season: 25 to 28 are the northern ones, 29 to 32 the southern ones",
        _ => "nothing more may follow the date",
    };

    private readonly bool Says(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (position + i >= text.Length || At(position + i) != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
