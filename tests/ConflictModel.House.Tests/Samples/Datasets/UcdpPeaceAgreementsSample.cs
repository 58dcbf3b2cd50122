using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class UcdpPeaceAgreementsSample
{
    private const string Table =
        "PAID,CID,Name,DyadName,bwdID,actorId,pa_name,pa_date ,ended,Duration,cease,Amn,pa_type\n"
        + "9001,70,Freedonia: Government,Government of Freedonia - Blue Front,71,\"999, 1001\",Mill accord,2001-05-04,1,2003-08-,1,0,2\n";

    internal static void Import()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Table));

        #region ucdp-peace-agreements-import
        using var import = KnownDatasets.UcdpPeaceAgreements.Import(stream);
        ConflictRecord record = [.. import];

        Console.WriteLine(record.OfType<Agreement>().Single().Name);
        foreach (var milestone in record.OfType<Milestone>())
        {
            Console.WriteLine($"{milestone.Reached}: {milestone.At}");
        }

        foreach (var provision in record.OfType<Classification>().Where(it => it.As.Scheme == "ucdp-pa-provision"))
        {
            Console.WriteLine($"{provision.As.Text}: {provision.Polarity}");
        }
        #endregion
    }
}
