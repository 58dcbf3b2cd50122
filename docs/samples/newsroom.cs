// A newsroom's daily update: read yesterday's record, add today's counts with their sources,
// let them take the place of yesterday's, check, tell what changed, and write.
//   dotnet run docs/samples/newsroom.cs [YESTERDAY [TODAY]]
#:project ../../src/ConflictModel.Json/ConflictModel.Json.csproj
#:project ../../src/ConflictModel.Validation/ConflictModel.Validation.csproj
using ConflictModel;
using ConflictModel.Json;
using ConflictModel.Validation;
using static ConflictModel.Estimate;

var from = args is [var given, ..] ? given : "docs/samples/newsroom-yesterday.json";
var to = args is [_, var wanted, ..] ? wanted : Path.Combine(Path.GetTempPath(), "newsroom-today.json");

// 1. Yesterday's record. What cannot be read is an exception that lists every problem.
var yesterday = ConflictJson.ReadFile(from).Require();
var shelling = yesterday.Entities.OfType<Incident>().Single(incident => incident.Name == "Market shelling");
var monitor = yesterday.Entities.OfType<Organization>().Single(body => body.Name == "Valley Monitor");

// 2. Today's counts: the Monitor has counted on, and the hospital speaks for the first time.
var wire = new Source("Wire, evening report") { Published = Moment.Parse("2031-06-04T18:00Z") };
var hospital = new Organization("Lake Hospital");
var told = wire.Quoting(monitor).At("paragraph 2").Saying("at least 19 people were killed");

// The figure that the Monitor's new one takes the place of: one origin takes its own word back, and nobody else's.
var before = yesterday.Killed(shelling).Figures.Single(figure => figure.By.SharesOriginWith(told, yesterday));

var today = yesterday.With(
    wire,
    hospital,
    shelling.Killed(AtLeast(19)).Per(told).Superseding(before),
    shelling.Killed(Exactly(21)).Per(wire.Quoting(hospital).At("paragraph 3")),
    shelling.Wounded(MoreThan(40)).Per(wire.Quoting(hospital).At("paragraph 3")));

// 3. Check. An error stops the update; warnings and notes are for whoever reads the log.
var report = ConflictValidator.Validate(today);
foreach (var finding in report)
{
    Console.WriteLine(finding);
}

if (report.Has(Severity.Error))
{
    return 1;
}

// 4. What changed, in sentences.
foreach (var added in RecordDiff.Between(yesterday, today).Added)
{
    Console.WriteLine(added is Claim claim ? $"+ {today.Tell(claim)}" : $"+ {added}");
}

Console.WriteLine($"Killed, yesterday: {yesterday.Killed(shelling).Value.Describe()}");
Console.WriteLine($"Killed, today: {today.Killed(shelling).Value.Describe()}");
Console.WriteLine($"{today.Killed(shelling).Independence().Explain().Split('\n')[0]}");

// 5. Write, and read again what was written.
using (var file = File.Create(to))
{
    ConflictJson.Write(today, file);
}

Console.WriteLine($"Written, {today.Count} items, and read again the same: {ConflictJson.ReadFile(to).Require() == today}");
return 0;
