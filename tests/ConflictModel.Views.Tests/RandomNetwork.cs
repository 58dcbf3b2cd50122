namespace ConflictModel.Views.Tests;

/// <summary>Invented actors and relations between them, the same for the same seed.</summary>
internal static class RandomNetwork
{
    private static readonly string[] Firsts = ["Northern", "River", "Hill", "Free", "National", "People's", "Desert", "United", "Lake", "Liberation"];
    private static readonly string[] Lasts = ["Brigade", "Front", "Guard", "Movement", "Army", "Council", "Resistance Forces", "Defence Committee"];

    internal static ImpreciseDate Day { get; } = new(2020, 1, 1);

    internal static ConflictRecord Of(int seed, int actors, int relations)
    {
        var random = new Random(seed);
        var source = new Source("Yearbook") { Published = Day };
        Actor[] states = [.. Enumerable.Range(1, Math.Max(1, actors / 7)).Select(n => new State($"Republic {n}"))];
        Actor[] bodies = [.. Enumerable.Range(1, Math.Max(2, actors / 6)).Select(n => new Alliance(Name(n)))];
        Actor[] factions = [.. Enumerable.Range(1, Math.Max(0, actors - states.Length - bodies.Length)).Select(n => new Faction(Name(n + 100)))];
        Actor[] all = [.. states, .. bodies, .. factions];
        var claims = new List<Claim> { bodies[1].UnderUmbrellaOf(bodies[0]) };
        foreach (var faction in factions)
        {
            claims.AddRange(random.Next(6) switch
            {
                0 => [],
                1 => [faction.MemberOf(Any(bodies)), faction.ComponentOf(Any(bodies))],
                2 => [new Membership(faction, Reference<ActorId>.OneOf([bodies[0].Id, bodies[1].Id]), MembershipKind.Component)],
                _ => new Claim[] { faction.MemberOf(Any(bodies)) },
            });
        }

        for (var i = 0; i < relations; i++)
        {
            var (from, to) = (Any(all), Any(all));
            if (from != to)
            {
                claims.Add(random.Next(6) switch
                {
                    0 => new Alignment(from, to, AlignmentKind.HostileTo),
                    1 => new Alignment(from, to, AlignmentKind.Ally),
                    2 => new Alignment(from, to, AlignmentKind.CloseTo),
                    3 => new Obligation([from.ToReference()], Duty.ToDo, "come to its defence if it is attacked") { Towards = [to.ToReference()] },
                    _ => new Support(from, to) { With = [SupportType.Weapons, SupportType.Funding] },
                });
            }
        }

        var said = claims.Select(c => random.Next(4) == 0 ? c.Per(source).SomeTimeIn(ImpreciseInterval.Parse("2019/2020")) : c.Per(source)).DistinctBy(c => c.Id);
        return ConflictRecord.Create([source, .. all, .. said]);

        string Name(int n) => $"{Any(Firsts)} {Any(Firsts)} {Any(Lasts)} {n}";

        T Any<T>(T[] some) => some[random.Next(some.Length)];
    }
}
