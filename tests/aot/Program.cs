using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictModel;
using ConflictModel.Datasets;
using ConflictModel.Json;
using ConflictModel.Validation;
using ConflictModel.Views;
using static ConflictModel.Estimate;

// Compiled ahead of time, a record must still be written, read, asked, checked and drawn, a dataset imported, and types of one's own may hold all of it.
var strike = new Incident("Night raid");
var paper = new Source("Morning paper") { Published = new(2031, 5, 4) };
ConflictRecord record = [strike, paper, strike.Occurred(on: new(2031, 5, 3)).Per(paper), strike.Killed(AtLeast(12)).Per(paper)];

var read = ConflictJson.Read(ConflictJson.Write(record)).Require();
using var ged = KnownDatasets.UcdpGed.Import(new MemoryStream(Ged.Row()));
ConflictRecord imported = [.. ged];

using var page = new MemoryStream();
ExplorerPage.Write(read, page);

var options = new JsonSerializerOptions(BulletinJson.Default.Options) { TypeInfoResolver = JsonTypeInfoResolver.Combine(ConflictJsonTypes.Default, BulletinJson.Default) };
var bulletin = new Bulletin(record, strike, new(2031, 5, 3), AtLeast(12), Harm.Killed, Reference<ActorId>.Described("local gunmen"), Share.Parse("half"));
var sent = JsonSerializer.Serialize(bulletin, options.GetTypeInfo(typeof(Bulletin)));
var answers = new[]
{
    read.Equals(record),
    read.Killed(strike).Value == AtLeast(12),
    ConflictValidator.Validate(read).IsEmpty,
    TimelineSvg.Draw(read).Contains("at least 12 killed", StringComparison.Ordinal),
    System.Text.Encoding.UTF8.GetString(page.ToArray()).Contains("At least 12 people killed in Night raid", StringComparison.Ordinal),
    imported.Killed(IncidentId.Parse("ucdp-ged-1")).Value == Between(1, 3).WithBest(2),
    bulletin.Equals(JsonSerializer.Deserialize(sent, options.GetTypeInfo(typeof(Bulletin)))),
    sent.Contains("\"toll\":\"at least 12\",\"harm\":\"killed\",\"by\":{\"described\":\"local gunmen\"},\"land\":\"half\"", StringComparison.Ordinal),
};
Console.WriteLine(string.Join(' ', answers));
return Array.TrueForAll(answers, so => so) ? 0 : 1;
