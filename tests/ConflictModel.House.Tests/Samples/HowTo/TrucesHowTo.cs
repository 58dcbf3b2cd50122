using NodaTime;

namespace ConflictModel.House.Tests.Samples.HowTo;

/// <summary>The how-to pages on truces, actors and places.</summary>
internal static class TrucesHowTo
{
    internal static void BrokenTruce()
    {
        #region how-to-broken-truce
        var north = new State("Northland");
        var brigade = new Faction("River Brigade");
        var truce = new Truce("Harvest truce");
        var raid = new Incident("Night raid");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };

        ConflictRecord record =
        [
            north, brigade, truce, raid, paper,
            truce.DeclaredBy([north, brigade], on: new(2031, 3, 30)).Per(paper),
            truce.EffectiveFrom(new(2031, 4, 1)).Per(paper),
            raid.Occurred(on: new(2031, 5, 3), by: [brigade], against: [north]).Per(paper),
            raid.Killed(Estimate.AtLeast(30)).Per(paper),
            truce.ViolatedBy([brigade], raid).Per(paper),
        ];

        var day = record.On(new(2031, 6, 3));
        Console.WriteLine(day.ViolationsOf(truce)[0].Explain().Split('\n')[0]);
        Console.WriteLine(day.InForce(truce).Explain().Split('\n')[0]);
        Console.WriteLine(day.InForce(truce, TruceRule.ViolenceBelow(25, Period.FromYears(1))).Explain().Split('\n')[0]);
        #endregion
    }

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

    internal static void WhoBelongs()
    {
        #region how-to-who-belongs
        var brigade = new Faction("River Brigade");
        var front = new Alliance("Northern Front");
        var army = new Alliance("Army of the Valley");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };

        ConflictRecord record =
        [
            brigade, front, army, paper,
            brigade.ComponentOf(front).Since(new ImpreciseDate(2029, 1)).Per(paper),
            front.UnderUmbrellaOf(army).Since(ImpreciseDate.Parse("2030-06~")).Per(paper),
        ];

        foreach (var date in new ImpreciseDate[] { new(2030, 6, 10), new(2031, 6, 3) })
        {
            var bodies = record.On(date).BodiesOf(brigade, Reach.Through);
            Console.WriteLine($"{date.Describe()}: {string.Join(", ", bodies.Select(body => $"{body.Value.Name} ({body.Certainty})"))}");
        }
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
