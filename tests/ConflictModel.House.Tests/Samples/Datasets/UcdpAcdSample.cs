using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class UcdpAcdSample
{
    private const string Header =
        "conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,"
        + "intensity_level,cumulative_intensity,type_of_conflict,start_date,start_prec,start_date2,start_prec2,ep_end,ep_end_date,"
        + "ep_end_prec,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,gwno_loc,region,version";

    private const string Row = "9070,Freedonia,Government of Freedonia,9072,,Blue Front,9073,,1,Mill Valley,2012,1,0,3,2010-05-31,3,2012-11-30,1,1,2012-12-31,,999,,,,999,3,24.1";

    internal static void Import()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{Row}\n"));

        #region ucdp-acd-import
        using var import = KnownDatasets.UcdpAcd.Import(stream);
        ConflictRecord record = [.. import];

        Console.WriteLine(record.OfType<Conflict>().Single().Name);
        foreach (var milestone in record.OfType<Milestone>())
        {
            Console.WriteLine($"{milestone.Reached}: {milestone.At}");
        }
        #endregion
    }
}
