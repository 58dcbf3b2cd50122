using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class AtopSample
{
    private const string Table =
        "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,bilat,phase,maxphase,term,termmode,termcaus,defense,offense,neutral,nonagg,consul,defcon,defcoloc\n"
        + "9006,901,1844,6,,1850,1,2,0,1,0,0,1,5,3,1,0,0,1,0,1,1\n"
        + "9006,902,1844,6,,1850,1,2,0,1,0,0,1,5,3,0,0,0,1,0,0,0\n";

    internal static void Import()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Table));

        #region atop-import
        using var import = KnownDatasets.Atop.Import(stream);
        ConflictRecord record = [.. import];

        var alliance = record.OfType<Agreement>().Single();
        Console.WriteLine($"{alliance.Name}, in force in 1848: {record.On(new(1848, 1, 1)).InForce(alliance.Id).Certainty}");
        foreach (var owed in record.OfType<Obligation>().Where(it => it.IsAffirmedAndActual))
        {
            Console.WriteLine($"{owed.Owed.Single()} owes {owed.Towards.Single()} {owed.Pledge} {owed.Holds.Describe()} {owed.Condition}".TrimEnd());
        }
        #endregion
    }
}
