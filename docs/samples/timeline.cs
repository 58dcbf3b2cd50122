// Draws what a record tells as a timeline, and writes it as a picture.
//   dotnet run docs/samples/timeline.cs [PICTURE]
#:project ../../src/ConflictModel.Views/ConflictModel.Views.csproj
using ConflictModel;
using ConflictModel.Views;

#region sample-timeline
var column = new Faction("Column of the River");
var brigade = new Faction("River Brigade");
var truce = new Truce("Harvest truce");
var raid = new Incident("Night raid");
var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };

ConflictRecord record =
[
    column, brigade, truce, raid, paper,
    column.Formed(ImpreciseDate.Parse("2029-01~")).Per(paper),
    column.RenamedTo(brigade, on: new(2030, 6, 1)).Per(paper),
    truce.EffectiveFrom(new(2031, 4, 1)).Per(paper),
    truce.Ended(on: new(2031, 6)).Per(paper),
    raid.Occurred(on: new(2031, 5, 3), by: [brigade]).Per(paper),
    raid.Killed(Estimate.AtLeast(12)).Per(paper),
    truce.ViolatedBy([brigade], raid).Per(paper),
];

var picture = TimelineSvg.Draw(record, new TimelineOptions { Title = "The harvest truce" });
#endregion

var file = args is [var given, ..] ? given : Path.Combine(Path.GetTempPath(), "timeline.svg");
File.WriteAllText(file, picture);
Console.WriteLine($"Wrote {Path.GetFileName(file)}.");
foreach (var name in new[] { "The harvest truce", "Column of the River", "River Brigade", "Night raid" })
{
    Console.WriteLine($"{name}: {(picture.Contains(name, StringComparison.Ordinal) ? "drawn" : "not drawn")}");
}
