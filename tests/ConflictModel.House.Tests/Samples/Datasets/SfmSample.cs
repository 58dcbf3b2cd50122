using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class SfmSample
{
    private const string Army = "22222222-2222-4222-8222-222222222222";
    private const string Paper = "55555555-5555-4555-8555-555555555555";

    internal static void Read()
    {
        using var stream = Units();

        #region sfm-read
        using var rows = Sfm.Read(stream);
        foreach (var row in rows)
        {
            if (row is SfmUnitRow unit)
            {
                Console.WriteLine($"{unit.Name.Text}, {unit.RelationType} of {unit.RelatedUnit.Text} ({unit.RelatedUnit.Confidence}): {unit.Related.Holds}, {unit.Related.Open}");
            }
        }
        #endregion
    }

    internal static void Import()
    {
        var folder = Directory.CreateTempSubdirectory("sfm");
        try
        {
            var unitsFile = Save(folder, "units.csv", Units());
            var sourcesFile = Save(folder, "sources.csv", Sources());
            Run(unitsFile, sourcesFile);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string unitsFile, string sourcesFile)
    {
        #region sfm-import
        using var import = KnownDatasets.Sfm.Import([unitsFile, sourcesFile]);
        ConflictRecord record = [.. import];

        var army = record.OfType<Organization>().Single(unit => unit.Name == "Army of Freedonia");
        foreach (var day in new ImpreciseDate[] { new(2017, 5, 1), new(2018, 5, 1), new(2020, 5, 1) })
        {
            foreach (var member in record.On(day).MembersOf(army))
            {
                Console.WriteLine($"On {day.Describe()}, {member.Certainty}: {record.Tell(member.Claims[0])}");
            }
        }
        #endregion
    }

    private static string Save(DirectoryInfo folder, string name, MemoryStream text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, text.ToArray());
        return path;
    }

    private static MemoryStream Units() => Table("unit:", new()
    {
        ["unit:status:admin"] = "3",
        ["unit:id:admin"] = "11111111-1111-4111-8111-111111111111",
        ["unit:name"] = "Blue Brigade",
        ["unit:relation_type"] = "child",
        ["unit:related_unit_id:admin"] = Army,
        ["unit:related_unit"] = "Army of Freedonia",
        ["unit:related_unit:source"] = Paper,
        ["unit:related_unit:confidence"] = "Medium",
        ["unit:related_unit_first_cited_date"] = "2018-01-02",
        ["unit:related_unit_first_cited_date_start"] = "Y",
        ["unit:related_unit_last_cited_date"] = "2019-06",
        ["unit:related_unit_open"] = "N",
    });

    private static MemoryStream Sources() => Table("source:", new()
    {
        ["source:access_point_id:admin"] = Paper,
        ["source:title"] = "Freedonia parades its army",
        ["source:published_timestamp"] = "2018",
    });

    private static MemoryStream Table(string prefix, Dictionary<string, string> cells)
    {
        var columns = KnownDatasets.Sfm.Columns.Where(column => column.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        return new MemoryStream(Encoding.UTF8.GetBytes($"{string.Join(',', columns)}\n{string.Join(',', columns.Select(column => cells.GetValueOrDefault(column, "")))}\n"));
    }
}
