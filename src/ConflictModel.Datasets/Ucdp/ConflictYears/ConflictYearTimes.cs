using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>When a conflict or an episode began or ended: the printed day, no more exact than its precision.</summary>
/// <remarks>A day printed as 31 December without a precision is the default for a day that is not known: only its year is told.</remarks>
internal static class ConflictYearTimes
{
    public static ImpreciseDate Of(LocalDate day, UcdpStartPrecision precision)
    {
        ImpreciseDate exact = day;
        var month = ImpreciseDate.FromYearMonth(day.ToYearMonth());
        var year = ImpreciseDate.InYear(day.Year);
        return precision switch
        {
            UcdpStartPrecision.ExactDay => exact,
            UcdpStartPrecision.ApproximateDay => exact.About(),
            UcdpStartPrecision.Month => month,
            UcdpStartPrecision.ApproximateMonth => month.About(),
            UcdpStartPrecision.Year => year,
            UcdpStartPrecision.ApproximateYear => year.About(),
            UcdpStartPrecision.UncertainYear => year.Perhaps(),
            _ => day is { Month: 12, Day: 31 } ? year : exact.Perhaps(),
        };
    }
}
