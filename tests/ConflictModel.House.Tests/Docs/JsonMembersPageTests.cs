using System.Text.Json.Nodes;
using ConflictModel.Json;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The page on the members of documents tells what the schema tells.</summary>
public class JsonMembersPageTests
{
    [Fact]
    public void The_page_is_what_the_schema_makes()
    {
        var made = JsonMembersPage.Text();
        if (Approval.IsOn)
        {
            File.WriteAllText(Repository.PathOf(JsonMembersPage.File), made);
            return;
        }

        Approval.Difference(Repository.Read(JsonMembersPage.File), made).Should().BeEmpty("{0} is written from the schema. {1}", JsonMembersPage.File, Approval.HowTo);
    }

    [Fact]
    public void Every_member_and_every_word_of_the_schema_is_on_the_page()
    {
        var page = Repository.Read(JsonMembersPage.File);
        var (names, words) = (new HashSet<string>(), new HashSet<string>());
        Gather(JsonNode.Parse(ConflictSchema.Document)!["$defs"]!, names, words);

        names.Should().Contain("drawingOn");
        words.Should().Contain("excess-mortality");
        names.Except(["id", "section", "kind"]).Where(name => !page.Contains($"| `{name}` |", StringComparison.Ordinal) && !page.Contains($"| **`{name}`** |", StringComparison.Ordinal)).Should().BeEmpty();
        words.Where(word => !page.Contains($"`{word}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>Gathers what is described: members with what they say, and words with what they mean.</summary>
    private static void Gather(JsonNode node, HashSet<string> names, HashSet<string> words)
    {
        if (node is JsonObject form && form["const"] is JsonValue word && form["description"] is not null)
        {
            words.Add(word.ToString());
        }

        if (node is JsonObject whole && whole["properties"] is JsonObject members)
        {
            names.UnionWith(members.Where(m => m.Value is JsonObject value && value["description"] is JsonValue).Select(m => m.Key));
        }

        foreach (var inner in (node as JsonObject)?.Select(m => m.Value) ?? node as JsonArray ?? Enumerable.Empty<JsonNode?>())
        {
            if (inner is not null)
            {
                Gather(inner, names, words);
            }
        }
    }
}
