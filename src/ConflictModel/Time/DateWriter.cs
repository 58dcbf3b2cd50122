namespace ConflictModel;

/// <summary>Writes dates into a span, and tells at the end whether they fitted.</summary>
internal ref struct DateWriter(Span<char> destination)
{
    private readonly Span<char> destination = destination;
    private int length;
    private bool full;

    internal void Write(DatePart part)
    {
        // One sign behind the last qualified component says it for all to its left; any other pattern is written component by component.
        var last = part.Precision;
        var uncertain = part.Qualified & 7;
        var approximate = part.Qualified >> 3;
        var whole = last switch { DatePrecision.Day => 7, DatePrecision.Month => 3, _ => 1 };
        var together = uncertain is 0 || uncertain == whole;
        together &= approximate is 0 || approximate == whole;
        WriteComponent(0, together, uncertain, approximate);
        if (part.Year < 0)
        {
            Write("-");
        }

        WriteDigits(Math.Abs(part.Year), 4, part.OpenYearDigits);
        if (part.HasMonth)
        {
            Write("-");
            WriteComponent(1, together, uncertain, approximate);
            WriteDigits(part.Month, 2, part.MonthOpen ? 2 : 0);
        }

        if (part.HasDay)
        {
            Write("-");
            WriteComponent(2, together, uncertain, approximate);
            WriteDigits(part.Day, 2, part.DayOpen ? 2 : 0);
        }

        if (together)
        {
            Write(Sign(uncertain != 0, approximate != 0));
        }
    }

    internal void Write(scoped ReadOnlySpan<char> text)
    {
        if (full || !text.TryCopyTo(destination[length..]))
        {
            full = true;
            return;
        }

        length += text.Length;
    }

    internal readonly bool Finish(out int charsWritten)
    {
        charsWritten = full ? 0 : length;
        return !full;
    }

    private static string Sign(bool uncertain, bool approximate) => (uncertain, approximate) switch
    {
        (true, true) => "%",
        (true, false) => "?",
        (false, true) => "~",
        _ => "",
    };

    private void WriteComponent(int index, bool together, int uncertain, int approximate)
    {
        if (!together)
        {
            Write(Sign((uncertain & (1 << index)) != 0, (approximate & (1 << index)) != 0));
        }
    }

    private void WriteDigits(int number, int count, int open)
    {
        Span<char> digits = stackalloc char[4];
        for (var i = count - 1; i >= 0; i--, number /= 10)
        {
            digits[i] = i >= count - open ? 'X' : (char)('0' + (number % 10));
        }

        Write(digits[..count]);
    }
}
