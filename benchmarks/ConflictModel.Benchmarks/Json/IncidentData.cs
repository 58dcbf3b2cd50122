using NodaTime;

namespace ConflictModel.Benchmarks.Json;

/// <summary>Incidents as an events dataset has them, made from a seed: for each the incident, when and where it happened, and a toll with its origin and document.</summary>
internal static class IncidentData
{
    private const int Seed = 20201026;

    internal static IEnumerable<Item> Items(int incidents)
    {
        var random = new Random(Seed);
        var actors = Enumerable.Range(0, 40).Select(i => ActorId.Parse($"armed-group-{i}")).ToArray();
        var places = Enumerable.Range(0, 500).Select(i => PlaceId.Parse($"district-{i}")).ToArray();
        var agencies = Enumerable.Range(0, 12).Select(i => ActorId.Parse($"agency-{i}")).ToArray();
        var papers = Enumerable.Range(0, 200).Select(i => SourceId.Parse($"newspaper-{i}")).ToArray();
        var dyad = Reference<DyadId>.To(DyadId.Parse("government-insurgents"));
        var first = new LocalDate(2011, 3, 15);
        for (var i = 0; i < incidents; i++)
        {
            var id = IncidentId.Parse($"event-{100_000 + i}");
            var day = first.PlusDays(random.Next(4_000));
            var place = places[random.Next(places.Length)];
            var toll = random.Next(1, 90);
            var said = new Attribution
            {
                Origin = Origin.Of(agencies[random.Next(agencies.Length)]),
                Said = Moment.Parse($"{day.PlusDays(1):uuuu-MM-dd}"),
                Citations = [new Citation(papers[random.Next(papers.Length)]) { Words = $"At least {toll} people were killed on {day:uuuu-MM-dd}, residents said." }],
            };
            yield return new Incident($"Attack {i} near {place}", id) { ExternalIds = [new(IdScheme.UcdpEvent, $"{300_000 + i}")] };
            yield return new Occurrence(id)
            {
                Id = ClaimId.Parse($"event-{100_000 + i}-occurrence"),
                When = Timing.Parse($"{day:uuuu-MM-dd}"),
                Where = new Area { Places = [place] },
                Actors = [actors[random.Next(actors.Length)]],
                Targets = [actors[random.Next(actors.Length)]],
                Means = "shelling",
                Dyad = dyad,
                By = said,
            };
            yield return new CasualtyEstimate(id, Harm.Killed, Estimate.AtLeast(toll))
            {
                Id = ClaimId.Parse($"event-{100_000 + i}-toll"),
                People = Population.Civilians,
                By = said,
            };
        }
    }
}
