namespace ConflictModel;

/// <summary>Whether places lie in areas, as far as the record tells what lies within what.</summary>
internal static class AreaQuestions
{
    /// <summary>Asks whether the whole of a place lies in an area.</summary>
    /// <returns>
    /// Possible for what only overlaps, for parts told in words, for points, distances and lines, and where the record does not tell
    /// where the place lies; impossible where it tells that, and none of it is in the area.
    /// </returns>
    /// <param name="area">The area.</param>
    /// <param name="place">The place.</param>
    /// <param name="record">The record.</param>
    /// <param name="isPlaced">Whether a place of which the record does not tell where it lies is taken to lie elsewhere.</param>
    internal static Certainty Holds(this Area area, PlaceId place, ConflictRecord record, bool isPlaced = false)
    {
        var tree = record.Index.Control;
        var around = tree.Around(place);
        var within = tree.Within(place);
        var named = Most(area.Places, InOne);
        var parts = Most(area.Parts.Select(p => p.Of), of => InOne(of) is Certainty.Impossible && !Meets(of) ? Certainty.Impossible : Certainty.Possible);
        var held = named.Or(parts);
        if (area.Places.IsEmpty && area.Parts.IsEmpty)
        {
            held = Certainty.Possible; // words, a point or a line tell no place
        }
        else if (area.WithinMetres > 0 || area.Along.Length > 0)
        {
            held = held.Or(Certainty.Possible);
        }

        foreach (var excepted in area.Except)
        {
            held = held.And(new Area { Places = [excepted] }.Holds(place, record, isPlaced: true).Not());
        }

        return held;

        bool Meets(Reference<PlaceId> of) => within.Exists(w => of.Means(w.Place) is not Certainty.Impossible);

        Certainty InOne(Reference<PlaceId> of)
        {
            var inside = around.Aggregate(of.Means(place), (sum, a) => sum.Or(of.Means(a.Place).And(a.Sure ? Certainty.Certain : Certainty.Possible)));
            return inside is Certainty.Impossible && (Meets(of) || !IsPlaced(place)) ? Certainty.Possible : inside;
        }

        // What the record says to lie somewhere lies nowhere else.
        bool IsPlaced(PlaceId id) => isPlaced || (record.TryFind(id, out var found) && found is Place { Within.Kind: ReferenceKind.Named or ReferenceKind.None or ReferenceKind.Candidates });

        static Certainty Most(IEnumerable<Reference<PlaceId>> places, Func<Reference<PlaceId>, Certainty> judge) =>
            places.Aggregate(Certainty.Impossible, (sum, p) => sum.Or(judge(p)));
    }
}
