using System.Text.Json.Nodes;
using ConflictModel.Json;

namespace ConflictModel.House.Tests.Schema;

public class SchemaTests
{
    [Theory]
    [InlineData("docs/schema/conflictmodel-1.json", false)]
    [InlineData("docs/schema/conflictmodel-stream-1.json", true)]
    public void The_published_schema_is_what_the_reader_reads(string file, bool stream)
    {
        var made = stream ? SchemaMaker.StreamLine() : SchemaMaker.Document();
        if (Approval.IsOn)
        {
            File.WriteAllText(Repository.PathOf(file), made);
            return;
        }

        Approval.Difference(Repository.Read(file), made).Should().BeEmpty($"{file} must be current. {Approval.HowTo}");
        Repository.Normalize(stream ? ConflictSchema.StreamLine : ConflictSchema.Document).Should().Be(made, "the library carries what is published");
    }

    [Fact]
    public void The_rule_about_unknown_words_and_members_knows_those_of_the_schema()
    {
        var made = KnownMembersTable.Text();
        if (Approval.IsOn)
        {
            File.WriteAllText(Repository.PathOf(KnownMembersTable.File), made);
            return;
        }

        Approval.Difference(Repository.Read(KnownMembersTable.File), made).Should().BeEmpty($"{KnownMembersTable.File} must be current. {Approval.HowTo}");
    }

    [Fact]
    public void Every_kind_and_every_member_of_the_samples_is_described()
    {
        var definitions = JsonNode.Parse(SchemaMaker.Document())!["$defs"]!.AsObject();
        foreach (var (_, id, body) in SampleDocuments.Items)
        {
            var members = definitions[body["kind"]!.GetValue<string>()]!["properties"]!.AsObject();
            foreach (var (member, _) in body.Where(m => m.Key != "kind"))
            {
                members.ContainsKey(member).Should().BeTrue($"{id} has \"{member}\"");
                members[member]!["description"]!.GetValue<string>().Should().NotBeEmpty();
            }
        }
    }

    /// <summary>The schema lists members in the order in which the reader asks for them: one round is enough where they are written in the same.</summary>
    [Fact]
    public void Members_are_asked_for_in_the_order_in_which_they_are_written()
    {
        var definitions = JsonNode.Parse(SchemaMaker.Document())!["$defs"]!.AsObject();
        foreach (var (_, id, body) in SampleDocuments.Items)
        {
            var asked = definitions[body["kind"]!.GetValue<string>()]!["properties"]!.AsObject().Select(m => m.Key).ToList();
            body.Select(m => m.Key).Where(m => m != "kind").Select(m => asked.IndexOf(m)).Should().BeInAscendingOrder($"{id} is written so");
        }
    }
}
