using System.Reflection;
using System.Text;
using ConflictModel.Json.Tests.Samples;

namespace ConflictModel.Json.Tests;

public class RoundTripTests
{
    [Fact]
    public void A_record_comes_back_as_it_was()
    {
        var text = ConflictJson.Write(Sample.Record);

        var result = ConflictJson.Read(text);

        result.Problems.Should().BeEmpty();
        result.IsRead.Should().BeTrue();
        result.Version.Should().Be("1.0");
        Differences(result.Require(), Sample.Record).Should().BeEmpty();
        result.Require().Should().BeEquivalentTo(Sample.Record, o => o.ComparingByValue<Item>());
        (result.Require() == Sample.Record || result.Require().Equals(Sample.Record)).Should().BeTrue();
    }

    [Fact]
    public void A_text_comes_back_as_it_was_and_two_writes_are_the_same_bytes()
    {
        var text = ConflictJson.Write(Sample.Record);

        ConflictJson.Write(Sample.Record).Should().Be(text);
        ConflictJson.Write(ConflictJson.Read(text).Require()).Should().Be(text);
        text.Should().EndWith("}\n").And.NotContain("\r").And.Contain("فيلق الشام").And.Contain("“outlets”");
    }

    [Fact]
    public void Ten_thousand_generated_records_come_back_as_they_were_in_either_form()
    {
        const int Seed = 20200306;
        var mixed = new MixedClaims(new Random(Seed));
        for (var i = 0; i < 10_000; i++)
        {
            var record = mixed.NextRecord();
            var text = ConflictJson.Write(record);
            var read = ConflictJson.Read(text);
            using var stream = new MemoryStream();
            ConflictJson.WriteStream(record, stream);

            read.Problems.Should().BeEmpty($"record {i} of seed {Seed} was written here");
            Differences(read.Require(), record).Should().BeEmpty($"record {i} of seed {Seed} must come back");
            ConflictJson.Write(read.Require()).Should().Be(text, $"record {i} of seed {Seed} must be written the same");
            Differences(ConflictJson.ReadAny(stream.ToArray()).Require(), record).Should().BeEmpty($"record {i} of seed {Seed} must come back from a stream");
        }
    }

    [Fact]
    public async Task All_ways_of_writing_and_reading_agree()
    {
        var text = ConflictJson.Write(Sample.Record);
        var (one, two) = (new MemoryStream(), new MemoryStream());
        ConflictJson.Write(Sample.Record, one);
        await ConflictJson.WriteAsync(Sample.Record, two);

        Encoding.UTF8.GetString(one.ToArray()).Should().Be(text);
        two.ToArray().Should().Equal(one.ToArray());
        one.Position = two.Position = 0;
        (await ConflictJson.ReadAsync(one)).Require().Equals(Sample.Record).Should().BeTrue();
        ConflictJson.ReadAny(two).Require().Equals(Sample.Record).Should().BeTrue();
        two.Position = 0;
        (await ConflictJson.ReadAnyAsync(two)).Require().Equals(Sample.Record).Should().BeTrue();
    }

    [Theory]
    [InlineData("", false, "", null)]
    [InlineData("2020-05-03/2020-05-09", false, "", "\"2020-05-03/2020-05-09\"")]
    [InlineData("", false, "2020-05/2020-05", "{ \"someTimeIn\": \"2020-05/2020-05\" }")]
    [InlineData("", true, "2020-05/..", "{ \"endIsLastSeen\": true, \"someTimeIn\": \"2020-05/..\" }")]
    [InlineData("2020-05-03/", false, "2020/2020", "{ \"during\": \"2020-05-03/\", \"someTimeIn\": \"2020/2020\" }")]
    public void A_validity_is_written_in_its_shortest_form_and_comes_back(string during, bool lastSeen, string someTimeIn, string? form)
    {
        var holds = new Validity(ImpreciseInterval.Parse(during), false, lastSeen, ImpreciseInterval.Parse(someTimeIn));
        ConflictRecord record = [new Incident("x"), new Naming(EntityId.Parse("incident:x"), "y") { Holds = holds }];

        var text = ConflictJson.Write(record);

        ConflictJson.Read(text).Require().Claims.Single().Holds.Should().Be(holds);
        using var document = System.Text.Json.JsonDocument.Parse(text);
        var claim = document.RootElement.GetProperty("claims").EnumerateObject().Single().Value;
        var written = claim.TryGetProperty("holds", out var member) ? System.Text.Json.Nodes.JsonNode.Parse(member.GetRawText()) : null;
        System.Text.Json.Nodes.JsonNode.DeepEquals(written, form is null ? null : System.Text.Json.Nodes.JsonNode.Parse(form)).Should().BeTrue(text);
    }

