using ConflictModel;
using ConflictModel.Datasets;
using ConflictModel.Json;
using ConflictModel.Validation;
using ConflictModel.Views;
using static ConflictModel.Estimate;

// Compiled ahead of time, a record must still be written, read, asked, checked and drawn, and a dataset imported.
var strike = new Incident("Night raid");
var paper = new Source("Morning paper") { Published = new(2031, 5, 4) };
ConflictRecord record = [strike, paper, strike.Occurred(on: new(2031, 5, 3)).Per(paper), strike.Killed(AtLeast(12)).Per(paper)];

var read = ConflictJson.Read(ConflictJson.Write(record)).Require();
using var ged = KnownDatasets.UcdpGed.Import(new MemoryStream(Ged.Row()));
ConflictRecord imported = [.. ged];
var answers = new[]
{
    read.Equals(record),
    read.Killed(strike).Value == AtLeast(12),
    ConflictValidator.Validate(read).IsEmpty,
    TimelineSvg.Draw(read).Contains("at least 12 killed", StringComparison.Ordinal),
    imported.Killed(IncidentId.Parse("ucdp-ged-1")).Value == Between(1, 3).WithBest(2),
};
Console.WriteLine(string.Join(' ', answers));
return Array.TrueForAll(answers, so => so) ? 0 : 1;
