using BenchmarkDotNet.Attributes;
using ConflictModel.Benchmarks.Datasets;
using ConflictModel.Datasets;
using ConflictModel.Validation;

namespace ConflictModel.Benchmarks.Records;

/// <summary>What does it cost to judge a record made of a release of UCDP GED, and to ask it of each event how many were killed? About five claims an event.</summary>
[MemoryDiagnoser]
public class AskImports
{
    private ConflictRecord record = ConflictRecord.Empty;
    private Incident[] events = [];

    /// <summary>Gets or sets how many events the release has.</summary>
    [Params(10_000, 100_000)]
    public int Events { get; set; }

    /// <summary>Makes the record.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var path = GedData.File(Events);
        using (var import = KnownDatasets.UcdpGed.Import(path, new DatasetImportOptions { KeepRows = false }))
        {
            record = [.. import];
        }

        File.Delete(path);
        events = [.. record.Entities.OfType<Incident>()];
        if (Killed() != Sum())
        {
            throw new InvalidOperationException("The ways to sum do not agree.");
        }
    }

    /// <summary>Sums the best values of the whole tolls: the floor, which weighs nothing and follows no link but one.</summary>
    [Benchmark(Baseline = true)]
    public long Sum() => record.Claims.OfType<CasualtyEstimate>().Where(toll => toll.Links.IsEmpty).Sum(toll => toll.Number.Best ?? 0);

    /// <summary>Asks of each event how many were killed, with all that an answer tells.</summary>
    [Benchmark]
    public long Killed()
    {
        var sum = 0L;
        foreach (var one in events)
        {
            sum += record.Killed(one.Id).Value.Best ?? 0;
        }

        return sum;
    }

    /// <summary>Checks by all rules of the library.</summary>
    [Benchmark]
    public int Check() => ConflictValidator.Validate(record).Count;
}
