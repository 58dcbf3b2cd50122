namespace ConflictModel.Views.Tests;

/// <summary>Records in which much changes by day and by what had been said: made by chance, and the same for a seed.</summary>
internal sealed class ChangingRecords(int seed)
{
    private static readonly string[] Dates =
        ["2020-01-05", "2020-02", "2020-03-10~", "[2020-03-01..2020-03-20]", "2020-04-15", "[2020-05-01..]", "2020-06-30?", "2020", "2020-07-01", "[..2020-02-10]"];

    private static readonly MilestoneKind[] Milestones =
        [MilestoneKind.Declared, MilestoneKind.Signed, MilestoneKind.Effective, MilestoneKind.Suspended, MilestoneKind.Resumed, MilestoneKind.Expired, MilestoneKind.Denounced, MilestoneKind.Extended];

#pragma warning disable CA5394 // chance that must be the same for a seed
    private readonly Random random = new(seed);

    internal ConflictRecord Make()
    {
        var actors = Enumerable.Range(0, 4).Select(n => new Faction($"Faction {n}")).ToArray();
        var truces = Enumerable.Range(0, 2).Select(n => new Truce($"Truce {n}")).ToArray();
        var texts = Enumerable.Range(0, 3).Select(n => new Agreement($"Text {n}")).ToArray();
        var raids = Enumerable.Range(0, 3).Select(n => new Incident($"Raid {n}")).ToArray();
        var sources = Enumerable.Range(0, 4).Select(n => new Source($"Source {n}") { Published = n == 3 ? default : Date() }).ToArray();
        var claims = new Dictionary<ClaimId, Claim>();
        for (var i = 0; i < 24; i++)
        {
            Add(i switch
            {
                < 6 => Pick(truces).Reached(Pick(Milestones), Date()),
                < 11 => Pick(texts).Reached(Pick(Milestones), Date()),
                < 13 => new InstrumentLink(Pick(texts), Pick(new[] { InstrumentLinkKind.Replaces, InstrumentLinkKind.Renews }), (EntityId)Pick(texts)),
                < 15 => Pick(truces).ViolatedBy([Pick(actors)], Pick(raids)),
                < 17 => Pick(raids).Occurred(on: Date(), by: [Pick(actors)]),
                < 19 => Pick(actors).MemberOf(Pick(actors)).Since(Date()),
                < 20 => Pick(actors).Supports(Pick(actors)),
                < 21 => Pick(actors).Reached(MilestoneKind.Dissolved, Date()),
                _ => Pick(raids).Killed(Estimate.AtLeast(random.Next(1, 9))),
            });
        }

        return [.. actors, .. truces, .. texts, .. raids, .. sources, .. claims.Values];

        void Add(Claim claim)
        {
            var told = random.Next(5) switch { 0 => claim, 1 => claim.Per(Pick(sources)), _ => claim.Per(Pick(sources).Quoting(actors[random.Next(2)])) };
            told = random.Next(6) == 0 ? told.Denied() : random.Next(6) == 0 ? told.Standing(StandingKind.Disputed, "others deny it") : told;
            var earlier = claims.Values.Where(c => c.GetType() == told.GetType() && c.By.SharesOriginWith(told.By, ConflictRecord.Empty)).ToArray();
            told = earlier.Length > 0 && random.Next(3) == 0 ? told.Superseding(Pick(earlier)) : told;
            told = told.WithId($"c{claims.Count}");
            claims[told.Id] = told;
        }
    }

    private ImpreciseDate Date() => random.Next(2) == 0 ? ImpreciseDate.Parse(Pick(Dates)) : new(2020, random.Next(1, 10), random.Next(1, 29));

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
}
