using ConflictModel.Benchmarks.Datasets;
using ConflictModel.Datasets;
using CsvHelper;

namespace ConflictModel.Rivals;

/// <summary>One way to go through a GED file a process, so that it can be measured whole.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["make", var rows, var path]:
                File.Move(GedData.File(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture)), path, overwrite: true);
                return 0;
            case ["walk", var path]:
                Console.WriteLine(FieldWalk.Of(path));
                return 0;
            case ["classes", var path]:
                Console.WriteLine(Classes(path).Sum(row => (long)row.Best));
                return 0;
            case ["sum", var path]:
                Console.WriteLine(UcdpGed.Total(path, new UcdpGedQuery { By = UcdpGedGrouping.Conflict | UcdpGedGrouping.Year }).Groups.Sum(group => group.Best ?? 0));
                return 0;
            case ["load", var path]:
                Console.WriteLine(UcdpGed.Load(path).Best.Sum(deaths => (long)deaths));
                return 0;
            case ["items", var path]:
                using (var import = Import(path))
                {
                    Console.WriteLine(Deaths(import));
                }

                return 0;
            case ["record", var path]:
                using (var import = Import(path))
                {
                    ConflictRecord record = [.. import];
                    Console.WriteLine(Deaths(record));
                }

                return 0;
            case ["retained", var path]:
                Console.WriteLine($"Retained for each byte of file: a table {Retained(path, file => UcdpGed.Load(file)):F2}, classes of CsvHelper {Retained(path, Classes):F2}.");
                return 0;
            default:
                Console.Error.WriteLine("make ROWS PATH | walk PATH | classes PATH | sum PATH | load PATH | items PATH | record PATH | retained PATH");
                return 2;
        }
    }

    private static DatasetImport Import(string path) => KnownDatasets.UcdpGed.Import(path, new DatasetImportOptions { KeepRows = false });

    /// <summary>Sums the best estimates of whole events, whose parts link to them.</summary>
    private static long Deaths(IEnumerable<Item> items) => items.OfType<CasualtyEstimate>().Where(toll => toll.Links.IsEmpty).Sum(toll => toll.Number.Best ?? 0);

    private static List<PlainGedRow> Classes(string path)
    {
        using var reader = CsvReader.Create(File.OpenRead(path), new CsvReaderOptions());
        return [.. reader.GetRecords<PlainGedRow>()];
    }

    private static double Retained(string path, Func<string, object> load)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var loaded = load(path);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(loaded);
        return (double)(after - before) / new FileInfo(path).Length;
    }
}
