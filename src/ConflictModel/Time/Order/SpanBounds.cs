namespace ConflictModel;

/// <summary>Between which days a time begins and ends, each beside the other: what questions among times without gaps are answered from, in a few comparisons.</summary>
/// <param name="StartLow">The first day it can begin.</param>
/// <param name="StartHigh">The last day it can begin.</param>
/// <param name="EndLow">The first day it can end.</param>
/// <param name="EndHigh">The last day it can end.</param>
/// <param name="IsOneDay">Whether it begins and ends on one and the same day.</param>
internal readonly record struct SpanBounds(long StartLow, long StartHigh, long EndLow, long EndHigh, bool IsOneDay)
{
    /// <summary>Finds the bounds, where neither side has gaps and the end does not lie before the start, as a convention of seasons can turn them.</summary>
    internal static bool TryOf(in DayVariable start, in DayVariable end, bool isOneDay, out SpanBounds bounds)
    {
        bounds = new(start.Low, Math.Min(start.High, end.High), Math.Max(end.Low, start.Low), end.High, isOneDay);
        return !start.HasGaps && !end.HasGaps && bounds.StartLow <= bounds.StartHigh && bounds.EndLow <= bounds.EndHigh;
    }

    internal bool CanBeBefore(SpanBounds other) => EndLow < other.StartHigh;

    internal bool CanMeet(SpanBounds other) => StartLow <= other.EndHigh && other.StartLow <= EndHigh;

    /// <summary>Says whether it can lie within another time, which must be able to last.</summary>
    internal bool CanLieWithin(SpanBounds other)
    {
        var (start, end) = (Math.Max(StartLow, other.StartLow), Math.Min(EndHigh, other.EndHigh));
        return start <= StartHigh && end >= EndLow && start <= end;
    }

    internal bool CanReachBeyond(SpanBounds other) => StartLow < other.StartHigh || other.EndLow < EndHigh;
}
