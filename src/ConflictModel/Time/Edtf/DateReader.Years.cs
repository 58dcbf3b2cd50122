namespace ConflictModel;

/// <content>Years of more than four digits, and significant digits.</content>
internal ref partial struct DateReader<TChar>
{
    private bool TryReadLongYear(out ImpreciseDate date)
    {
        date = default;
        var start = position++;
        var negative = TryTake('-');
        var digitsAt = position;
        Int128 year = 0;
        var digits = TakeDigits(ref year);
        if (digits == 0)
        {
            return Fail("expected the digits of a year");
        }

        if (At(digitsAt) == '0')
        {
            return Fail("a year written with Y begins with no zero", digitsAt);
        }

        var (exponent, significant) = (0, 0);
        if (TryTake('E'))
        {
            if (!TryReadCount("an exponent", out exponent))
            {
                return false;
            }

            Raise(2);
        }
        else if (Peek() == 'e')
        {
            return Fail("an exponent is written with E");
        }
        else if (digits < 5)
        {
            return Fail("only years of more than four digits are written with Y", start);
        }

        if (TryTake('S'))
        {
            if (!TryReadCount("a number of significant digits", out significant))
            {
                return false;
            }

            Raise(2);
        }

        if (digits + exponent > ImpreciseDate.MostYearDigits)
        {
            return Fail(tell ? $"years of more than {ImpreciseDate.MostYearDigits} digits are not kept" : "", start);
        }

        if (significant > digits + exponent)
        {
            return Fail(tell ? $"the year has only {digits + exponent} digits" : "");
        }

        for (var i = 0; i < exponent; i++)
        {
            year *= 10;
        }

        Raise(1);
        date = Year(negative ? -year : year, exponent, significant);
        return true;
    }

    /// <summary>Makes a year: one of up to four digits is the same however it is written.</summary>
    private static ImpreciseDate Year(Int128 year, int exponent, int significant)
    {
        if (Int128.Abs(year) > 9999)
        {
            return ImpreciseDate.FromLongYear(year, exponent, significant);
        }

        ImpreciseDate.TryFrom(WrittenDate.Of((int)year).WithSignificant(significant), out var date); // every such year has days
        return date;
    }

    private bool TryReadSignificant(WrittenDate written, int year, out ImpreciseDate date)
    {
        date = default;
        position++;
        if (!TryReadCount("a number of significant digits", out var significant))
        {
            return false;
        }

        var digits = year switch { 0 => 0, < 10 => 1, < 100 => 2, < 1000 => 3, _ => 4 };
        if (significant > digits)
        {
            return Fail(tell ? $"the year has only {digits} digits that can be significant" : "");
        }

        Raise(2);
        return ImpreciseDate.TryFrom(written.WithSignificant(significant), out date);
    }

    /// <summary>Reads a number from 1; one with very many digits counts as a thousand, more than anything here takes.</summary>
    private bool TryReadCount(string expected, out int count)
    {
        count = 0;
        var at = position;
        while (IsDigit(Peek()))
        {
            count = Math.Min((count * 10) + Peek() - '0', 1000);
            position++;
        }

        return (position > at && At(at) != '0') || Fail(tell ? $"expected {expected}, from 1" : "", at);
    }

    /// <summary>Reads digits, as many as there are; the number is right for as many as a year may have.</summary>
    private int TakeDigits(ref Int128 number)
    {
        var at = position;
        while (IsDigit(Peek()))
        {
            if (position - at < ImpreciseDate.MostYearDigits)
            {
                number = (number * 10) + (Peek() - '0');
            }

            position++;
        }

        return position - at;
    }
}
