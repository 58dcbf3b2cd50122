using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class UcdpExternalSupportSample
{
    private const string Before =
        "id,active,year,actor_id,actor_name,actor_nonstate,oppo_id,oppo_name,dyad_id,dyad_name,civil,conflict_id,location,gwno_a,country_a,gwno_b,country_b,"
        + "ext_id,ext_name,ext_nonstate,ext_coalition,ext_coalition_name,ext_elements,ext_bothsides,ext_sup,ext_sup_s,ext_sup_ns,ext_count,ext_count_s,ext_count_ns";

    private const string Row =
        "11,1,2031,9073,Blue Front,1,9072,Government of Freedonia,9071,Government of Freedonia - Blue Front,1,9070,Freedonia: Government,999,Freedonia,,,"
        + "\"9090,9091,9092\",\"Government of Sylvania,Government of Tomania,Red Front\",1,0,0,0,0,1,1,1,3,2,1";

    internal static void Read()
    {
        using var stream = Stream();

        #region ucdp-external-support-read
        using var years = UcdpExternalSupport.Read(stream);
        foreach (var row in years)
        {
            Console.WriteLine($"{row.ActorName}, {row.Year}: {row.Support.Count} supporters, {row.Support.CountOfStates} of them states");
            var weapons = row.Of(UcdpSupportKind.Weapons);
            Console.WriteLine($"weapons: {weapons.Given}, by {weapons.Count}");
        }
        #endregion
    }

    internal static void Import()
    {
        using var stream = Stream();

        #region ucdp-external-support-import
        using var import = KnownDatasets.UcdpExternalSupport.Import(stream, new DatasetImportOptions { Reading = new() { FileName = "ucdp-esd-ay-181.csv" } });
        foreach (var support in import.OfType<Support>())
        {
            Console.WriteLine($"{support.Id}: {string.Join(" and ", support.With)}, {support.Holds.Describe()}. {support.Note}");
        }
        #endregion
    }

    // Weapons from one of two states, territory from all others: there is one.
    private static MemoryStream Stream()
    {
        var kinds = "xpywmtfilou".Select(kind => (Name: $"ext_{kind}", Cells: kind switch { 'w' => "1,1,0,1,1,0", 'l' => "1,0,1,1,0,1", _ => "0,0,0,0,0,0" })).ToList();
        var header = string.Join(',', kinds.Select(kind => string.Join(',', new[] { "", "_s", "_ns", "_count", "_count_s", "_count_ns" }.Select(part => kind.Name + part))));
        return new MemoryStream(Encoding.UTF8.GetBytes($"{Before},{header},ext_sum\n{Row},{string.Join(',', kinds.Select(kind => kind.Cells))},2\n"));
    }
}
