using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class UcdpBrdSample
{
    private const string Header =
        "conflict_id,dyad_id,location_inc,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,"
        + "bd_best,bd_low,bd_high,type_of_conflict,battle_location,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,gwno_loc,gwno_battle,region,version";

    private const string Row = "9070,9071,Freedonia,Government of Freedonia,9072,,Blue Front,9073,,1,Mill Valley,2012,56,50,61,3,Freedonia,999,,,,999,999,3,24.1";

    internal static void Import()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{Row}\n"));

        #region ucdp-brd-import
        using var import = KnownDatasets.UcdpBrd.Import(stream);
        ConflictRecord record = [.. import];

        var killed = record.OfType<CasualtyEstimate>().Single();
        Console.WriteLine($"{killed.Number.Describe()} killed, {killed.Period}");
        #endregion
    }
}
