namespace ConflictModel.Views;

/// <summary>Gathers what a map shows from the answers of a record: of all time, or of a day.</summary>
internal sealed class MapReader
{
    private static readonly DeploymentStage[] Standing = [DeploymentStage.Deployed, DeploymentStage.Encircled, DeploymentStage.Evacuating, DeploymentStage.HandedOver];
    private readonly RecordView view;
    private readonly DayView? day;
    private readonly RecordNames names;
    private readonly AreaSpots spots;
    private readonly List<MapMark> marks = [];
    private readonly List<string> unplaced = [];
    private readonly List<string> atZero = [];
    private readonly List<string> undated = [];

    internal MapReader(RecordView view, DayView? day)
    {
        (this.view, this.day) = (view, day);
        names = new RecordNames(view.Record);
        spots = new AreaSpots(view.Record, names);
    }

    internal Map Read()
    {
        ReadIncidents();
        ReadDeployments();
        if (day is not null)
        {
            new ControlMarks(day, spots, names).Find(Take);
        }

        ReadPlaces();
        return new Map(
            marks,
            [.. unplaced.Distinct()],
            [.. atZero.Distinct()],
            undated,
            day is null ? "" : day.Day.Describe(),
            view.KnownAt.IsKnown ? Texts.Clean(view.KnownAt.Describe()) : "",
            day is null && view.Record.Claims.OfType<Control>().Any());
    }

    private void Take(string name, IEnumerable<GeoPoint> points, IReadOnlyList<MapMark> found)
    {
        marks.AddRange(found);
        if (points.Any(AreaSpots.IsZero))
        {
            atZero.Add(name);
        }
        else if (found.Count == 0)
        {
            unplaced.Add(name);
        }
    }

    private void ReadIncidents()
    {
        var figures = new IncidentFigures(view);
        var asked = day is null
            ? view.Record.Entities.OfType<Incident>().Select(i => (Incident: i, Certainty: Certainty.Certain))
            : view.IncidentsIn(day.Day).Select(a => (Incident: a.Value, a.Certainty));
        foreach (var (incident, certainty) in asked)
        {
            var name = names.Of(incident);
            var areas = view.PlacesOf(incident).Where(a => a.Certainty is not Certainty.Impossible).ToArray();
            var found = areas.SelectMany(a => spots.Of(a.Value).Select(s => (Spot: s, a.Certainty))).DistinctBy(f => f.Spot).ToArray();
            var (words, derivation) = figures.Of(incident);
            var killed = view.Casualties(incident, Harm.Killed).Value;
            var told = found.Length + areas.Sum(a => spots.Unseen(a.Value));
            var isOne = told == 1;
            var when = Texts.Clean(string.Join(" or ", view.WhenOf(incident).Where(w => w.Certainty is not Certainty.Impossible).Select(w => w.Value.Describe()).Distinct()));
            Take(
                Texts.Isolate(name) + (words.Length > 0 ? $" ({words})" : ""),
                areas.SelectMany(a => PointsOf(a.Value)),
                [
                    .. found.Select(f => new MapMark(
                        MapMarkKind.Incident,
                        f.Spot,
                        name,
                        words,
                        Texts.Sentence(name, when, f.Spot.Words, words, isOne ? "" : $"one of {told} spots told of; the toll is that of the whole incident") + (derivation.Length > 0 ? $" {derivation}" : ""))
                    {
                        Thing = incident,
                        Certainty = areas.Length > 1 || areas.Any(a => AreaSpots.IsOpen(a.Value)) ? Certainty.Possible : certainty.And(f.Certainty),
                        Least = isOne ? killed.Least ?? killed.Best : null,
                        Greatest = isOne ? killed.Greatest ?? (killed.Least is null ? killed.Best : null) : null,
                        IsUncounted = !isOne || (killed.IsKnown && killed.Least is null && killed.Best is null),
                    }),
                ]);
        }

        if (day is not null)
        {
            undated.AddRange(view.UntoldIncidents(day.Day).Select(a => Texts.Isolate(names.Of(a.Value))));
        }
    }

    private void ReadDeployments()
    {
        foreach (var deployment in view.Record.Entities.OfType<Deployment>())
        {
            var name = names.Of(deployment);
            var positions = view.Counting<Positioning>(deployment).Where(p => p.What == deployment.EntityId).Select(p => (Area: p.At, Certainty: view.WeightOf(p))).ToArray();
            var all = positions.Length > 0 ? positions : [(new Area { Places = deployment.At.Kind is ReferenceKind.Unknown ? [] : [deployment.At] }, Certainty.Certain)];
            var areas = all.Select(p => (p.Area, Certainty: Stood(deployment, p.Area).And(AreaSpots.IsOpen(p.Area) ? Certainty.Possible : p.Certainty))).Where(a => a.Certainty is not Certainty.Impossible).ToArray();
            if (areas.Length == 0)
            {
                continue; // it did not stand that day
            }

            var owner = deployment.Of.Kind is ReferenceKind.Unknown ? "" : $"of {names.Of([deployment.Of])}";
            Take(
                Texts.Isolate(name),
                areas.SelectMany(a => PointsOf(a.Area)),
                [
                    .. areas.SelectMany(a => spots.Of(a.Area).Select(s => (Spot: s, a.Certainty))).DistinctBy(s => s.Spot).Select(s =>
                        new MapMark(MapMarkKind.Deployment, s.Spot, name, owner, Texts.Sentence(name, owner, s.Spot.Words, s.Certainty is Certainty.Certain ? "deployment" : "deployment that possibly stood here"))
                        {
                            Thing = deployment,
                            Certainty = s.Certainty,
                        }),
                ]);
        }
    }

    /// <summary>Asks whether a deployment stood in an area that day; where the area names no place, only that it may have.</summary>
    private Certainty Stood(Deployment deployment, Area area)
    {
        if (day is null)
        {
            return Certainty.Certain;
        }

        var places = area.Places.Concat(area.Parts.Select(p => p.Of)).SelectMany(spots.Meant).Select(p => p.Id).Distinct().ToArray();
        var stages = day.StageOf(deployment);
        var isGone = !stages.Any(s => s.Certainty is not Certainty.Impossible && (s.Value == default || Standing.Contains(s.Value)));
        return isGone ? Certainty.Impossible
            : places.Length == 0 ? Certainty.Possible
            : places.SelectMany(p => day.DeployedAt(p)).Where(a => a.Value.EntityId == deployment.EntityId).Select(a => a.Certainty).Aggregate(Certainty.Impossible, Certainties.Or);
    }

    /// <summary>Reads the places that have coordinates of their own, and names those that have none.</summary>
    private void ReadPlaces()
    {
        foreach (var place in view.Record.Entities.OfType<Place>())
        {
            var name = names.Of(place);
            var own = place.Point.IsKnown ? spots.Of(place) : [];
            Take(
                Texts.Isolate(name),
                [place.Point],
                [.. own.Select(s => new MapMark(MapMarkKind.Place, s with { Nearness = Nearness.At, Words = "" }, name, "", Texts.Sentence(name, "place")) { Thing = place.Id })]);
        }
    }

    private IEnumerable<GeoPoint> PointsOf(Area area) =>
        new[] { area.Point }.Concat(area.Places.Concat(area.Parts.Select(p => p.Of)).SelectMany(spots.Meant).Select(p => p.Point)).Where(p => p.IsKnown);
}
