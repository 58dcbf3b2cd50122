namespace ConflictModel.Views.Tests;

/// <summary>Records made from a seed: figures of all words, told in all ways, of names short, long, hostile, and from the right.</summary>
internal static class RandomRecord
{
    private static readonly string[] Names =
    [
        "Post", "A brigade with a name that goes on and on", "لواء الفجر", "<script>alert(1)</script>", "x\u202ey", "Ω", new string('M', 500), string.Concat(Enumerable.Repeat("word ", 100)).Trim(),
    ];

    private static readonly string[] Numbers =
    [
        "unknown", "none reported", "0", "1", "17", "at least 78", "more than 90", "up to 40", "fewer than 40", "nearly 100", "about 50", "34-56", "34-56, best 50",
        "best 50", "dozens", "half of 3,000", "the majority of about 235,000", "9223372036854775807", "at least 380,000", "dozens (desk: at least 36)", "12-90000 (computed)",
    ];

    internal static ConflictRecord Make(int seed, int claims = 30)
    {
        var random = new Random(seed);
        Faction[] actors = [.. Enumerable.Range(0, 6).Select(i => new Faction(Names[random.Next(Names.Length)], ActorId.Parse($"a{i}")))];
        Source[] sources =
        [
            .. Enumerable.Range(0, 5).Select(i => new Source(Names[random.Next(Names.Length)], SourceId.Parse($"s{i}"))
            {
                Published = random.Next(3) == 0 ? default : new(2031, 5, 1 + i),
                Publisher = random.Next(2) == 0 ? Reference<ActorId>.Unknown : actors[random.Next(6)].Id,
            }),
        ];
        Incident[] incidents = [.. Enumerable.Range(0, 4).Select(i => new Incident(Names[random.Next(Names.Length)], IncidentId.Parse($"i{i}")))];
        var told = new List<Claim>();
        for (var i = 0; i < claims; i++)
        {
            var incident = incidents[random.Next(4)];
            var number = Estimate.Parse(Numbers[random.Next(Numbers.Length)]);
            CasualtyEstimate figure = random.Next(4) == 0 ? incident.Wounded(number) : incident.Killed(number, random.Next(3) == 0 ? Population.Civilians : default);
            var source = sources[random.Next(5)];
            var by = random.Next(4) switch
            {
                0 => source.Itself(),
                1 => source.Quoting(Reference<ActorId>.Described("a source of ours")),
                2 => source.Quoting(actors[random.Next(6)], [.. Enumerable.Range(0, random.Next(4)).Select(_ => (Reference<ActorId>)actors[random.Next(6)])]),
                _ => source.Quoting(actors[random.Next(6)]).AlsoIn(new Citation(sources[random.Next(5)])),
            };
            figure = figure.Per(by).WithId($"c{i}");
            var standing = random.Next(8);
            told.Add(standing == 0 ? figure.Standing(StandingKind.Disputed, Names[random.Next(Names.Length)])
                : standing == 1 ? figure.Standing(StandingKind.Rejected, "a slip")
                : standing == 2 && told.Count > 0 ? figure.Superseding((Figure)told[random.Next(told.Count)])
                : figure);
        }

        return [.. actors, .. sources, .. incidents, .. told];
    }
}
