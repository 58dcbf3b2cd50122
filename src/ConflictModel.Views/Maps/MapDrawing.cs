namespace ConflictModel.Views;

/// <summary>A map laid out: what is drawn where, and what is not.</summary>
internal sealed class MapDrawing
{
    private const double Left = 64;
    private const int MostPlaces = 60;

    internal MapDrawing(Map map, MapOptions options)
    {
        var things = map.Marks.Where(m => m.Kind is not MapMarkKind.Place).ToArray();
        Size = new SignSize(map.Marks);
        if (map.Marks.Count == 0)
        {
            return;
        }

        var window = new MapWindow([.. (things.Length > 0 ? things : map.Marks).Select(m => m.Spot)], Left, 0, PictureFrame.Width - PictureFrame.Margin - Left);
        Window = window;
        var (inside, outside) = (new List<MapMark>(), new List<MapMark>());
        foreach (var mark in map.Marks)
        {
            (Holds(window, mark.Spot) ? inside : outside).Add(mark);
        }

        var gathered = Stack.Gather(inside, window).OrderBy(s => s.IsPlace).ThenByDescending(s => s.Marks.Max(m => m.Least ?? m.Greatest ?? 0)).ThenByDescending(s => s.Marks.Count);
        var stacks = Stack.Merge([.. gathered], Size);
        var ofThings = stacks.Where(s => !s.IsPlace).ToArray();
        var ofPlaces = stacks.Where(s => s.IsPlace).ToArray();
        Stacks = [.. ofThings.Take(options.MostSpots), .. ofPlaces.Take(Math.Min(MostPlaces, Math.Max(0, options.MostSpots - ofThings.Length)))];
        LeftOut = [.. stacks.Except(Stacks).SelectMany(s => s.Marks), .. outside];
        var placer = new LabelPlacer(window);
        foreach (var stack in Stacks)
        {
            var (across, up) = stack.Clear(Size);
            placer.Block(stack.X - across, stack.Y - up, stack.X + across, stack.Y + up);
        }

        var unlabelled = new List<string>();
        foreach (var stack in Stacks)
        {
            if (placer.Place(stack.X, stack.Y, stack.Clear(Size), stack.Lines()) is { } label)
            {
                Labels.Add(label);
            }
            else
            {
                unlabelled.AddRange(stack.Signs(Size).Where(s => s.Marks.Count == 1).Select(s => Texts.Isolate(s.Marks[0].Name)));
            }
        }

        Unlabelled = [.. unlabelled.Distinct()];
    }

    internal MapWindow? Window { get; }

    internal SignSize Size { get; }

    /// <summary>Gets what is drawn, the highest tolls first.</summary>
    internal IReadOnlyList<Stack> Stacks { get; } = [];

    internal List<PlacedLabel> Labels { get; } = [];

    internal IReadOnlyList<MapMark> LeftOut { get; } = [];

    internal IReadOnlyList<string> Unlabelled { get; } = [];

    private static bool Holds(MapWindow window, Spot spot) =>
        window.Unroll(spot.Longitude) <= window.East && spot.Latitude <= window.North && spot.Latitude >= window.South;
}
