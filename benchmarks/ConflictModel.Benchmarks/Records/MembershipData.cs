using NodaTime;

namespace ConflictModel.Benchmarks.Records;

/// <summary>A hundred thousand dated memberships, made from a seed: 1,000 factions that join and leave 1,000 alliances over 40 years.</summary>
internal sealed class MembershipData
{
    private const int Seed = 20201026;

    internal MembershipData(int count = 100_000, int factions = 1_000, int alliances = 1_000)
    {
        var random = new Random(Seed);
        Factions = [.. Enumerable.Range(0, factions).Select(i => new Faction($"Faction {i}"))];
        Alliances = [.. Enumerable.Range(0, alliances).Select(i => new Alliance($"Alliance {i}"))];
        var source = new Source("Generated") { Published = new(2020, 12, 31) };
        Rows = [.. Enumerable.Range(0, count).Select(_ => Row(random))];
        Record = [.. Factions, .. Alliances, source, .. Rows.Select((row, i) => Claim(row, i, source))];
    }

    internal Faction[] Factions { get; }

    internal Alliance[] Alliances { get; }

    internal (Faction Faction, Alliance Alliance, LocalDate Start, LocalDate End)[] Rows { get; }

    internal ConflictRecord Record { get; }

    private static Membership Claim((Faction Faction, Alliance Alliance, LocalDate Start, LocalDate End) row, int number, Source source) =>
        row.Faction.MemberOf(row.Alliance).During(new ImpreciseInterval(row.Start, row.End)).Per(source).WithId($"m{number}");

    private (Faction, Alliance, LocalDate, LocalDate) Row(Random random)
    {
        var start = new LocalDate(1980, 1, 1).PlusDays(random.Next(40 * 365));
        return (Factions[random.Next(Factions.Length)], Alliances[random.Next(Alliances.Length)], start, start.PlusDays(random.Next(30, 2000)));
    }
}
