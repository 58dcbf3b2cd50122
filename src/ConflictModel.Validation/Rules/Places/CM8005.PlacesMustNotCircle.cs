namespace ConflictModel.Validation;

/// <summary>Places must not lie within one another in a circle: what is where then nobody can tell.</summary>
/// <remarks>Each circle is told once, at the place of it that stands first in the record. A place that may lie within one of several is in no circle.</remarks>
internal sealed class PlacesMustNotCircle() : Rule<ConflictRecord>(
    RuleIds.PlacesMustNotCircle, Severity.Error, "Places must not lie within one another in a circle.")
{
    public override string Why =>
        "If each of two places lies within the other, every question of what happened where has no answer or two: a truce that covers the one covers both, or neither.";

    public override string Fix => "Correct what the place that is the larger lies within. Two names of one place are one place: use other names, or a naming.";

    public override string Source => "ConflictModel; P-codes of the humanitarian common operational datasets form trees, each place in one of the level above.";

    protected override void Check(ConflictRecord record, Findings findings)
    {
        var walks = new Dictionary<PlaceId, int>();
        var walk = 0;
        foreach (var place in findings.Items.Of<Place>())
        {
            if (walks.ContainsKey(place.Id) || place.Within.Kind is not ReferenceKind.Named)
            {
                continue;
            }

            walk++;
            var next = place;
            while (next is not null && walks.TryAdd(next.Id, walk))
            {
                next = Whole(next, record);
            }

            if (next is not null && walks[next.Id] == walk)
            {
                Report(next, record, findings);
            }
        }
    }

    private static void Report(Place met, ConflictRecord record, Findings findings)
    {
        var circle = new List<Place> { met };
        for (var next = Whole(met, record); next is not null && next.Id != met.Id; next = Whole(next, record))
        {
            circle.Add(next);
        }

        var names = string.Join(", ", circle.Take(Circles.MostShown).Select(p => p.Name)) + (circle.Count > Circles.MostShown ? $" and {circle.Count - Circles.MostShown} more" : "");
        findings.Listing(met)?.Report(
            met,
            circle.Count == 1 ? $"{met.Name} lies within itself." : $"{circle.Count} places lie within one another in a circle: {names}.",
            "within",
            Certainty.Certain,
            [.. circle.Skip(1).Take(Circles.MostShown).Select(p => new RelatedPlace($"{p.Pointer}/within", p.Name))],
            "Correct what the largest of them lies within.");
    }

    private static Place? Whole(Place place, ConflictRecord record) =>
        place.Within.TryGetId(out var id) && record.TryFind(id, out var found) ? found as Place : null;
}
