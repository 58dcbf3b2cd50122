namespace ConflictModel.Views;

/// <summary>A sign in a row, on a day or on some day within bounds.</summary>
/// <param name="Kind">Which sign.</param>
/// <param name="When">When.</param>
/// <param name="Title">What it stands for, with by whose account.</param>
/// <param name="Count">How many claims it stands for.</param>
internal sealed record TimelineMark(TimelineMarkKind Kind, DaySpan When, string Title, int Count = 1)
{
    private const int MostTold = 3;

    /// <summary>Gets a value indicating whether its bounds are soft: the source says "about".</summary>
    internal bool IsAbout { get; init; }

    /// <summary>Makes one of those that would be drawn upon one another.</summary>
    internal static IReadOnlyList<TimelineMark> Merge(IEnumerable<TimelineMark> marks) =>
    [
        .. marks.GroupBy(m => (m.Kind, m.When, m.IsAbout)).Select(g => new TimelineMark(
            g.Key.Kind,
            g.Key.When,
            string.Join(". ", g.Take(MostTold).Select(m => m.Title)) + (g.Count() > MostTold ? $". And {g.Count() - MostTold} more." : "."),
            g.Count()) { IsAbout = g.Key.IsAbout }),
    ];
}
