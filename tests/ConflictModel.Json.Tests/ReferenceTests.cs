using System.Text.Json.Nodes;

namespace ConflictModel.Json.Tests;

/// <summary>A reference to what is not there is told at the member that refers, once.</summary>
public class ReferenceTests
{
    [Fact]
    public void Whatever_refers_to_nothing_is_pointed_at_where_it_stands()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Corpus", "1.0", "every-member.json"));
        var whole = JsonNode.Parse(text)!.AsObject(); // it is read by another test
        var (wrong, members) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (section, id) in whole.Where(s => s.Value is JsonObject).SelectMany(s => s.Value!.AsObject().Select(i => (s.Key, i.Key))))
        {
            var without = whole.DeepClone().AsObject();
            without[section]!.AsObject().Remove(id);
            var lines = without.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            foreach (var problem in ConflictJson.Read(lines).Problems)
            {
                problem.Code.Should().Be(RecordProblems.DanglingReference);
                var member = problem.Pointer.Split('/')[^1];
                members.Add(member);
                if (!Leads(without, problem.Pointer) || !lines.Split('\n')[problem.Line - 1].TrimStart().StartsWith($"\"{member}\":", StringComparison.Ordinal))
                {
                    wrong.Add($"{problem} is not in line {problem.Line}");
                }
            }
        }

        wrong.Should().BeEmpty();
        members.Should().HaveCountGreaterThan(30);
    }

    [Fact]
    public void What_is_less_than_a_name_is_pointed_at_where_it_stands()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Corpus", "1.0", "every-member.json"));
        var open = ConflictJson.Read(text).Require().UnresolvedReferences().ToList();

        open.Where(r => !Leads(JsonNode.Parse(text), r.Pointer)).Should().BeEmpty();
        open.Select(r => r.Member).Should().Contain(["by/drawingOn", "by/citations", "where/places", "where/parts", "targets"]);
    }

    [Fact]
    public void A_source_that_is_not_there_is_missing_once_whether_it_speaks_or_is_cited()
    {
        var raid = new Incident("Raid");
        var paper = new Source("Paper");
        var toll = raid.Killed(Estimate.AtLeast(12)).Per(paper.Itself().AlsoIn(new Citation(new Source("Other paper")))).WithId("toll");

        ConflictRecord.TryCreate([raid, toll], out _, out var problems).Should().BeFalse();

        problems.Select(p => (p.Pointer, p.Message)).Should().Equal(
            ("/claims/toll/by/source", "its member 'by/source' refers to 'source:paper', which is not in the record: add it."),
            ("/claims/toll/by/citations", "its member 'by/citations' refers to 'source:other-paper', which is not in the record: add it."));
    }

    [Fact]
    public void Who_acted_is_missing_apart_from_who_tells_it()
    {
        var raid = new Incident("Raid");
        var front = new Faction("Front");
        var told = raid.Occurred(on: new(2031, 5, 3), by: [front], against: [new Faction("Guard")]).Per(new Attribution { Origin = Origin.Of(front.Id) }).WithId("told");

        ConflictRecord.TryCreate([raid, told], out _, out var problems).Should().BeFalse();

        problems.Select(p => p.Pointer).Should().Equal("/claims/told/actors", "/claims/told/targets", "/claims/told/by/actor");
    }

    private static bool Leads(JsonNode? node, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            node = node is JsonObject members ? members[step] : null;
        }

        return node is not null;
    }
}
