// A truce that is broken, and still holds: violated is not ended.
#:project ../../src/ConflictModel/ConflictModel.csproj
using ConflictModel;
using NodaTime;

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
Console.WriteLine(day.InForce(truce).Explain());
Console.WriteLine();
Console.WriteLine(day.ViolationsOf(truce)[0].Explain());
Console.WriteLine();

// Whoever sees it otherwise names another rule.
Console.WriteLine(day.InForce(truce, TruceRule.ViolenceBelow(25, Period.FromYears(1))).Explain());
#endregion
