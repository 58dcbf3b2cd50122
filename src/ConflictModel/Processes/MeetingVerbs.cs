namespace ConflictModel;

/// <summary>What is said of meetings and talks.</summary>
public static class MeetingVerbs
{
    /// <summary>Says that a meeting was held; planned, that it is to be.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <param name="at">Where; unknown where not said.</param>
    /// <param name="topic">On what, in words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="meeting"/> or <paramref name="topic"/> is null.</exception>
    public static Convening Held(this Meeting meeting, Timing on = default, Area? at = null, string topic = "") =>
        new(Guard.Against.Null(meeting)) { When = on, Where = at ?? Area.Unknown, Topic = topic };

    /// <summary>Says that a process met, without telling its meetings apart.</summary>
    /// <param name="process">The process.</param>
    /// <param name="on">When; unknown where not said.</param>
    /// <param name="at">Where; unknown where not said.</param>
    /// <param name="topic">On what, in words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="process"/> or <paramref name="topic"/> is null.</exception>
    public static Convening Met(this PeaceProcess process, Timing on = default, Area? at = null, string topic = "") =>
        new(Guard.Against.Null(process)) { When = on, Where = at ?? Area.Unknown, Topic = topic };
}
