using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class UcdpTerminationSample
{
    private const string Header =
        "conflictep_id,conflictepisode,type_of_conflict2,dyadcount,confterm,ependdate,ependprec,outcome,recur,version,conflict_id,year,"
        + "location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,intensity_level,"
        + "type_of_conflict,start_date,start_prec,start_date2,start_prec2,gwno_loc,region";

    private const string Row = "907002,2,3,1,1,2012-12-31,5,5,0,3,9070,2012,Freedonia,Government of Freedonia,9072,,Blue Front,9073,,1,Mill Valley,1,3,2010-05-31,3,2012-11-30,1,999,3";

    internal static void Import()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{Row}\n"));

        #region ucdp-termination-import
        using var import = KnownDatasets.UcdpTermination.Import(stream);
        ConflictRecord record = [.. import];

        var end = record.OfType<Milestone>().Single(milestone => milestone.Reached == MilestoneKind.Ended);
        Console.WriteLine($"ended {end.At}: {end.How}");
        #endregion
    }
}
