using NodaTime;

namespace ConflictModel;

/// <content>Sets of dates, stretches of time, and clock times.</content>
internal ref partial struct DateReader<TChar>
{
    /// <summary>Reads the whole text as a set of which all members are meant.</summary>
    internal bool TryReadSet(out DateSet set)
    {
        set = default;
        if (text.IsEmpty)
        {
            return true;
        }

        if (Peek() != '{')
        {
            return Fail("expected '{'");
        }

        if (!TryReadList('}', out var first, out var several) || !(AtEnd || Fail("nothing more may follow the set")))
        {
            return false;
        }

        set = new DateSet(new DateList([.. several ?? [first]]));
        return true;
    }

    /// <summary>Reads the whole text as a stretch of time.</summary>
    /// <param name="interval">The stretch.</param>
    /// <param name="strictly">Whether sides that are bounded or one of several are refused, as EDTF does.</param>
    internal bool TryReadInterval(out ImpreciseInterval interval, bool strictly = false)
    {
        interval = default;
        if (AtEnd)
        {
            return true;
        }

        if (!TryReadSide(strictly, out var start, out var openStart))
        {
            return false;
        }

        if (!TryTake('/'))
        {
            return Fail(Peek() == 'T' ? "a stretch of time has no clock times" : "expected '/' between the start and the end");
        }

        var at = position;
        if (!TryReadSide(strictly, out var end, out var openEnd))
        {
            return false;
        }

        if (!AtEnd)
        {
            return Fail(Peek() == 'T' ? "a stretch of time has no clock times" : "nothing more may follow the end");
        }

        if (end.IsBeforeAsWritten(start))
        {
            return Fail("the end lies before the start", at);
        }

        interval = new ImpreciseInterval(start, openStart, end, openEnd);
        return true;
    }

    /// <summary>Reads the whole text as a date, perhaps with a clock time.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="strictly">Whether clock times without seconds are refused, as EDTF does.</param>
    internal bool TryReadMoment(out Moment moment, bool strictly = false)
    {
        moment = default;
        if (AtEnd)
        {
            return true;
        }

        if (!TryReadOne(out var date))
        {
            return false;
        }

        if (AtEnd)
        {
            moment = Moment.FromDate(date);
            return true;
        }

        var at = position;
        HasClock = TryTake('T');
        if (!HasClock)
        {
            return Fail(Surplus);
        }

        return Moment.TakesTime(date) ? TryReadTime(date, strictly, out moment) : Fail("a clock time needs one day, stated without '?', '~' or '%'", at);
    }

    private bool TryReadSide(bool strictly, out ImpreciseDate date, out bool open)
    {
        date = default;
        open = TryTakeDots();
        if (open || AtEnd || Peek() == '/')
        {
            Raise(1);
            return true;
        }

        if (!(strictly ? TryReadWritten(out date) : TryReadOne(out date)))
        {
            return false;
        }

        if (date.HasUnspecifiedDigits)
        {
            Raise(2);
        }

        return true;
    }

    private bool TryReadTime(ImpreciseDate date, bool strictly, out Moment moment)
    {
        moment = default;
        if (!TryReadPair(23, "an hour from 00 to 23", out var hour)
            || !(TryTake(':') || Fail("expected ':' between hours and minutes"))
            || !TryReadPair(59, "a minute from 00 to 59", out var minute))
        {
            return false;
        }

        var second = -1;
        if (TryTake(':'))
        {
            if (!TryReadPair(59, "a second from 00 to 59", out second))
            {
                return false;
            }
        }
        else if (strictly)
        {
            return Fail("expected ':' and seconds");
        }

        if (!TryReadZone(out var zone, out var offset) || !(AtEnd || Fail("nothing more may follow the clock time")))
        {
            return false;
        }

        moment = Moment.FromRead(date, new LocalTime(hour, minute, Math.Max(second, 0)), second >= 0, zone, offset);
        return true;
    }

    private bool TryReadZone(out ZoneKind zone, out Offset offset)
    {
        (zone, offset) = (ZoneKind.Unstated, default);
        if (TryTake('Z'))
        {
            zone = ZoneKind.Utc;
            return true;
        }

        var sign = Peek() switch { '+' => 1, '-' => -1, _ => 0 };
        if (sign == 0)
        {
            return true;
        }

        position++;
        var minute = 0;
        if (!TryReadPair(18, "the hours of an offset from UTC, 00 to 18", out var hour)
            || (TryTake(':') && !TryReadPair(hour == 18 ? 0 : 59, "the minutes of an offset from UTC", out minute)))
        {
            return false;
        }

        (zone, offset) = (ZoneKind.Offset, Offset.FromHoursAndMinutes(sign * hour, sign * minute));
        return true;
    }

    private bool TryReadPair(int most, string expected, out int number)
    {
        var at = position;
        return (TryReadDigits(2, out number, out var open, expected) && open == 0 && number <= most) || Fail(tell ? $"expected {expected}" : "", at);
    }
}
