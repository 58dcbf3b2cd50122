namespace ConflictModel;

/// <content>Sets: one of several dates in brackets, or all of several in braces.</content>
internal ref partial struct DateReader<TChar>
{
    /// <summary>Reads the members of a set behind its opening sign, and the closing one.</summary>
    /// <param name="closing">The closing sign.</param>
    /// <param name="first">The first member.</param>
    /// <param name="several">All members, where there are several; one alone, as bounds have it, needs no list.</param>
    internal bool TryReadList(char closing, out DateListMember first, out List<DateListMember>? several)
    {
        (first, several) = (default, null);
        position++;
        if (text.Length > LongestText)
        {
            return Fail("the text is too long for a date");
        }

        if (!TryReadMember(closing, isFirst: true, out first))
        {
            return false;
        }

        while (TryTake(','))
        {
            several ??= [first];
            if (!TryReadMember(closing, isFirst: false, out var member))
            {
                return false;
            }

            several.Add(member);
        }

        if (!TryTake(closing))
        {
            return Fail(tell ? Peek() == ' ' ? "no spaces stand in a set" : $"expected '{closing}'" : "");
        }

        Raise(2);
        return true;
    }

    private bool TryReadMember(char closing, bool isFirst, out DateListMember member)
    {
        member = default;
        var at = position;
        if (TryTakeDots())
        {
            if (!isFirst)
            {
                return Fail("'..' before a date, \"on or before\", stands only at the beginning of a set", at);
            }

            if (!TryReadSide(out var latest))
            {
                return false;
            }

            if (Peek() == '.')
            {
                return Fail("a range of a set has two ends, or one '..' at its edge");
            }

            member = new DateListMember(ImpreciseDate.OnOrBefore(latest));
            return true;
        }

        if (!TryReadSide(out var first))
        {
            return false;
        }

        if (!TryTakeDots())
        {
            member = new DateListMember(first);
            return true;
        }

        if (Peek() == closing)
        {
            member = new DateListMember(ImpreciseDate.OnOrAfter(first));
            return true;
        }

        if (Peek() == ',')
        {
            return Fail("'..' behind a date, \"on or after\", stands only at the end of a set");
        }

        at = position;
        if (!TryReadSide(out var last))
        {
            return false;
        }

        if (ImpreciseDate.RangeFault(first, last) is { } why)
        {
            return Fail(why, at);
        }

        member = new DateListMember(ImpreciseDate.Range(first, last));
        return Peek() != '.' || Fail("a range of a set has two ends, or one '..' at its edge");
    }

    private bool TryReadSide(out ImpreciseDate date)
    {
        date = default;
        return Peek() switch
        {
            'Y' => Fail("a year written with Y stands alone, not in a set"),
            ',' or ']' or '}' => Fail("a member of the set is missing"),
            ' ' => Fail("no spaces stand in a set"),
            _ => TryReadComponents(out date),
        };
    }
}
