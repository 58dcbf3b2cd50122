using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class CowWarsSample
{
    private const string Table =
        "WarNum,WarName,WarType,ccode,StateName,Side,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,TransFrom,WhereFought,Initiator,Outcome,TransTo,BatDeath,Version\n"
        + "901,Mill War,1,951,Freedonia,1,4,7,1823,11,-9,1823,-8,2,1,1,-8,400,4\n"
        + "901,Mill War,1,952,Sylvania,2,4,7,1823,11,-9,1823,-8,2,2,2,-8,-9,4\n";

    internal static void Import()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Table));

        #region cow-wars-import
        using var import = KnownDatasets.CowWars.Import(stream);
        ConflictRecord record = [.. import];

        foreach (var part in record.OfType<Participation>())
        {
            Console.WriteLine($"{part.Actor}, side {part.Side} {part.RoleWords}: {part.Holds.Describe()}. {part.Note}");
        }

        foreach (var killed in record.OfType<CasualtyEstimate>())
        {
            Console.WriteLine($"{killed.People.Side}: {killed.Number.Describe()}. {killed.Note}".TrimEnd());
        }
        #endregion
    }
}
