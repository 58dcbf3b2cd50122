// The tutorial as one program: an article, from sentences to items to questions to a page. See docs/tutorial.md.
//   dotnet run docs/samples/tutorial.cs [FOLDER]
#:project ../../src/ConflictModel.Json/ConflictModel.Json.csproj
#:project ../../src/ConflictModel.Validation/ConflictModel.Validation.csproj
#:project ../../src/ConflictModel.Views/ConflictModel.Views.csproj
#region tutorial-usings
using ConflictModel;
using ConflictModel.Json;
using ConflictModel.Validation;
using ConflictModel.Views;
using static ConflictModel.Estimate;
#endregion

var folder = args is [var given, ..] ? given : Directory.CreateTempSubdirectory("tutorial-").FullName;

Console.WriteLine("## strike");
#region tutorial-strike
var russia = new State("Russia");
var legion = new Faction("Sham Legion");
var strike = new Incident("Jabal al-Duwailah strike");
var article = new Source("Report on the strike") { Published = new(2025, 11, 6) }; // as it dates itself
var observatory = new Organization("Syrian Observatory for Human Rights");
var agency = new Organization("AFP");

var told = article.Quoting(observatory, via: agency);
var struck = strike.Occurred(on: new(2020, 10, 26), by: [russia], against: [legion]).Per(told);
ConflictRecord story = [russia, legion, strike, article, observatory, agency, struck];

Console.WriteLine(story.Tell(struck));
#endregion

Console.WriteLine("## toll");
#region tutorial-toll
var first = strike.Killed(AtLeast(56), Population.Combatants).Per(told);
var toll = strike.Killed(AtLeast(78), Population.Combatants).Per(told).Superseding(first);
story = story.With(
    first,
    toll,
    strike.Killed(OfWord("dozens")).Per(article.Itself().At("headline")).Linked(LinkKind.Paraphrases, toll),
    strike.Wounded(MoreThan(90)).Per(told).DisjointFrom(toll));

Console.WriteLine(story.Killed(strike).Explain());
Console.WriteLine(story.Casualties(strike, Harm.Wounded).Value.Describe());
#endregion

Console.WriteLine("## truce");
#region tutorial-truce
var turkey = new State("Türkiye");
var truce = new Truce("Idlib truce");
var breaches = new Incident("Breaches of the truce") { IsSeries = true };
story = story.With(
    turkey,
    truce,
    breaches,
    truce.DeclaredBy([russia, turkey]).Per(article),
    truce.EffectiveFrom(new(2020, 3, 6)).Per(article),
    truce.ViolatedBy([Reference<ActorId>.Unknown], breaches).Per(article),
    truce.Ended().Denied().Per(article)); // "it still holds"

var day = story.On(new(2020, 10, 26));
Console.WriteLine(day.InForce(truce).Explain());
Console.WriteLine(day.ViolationsOf(truce)[0].Explain().Split('\n')[0]);
#endregion

Console.WriteLine("## bodies");
#region tutorial-bodies
var front = new Alliance("National Liberation Front");
var army = new Alliance("National Army");
story = story.With(
    front,
    army,
    legion.ComponentOf(front, weight: "major").Per(article),
    front.UnderUmbrellaOf(army).Per(article),
    turkey.Supports(army).Per(article),
    legion.CloseTo(turkey).Per(article));

day = story.On(new(2020, 10, 26));
foreach (var body in day.BodiesOf(legion, Reach.Through))
{
    Console.WriteLine(body);
}

Console.WriteLine($"Backers of the Legion: {day.SupportersOf(legion).Count}");
File.WriteAllText(Path.Combine(folder, "bodies.svg"), NetworkSvg.Draw(day));
#endregion

Console.WriteLine("## dateline");
#region tutorial-dateline
var onMonday = article.Dates(strike, "on Monday", known: new(2020, 10, 26), struck);
story = story.With(onMonday, article.Reached(MilestoneKind.Published, on: new(2020, 10, 26)).Linked(LinkKind.InferredFrom, onMonday));

Console.WriteLine(story.DatingOf(article).Explain());
Console.WriteLine(story.On(new(2020, 10, 26)).BodiesOf(legion)[0]);
#endregion

Console.WriteLine("## check");
#region tutorial-check
foreach (var finding in ConflictValidator.Validate(story))
{
    Console.WriteLine(finding);
}
#endregion

Console.WriteLine("## page");
#region tutorial-page
using (var page = File.Create(Path.Combine(folder, "strike.html")))
{
    ExplorerPage.Write(story, page, new ExplorerOptions
    {
        Title = strike.Name,
        Findings = [.. ConflictValidator.Validate(story).Select(found =>
            new ExplorerFinding(found.Pointer, found.Severity.ToString(), found.Id, found.Message) { WhatToDo = found.Suggestion })],
    });
}

File.WriteAllText(Path.Combine(folder, "strike.json"), ConflictJson.Write(story));

Console.WriteLine(ConflictJson.ReadFile(Path.Combine(folder, "strike.json")).Require() == story);
#endregion
