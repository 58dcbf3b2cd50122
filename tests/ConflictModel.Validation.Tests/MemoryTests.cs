using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests;

/// <summary>What checking costs in memory, in bytes, which come out the same on every machine.</summary>
public class MemoryTests
{
    private static readonly Faction Front = new("Front");
    private static readonly Source Paper = new("Harbour paper");

    [Fact]
    public void A_clean_claim_costs_little_memory()
    {
        var (few, many) = (Clean(500), Clean(1_500));
        var options = ValidationOptions.Default;
        ConflictValidator.Validate(few, options).Should().BeEmpty();
        ConflictValidator.Validate(many, options).Should().BeEmpty();

        var each = (Bytes(many, options) - Bytes(few, options)) / 2_000; // two claims an incident
        each.Should().BeLessThan(700, "what a rule keeps of a claim is a place in a list or a table, and no text");
    }

    [Fact]
    public void A_finding_costs_memory_only_when_it_is_listed()
    {
        var options = Checking.Only("CM6001") with { MostFindingsOfARule = 2 };
        var (few, many) = (Unsourced(100), Unsourced(1_100));
        ConflictValidator.Validate(few, options)[^1].Message.Should().Be("CM6001 has 98 more findings, which are counted and not listed.");
        ConflictValidator.Validate(many, options)[^1].Message.Should().Be("CM6001 has 1098 more findings, which are counted and not listed.");

        (Bytes(many, options) - Bytes(few, options)).Should().BeLessThan(1_000 * 100, "a thousand findings more are a thousand steps of a counter");
    }

    [Fact]
    public void A_finding_that_is_let_stand_keeps_its_text_beyond_the_limit()
    {
        var options = Checking.Only("CM6001") with { MostFindingsOfARule = 1 };
        var report = ConflictValidator.Validate([Front, .. Enumerable.Range(0, 3).Select(i => Toll(i).Suppressing("CM6001", "Known.")), Toll(3), Toll(4), Toll(5).Suppressing("CM6001", "Known.")], options);

        report.Suppressed.Select(s => s.Finding.Message).Should().HaveCount(4).And.OnlyContain(m => m.StartsWith("Nothing tells where this comes from: ", StringComparison.Ordinal));
        report.Tallies.Single().Should().Match<RuleTally>(t => t.Found == 2 && t.Listed == 1 && t.Suppressed == 4);
    }

    private static CasualtyEstimate Toll(int i) => new CasualtyEstimate(Front.EntityId, Harm.Killed, AtLeast(3)) { Period = Timing.Parse($"{1900 + i}") }.WithId($"toll-{i}");

    private static ConflictRecord Unsourced(int claims) => [Front, .. Enumerable.Range(0, claims).Select(Toll)];

    private static ConflictRecord Clean(int incidents) => [Front, Paper, .. Enumerable.Range(0, incidents).SelectMany(Told)];

    private static Item[] Told(int i)
    {
        var raid = new Incident($"Raid {i}") { ExternalIds = [new(IdScheme.UcdpEvent, $"{i}")] };
        var by = new Attribution { Origin = Origin.Of(Paper.Id), Citations = [new(Paper.Id) { Words = $"At least {i + 20} people were killed in the harbour by the front, residents said." }] };
        return
        [
            raid,
            new Occurrence(raid) { Id = ClaimId.Parse($"raid-{i}"), When = Timing.Parse("2031-05-06"), Actors = [Front.Id], By = by },
            new CasualtyEstimate(raid, Harm.Killed, AtLeast(i + 20)) { Id = ClaimId.Parse($"toll-{i}"), By = by },
        ];
    }

    private static long Bytes(ConflictRecord record, ValidationOptions options)
    {
        ConflictValidator.Validate(record, options); // what is made once, such as tables
        var before = GC.GetAllocatedBytesForCurrentThread();
        ConflictValidator.Validate(record, options);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
