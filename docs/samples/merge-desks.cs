// Two desks keep one record, and changed the same toll. A clash is told, never settled in silence.
#:project ../../src/ConflictModel.Json/ConflictModel.Json.csproj
using ConflictModel;
using ConflictModel.Json;
using static ConflictModel.Estimate;

var shelling = new Incident("Market shelling");
var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };
var toll = shelling.Killed(AtLeast(12)).Per(paper).WithId("toll");
ConflictRecord shared = [shelling, paper, toll];

// One desk corrects the number; the other corrects it, too, and adds the wounded.
ConflictRecord foreign = [shelling, paper, toll with { Number = AtLeast(13) }];
ConflictRecord data = [shelling, paper, toll with { Number = AtLeast(14), Note = "recounted by name" }, shelling.Wounded(MoreThan(40)).Per(paper)];

var merge = RecordMerge.Of(foreign, baseline: shared).With(data);
foreach (var clash in merge.Clashes)
{
    Console.WriteLine($"{clash.Pointer} has {clash.Versions.Count} versions:");
    foreach (var version in clash.Versions)
    {
        Console.WriteLine($"  {(version.Item is Claim claim ? shared.Tell(claim) : "removed")}");
    }
}

Console.WriteLine($"Merged without a decision: {merge.Finish().IsMerged}");

// The data desk's version stands where it gives a reason.
var decided = merge.Finish(clash => clash.Versions.FirstOrDefault(version => version.Item is Claim { Note.Length: > 0 }));
Console.WriteLine($"{decided.Decisions.Count} decided: {decided.Decisions[0].Clash.Pointer}");
foreach (var claim in decided.Require().Claims)
{
    Console.WriteLine(decided.Require().Tell(claim));
}
