using BenchmarkDotNet.Attributes;
using ConflictModel.Benchmarks.Json;
using ConflictModel.Validation;

namespace ConflictModel.Benchmarks.Validation;

/// <summary>How does checking a record by all rules grow with the record? Two claims an incident; the record is made beforehand.</summary>
[MemoryDiagnoser]
public class CheckRecords
{
    private ConflictRecord record = ConflictRecord.Empty;

    /// <summary>Gets or sets how many claims the record has.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Claims { get; set; }

    /// <summary>Makes the record, whole: whatever claims refer to is there.</summary>
    [GlobalSetup]
    public void Setup()
    {
        IEnumerable<Item> cast =
        [
            .. Enumerable.Range(0, 500).Select(i => new Place($"District {i}", PlaceId.Parse($"district-{i}"))),
            .. Enumerable.Range(0, 40).Select(i => new Faction($"Armed group {i}", ActorId.Parse($"armed-group-{i}"))),
            .. Enumerable.Range(0, 12).Select(i => new Organization($"Agency {i}", ActorId.Parse($"agency-{i}"))),
            .. Enumerable.Range(0, 200).Select(i => new Source($"Newspaper {i}", SourceId.Parse($"newspaper-{i}"))),
            new Dyad("Government and insurgents", DyadId.Parse("government-insurgents")) { SideA = ActorId.Parse("armed-group-0"), SideB = ActorId.Parse("armed-group-1") },
        ];
        record = [.. cast, .. IncidentData.Items(Claims / 2)];
    }

    /// <summary>Checks by all rules of the library.</summary>
    [Benchmark]
    public int Check() => ConflictValidator.Validate(record).Count;
}
