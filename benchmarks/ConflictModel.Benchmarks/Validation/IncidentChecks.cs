namespace ConflictModel.Benchmarks.Validation;

/// <summary>Fifteen checks of one incident, its occurrence and its toll, such as any keeper of events would make: the same methods for every rival.</summary>
internal static class IncidentChecks
{
    internal static bool IsNamed(Incident incident) => incident.Name.Length is > 0 and < 500;

    internal static bool HasOneExternalId(Incident incident) => incident.ExternalIds.Count == 1;

    internal static bool ExternalIdIsNumeric(Incident incident)
    {
        foreach (var c in incident.ExternalIds[0].Code)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    internal static bool DatesAreInOrder(Occurrence occurrence) =>
        !occurrence.When.Earliest.TryGetDate(out var first) || !occurrence.When.Latest.TryGetDate(out var last) || first <= last;

    internal static bool YearIsPlausible(Occurrence occurrence) => occurrence.When.Earliest.TryGetDate(out var day) && day.Year is >= 1946 and <= 2100;

    internal static bool HasActor(Occurrence occurrence) => !occurrence.Actors.IsEmpty;

    internal static bool ActorIsNotItsTarget(Occurrence occurrence) => occurrence.Actors[0] != occurrence.Targets[0];

    internal static bool PlaceExists(Occurrence occurrence, HashSet<PlaceId> places) => occurrence.Where.Places[0].TryGetId(out var place) && places.Contains(place);

    internal static bool ActorsExist(Occurrence occurrence, HashSet<ActorId> actors) =>
        occurrence.Actors[0].TryGetId(out var actor) && actors.Contains(actor) && occurrence.Targets[0].TryGetId(out var target) && actors.Contains(target);

    internal static bool IsSaidAfterwards(Occurrence occurrence) => !occurrence.By.Said.Date.Earliest.TryGetDate(out var said) || !occurrence.When.Earliest.TryGetDate(out var happened) || said >= happened;

    internal static bool HasSource(Occurrence occurrence) => occurrence.By.Citations.Count > 0;

    internal static bool BoundsAreInOrder(CasualtyEstimate toll) =>
        (toll.Number.Least ?? 0) <= (toll.Number.Best ?? long.MaxValue) && (toll.Number.Best ?? 0) <= (toll.Number.Greatest ?? long.MaxValue);

    internal static bool IsNotNegative(CasualtyEstimate toll) => toll.Number.Least is null or >= 0;

    internal static bool SaysWhom(CasualtyEstimate toll) => toll.People.Kind != default;

    internal static bool SourceExists(CasualtyEstimate toll, HashSet<SourceId> sources) => sources.Contains(toll.By.Citations[0].Source);
}
