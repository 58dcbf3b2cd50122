namespace ConflictModel;

/// <content>Sets: one of several dates in brackets, or all of several in braces.</content>
internal ref partial struct DateReader<TChar>
{
    /// <summary>Reads the members of a set behind its opening sign, and the closing one.</summary>
    internal bool TryReadList(char closing, out DateList list)
    {
        list = null!; // set where it is read
        position++;
        if (text.Length > LongestText)
        {
            return Fail("the text is too long for a date");
        }

        var members = new List<DateListMember>();
        do
        {
            if (!TryReadMember(members, closing))
            {
                return false;
            }
        }
        while (TryTake(','));

        if (!TryTake(closing))
        {
            return Fail(tell ? Peek() == ' ' ? "no spaces stand in a set" : $"expected '{closing}'" : "");
        }

        Raise(2);
        list = new DateList([.. members]);
        return true;
    }

    private bool TryReadMember(List<DateListMember> members, char closing)
    {
        var at = position;
        if (TryTakeDots())
        {
            if (members.Count > 0)
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

            members.Add(new DateListMember(ImpreciseDate.OnOrBefore(latest)));
            return true;
        }

        if (!TryReadSide(out var first))
        {
            return false;
        }

        if (!TryTakeDots())
        {
            members.Add(new DateListMember(first));
            return true;
        }

        if (Peek() == closing)
        {
            members.Add(new DateListMember(ImpreciseDate.OnOrAfter(first)));
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

        members.Add(new DateListMember(ImpreciseDate.Range(first, last)));
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
