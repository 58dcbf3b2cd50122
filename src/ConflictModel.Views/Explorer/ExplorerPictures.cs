namespace ConflictModel.Views;

/// <summary>The pictures that a page holds: one line for each further one.</summary>
internal static class ExplorerPictures
{
    /// <summary>Gets the pictures, in the order they are offered.</summary>
    internal static IReadOnlyList<ExplorerPicture> All { get; } =
    [
        new("timeline", "Timeline", ChangesByDay: false, (day, options) => TimelineSvg.Draw(day.Known, new TimelineOptions { IdPrefix = "timeline", TruceRule = options.TruceRule, Persistence = options.Persistence })),
        new("network", "Who stands with whom", ChangesByDay: true, (day, options) => NetworkSvg.Draw(day.Under(options.Persistence), new NetworkOptions { IdPrefix = "network" })),
        new("figures", "Figures", ChangesByDay: false, (day, _) => FiguresSvg.Draw(day.Known, new FiguresOptions { IdPrefix = "figures" })),
        new("map", "Map", ChangesByDay: true, (day, _) => MapSvg.Draw(day, new MapOptions { IdPrefix = "map" })),
        new("provenance", "Who tells it", ChangesByDay: false, (day, _) => ProvenanceSvg.Draw(day.Known, new ProvenanceOptions { IdPrefix = "provenance" })),
    ];
}
