// The smallest record: one strike, and a toll that says "at least".
#:project ../../src/ConflictModel/ConflictModel.csproj
using ConflictModel;

var strike = new Incident("Market shelling");
var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };
ConflictRecord record = [strike, paper, strike.Killed(Estimate.AtLeast(78)).Per(paper)];

Console.WriteLine(record.Killed(strike).Explain());
