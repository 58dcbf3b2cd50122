namespace ConflictModel;

/// <summary>How far a qualified date may stray: by the coarsest of what its signs hold for, "about" and "perhaps" each by itself.</summary>
internal static class DateSlack
{
    internal const int Day = 1;
    internal const int Month = 2;
    internal const int Year = 3;

    /// <summary>For each set of flags (1 the year, 2 the month, 4 the day) and each precision, what the flags move the date by.</summary>
    private static readonly byte[] Kinds = [.. Enumerable.Range(0, 32).Select(i => (byte)KindOf(i & 7, (DatePrecision)((i >> 3) + 1)))];

    /// <summary>Gets the days on either side.</summary>
    internal static int Of(WrittenDate part, DateTolerance tolerance)
    {
        var flags = (int)part.Qualifiers;
        if (flags == 0)
        {
            return 0;
        }

        var precision = ((int)part.Precision - 1) << 3;
        return Math.Max(tolerance.Of(Kinds[precision | (flags & 7)]), tolerance.Of(Kinds[precision | (flags >> 3)]));
    }

    /// <summary>Flags on all components hold for the date together, and move it by its precision; others by the coarsest component.</summary>
    private static int KindOf(int flags, DatePrecision precision) => flags switch
    {
        0 => 0,
        7 => Coarsest(precision, Day),
        3 => Coarsest(precision, Month),
        _ when (flags & 1) != 0 => Year,
        _ when (flags & 2) != 0 => Month,
        _ => Day,
    };

    private static int Coarsest(DatePrecision precision, int atLeast) => Math.Max(atLeast, precision switch
    {
        DatePrecision.Day => Day,
        DatePrecision.Month or DatePrecision.SubYear => Month,
        _ => Year,
    });
}
