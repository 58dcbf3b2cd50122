namespace ConflictModel;

/// <content>Questions about order, each answered by a certainty.</content>
public readonly partial record struct Timing
{
    /// <summary>Asks whether this time is over before another begins.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns><see cref="Certainty.Possible"/> while the order is open; between two moments, as <see cref="Moment.IsBefore"/> says.</returns>
    public Certainty IsBefore(Timing other, DateTolerance? tolerance = null)
    {
        tolerance ??= DateTolerance.ByPrecision;
        if (IsSet || other.IsSet)
        {
            return SetTimes.IsBefore(this, other, tolerance);
        }

        if (!Lasted && !other.Lasted)
        {
            return moment.IsBefore(other.moment, tolerance);
        }

        DayVariable first = First(tolerance), last = End(tolerance), otherFirst = other.First(tolerance), otherLast = other.End(tolerance);
        if (TryBounds(first, last, out var span) && other.TryBounds(otherFirst, otherLast, out var otherSpan))
        {
            return Judge(span.CanBeBefore(otherSpan), otherSpan.StartLow <= span.EndHigh);
        }

        var (mine, others) = (Last(0), other.Last(2));
        return Judge(
            [first, last, otherFirst, otherLast],
            [new(0, mine, 0), new(2, others, 0), new(mine, 2, 1)],
            [new(0, mine, 0), new(2, others, 0), new(2, mine, 0)]);
    }

    /// <summary>Asks whether this time begins after another is over.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns><see cref="Certainty.Possible"/> while the order is open.</returns>
    public Certainty IsAfter(Timing other, DateTolerance? tolerance = null) => other.IsBefore(this, tolerance);

    /// <summary>Asks whether this time shares a day with another: the day of a moment, any of a stretch, one of a set.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty Overlaps(Timing other, DateTolerance? tolerance = null)
    {
        tolerance ??= DateTolerance.ByPrecision;
        if (IsSet || other.IsSet)
        {
            return SetTimes.Overlaps(this, other, tolerance);
        }

        DayVariable first = First(tolerance), last = End(tolerance), otherFirst = other.First(tolerance), otherLast = other.End(tolerance);
        if (TryBounds(first, last, out var span) && other.TryBounds(otherFirst, otherLast, out var otherSpan))
        {
            return Judge(span.CanMeet(otherSpan), span.CanBeBefore(otherSpan) || otherSpan.CanBeBefore(span));
        }

        var (mine, others) = (Last(0), other.Last(2));
        return Judge(
            [first, last, otherFirst, otherLast],
            [new(0, mine, 0), new(2, others, 0), new(0, others, 0), new(2, mine, 0)],
            [new(0, mine, 0), new(2, others, 0), new(mine, 2, 1)],
            [new(0, mine, 0), new(2, others, 0), new(others, 0, 1)]);
    }

    /// <summary>Asks whether every day of this time is one of another.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty IsDuring(Timing other, DateTolerance? tolerance = null)
    {
        tolerance ??= DateTolerance.ByPrecision;
        if (IsSet || other.IsSet)
        {
            return SetTimes.IsDuring(this, other, tolerance);
        }

        DayVariable first = First(tolerance), last = End(tolerance), otherFirst = other.First(tolerance), otherLast = other.End(tolerance);
        if (TryBounds(first, last, out var span) && other.TryBounds(otherFirst, otherLast, out var otherSpan) && !otherSpan.IsOneDay)
        {
            return Judge(span.CanLieWithin(otherSpan), span.CanReachBeyond(otherSpan));
        }

        var (mine, others) = (Last(0), other.Last(2));
        return Judge(
            [first, last, otherFirst, otherLast],
            [new(0, mine, 0), new(2, others, 0), new(2, 0, 0), new(mine, others, 0)],
            [new(0, mine, 0), new(2, others, 0), new(0, 2, 1)],
            [new(0, mine, 0), new(2, others, 0), new(others, mine, 1)]);
    }

    /// <summary>Asks whether every day of another time is one of this.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty Contains(Timing other, DateTolerance? tolerance = null) => other.IsDuring(this, tolerance);

    /// <summary>Asks whether this time and another have the same days.</summary>
    /// <param name="other">The other time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty IsSameAs(Timing other, DateTolerance? tolerance = null)
    {
        tolerance ??= DateTolerance.ByPrecision;
        if (IsSet || other.IsSet)
        {
            return IsDuring(other, tolerance).And(Contains(other, tolerance));
        }

        var (mine, others) = (Last(0), other.Last(2));
        ReadOnlySpan<DayVariable> days = [First(tolerance), End(tolerance), other.First(tolerance), other.End(tolerance)];
        DayOrder one = new(0, mine, 0), two = new(2, others, 0);
        return Judge(days, [one, two, new(0, 2, 0), new(2, 0, 0), new(mine, others, 0), new(others, mine, 0)], [one, two, new(0, 2, 1)], [one, two, new(2, 0, 1)])
            .And(Judge(days, [one, two, new(mine, others, 0), new(others, mine, 0)], [one, two, new(mine, others, 1)], [one, two, new(others, mine, 1)]));
    }

    internal static Timing Of(DateSet set) => new(set);

    /// <summary>Gets the first day; of a moment, the only one.</summary>
    internal DayVariable First(DateTolerance tolerance) => Lasted ? Interval.First(tolerance) : new DayVariable(moment.Date, tolerance);

    /// <summary>Gets the last day of a stretch; of a moment, the first again, which no order speaks of.</summary>
    internal DayVariable End(DateTolerance tolerance) => Lasted ? Interval.Last(tolerance) : new DayVariable(moment.Date, tolerance);

    /// <summary>Gets the number of the variable that is the last day: of a moment, that of its first; a time of which nothing is known may have lasted.</summary>
    internal byte Last(byte first) => (byte)(Lasted || !IsKnown ? first + 1 : first);

    /// <summary>Answers certain where the orders can hold and neither of the others can; impossible the other way round.</summary>
    /// <remarks>Where none can, the convention of the tolerance has turned the seasons of a stretch round, and nothing is known of it.</remarks>
    private static Certainty Judge(ReadOnlySpan<DayVariable> days, ReadOnlySpan<DayOrder> so, ReadOnlySpan<DayOrder> not, ReadOnlySpan<DayOrder> notEither = default)
    {
        var canBe = DayOrder.CanAllHold(days, so);
        var canNotBe = DayOrder.CanAllHold(days, not) || (!notEither.IsEmpty && DayOrder.CanAllHold(days, notEither));
        return Judge(canBe, canNotBe);
    }

    private static Certainty Judge(bool canBe, bool canNotBe) =>
        canBe == canNotBe ? Certainty.Possible : canBe ? Certainty.Certain : Certainty.Impossible;

    private bool TryBounds(in DayVariable first, in DayVariable last, out SpanBounds bounds) =>
        SpanBounds.TryOf(first, last, !Lasted && IsKnown, out bounds);
}
