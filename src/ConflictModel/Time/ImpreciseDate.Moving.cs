using NodaTime;

namespace ConflictModel;

/// <content>Moving dates by a length of time.</content>
public readonly partial struct ImpreciseDate
{
    private const DateQualifiers Approximate = DateQualifiers.ApproximateYear | DateQualifiers.ApproximateMonth | DateQualifiers.ApproximateDay;
    private const DateQualifiers Uncertain = DateQualifiers.UncertainYear | DateQualifiers.UncertainMonth | DateQualifiers.UncertainDay;

    /// <summary>Finds the date a length of time later: ten days after 6 March is 16 March, a month after October is November.</summary>
    /// <remarks>
    /// What is known no better than within bounds stays so: the bounds move, and one of several dates becomes a date within theirs. A month or a
    /// year moved by whole months or years stays a month or a year. "About" stays. A bound that leaves the years -9998 to 9999 is none.
    /// </remarks>
    /// <param name="length">The length, in years, months, weeks and days, none of which need be positive.</param>
    /// <returns>The date; unknown for the unknown date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="length"/> has hours or less.</exception>
    public ImpreciseDate Plus(Period length) => Moved(Guard.Against.Null(length), static (day, by) => day.Plus(by));

    /// <summary>Finds the date a length of time earlier, as <see cref="Plus"/> finds the later one.</summary>
    /// <param name="length">The length, in years, months, weeks and days, none of which need be positive.</param>
    /// <returns>The date; unknown for the unknown date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="length"/> has hours or less.</exception>
    public ImpreciseDate Minus(Period length) => Moved(Guard.Against.Null(length), static (day, by) => day.Minus(by));

    private ImpreciseDate Moved(Period length, Func<LocalDate, Period, LocalDate> move)
    {
        if (length.HasTimeComponent)
        {
            throw new ArgumentException($"A date moves by days or more, not by {length}.", nameof(length));
        }

        var (first, last) = DaySpan.Of(this);
        var isWholeMonths = length is { Weeks: 0, Days: 0 } && first is not { Day: not 1 } && (last is not { } end || DaySpan.IsMonthEnd(end)) && !TryGetDate(out _);
        var (from, to) = (Move(first), Move(last));
        var moved = DaySpan.Within(from, isWholeMonths && to is { } until ? DaySpan.MonthEnd(until) : to);
        var (about, perhaps) = ((Qualifiers & Approximate) != 0, (Qualifiers & Uncertain) != 0);
        return (Precision, from, to) switch
        {
            // "About" strays by the precision it stands at: a month must not come out as days, which stray less.
            (DatePrecision.Month, { } early, { } late) when about || perhaps => Between(DaySpan.Month(early), DaySpan.Month(late)),
            (DatePrecision.Year, { } early, { } late) when about || perhaps => Between(new ImpreciseDate(early.Year), new ImpreciseDate(late.Year)),
            _ => DaySpan.Qualified(moved, about, perhaps),
        };

        ImpreciseDate Between(ImpreciseDate early, ImpreciseDate late) =>
            early == late ? DaySpan.Qualified(early, about, perhaps) : Within(DaySpan.Qualified(early, about, perhaps), DaySpan.Qualified(late, about, perhaps));

        LocalDate? Move(LocalDate? day)
        {
            try
            {
                return day is { } known ? move(known, length) : null;
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }
}
