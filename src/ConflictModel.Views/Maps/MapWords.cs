namespace ConflictModel.Views;

/// <summary>The sentences of a map: heading, lead, description for those who do not see it, and notes below.</summary>
internal sealed class MapWords(Map map, MapDrawing drawing, MapOptions options)
{
    private const int MostTold = 300;

    internal PictureWords All() => new(Heading, Lead, Description, [.. Notes()]);

    private string Heading =>
        options.CleanTitle.Length > 0 ? options.CleanTitle
        : drawing.Stacks.Count == 0 ? "Map"
        : $"Map of {Counts()}";

    private string Lead => string.Join(' ', new[]
    {
        drawing.Stacks.Count == 0 ? Nothing() : options.CleanTitle.Length > 0 ? $"Shown: {Counts()}." : "",
        IsEmpty ? "" : map.On.Length > 0 ? $"On {map.On}." : drawing.Stacks.Count > 0 ? "All that the record tells, at whatever time." : "",
        map.KnownBy.Length > 0 ? $"As known by {map.KnownBy}." : "",
    }.Where(t => t.Length > 0));

    /// <summary>Gets a value indicating whether nothing is told at all: one empty day is as any other.</summary>
    private bool IsEmpty => drawing.Stacks.Count + map.Unplaced.Count + map.AtZero.Count + map.Undated.Count == 0;

    private string Description
    {
        get
        {
            var marks = drawing.Stacks.SelectMany(s => s.Marks).ToArray();
            var more = marks.Length > MostTold ? new[] { $"And {Texts.Counted(marks.Length - MostTold, "more sign", "more signs")}." } : [];
            return string.Join(' ', new[] { Lead }.Concat(marks.Take(MostTold).Select(m => m.Title)).Concat(more).Concat(Notes()));
        }
    }

    private string Counts() => Texts.List(drawing.Stacks.SelectMany(s => s.Marks).GroupBy(m => m.Kind).OrderBy(g => g.Key)
        .Select(g => g.Key is MapMarkKind.Control ? $"control of {Texts.Counted(Things(g), "place")}" : Stack.Counted(Things(g), g.Key)));

    private static int Things(IEnumerable<MapMark> marks) => marks.Select(m => m.Thing).Distinct().Count();

    private string Nothing() =>
        map.Unplaced.Count + map.AtZero.Count > 0 ? $"Nothing to draw: none of {Texts.Counted(map.Unplaced.Count + map.AtZero.Count, "item")} has coordinates."
        : $"Nothing to draw: the record tells of no incident, deployment or place{(map.On.Length > 0 ? " for this day" : "")}.";

    private IEnumerable<string> Notes()
    {
        if (map.Unplaced.Count > 0)
        {
            yield return $"Without coordinates: {Texts.Counted(map.Unplaced.Count, "item")}, not drawn: {Texts.Named(map.Unplaced)}.";
        }

        if (map.AtZero.Count > 0)
        {
            yield return $"At 0° N, 0° E, which often stands for coordinates that are not known: {Texts.Counted(map.AtZero.Count, "item")}, not drawn there: {Texts.Named(map.AtZero)}.";
        }

        if (map.Undated.Count > 0)
        {
            yield return $"Without a date: {Texts.Counted(map.Undated.Count, "incident")} that may have been on this day, not drawn: {Texts.Named(map.Undated)}.";
        }

        if (drawing.LeftOut.Count > 0)
        {
            yield return $"Left out for want of room: {Texts.List(drawing.LeftOut.GroupBy(m => m.Kind).OrderBy(g => g.Key).Select(g => Stack.Counted(Things(g), g.Key)))}.";
        }

        if (drawing.Unlabelled.Count > 0)
        {
            yield return $"Drawn without a name for want of room: {Texts.Named(drawing.Unlabelled)}.";
        }

        if (map.HasControl)
        {
            yield return "Who controls which place is drawn on a map of a day.";
        }

        if (drawing.Window is { } window)
        {
            var latitude = window.TrueLatitude < 0.5 ? "the equator" : FormattableString.Invariant($"latitude {window.TrueLatitude:0.#}°");
            yield return $"Equirectangular projection, true at {latitude}, and so is the scale. {(options.Borders ? "Land and borders" : "Land")}: Natural Earth, public domain, simplified to about 6 km; "
                + $"{(options.Borders ? "borders show who holds what in practice as its makers see it, and imply no judgement" : "it implies no judgement")}.";
        }
    }
}
