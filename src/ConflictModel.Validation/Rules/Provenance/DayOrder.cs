namespace ConflictModel.Validation;

/// <summary>Compares days that were told at different places.</summary>
internal static class DayOrder
{
    /// <summary>How many days apart two calendar days must be, that one comes before the other wherever the clocks stand.</summary>
    private const int DaysThatSettleIt = 2;

    /// <summary>Says whether a moment certainly came before a time, though each was told by the calendar of its own place.</summary>
    /// <remarks>
    /// An evening paper of New York is of the 4th when it is the 5th in Asia, so that neighbouring days leave the order open; two clock times
    /// are compared as they stand. Sets of dates leave it open, too.
    /// </remarks>
    internal static bool IsBefore(Moment earlier, Timing later, DateTolerance tolerance)
    {
        if (!earlier.IsKnown || !later.IsKnown || later.IsSet || Timing.FromMoment(earlier).IsBefore(later, tolerance) is not Certainty.Certain)
        {
            return false;
        }

        return (earlier.HasTime && !later.Lasted && later.Moment.HasTime) || earlier.Date.DaysUntil(later.Began, tolerance).Least >= DaysThatSettleIt;
    }
}
