// What was known on a day: a toll that grew over three days.
#:project ../../src/ConflictModel/ConflictModel.csproj
using ConflictModel;
using static ConflictModel.Estimate;

var shelling = new Incident("Market shelling");
var monitor = new Organization("Valley Monitor");
Source[] editions =
[
    new("Wire, first report") { Published = Moment.Parse("2031-06-02T15:00Z") },
    new("Wire, evening report") { Published = Moment.Parse("2031-06-02T19:00Z") },
    new("Wire, two days later") { Published = Moment.Parse("2031-06-04T12:00Z") },
];

var first = shelling.Killed(AtLeast(7)).Per(editions[0].Quoting(monitor));
var second = shelling.Killed(AtLeast(12)).Per(editions[1].Quoting(monitor)).Superseding(first);
var third = shelling.Killed(Exactly(11)).Per(editions[2].Quoting(monitor)).Superseding(second);
ConflictRecord record = [shelling, monitor, .. editions, first, second, third];

foreach (var moment in new[] { "2031-06-02T14:00Z", "2031-06-02T16:00Z", "2031-06-03", "2031-06-05" })
{
    var known = record.AsKnownAt(Moment.Parse(moment));
    Console.WriteLine($"{Moment.Parse(moment).Describe()}: {known.Killed(shelling).Value.Describe()}");
}

Console.WriteLine(record.RevisionsOf(first).Explain());
