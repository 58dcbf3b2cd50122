namespace ConflictModel;

/// <summary>A member of an EDTF set: one written date, a range from one to another, or one with an open side.</summary>
internal readonly record struct DateListMember
{
    private readonly int earliest;
    private readonly int latest;

    internal DateListMember(ImpreciseDate date)
    {
        From = date.First;
        To = date.Last;
        Shape = date.Shape;
        (earliest, latest) = date.StrictDays;
    }

    internal WrittenDate From { get; }

    internal WrittenDate To { get; }

    internal DateShape Shape { get; }

    internal bool IsOpenEarlier => Shape is DateShape.UpTo;

    internal bool IsOpenLater => Shape is DateShape.From;

    internal bool IsRange => Shape is DateShape.Between;

    internal long Earliest => earliest == int.MinValue ? CalendarDays.NoEarliest : earliest;

    internal long Latest => latest == int.MaxValue ? CalendarDays.NoLatest : latest;

    /// <summary>Gets the member as a date by itself.</summary>
    internal ImpreciseDate Date => ImpreciseDate.FromBits(From, To, earliest, latest);

    internal long EarliestDay(DateTolerance? tolerance) => Date.EarliestDay(tolerance);

    internal long LatestDay(DateTolerance? tolerance) => Date.LatestDay(tolerance);

    internal long Next(long from, DateTolerance? tolerance) => Date.NextDay(from, tolerance);
}
