namespace ConflictModel.Views;

/// <summary>Who controls which place on a day: one sign a place, with the degree.</summary>
internal sealed class ControlMarks(DayView day, AreaSpots spots, RecordNames names)
{
    private static readonly ControlDegree[] ByFirmness = [ControlDegree.Control, ControlDegree.Influence, ControlDegree.Contested, ControlDegree.Presence];

    internal void Find(Action<string, IEnumerable<GeoPoint>, IReadOnlyList<MapMark>> take)
    {
        foreach (var id in day.Record.Claims.OfType<Control>().Select(c => c.Place).Distinct())
        {
            if (!day.Record.TryFind(id, out var found) || found is not Place place)
            {
                continue;
            }

            var answers = day.ControlOf(id).Where(a => a.Value.Scope is ControlScope.Same && a.Certainty is not Certainty.Impossible).ToArray();
            if (answers.Length > 0)
            {
                take($"control of {Texts.Isolate(names.Of(place))}", [place.Point], [.. spots.Of(place).Select(s => Mark(place, s, answers))]);
            }
        }
    }

    private MapMark Mark(Place place, Spot spot, Answer<PlaceControl>[] answers)
    {
        var affirmed = answers.Where(a => a.Value.Degree != ControlDegree.None).ToArray();
        var holders = affirmed.Where(a => a.Value.Degree == ControlDegree.Control).Select(a => a.Value.Controller).Distinct().Count();
        var degree = affirmed.Length == 0 ? ControlDegree.None
            : holders > 1 || affirmed.Any(a => a.Value.Degree == ControlDegree.Contested) ? ControlDegree.Contested
            : ByFirmness.FirstOrDefault(d => affirmed.Any(a => a.Value.Degree == d), affirmed[0].Value.Degree);
        var shown = holders > 1 ? affirmed : [.. affirmed.Where(a => a.Value.Degree == degree)];
        return new MapMark(
            MapMarkKind.Control,
            spot with { Nearness = Nearness.At },
            names.Of(place),
            string.Join("; ", answers.Select(Tell).Distinct()),
            string.Join(' ', answers.Select(a => Texts.Clean(a.Explain().Split('\n')[0])).Append(spot.Nearness is Nearness.At ? "" : $"Drawn {spot.Words}.").Where(t => t.Length > 0)))
        {
            Thing = place.Id,
            Degree = degree,
            Certainty = shown.Any(a => a.Certainty is Certainty.Certain) ? Certainty.Certain : Certainty.Possible,
        };
    }

    private string Tell(Answer<PlaceControl> answer)
    {
        var who = names.Of([answer.Value.Controller]);
        var hold = answer.Value.Degree == ControlDegree.None ? "not held"
            : answer.Value.Degree == ControlDegree.Control ? "held"
            : answer.Value.Degree == ControlDegree.Influence ? "influence"
            : answer.Value.Degree == ControlDegree.Contested ? "contested"
            : answer.Value.Degree == ControlDegree.Presence ? "presence"
            : Texts.Clean(answer.Value.Degree.Word);
        var part = answer.Value.Part.Length > 0 ? $", {Texts.Clean(answer.Value.Part)}" : answer.Value.Share != default ? $", {Texts.Clean($"{answer.Value.Share}")}" : "";
        return $"{(answer.Certainty is Certainty.Certain ? "" : "possibly ")}{hold} by {who}{part}".Replace("influence by", "influence of", StringComparison.Ordinal).Replace("presence by", "presence of", StringComparison.Ordinal);
    }
}
