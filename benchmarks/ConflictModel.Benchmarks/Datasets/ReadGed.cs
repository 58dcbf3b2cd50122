using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using ConflictModel.Datasets;
using CsvHelper;

namespace ConflictModel.Benchmarks.Datasets;

/// <summary>What does it cost to sum low, best and high of a GED file by conflict and year, and to read it whole, beside walking its fields and reading it into classes with CsvHelper?</summary>
[MemoryDiagnoser]
public class ReadGed
{
    private static readonly UcdpGedQuery Query = new() { By = UcdpGedGrouping.Conflict | UcdpGedGrouping.Year };

    private string path = string.Empty;

    /// <summary>Gets or sets how many events the file holds, of about 770 bytes each.</summary>
    [Params(10_000, 100_000)]
    public int Rows { get; set; }

    /// <summary>Makes the file, and sees that all of them find the same.</summary>
    [GlobalSetup]
    public void Setup()
    {
        path = GedData.File(Rows);
        var sum = Sum();
        if (sum != SumOfClasses() || sum != Read() || sum != Load().Best.Sum(deaths => (long)deaths))
        {
            throw new InvalidOperationException("The ways to sum do not agree.");
        }
    }

    /// <summary>Takes the file away.</summary>
    [GlobalCleanup]
    public void Cleanup() => File.Delete(path);

    /// <summary>Walks the fields of every row as spans: the floor, which reads nothing into anything.</summary>
    [Benchmark(Baseline = true)]
    public long Walk() => FieldWalk.Of(path);

    /// <summary>Sums by conflict and year in one pass.</summary>
    [Benchmark]
    public long Sum() => UcdpGed.Total(path, Query).Groups.Sum(group => group.Best ?? 0);

    /// <summary>Reads typed rows, each kept no longer than it is looked at.</summary>
    [Benchmark]
    public long Read()
    {
        using var rows = UcdpGed.Read(path);
        return rows.Sum(row => (long)row.Best);
    }

    /// <summary>Takes all into memory, column by column, on two threads where there are two processors and the file is large.</summary>
    [Benchmark]
    public UcdpGedTable Load() => UcdpGed.Load(path);

    /// <summary>Makes items of the model, without quoting rows.</summary>
    [Benchmark]
    public int Import()
    {
        using var import = KnownDatasets.UcdpGed.Import(path, new DatasetImportOptions { KeepRows = false });
        return import.Count();
    }

    /// <summary>Reads into classes with CsvHelper and sums by conflict and year.</summary>
    [Benchmark]
    public long SumOfClasses()
    {
        using var reader = CsvReader.Create(File.OpenRead(path), new CsvReaderOptions());
        var sums = new Dictionary<(int, int), (long Low, long Best, long High)>();
        foreach (var row in reader.GetRecords<PlainGedRow>())
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, (row.ConflictNewId, row.Year), out _);
            sum = (sum.Low + row.Low, sum.Best + row.Best, sum.High + row.High);
        }

        return sums.Values.Sum(sum => sum.Best);
    }
}
