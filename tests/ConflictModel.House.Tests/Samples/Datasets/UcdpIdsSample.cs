using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class UcdpIdsSample
{
    private const string Table =
        "new_id,old_id,name,type_of_violence\n"
        + "9071,71,Government of Freedonia - Blue Front,1\n"
        + "9701,71,Red Front - Blue Front,2\n";

    internal static void Run()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Table));
        Dyad dyad = new("Red Front - Blue Front", DyadId.Parse("ucdp-dyad-9701")) { ExternalIds = [new ExternalId(IdScheme.UcdpDyad, "9701")] };

        #region ucdp-ids
        var dyads = UcdpIdTranslation.Read(stream);
        foreach (var pair in dyads.New("71"))
        {
            Console.WriteLine($"71 may be {pair.NewId}: {pair.Name} ({pair.TypeOfViolence})");
        }

        Console.WriteLine($"9701 was {dyads.Old(9701)[0].OldId}");
        foreach (var claim in dyads.Describe([dyad]).OfType<Classification>())
        {
            Console.WriteLine($"{claim.Of.Value}: {claim.As}");
        }
        #endregion
    }
}
