namespace ConflictModel.Views;

/// <summary>Finds the spots of areas and places, with how near to them something is known to be.</summary>
internal sealed class AreaSpots(ConflictRecord record, RecordNames names)
{
    private const double Ucdp25Kilometres = 25_000;
    private readonly HashSet<PlaceId> wholes =
        [.. record.Entities.OfType<Place>().Select(p => p.Within.TryGetId(out var whole) ? whole : default).Where(w => w != default)];

    /// <summary>Asks whether a point is at 0, 0, which files often write for "not known".</summary>
    internal static bool IsZero(GeoPoint point) => point.Latitude is 0 && point.Longitude is 0;

    /// <summary>Gets the spots of an area; none where the record has no coordinates for it.</summary>
    internal IReadOnlyList<Spot> Of(Area area)
    {
        if (IsUsable(area.Point))
        {
            return [OfPoint(area)];
        }

        var spots = new List<Spot>();
        foreach (var reference in area.Places)
        {
            foreach (var place in Meant(reference))
            {
                spots.AddRange(Of(place, area.WithinMetres, area.Along.Length > 0 ? $"along {area.Along}" : reference.Kind is ReferenceKind.Candidates ? "one of several places that may be meant" : ""));
            }
        }

        foreach (var part in area.Parts)
        {
            foreach (var place in Meant(part.Of))
            {
                spots.AddRange(Of(place, 0, $"{part.Words} {names.Of((EntityId)place.Id)}"));
            }
        }

        return [.. spots.Distinct()];
    }

    /// <summary>Counts the places that an area names and that have no spot: what happened there, too, cannot be seen.</summary>
    internal int Unseen(Area area) => IsUsable(area.Point) ? 0 : Named(area).Sum(p =>
        p.Kind is not (ReferenceKind.Named or ReferenceKind.Candidates) ? 1 : Meant(p).Count(place => Of(place).Count == 0));

    /// <summary>Asks whether an area leaves open which of several places is meant.</summary>
    internal static bool IsOpen(Area area) => !IsUsable(area.Point) && Named(area).Any(p => p.Kind is ReferenceKind.Candidates);

    private static IEnumerable<Reference<PlaceId>> Named(Area area) => area.Places.Concat(area.Parts.Select(p => p.Of));

    /// <summary>Gets the spot of a place: its own, or that of the nearest place around it that has one.</summary>
    internal IReadOnlyList<Spot> Of(Place place, long withinMetres = 0, string words = "")
    {
        if (IsUsable(place.Point))
        {
            return
            [
                withinMetres > 0 ? Spot.Of(place.Point, Nearness.Within, withinMetres, $"{Distance(withinMetres)} {place.Name}")
                : words.Length > 0 ? Spot.Of(place.Point, Nearness.Somewhere, 0, words)
                : wholes.Contains(place.Id) ? Spot.Of(place.Point, Nearness.Somewhere, 0, $"somewhere in {place.Name}")
                : Spot.Of(place.Point, Nearness.At, 0, ""),
            ];
        }

        var met = new HashSet<PlaceId> { place.Id };
        for (var inner = place; inner.Within.TryGetId(out var outer) && met.Add(outer) && record.TryFind(outer, out var found) && found is Place around; inner = around)
        {
            if (IsUsable(around.Point))
            {
                return [Spot.Of(around.Point, Nearness.Somewhere, 0, $"somewhere in {around.Name}")];
            }
        }

        return [];
    }

    internal IEnumerable<Place> Meant(Reference<PlaceId> reference) =>
        (reference.TryGetId(out var id) ? [id] : (IEnumerable<PlaceId>)reference.Candidates)
            .Select(p => record.TryFind(p, out var found) ? found as Place : null).OfType<Place>();

    private static bool IsUsable(GeoPoint point) => point.IsKnown && !IsZero(point);

    private static string Distance(double metres) => metres < 1000
        ? FormattableString.Invariant($"within {metres:0} m of")
        : FormattableString.Invariant($"within {metres / 1000:0.#} km of");

    private static Spot OfPoint(Area area)
    {
        var code = $"{area.Precision.Scheme} {area.Precision.Text.Trim()}";
        return area.WithinMetres > 0 ? Spot.Of(area.Point, Nearness.Within, area.WithinMetres, $"{Distance(area.WithinMetres)} this point")
            : code == "ucdp-where-prec 2" ? Spot.Of(area.Point, Nearness.Within, Ucdp25Kilometres, "within about 25 km of this point")
            : Coarse(code) is { Length: > 0 } coarse ? Spot.Of(area.Point, Nearness.Somewhere, 0, coarse)
            : Spot.Of(area.Point, Nearness.At, 0, "");
    }

    private static string Coarse(string code) => code switch
    {
        "ucdp-where-prec 3" => "somewhere in the district",
        "ucdp-where-prec 4" or "acled-geo-precision 3" => "somewhere in the province or region",
        "ucdp-where-prec 5" => "along a line or in an area without clear bounds",
        "ucdp-where-prec 6" => "somewhere in the country",
        "ucdp-where-prec 7" => "in international waters or airspace",
        "acled-geo-precision 2" => "near here, or in this part of the region",
        _ => "",
    };
}
