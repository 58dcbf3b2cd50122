namespace ConflictModel.House.Tests.Samples.HowTo;

/// <summary>The how-to pages on actors and places.</summary>
internal static class ActorsHowTo
{
    internal static void WhoControlled()
    {
        #region how-to-who-controlled
        var north = new State("Northland");
        var brigade = new Faction("River Brigade");
        var valley = new Place("Long Valley");
        var town = new Place("Bridge Town") { Within = valley };
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };

        ConflictRecord record =
        [
            north, brigade, valley, town, paper,
            brigade.Controls(valley, Share.Parse("about half")).Per(paper),
            north.Controls(town).During(ImpreciseInterval.Parse("2030-05/2031-05")).Per(paper),
            new Control(brigade, town, ControlDegree.Presence).Per(paper),
        ];

        foreach (var answer in record.On(new(2031, 6, 3)).ControlOf(town))
        {
            Console.WriteLine(answer.Explain().Split('\n')[0]);
        }

        Console.WriteLine(record.On(new(2030, 9, 1)).ControlOf(town)[0].Explain().Split('\n')[0]);
        #endregion
    }

    internal static void MergersAndRenames()
    {
        #region how-to-factions-that-merge
        var column = new Faction("Column of the River");
        var brigade = new Faction("River Brigade");
        var guard = new Faction("Lake Guard");
        var army = new Alliance("Army of the Valley");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };

        ConflictRecord record =
        [
            column, brigade, guard, army, paper,
            column.RenamedTo(brigade, on: new(2030, 6, 1)).Per(paper),
            brigade.MergedInto(army, with: [guard], on: new(2031, 2)).Per(paper),
        ];

        foreach (var before in record.LineageOf(army))
        {
            Console.WriteLine(before);
        }

        var day = record.On(new(2031, 6, 3));
        Console.WriteLine(day.Existed(brigade).Explain().Split('\n')[0]);
        Console.WriteLine(record.On(new(2030, 1, 1)).TakingAsOne(IdentityView.AcrossRenames).Existed(brigade).Certainty);
        #endregion
    }

    internal static void TwoSpellings()
    {
        #region how-to-two-spellings
        var director = new Person("Rami Abdel-Rahman");
        var monitor = new Organization("Valley Monitor");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };

        ConflictRecord record =
        [
            director, monitor, paper,
            director.Called("Rami Abdul-Rahman").Per(paper),
            director.Called("رامي عبد الرحمن", language: "ar").Per(paper),
            director.HoldsOffice("director", monitor).Per(paper),
        ];

        Console.WriteLine(record.FindByName("rami abdul-rahman")[0].Value.Name);
        Console.WriteLine(record.NamesOf(director, language: "ar")[0].Value);
        #endregion
    }
}
