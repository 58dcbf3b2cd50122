using System.Globalization;
using NodaTime;

namespace ConflictModel;

/// <summary>So many units before the anchor, or after it.</summary>
internal sealed record CountRule(int Count, CountUnit Unit, CountReading Reading, bool IsLater) : DateRule
{
    public override string Name
    {
        get
        {
            var (side, beyond) = IsLater ? ("after", "later") : ("before", "earlier");
            return Reading switch
            {
                CountReading.About => $"about {Distance} {side} the anchor",
                CountReading.MoreThan => $"{Distance} {side} the anchor, or {beyond}",
                CountReading.LessThan => $"some day in the {Distance} {side} the anchor",
                _ => $"{Distance} {side} the anchor",
            };
        }
    }

    /// <summary>Gets the count and its unit in words: "8 months".</summary>
    internal string Distance => string.Create(CultureInfo.InvariantCulture, $"{Count} {Noun(Unit, Count)}");

    private int Signed => IsLater ? Count : -Count;

    public override ImpreciseDate From(LocalDate anchor) => From(anchor, toMonthEnd: false);

    public override Moment FromClock(Moment anchor)
    {
        if (Unit is not CountUnit.Hours || Reading is not (CountReading.Exactly or CountReading.About)
            || !anchor.TryGetTime(out var time) || !anchor.Date.Earliest.TryGetDate(out var day))
        {
            return base.FromClock(anchor);
        }

        var hour = time.Hour + Signed;
        var days = (int)Math.Floor(hour / 24.0);
        if (DaySpan.Shift(day, CountUnit.Days, days) is not { } found)
        {
            return Moment.Unknown;
        }

        ImpreciseDate date = found;
        if (Reading is CountReading.About)
        {
            return date; // a clock time is never approximate
        }

        return Moment.FromRead(date, new LocalTime(hour - (days * 24), time.Minute, time.Second), anchor.HasSeconds, anchor.Zone, anchor.FromUtc);
    }

    public override ImpreciseDate Suggests(LocalDate anchor)
    {
        if (Reading is not CountReading.MoreThan || Unit is CountUnit.Hours)
        {
            return From(anchor);
        }

        var near = DaySpan.Shift(anchor, Unit, Signed);
        var far = DaySpan.Shift(anchor, Unit, Signed + (IsLater ? 1 : -1));
        far = far is { } end ? DaySpan.Shift(end, CountUnit.Days, IsLater ? -1 : 1) : null;
        return near is null ? ImpreciseDate.Unknown : IsLater ? DaySpan.Within(near, far) : DaySpan.Within(far, near);
    }

    public override int StraysBy(CountTolerance tolerance) => Reading is CountReading.About ? Guard.Against.Null(tolerance).Of(Unit) : 0;

    /// <summary>Moves whole months as such, so that eight months before October are February, and not its first 29 days.</summary>
    internal override ImpreciseDate FromSpan(LocalDate? first, LocalDate? last) =>
        Unit is CountUnit.Months or CountUnit.Years && first is { Day: 1 } from && last is { } to && DaySpan.IsMonthEnd(to)
            ? Hull(From(from, toMonthEnd: false), From(to, toMonthEnd: true))
            : base.FromSpan(first, last);

    internal static string Noun(CountUnit unit, int count)
    {
        var word = unit switch
        {
            CountUnit.Hours => "hour",
            CountUnit.Days => "day",
            CountUnit.Weeks => "week",
            CountUnit.Months => "month",
            _ => "year",
        };
        return count == 1 ? word : word + "s";
    }

    private ImpreciseDate From(LocalDate anchor, bool toMonthEnd)
    {
        var (first, last) = Counted(anchor);
        if (first is not { } from || last is not { } to)
        {
            return ImpreciseDate.Unknown;
        }

        to = toMonthEnd ? DaySpan.MonthEnd(to) : to;
        from = toMonthEnd ? to : from;
        return (Reading, IsLater) switch
        {
            (CountReading.About, _) when Unit is CountUnit.Years => DaySpan.Month(from),
            (CountReading.MoreThan, false) => ImpreciseDate.OnOrBefore(to),
            (CountReading.MoreThan, true) => ImpreciseDate.OnOrAfter(from),
            (CountReading.LessThan, false) => DaySpan.Within(from, anchor),
            (CountReading.LessThan, true) => DaySpan.Within(anchor, to),
            _ => DaySpan.Within(from, to),
        };
    }

    /// <summary>Counts to the day, or to both days that some hours from an unstated hour may lead to.</summary>
    private (LocalDate? First, LocalDate? Last) Counted(LocalDate anchor)
    {
        if (Unit is not CountUnit.Hours)
        {
            var day = DaySpan.Shift(anchor, Unit, Signed);
            return (day, day);
        }

        return (DaySpan.Shift(anchor, CountUnit.Days, (int)Math.Floor(Signed / 24.0)), DaySpan.Shift(anchor, CountUnit.Days, (int)Math.Ceiling(Signed / 24.0)));
    }
}
