using NodaTime;

namespace ConflictModel;

/// <summary>What a rule judges: a truce on a day, with the milestones that count, and what was asked.</summary>
public sealed class TruceCase
{
    private readonly Truce? truce;

    /// <summary>Creates the case of an instrument, which only rules that look at milestones alone can judge.</summary>
    internal TruceCase(ValueList<WeighedMilestone> milestones, DayView day) =>
        (Milestones, Day, Scope) = (milestones, day, TruceScope.Whole);

    internal TruceCase(Truce truce, ValueList<WeighedMilestone> milestones, DayView day, TruceScope scope) =>
        (this.truce, Milestones, Day, Scope) = (truce, milestones, day, scope);

    /// <summary>Gets the truce.</summary>
    public Truce Truce => truce ?? throw new InvalidOperationException("An instrument is judged here, by its milestones alone.");

    /// <summary>Gets what is claimed of its milestones, as far as it counts in the view and the scope.</summary>
    public ValueList<WeighedMilestone> Milestones { get; }

    /// <summary>Gets the world on the day, through which a rule sees the record.</summary>
    public DayView Day { get; }

    /// <summary>Gets for whom, where and when it is asked.</summary>
    public TruceScope Scope { get; }

    /// <summary>Asks whether the day, or the moment, does not come before something.</summary>
    /// <param name="at">When that was.</param>
    /// <returns>
    /// By the clock where a clock moment is asked about. By the day otherwise: what has a clock time with an offset is there for certain once the
    /// day has come both as written and in UTC, and possibly once it has by one of them.
    /// </returns>
    public Certainty HasReached(Timing at)
    {
        if (Scope.Moment.HasTime)
        {
            return (at.Lasted || at.IsSet ? Scope.Moment.Date.IsBefore(at.Began, Tolerance) : Scope.Moment.IsBefore(at.Moment, Tolerance)).Not();
        }

        var written = Day.Day.IsBefore(at.Began, Tolerance).Not();
        return HasTwoDays(at) ? Both(written, Day.Day.IsBefore(at.Moment.DateAt(Offset.Zero), Tolerance).Not()) : written;
    }

    /// <summary>Asks whether something lies behind the day, or the moment.</summary>
    /// <param name="at">When that was.</param>
    /// <returns>See <see cref="HasReached"/>; on the very day it is open.</returns>
    public Certainty HasPassed(Timing at)
    {
        if (Scope.Moment.HasTime && !at.Lasted && !at.IsSet)
        {
            return at.Moment.IsBefore(Scope.Moment, Tolerance);
        }

        var written = at.Finished.IsBefore(Day.Day, Tolerance);
        return HasTwoDays(at) ? Both(written, at.Moment.DateAt(Offset.Zero).IsBefore(Day.Day, Tolerance)) : written;
    }

    /// <summary>Gets whose term is judged.</summary>
    internal EntityId Of { get => field == default ? Truce.Id : field; init; }

    /// <summary>Gets the milestone that a term counts from where it says none.</summary>
    internal MilestoneKind CountsFrom { get; init; } = MilestoneKind.Effective;

    /// <summary>Gets what is denied of its milestones, as far as it counts.</summary>
    internal ValueList<WeighedMilestone> Denials { get; init; }

    internal DateTolerance Tolerance => Day.Known.Tolerance;

    internal ConflictRecord Record => Day.Record;

    /// <summary>Says where the calendar day of an effect or end differs by zone.</summary>
    internal string ZoneNote(IEnumerable<Claim> claims)
    {
        var differing = claims.OfType<Milestone>().FirstOrDefault(m => HasTwoDays(m.At) && !Scope.Moment.HasTime);
        return differing is null ? "" : $"{differing.At.Moment.Describe()} is {differing.At.Moment.DateAt(Offset.Zero).Describe()} in UTC: a day that has come by one of them only is possible";
    }

    private static Certainty Both(Certainty one, Certainty other) => one == other ? one : Certainty.Possible;

    private static bool HasTwoDays(Timing at) =>
        !at.Lasted && !at.IsSet && at.Moment is { HasTime: true, Zone: ZoneKind.Offset } && at.Moment.DateAt(Offset.Zero) != at.Moment.Date;
}
