using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>When an event happened, by its two days and what the codes say of them.</summary>
/// <remarks>
/// <para>Extent is not uncertainty. UCDP prints both as two days; <c>date_prec</c> and <c>event_clarity</c> tell them apart.</para>
/// <para>Days in the wrong order make no time; of such an event only the year is known, which stands in a column of its own. A single day printed under a coarser precision is no exact one.</para>
/// </remarks>
internal static class GedTimes
{
    public static Timing Of(UcdpGedRow row) => Of(row.DateStart, row.DateEnd, row.DatePrecision, row.EventClarity) is { IsKnown: true } when ? when : new ImpreciseDate(row.Year);

    public static Timing Of(LocalDate start, LocalDate end, UcdpDatePrecision precision, UcdpEventClarity clarity)
    {
        ImpreciseDate first = start;
        if (start == end)
        {
            return precision switch
            {
                UcdpDatePrecision.ExactDay => first,
                UcdpDatePrecision.Unknown => first.Perhaps(),
                _ => first.About(),
            };
        }

        if (end < start)
        {
            return Timing.Unknown;
        }

        return precision is UcdpDatePrecision.ExactDay || clarity is UcdpEventClarity.Aggregate
            ? new ImpreciseInterval(first, end)
            : ImpreciseDate.Within(first, end);
    }
}
