namespace ConflictModel.Views;

/// <summary>Draws a record as a timeline: truces as bands with their violations, incidents with their tolls, memberships, and other milestones.</summary>
/// <remarks>
/// <para>All that is drawn is an answer of the model: a band is solid where a truce was certainly in force, hatched where it possibly was.
/// A date known only within bounds is drawn as wide as its bounds.</para>
/// <para>The picture is SVG, 800 pixels wide, for light and dark; the same record gives the same text. Names are shown as inert text.</para>
/// <para>What has no date is listed below the picture; nothing is dropped in silence.</para>
/// </remarks>
public static class TimelineSvg
{
    /// <summary>Draws a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How; <see cref="TimelineOptions.Default"/> unless given.</param>
    /// <returns>An SVG document. A record with nothing to draw gives a picture that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string Draw(ConflictRecord record, TimelineOptions? options = null) =>
        Draw(Guard.Against.Null(record).AsKnownAt(Moment.Unknown), options);

    /// <summary>Draws a record as it was known at a moment.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="options">How; <see cref="TimelineOptions.Default"/> unless given.</param>
    /// <returns>An SVG document. A view with nothing to draw gives a picture that says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static string Draw(RecordView view, TimelineOptions? options = null)
    {
        options ??= TimelineOptions.Default;
        var timeline = new TimelineReader(Guard.Against.Null(view), options).Read();
        return new TimelinePainter(timeline, options).Paint();
    }
}
