// Who belonged to whom on a date, through every step, and how sure that is.
#:project ../../src/ConflictModel/ConflictModel.csproj
using ConflictModel;

#region how-to-who-belongs
var brigade = new Faction("River Brigade");
var front = new Alliance("Northern Front");
var army = new Alliance("Army of the Valley");
var neighbour = new State("Southland");
var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };

ConflictRecord record =
[
    brigade, front, army, neighbour, paper,
    brigade.ComponentOf(front, weight: "major").Since(new ImpreciseDate(2029, 1)).Per(paper),
    front.UnderUmbrellaOf(army).Since(ImpreciseDate.Parse("2030-06~")).Per(paper),
    neighbour.Supports(army, SupportType.Weapons).Since(new ImpreciseDate(2030)).Per(paper),
];

foreach (var date in new ImpreciseDate[] { new(2029, 6, 1), new(2030, 6, 10), new(2031, 6, 3) })
{
    Console.WriteLine($"{date.Describe()}:");
    var day = record.On(date);
    foreach (var body in day.BodiesOf(brigade, Reach.Through))
    {
        Console.WriteLine($"  River Brigade belongs to {body.Value.Name}: {body.Certainty}");
    }

    Console.WriteLine($"  backers of the army: {day.SupportersOf(army).Count}, of the brigade: {day.SupportersOf(brigade).Count}");
}
#endregion
