namespace ConflictModel.Views;

/// <summary>The pictures that a page holds: one line for each further one.</summary>
internal static class ExplorerPictures
{
    /// <summary>Gets the pictures, in the order they are offered.</summary>
    internal static IReadOnlyList<ExplorerPicture> All { get; } =
    [
        new("timeline", "Timeline", ChangesByDay: false, (day, options) => TimelineSvg.Draw(day.Known, new TimelineOptions { IdPrefix = "timeline", TruceRule = options.TruceRule, Persistence = options.Persistence })),
    ];
}
