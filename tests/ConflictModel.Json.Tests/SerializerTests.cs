using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictModel.Json.Tests.Samples;

namespace ConflictModel.Json.Tests;

/// <summary>Types of one's own that hold those of the library, through the serializer of the framework.</summary>
public class SerializerTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ConflictJsonTypes.Default, BulletinJson.Default),
    };

    [Fact]
    public void A_type_that_holds_a_record_items_dates_and_numbers_comes_back_as_it_was()
    {
        var bulletin = new Bulletin
        {
            Record = Sample.Record,
            Claim = Sample.Claims().OfType<CasualtyEstimate>().First(),
            On = ImpreciseDate.Parse("2020-10~"),
            Toll = Estimate.AtLeast(78),
            Of = IncidentId.Parse("strike"),
            Counts = { [ActorId.Parse("afp")] = 3 },
        };

        var text = JsonSerializer.Serialize(bulletin, Options);
        var read = JsonSerializer.Deserialize<Bulletin>(text, Options)!; // no bulletin is null

        read.Record.Equals(Sample.Record).Should().BeTrue();
        read.Claim.Should().Be(bulletin.Claim);
        (read.On, read.Toll, read.Until, read.Of).Should().Be((bulletin.On, bulletin.Toll, null, bulletin.Of));
        read.Counts.Should().Equal(bulletin.Counts);
        text.Should().Contain("\"on\":\"2020-10~\"").And.Contain("\"toll\":\"at least 78\"").And.Contain("\"afp\":3");
    }

    [Fact]
    public void What_is_not_known_is_null_and_never_zero()
    {
        var text = JsonSerializer.Serialize(new Bulletin { Of = IncidentId.Parse("strike") }, Options);

        text.Should().Contain("\"on\":null").And.Contain("\"toll\":null").And.Contain("\"claim\":null");
        JsonSerializer.Deserialize<Bulletin>(text, Options)!.Toll.Should().Be(Estimate.Unknown);
    }

    [Fact]
    public void A_record_stands_as_a_document_and_every_item_as_a_line()
    {
        var document = JsonSerializer.SerializeToElement(Sample.Record, Options);
        using var written = JsonDocument.Parse(ConflictJson.Write(Sample.Record));
        JsonElement.DeepEquals(document, written.RootElement).Should().BeTrue();

        foreach (var item in Sample.Record)
        {
            JsonSerializer.Deserialize<Item>(JsonSerializer.Serialize(item, Options), Options).Should().Be(item);
        }
    }

    [Fact]
    public void What_cannot_be_read_tells_every_problem()
    {
        const string Bad = """{"record":{"conflictModel":"1.0","incidents":{"a b":{"kind":"incident","name":"A"}},"claims":{"c":{"kind":"casualtyEstimate"}}}}""";

        var read = () => JsonSerializer.Deserialize<Bulletin>(Bad, Options);

        read.Should().Throw<JsonException>().Which.InnerException.Should().BeOfType<ConflictJsonException>()
            .Which.Problems.Select(p => (p.Code, p.Pointer)).Should().Equal(("bad-id", "/incidents/a b"), ("missing-member", "/claims/c"));
    }

    [Theory]
    [InlineData("""{"on":"2020-13"}""", "2020-13")]
    [InlineData("""{"toll":78}""", "Expected a text or null for Estimate")]
    [InlineData("""{"claim":{"kind":"incident","id":"i","name":"I"}}""", "Expected Claim, and found an item of kind 'incident'.")]
    [InlineData("""{"claim":[]}""", "Expected an item")]
    public void A_value_that_is_none_is_refused_with_a_sentence(string text, string message)
    {
        var read = () => JsonSerializer.Deserialize<Bulletin>(text, Options);

        read.Should().Throw<JsonException>().WithMessage($"*{message}*");
    }
}
