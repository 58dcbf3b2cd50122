namespace ConflictModel.Views;

/// <summary>Writes networks and timelines as Mermaid text, which code hosts draw in readmes.</summary>
/// <remarks>
/// <para>They hold what the pictures of <see cref="NetworkSvg"/> and <see cref="TimelineSvg"/> hold, under the same options, and what these leave out is told in them, too. Dates and figures stand in words, for Mermaid's own shapes cannot show bounds.</para>
/// <para>Names are inert: whatever is no letter, digit, space or comma of theirs is written as a character code.</para>
/// </remarks>
public static class MermaidText
{
    /// <summary>Writes the relations on a day as a flowchart.</summary>
    /// <remarks>Mermaid draws 500 lines at most unless it is told otherwise.</remarks>
    /// <param name="day">The world on a day, under its rule of persistence and its tolerance.</param>
    /// <param name="options">How; <see cref="NetworkOptions.Default"/> unless given.</param>
    /// <returns>The text, without a fence around it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    public static string Network(DayView day, NetworkOptions? options = null)
    {
        options ??= NetworkOptions.Default;
        return new MermaidNetwork(new NetworkReader(Guard.Against.Null(day), options).Read(), options).Write();
    }

    /// <summary>Writes a record as a timeline.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How; <see cref="TimelineOptions.Default"/> unless given.</param>
    /// <returns>The text, without a fence around it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string Timeline(ConflictRecord record, TimelineOptions? options = null) =>
        Timeline(Guard.Against.Null(record).AsKnownAt(Moment.Unknown), options);

    /// <summary>Writes a record as it was known at a moment as a timeline.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="options">How; <see cref="TimelineOptions.Default"/> unless given.</param>
    /// <returns>The text, without a fence around it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static string Timeline(RecordView view, TimelineOptions? options = null)
    {
        options ??= TimelineOptions.Default;
        return new MermaidTimeline(new TimelineReader(Guard.Against.Null(view), options).Read(), options).Write();
    }
}
