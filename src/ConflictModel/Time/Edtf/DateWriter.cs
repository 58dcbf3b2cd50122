using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>Writes dates into characters or UTF-8, and tells at the end whether they fitted.</summary>
/// <typeparam name="TChar">char, or byte for UTF-8.</typeparam>
/// <param name="destination">Where to write.</param>
internal ref struct DateWriter<TChar>(Span<TChar> destination)
    where TChar : unmanaged
{
    private readonly Span<TChar> destination = destination;
    private int length;
    private bool full;

    internal void Write(ImpreciseDate date)
    {
        switch (date.Shape)
        {
            case DateShape.Unknown:
                break;
            case DateShape.OneOf:
                Write(date.List!, '[', ']'); // one of several has them
                break;
            case DateShape.LongYear:
                WriteLongYear(date);
                break;
            case DateShape.One:
                Write(date.First);
                break;
            default:
                Write('[');
                WriteMember(date.Shape, date.First, date.Last);
                Write(']');
                break;
        }
    }

    internal void Write(Moment moment)
    {
        Write(moment.Date);
        if (moment.HasTime)
        {
            Write('T');
            WriteClock(moment);
            WriteZone(moment);
        }
    }

    internal void WriteClock(Moment moment)
    {
        WriteDigits(moment.Clock.Hour, 2);
        Write(':');
        WriteDigits(moment.Clock.Minute, 2);
        if (moment.HasSeconds)
        {
            Write(':');
            WriteDigits(moment.Clock.Second, 2);
        }
    }

    internal void WriteZone(Moment moment)
    {
        if (moment.Zone is ZoneKind.Utc)
        {
            Write('Z');
        }
        else if (moment.Zone is ZoneKind.Offset)
        {
            var minutes = moment.FromUtc.Seconds / 60;
            Write(minutes < 0 ? '-' : '+');
            WriteDigits(Math.Abs(minutes) / 60, 2);
            Write(':');
            WriteDigits(Math.Abs(minutes) % 60, 2);
        }
    }

    internal void Write(ImpreciseInterval interval)
    {
        if (!interval.IsKnown)
        {
            return;
        }

        WriteSide(interval.Start, interval.IsOpenAtStart);
        Write('/');
        WriteSide(interval.End, interval.IsOpenAtEnd);
    }

    internal void Write(DateList list, char opening, char closing)
    {
        Write(opening);
        var others = false;
        foreach (var member in list.Members)
        {
            if (others)
            {
                Write(',');
            }

            WriteMember(member.Shape, member.From, member.To);
            others = true;
        }

        Write(closing);
    }

    internal void Write(char c)
    {
        if (full || length == destination.Length)
        {
            full = true;
            return;
        }

        destination[length++] = typeof(TChar) == typeof(byte) ? Unsafe.BitCast<byte, TChar>((byte)c) : Unsafe.BitCast<char, TChar>(c);
    }

    internal void WriteDots()
    {
        Write('.');
        Write('.');
    }

    internal void WriteDigits(int number, int count, int open = 0)
    {
        for (var (i, weight) = (count - 1, Weight(count - 1)); i >= 0; i--, weight /= 10)
        {
            Write((open >> i & 1) != 0 ? 'X' : (char)('0' + (number / weight % 10)));
        }
    }

    internal readonly bool Finish(out int written)
    {
        written = full ? 0 : length;
        return !full;
    }

    private static int Weight(int exponent) => exponent switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };

    private void WriteSide(ImpreciseDate date, bool open)
    {
        if (open)
        {
            WriteDots();
            return;
        }

        Write(date);
    }

    private void WriteMember(DateShape shape, WrittenDate from, WrittenDate to)
    {
        if (shape is DateShape.UpTo)
        {
            WriteDots();
        }

        Write(from);
        if (shape is DateShape.From or DateShape.Between)
        {
            WriteDots();
        }

        if (shape is DateShape.Between)
        {
            Write(to);
        }
    }

    /// <summary>Writes one date: a sign behind a component says it for all to its left, so that is how as many as can be are said; the others stand before their component.</summary>
    private void Write(WrittenDate date)
    {
        var (uncertain, approximate) = ((int)date.Qualifiers & 7, (int)date.Qualifiers >> 3);
        var (group, aboutGroup) = (Group(uncertain), Group(approximate));
        uncertain &= -1 << group;
        approximate &= -1 << aboutGroup;
        WriteSign(uncertain, approximate, 1);
        if (date.IsNegative)
        {
            Write('-');
        }

        WriteDigits(date.Magnitude, 4, date.OpenYear);
        if (date.Significant > 0)
        {
            Write('S');
            WriteDigits(date.Significant, 1);
        }

        WriteSign(group == 1 ? 1 : 0, aboutGroup == 1 ? 1 : 0, 1);
        if (date.HasMonth)
        {
            Write('-');
            WriteSign(uncertain, approximate, 2);
            WriteDigits(date.Month, 2, date.OpenMonth);
            WriteSign(group == 2 ? 1 : 0, aboutGroup == 2 ? 1 : 0, 1);
        }

        if (date.HasDay)
        {
            Write('-');
            WriteSign(uncertain, approximate, 4);
            WriteDigits(date.Day, 2, date.OpenDay);
            WriteSign(group == 3 ? 1 : 0, aboutGroup == 3 ? 1 : 0, 1);
        }
    }

    /// <summary>Counts the components from the year on that are all flagged.</summary>
    private static int Group(int flags) => (flags & 1) == 0 ? 0 : (flags & 2) == 0 ? 1 : (flags & 4) == 0 ? 2 : 3;

    private void WriteSign(int uncertain, int approximate, int part)
    {
        switch ((uncertain & part) != 0, (approximate & part) != 0)
        {
            case (true, true):
                Write('%');
                break;
            case (true, false):
                Write('?');
                break;
            case (false, true):
                Write('~');
                break;
            default:
                break;
        }
    }

    private void WriteLongYear(ImpreciseDate date)
    {
        var (year, exponent) = (date.LongYear(), date.First.Exponent);
        Write('Y');
        if (year < 0)
        {
            Write('-');
        }

        year = Int128.Abs(year);
        for (var i = 0; i < exponent; i++)
        {
            year /= 10;
        }

        WriteNumber(year);
        if (exponent > 0)
        {
            Write('E');
            WriteNumber(exponent);
        }

        if (date.First.Significant > 0)
        {
            Write('S');
            WriteNumber(date.First.Significant);
        }
    }

    private void WriteNumber(Int128 number)
    {
        Span<char> digits = stackalloc char[ImpreciseDate.MostYearDigits + 1];
        number.TryFormat(digits, out var count, default, System.Globalization.CultureInfo.InvariantCulture); // no number here is longer
        foreach (var digit in digits[..count])
        {
            Write(digit);
        }
    }
}
