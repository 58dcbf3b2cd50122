namespace ConflictModel;

/// <summary>On which days something imprecise was so: for certain, possibly, on every day of a stretch, on some day of it.</summary>
/// <remarks>
/// <para>Nothing ends before it starts, so a start whose end is unknown is itself a certain day if it is exact.</para>
/// <para>An open side goes on without bound. An unknown one may lie anywhere, so beside an open one the answer stays <see cref="Certainty.Possible"/>.</para>
/// </remarks>
public static class ExtentQuestions
{
    /// <summary>Gets the days on which it was certainly so: from the latest start to the earliest end.</summary>
    /// <param name="interval">The stretch of time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns>One range, or none: of <c>2020-03-06/</c> the one day, of <c>2020/</c> no day.</returns>
    public static DayRanges CertainDays(this ImpreciseInterval interval, DateTolerance? tolerance = null) => StretchBounds.Of(interval, tolerance).Certain;

    /// <summary>Gets the days on which it was possibly so: from the earliest start to the latest end.</summary>
    /// <param name="interval">The stretch of time.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns>One range, without bound where a side is open or unknown.</returns>
    public static DayRanges PossibleDays(this ImpreciseInterval interval, DateTolerance? tolerance = null) => StretchBounds.Of(interval, tolerance).Possible;

    /// <summary>Gets the day that a date certainly means: none unless it is exact.</summary>
    /// <param name="date">The date.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns>One day, or none.</returns>
    public static DayRanges CertainDays(this ImpreciseDate date, DateTolerance? tolerance = null)
    {
        var (early, late) = StretchBounds.Of(date, tolerance);
        return early == late ? DayRange.Between(early, late) : DayRanges.Empty;
    }

    /// <summary>Gets the days that a date can mean.</summary>
    /// <param name="date">The date.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns>One range from the earliest to the latest day; of the unknown date, all days.</returns>
    public static DayRanges PossibleDays(this ImpreciseDate date, DateTolerance? tolerance = null)
    {
        var (early, late) = StretchBounds.Of(date, tolerance);
        return DayRange.Between(early, late);
    }

    /// <summary>Asks whether it was so on every day of another stretch of time.</summary>
    /// <param name="interval">The stretch of time.</param>
    /// <param name="other">The stretch asked about.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns><see cref="Certainty.Certain"/> or <see cref="Certainty.Impossible"/> only if so for all days that the four ends can mean.</returns>
    public static Certainty HoldsOnEveryDayOf(this ImpreciseInterval interval, ImpreciseInterval other, DateTolerance? tolerance = null)
    {
        var (bounds, asked) = (StretchBounds.Of(interval, tolerance), StretchBounds.Of(other, tolerance));
        return bounds.Certain.Covers(asked.Possible) ? Certainty.Certain
            : asked.CanLieWithin(bounds.Possible) ? Certainty.Possible
            : Certainty.Impossible;
    }

    /// <summary>Asks whether it was so on every one of some days; of no day, it was.</summary>
    /// <param name="interval">The stretch of time.</param>
    /// <param name="days">The days asked about.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public static Certainty HoldsOnEveryDayOf(this ImpreciseInterval interval, DayRanges days, DateTolerance? tolerance = null)
    {
        var bounds = StretchBounds.Of(interval, tolerance);
        return bounds.Certain.Covers(days) ? Certainty.Certain
            : Possible(bounds).Covers(days) ? Certainty.Possible
            : Certainty.Impossible;
    }

    /// <summary>Asks whether it was so on at least one day of another stretch of time.</summary>
    /// <param name="interval">The stretch of time.</param>
    /// <param name="other">The stretch asked about.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns><see cref="Certainty.Certain"/> or <see cref="Certainty.Impossible"/> only if so for all days that the four ends can mean.</returns>
    public static Certainty HoldsOnSomeDayOf(this ImpreciseInterval interval, ImpreciseInterval other, DateTolerance? tolerance = null)
    {
        var (bounds, asked) = (StretchBounds.Of(interval, tolerance), StretchBounds.Of(other, tolerance));
        return bounds.MustMeet(asked) ? Certainty.Certain
            : bounds.CanMeet(asked) ? Certainty.Possible
            : Certainty.Impossible;
    }

    /// <summary>Asks whether it was so on at least one of some days; of no day, it was not.</summary>
    /// <param name="interval">The stretch of time.</param>
    /// <param name="days">The days asked about.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public static Certainty HoldsOnSomeDayOf(this ImpreciseInterval interval, DayRanges days, DateTolerance? tolerance = null)
    {
        var bounds = StretchBounds.Of(interval, tolerance);
        if (!Possible(bounds).Overlaps(days))
        {
            return Certainty.Impossible;
        }

        // It misses the days only by lying whole in one of the gaps between them.
        foreach (var gap in days.Complement().Ranges)
        {
            if (bounds.CanLieWithin(gap))
            {
                return Certainty.Possible;
            }
        }

        return Certainty.Certain;
    }

    private static DayRanges Possible(StretchBounds bounds) => bounds.Possible;
}