    [Fact]
    public void Every_estimate_comes_back_as_it_was()
    {
        foreach (var number in Sample.Estimates())
        {
            var claim = new CasualtyEstimate(EntityId.Parse("incident:x"), Harm.Killed, number);
            ConflictRecord record = [new Incident("x"), claim];
            var text = ConflictJson.Write(record);
            ConflictJson.Read(text).Require().Claims.OfType<CasualtyEstimate>().Single().Number.Should().Be(number, text);
        }
    }

    [Fact]
    public void The_sample_has_every_kind_of_item_that_there_is()
    {
        var kinds = ItemTypes();
        kinds.Should().HaveCountGreaterThan(30);
        Sample.Record.Select(i => i.GetType()).Should().Contain(kinds);
    }

    [Fact]
    public void The_sample_states_every_member_of_every_kind()
    {
        var unstated =
            from type in ItemTypes()
            from property in type.GetProperties().Where(p => p.SetMethod is not null && p.Name != nameof(Item.Unread))
            where !Sample.Record.Where(i => i.GetType() == type).Any(i => IsStated(property, i))
            select $"{type.Name}.{property.Name}";

        unstated.Should().BeEmpty("only what is stated shows whether it survives");
    }

    private static IEnumerable<Type> ItemTypes() =>
        typeof(Item).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Item)) && !t.IsAbstract && t != typeof(UnreadItem));

    private static bool IsStated(PropertyInfo property, Item item)
    {
        var value = property.GetValue(item);
        var nothing = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;
        return !Equals(value, nothing) && value is not "" && !Equals(value, Attribution.Keeper) && !Equals(value, Standing.Unassessed) && !Equals(value, Area.Unknown);
    }

    private static IEnumerable<string> Differences(ConflictRecord read, ConflictRecord written) =>
        written.Except(read).Select(i => i.ToString());

    [Theory]
    [InlineData("{\"sex\": \"female\"}", "female", "")]
    [InlineData("{\"words\": \"women and girls\"}", "", "women and girls")]
    [InlineData("{\"sex\": \"female\", \"words\": \"women and girls\"}", "female", "women and girls")]
    public void Women_and_girls_are_read_and_written_as_they_stand(string people, string sex, string words)
    {
        var text = """
            {"conflictModel": "1.0", "incidents": {"i": {"kind": "incident", "name": "I"}},
             "claims": {"c": {"kind": "casualtyEstimate", "of": "incident:i", "harm": "killed", "number": "12", "people": §}}}
            """.Replace("§", people, StringComparison.Ordinal);

        var record = ConflictJson.Read(text).Require();

        var toll = record.OfType<CasualtyEstimate>().Single();
        (toll.People.Kind, toll.People.Sex, toll.People.Words).Should().Be((default(PopulationKind), sex.Length == 0 ? default : Sex.Parse(sex), words));
        record.Tell(toll).Should().StartWith("12 women and girls killed in I");
        System.Text.Json.Nodes.JsonNode.DeepEquals(
            System.Text.Json.Nodes.JsonNode.Parse(ConflictJson.Write(record))!["claims"]!["c"]!["people"], System.Text.Json.Nodes.JsonNode.Parse(people)).Should().BeTrue();
        ConflictJson.Read(ConflictJson.Write(record)).Require().Equals(record).Should().BeTrue();
    }
}
