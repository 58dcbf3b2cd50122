using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class HxlSample
{
    private const string Table =
        "Raids of the month,,,,,\n"
        + "Date,Place,Province,Dead,at most,Wounded women\n"
        + "#date +occurred,#loc,#adm1,#affected +killed,#affected+max+killed,#affected+f+injured\n"
        + "2031-03-01,Oxwell,Coast,3,5,\n"
        + "03/04/2031,Lake Sylvan,Coast,,,2\n";

    internal static void Read()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Table));

        #region hxl-read
        using var rows = Hxl.Read(stream);
        foreach (var row in rows)
        {
            Console.WriteLine($"row {row.Number}, line {row.Line}: {string.Join(" ", row.TaggedColumns.Select(column => $"{column.Tag}={row.Under(column)}"))}");
        }
        #endregion
    }

    internal static void Import()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Table));

        #region hxl-import
        using var import = KnownDatasets.Hxl.Import(stream, new DatasetImportOptions { Reading = new() { FileName = "raids.csv" } });
        ConflictRecord record = [.. import];
        foreach (var figure in record.OfType<CasualtyEstimate>())
        {
            Console.WriteLine($"{figure.Id}: {figure.Number}");
        }

        foreach (var note in import.Notes)
        {
            Console.WriteLine($"line {note.Line}: {note.Message}");
        }
        #endregion
    }

    internal static void Export()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Table));
        using var import = KnownDatasets.Hxl.Import(stream, new DatasetImportOptions { Reading = new() { FileName = "raids.csv" } });
        ConflictRecord record = [.. import];
        using var output = new MemoryStream();

        #region hxl-export
        var export = KnownDatasets.Hxl.Export(record, output);
        Console.WriteLine($"{export.Rows} rows; {export.Differences.Count} items or cells differ");
        foreach (var difference in export.Differences.Take(2))
        {
            Console.WriteLine($"{difference.Pointer}: {difference.Message}");
        }
        #endregion

        Console.WriteLine(Encoding.UTF8.GetString(output.ToArray()).TrimEnd());
    }
}
