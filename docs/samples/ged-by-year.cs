// Reads a file of UCDP's events and adds up the deaths by year.
//   dotnet run docs/samples/ged-by-year.cs [FILE]
// The file beside this program is invented, and as small as it looks; the real ones are at https://ucdp.uu.se/downloads/.
#:project ../../src/ConflictModel.Datasets/ConflictModel.Datasets.csproj
using ConflictModel.Datasets;

var file = args is [var given, ..] ? given : "docs/samples/invented-ged.csv";

var totals = UcdpGed.Total(file, new UcdpGedQuery { By = UcdpGedGrouping.Year });
foreach (var year in totals.Groups)
{
    Console.WriteLine($"{year.Year}: low {year.Low}, best {year.Best}, high {year.High}, in {year.Rows} {(year.Rows == 1 ? "event" : "events")}");
}

Console.WriteLine($"{totals.Counts.Read} rows read, {totals.Counts.Kept} kept, {totals.Counts.Reported} reported");
foreach (var note in totals.Notes)
{
    Console.WriteLine($"line {note.Line}: {note.Message}");
}
