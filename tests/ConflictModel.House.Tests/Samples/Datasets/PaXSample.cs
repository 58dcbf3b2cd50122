using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class PaXSample
{
    private static readonly Dictionary<string, string> Cells = new()
    {
        ["Con"] = "Freedonia",
        ["PP"] = "981",
        ["PPName"] = "Freedonia peace process",
        ["AgtId"] = "91436",
        ["Agt"] = "Accord of the Lake",
        ["Dat"] = "2031-11-21",
        ["Status"] = "Multiparty signed/agreed",
        ["Agtp"] = "Intra",
        ["Stage"] = "SubComp",
        ["StageSub"] = "FrAg",
        ["Part"] = "Government of Freedonia; Blue Front",
        ["Ce"] = "3",
        ["SsrDdr"] = "2",
        ["ImUN"] = "",
    };

    internal static void Read()
    {
        using var stream = Stream();

        #region pax-read
        using var agreements = PaX.Read(stream);
        foreach (var row in agreements)
        {
            Console.WriteLine($"{row.Agt}, {row.Dat:yyyy-MM-dd}: {row.Stage}, {row.StageSub}");
            foreach (var provision in row.Provisions.Made)
            {
                Console.WriteLine($"  {provision.Name}: level {provision.Level}");
            }

            Console.WriteLine($"  ImUN told: {row.Provisions.LevelOf("ImUN") is not null}");
        }
        #endregion
    }

    internal static void Import()
    {
        using var stream = Stream();

        #region pax-import
        using var import = KnownDatasets.PaX.Import(stream, new DatasetImportOptions { Release = "4", KeepRows = false });
        ConflictRecord record = [.. import];

        var accord = record.OfType<Agreement>().Single();
        Console.WriteLine($"{accord.Id}: {accord.Name}");
        foreach (var kind in record.OfType<Classification>().Where(claim => claim.As.Scheme == "pax-provision"))
        {
            Console.WriteLine($"{kind.Id}: {kind.As}");
        }

        Console.WriteLine(record.OfType<InstrumentLink>().Single().To);
        #endregion
    }

    private static MemoryStream Stream()
    {
        var columns = KnownDatasets.PaX.Columns;
        var row = columns.Select(column => Cells.GetValueOrDefault(column, PaXProvisions.Names.Contains(column) ? "0" : ""));
        return new(Encoding.UTF8.GetBytes($"{string.Join(',', columns)}\n{string.Join(',', row)}\n"));
    }
}
