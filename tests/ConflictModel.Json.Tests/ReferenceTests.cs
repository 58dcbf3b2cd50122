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
                members.Add(problem.Pointer.Split('/').Last(step => !char.IsAsciiDigit(step[0])));
                var line = lines.Split('\n')[problem.Line - 1].Trim().TrimEnd(',');
                var stands = char.IsAsciiDigit(member[0]) ? line.EndsWith($"{id}\"", StringComparison.Ordinal) : line.StartsWith($"\"{member}\":", StringComparison.Ordinal);
                if (!Leads(without, problem.Pointer) || !stands)
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
            ("/claims/toll/by/source", "the casualtyEstimate 'toll' refers in 'by/source' to the source 'paper', which is not in the record: add it."),
            ("/claims/toll/by/citations/1/source", "the casualtyEstimate 'toll' refers in 'by/citations/1/source' to the source 'other-paper', which is not in the record: add it."));
    }

    [Fact]
    public void Who_acted_is_missing_apart_from_who_tells_it()
    {
        var raid = new Incident("Raid");
        var front = new Faction("Front");
        var told = raid.Occurred(on: new(2031, 5, 3), by: [front], against: [new Faction("Guard")]).Per(new Attribution { Origin = Origin.Of(front.Id) }).WithId("told");

        ConflictRecord.TryCreate([raid, told], out _, out var problems).Should().BeFalse();

        problems.Select(p => p.Pointer).Should().Equal("/claims/told/actors/0", "/claims/told/targets/0", "/claims/told/by/actor");
    }

    [Theory]
    [InlineData("\"of\":\"riad\"", "/of", 1, "the occurrence 'c' refers in 'of' to the incident 'riad', which is not in the record: did you mean 'raid'? Otherwise add it.")]
    [InlineData("\"of\":\"incident:raid\"", "/of", 1, "the occurrence 'c' refers in 'of' to the incident 'incident:raid', which is not in the record: leave out 'incident:', which is not said here.")]
    [InlineData("\"of\":\"place:quay\"", "/of", 1, "the occurrence 'c' refers in 'of' to the incident 'place:quay', which is not in the record: 'quay' is a place, and an incident is meant here.")]
    [InlineData("\"of\":\"raid\",\"targets\":[\"reds\",\"blue\"]", "/targets/1", 31, "the occurrence 'c' refers in 'targets/1' to the actor 'blue', which is not in the record: did you mean 'blues'? Otherwise add it.")]
    [InlineData("\"of\":\"raid\",\"targets\":[\"bluxx\"]", "/targets/0", 24, "the occurrence 'c' refers in 'targets/0' to the actor 'bluxx', which is not in the record: did you mean 'blues'? Otherwise add it.")]
    [InlineData("\"of\":\"raid\",\"targets\":[\"quay\"]", "/targets/0", 24, "the occurrence 'c' refers in 'targets/0' to the actor 'quay', which is not in the record: 'quay' is a place, and an actor is meant here.")]
    [InlineData("\"of\":\"raid\",\"targets\":[{\"oneOf\":[\"reds\",\"greens\"]}]", "/targets/0/oneOf/1", 41, "the occurrence 'c' refers in 'targets/0/oneOf/1' to the actor 'greens', which is not in the record: add it.")]
    [InlineData("\"of\":\"raid\",\"links\":[{\"kind\":\"supersedes\",\"to\":\"x\"}]", "/links/0/to", 43, "the occurrence 'c' refers in 'links/0/to' to the claim 'x', which is not in the record: add it. (A claim changed after it was linked to has another id unless one was given.)")]
    public void What_was_likely_meant_is_told(string members, string place, int column, string message)
    {
        const string Around = """
            {"conflictModel":"1.0","actors":{"blues":{"kind":"faction","name":"Blues"},"reds":{"kind":"faction","name":"Reds"}},"places":{"quay":{"kind":"place","name":"Quay"}},
            "incidents":{"raid":{"kind":"incident","name":"Raid"}},"claims":{"c":{"kind":"occurrence",
            ?}}}
            """;
        var text = Around.Replace("?", members, StringComparison.Ordinal);

        var problem = ConflictJson.Read(text).Problems.Should().ContainSingle().Subject;

        (problem.Pointer, problem.Line, problem.Column, problem.Message).Should().Be(($"/claims/c{place}", 3, column, message));
    }

    [Theory]
    [InlineData("quay", "'quay' is no entity id: here the family comes first, so write place:quay.")]
    [InlineData("raid", "'raid' is no entity id: here the family comes first, so write place:raid or incident:raid.")]
    [InlineData("else", "'else' is no entity id: here the family comes first, such as incident:else.")]
    public void An_id_without_its_family_is_shown_with_that_of_the_item_that_has_it(string of, string message)
    {
        const string Document = """
            {"conflictModel":"1.0","claims":{"c":{"kind":"casualtyEstimate","of":"?","harm":"killed","number":"3"}},
            "places":{"quay":{"kind":"place","name":"Quay"},"raid":{"kind":"place","name":"Raid"}},"incidents":{"raid":{"kind":"incident","name":"Raid"}}}
            """;
        const string Lines = """
            {"conflictModel":"1.0"}
            {"kind":"casualtyEstimate","id":"c","of":"?","harm":"killed","number":"3"}
            {"kind":"place","id":"quay","name":"Quay"}
            {"kind":"place","id":"raid","name":"Raid"}
            {"kind":"incident","id":"raid","name":"Raid"}
            """;

        foreach (var text in new[] { Document, Lines })
        {
            var problem = ConflictJson.ReadAny(System.Text.Encoding.UTF8.GetBytes(text.Replace("?", of, StringComparison.Ordinal))).Problems.Should().ContainSingle().Subject;
            (problem.Code, problem.Message).Should().Be((ReadProblems.BadId, message));
        }
    }

    private static bool Leads(JsonNode? node, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            node = node is JsonObject members ? members[step] : node is JsonArray list && int.TryParse(step, out var index) && index < list.Count ? list[index] : null;
        }

        return node is not null;
    }
}
