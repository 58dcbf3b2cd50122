namespace ConflictModel.House.Tests.Samples;

/// <summary>The page on actors.</summary>
public class ActorsSample
{
    private static readonly State north = new("Northland");
    private static readonly Faction brigade = new("River Brigade");
    private static readonly Faction column = new("Column of the River");
    private static readonly Faction guard = new("Lake Guard");
    private static readonly Alliance front = new("Northern Front");
    private static readonly Alliance army = new("Army of the Valley");
    private static readonly Person speaker = new("Ana Brook");
    private static readonly Agreement first = new("First lake text", InstrumentId.Parse("lake-2029"));
    private static readonly Agreement second = new("Second lake text", InstrumentId.Parse("lake-2031"));
    private static readonly Source paper = new("Morning paper") { Published = new(2031, 5, 4) };

    [Fact]
    public void Four_words_for_nearness_are_four_claims() => Console.Capture(Relations).Should()
        .Contain("Supporters: 0").And.Contain("River Brigade is close to Northland").And.Contain("Bodies: Northern Front");

    [Fact]
    public void One_actor_or_two_is_for_the_asker() => Console.Capture(Identity).Should().Contain("apart: 0").And.Contain("as one: 1");

    [Fact]
    public void A_life_is_told_in_order() => Console.Capture(Life).Should().Contain("nominal");

    [Fact]
    public void One_name_for_two_texts_gives_both() => Console.Capture(Names).Should().Contain("First lake text").And.Contain("Second lake text");

    internal static void Relations()
    {
        #region actors-relations
        ConflictRecord record =
        [
            north, brigade, front, speaker, paper,
            brigade.CloseTo(north).Per(paper),
            brigade.ComponentOf(front, weight: "major").Per(paper),
            speaker.HoldsOffice("spokeswoman", front).Per(paper),
        ];

        var day = record.On(new(2031, 5, 4));
        Console.WriteLine($"Supporters: {day.SupportersOf(brigade).Count}");
        Console.WriteLine($"Bodies: {day.BodiesOf(brigade)[0].Value.Name}");
        Console.WriteLine(day.AlignedWith(brigade)[0].Explain().Split('\n')[0]);
        Console.WriteLine(day.OfficeHoldersOf(front)[0].Explain().Split('\n')[0]);
        #endregion
    }

    internal static void Identity()
    {
        #region actors-identity
        ConflictRecord record =
        [
            brigade, column, front, paper,
            column.ComponentOf(front).Since(new(2029, 1)).Per(paper), // under its old name
            column.RenamedTo(brigade, on: new(2030, 6, 1)).Per(paper),
        ];

        var day = record.On(new(2031, 5, 4));
        Console.WriteLine($"apart: {day.BodiesOf(brigade).Count}");
        var asOne = day.TakingAsOne(IdentityView.AcrossRenames).BodiesOf(brigade);
        Console.WriteLine($"as one: {asOne.Count}");
        Console.WriteLine(asOne[0].Explain());
        #endregion
    }

    internal static void Life()
    {
        #region actors-life
        ConflictRecord record =
        [
            brigade, column, guard, front, army, paper,
            column.Formed(new(2028, 3)).Per(paper),
            column.RenamedTo(brigade, on: new(2030, 6, 1)).Per(paper),
            brigade.MergedInto(army, with: [guard], on: new(2031, 2)).Per(paper) with { Extent = SuccessionExtent.Nominal },
        ];

        foreach (var happened in record.LifeOf(brigade))
        {
            Console.WriteLine(happened.Explain().Split('\n')[0]);
        }

        foreach (var member in record.LineageOf(army))
        {
            Console.WriteLine(member);
        }

        Console.WriteLine(record.On(new(2031, 5, 4)).Existed(brigade));
        #endregion
    }

    internal static void Names()
    {
        #region actors-names
        ConflictRecord record =
        [
            north, first, second, paper,
            first.Called("Lake accord", by: [north]).Per(paper),
            second.Called("Lake accord").Per(paper),
            second.Called("اتفاق البحيرة", language: "ar").Per(paper),
        ];

        foreach (var meant in record.FindByName("lake accord"))
        {
            Console.WriteLine(meant);
        }

        Console.WriteLine(record.NamesOf(second, language: "ar")[0].Value);
        #endregion
    }
}
