using ConflictModel;
using ConflictModel.Datasets;
using ConflictModel.Json;
using ConflictModel.Validation;
using ConflictModel.Views;
using static ConflictModel.Estimate;

// Stands for a project that has the packages and nothing else of the repository: keeps, writes, reads, checks, draws and imports.
var strike = new Incident("Night raid");
var monitor = new Organization("Valley Monitor");
var paper = new Source("Morning paper") { Published = new(2031, 5, 4) };
ConflictRecord record =
[
    strike, monitor, paper,
    strike.Occurred(on: new(2031, 5, 3)).Per(paper),
    strike.Killed(AtLeast(12)).Per(paper.Quoting(monitor)),
];

var read = ConflictJson.Read(ConflictJson.Write(record)).Require();
Expect(read.Equals(record), "a record read back equals the record written");
Expect(read.Killed(strike).Value == AtLeast(12), "a bound keeps its word");
Expect(ConflictValidator.Validate(read).IsEmpty, "the rules find nothing");
Expect(TimelineSvg.Draw(read).Contains("at least 12 killed", StringComparison.Ordinal), "the picture tells the toll");
Expect(KnownDatasets.Find("ucdp-ged") is not null, "the datasets are there");
Console.WriteLine(read.Killed(strike).Explain());
return 0;

static void Expect(bool so, string what)
{
    if (!so)
    {
        throw new InvalidOperationException($"It is not so that {what}.");
    }
}
