namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on items.</summary>
public class ItemsSample
{
    [Fact]
    public void Ids_are_made_from_names() => Console.Capture(Ids).Should().Be("turkiye\ntruce:idlib-truce\nfaylaq-al-sham\n");

    [Fact]
    public void A_record_reports_all_that_does_not_fit() => Console.Capture(Problems).Should()
        .Contain("the actor 'front'").And.Contain("the place 'hama'");

    [Fact]
    public void Items_are_values() => Console.Capture(Values).Should().Be("True\nFalse\nTürkiye has id turkiye\n");

    internal static void Ids()
    {
        #region items-ids
        var turkey = new State("Türkiye");
        var truce = new Truce("Idlib truce");
        var legion = new Faction("Sham Legion", ActorId.Parse("faylaq-al-sham"));

        Console.WriteLine(turkey.Id);
        Console.WriteLine(truce.EntityId);
        Console.WriteLine(legion.Id);
        #endregion
    }

    internal static void Values()
    {
        #region items-values
        var turkey = new State("Turkey", ActorId.Parse("turkiye")) { AlsoKnownAs = ["Türkiye"] };
        var same = new State("Turkey", ActorId.Parse("turkiye")) { AlsoKnownAs = ["Türkiye"] };
        var renamed = turkey with { Name = "Türkiye", AlsoKnownAs = ["Turkey"] };

        Console.WriteLine(turkey == same);
        Console.WriteLine(turkey == renamed);
        Console.WriteLine($"{renamed.Name} has id {renamed.Id}");
        #endregion
    }

    internal static void Problems()
    {
        #region items-problems
        var legion = new Faction("Sham Legion");
        var front = new Alliance("Front");
        var camp = new Place("Camp") { Within = PlaceId.Parse("hama") };

        if (!ConflictRecord.TryCreate([legion, camp, legion.ComponentOf(front)], out _, out var problems))
        {
            foreach (var problem in problems)
            {
                Console.WriteLine($"{problem.Code}: {problem.Message}");
            }
        }
        #endregion
    }
}
