using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictModel.Json.Tests.Samples;

namespace ConflictModel.Json.Tests.Serializing;

/// <summary>A generated context beside <see cref="ConflictJsonTypes"/>, in both orders and alone.</summary>
public class GeneratedContextTests
{
    private static readonly Holder Full = new(Sample.Record, new Incident("Strike"), new State("Ruritania"), Estimate.AtLeast(78), ActorId.Parse("ruritania"));

    private static readonly Holder Values = Full with { Record = null, Item = null, Who = null };

    [Fact]
    public void Before_the_context_the_types_write_everything()
    {
        var options = Options(ConflictJsonTypes.Default, HolderJson.Default);

        var text = JsonSerializer.Serialize(Full, options);
        var read = JsonSerializer.Deserialize<Holder>(text, options);

        read.Should().Be(Full);
        text.Should().EndWith(""","Killed":"at least 78","By":"ruritania"}""");
    }

    [Fact]
    public void After_the_context_nothing_is_written_wrongly()
    {
        var options = Options(HolderJson.Default, ConflictJsonTypes.Default);

        var write = () => JsonSerializer.Serialize(Full, options);
        var read = () => JsonSerializer.Deserialize<Holder>("{}", options);

        write.Should().Throw<NotSupportedException>().WithMessage("*Combine(ConflictJsonTypes.Default, your own context)*in this order*");
        read.Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Without_the_types_nothing_is_written_wrongly()
    {
        var write = () => JsonSerializer.Serialize(Values, HolderJson.Default.Holder);

        write.Should().Throw<NotSupportedException>().WithMessage("*the package ConflictModel.Json does*");
    }

    [Fact]
    public void What_is_wrong_has_its_path_and_lines_within_a_record_say_from_where_they_count()
    {
        var options = Options(ConflictJsonTypes.Default, HolderJson.Default);
        var value = () => JsonSerializer.Deserialize<Holder>("""{"Killed":"x"}""", options);
        var record = () => JsonSerializer.Deserialize<Holder>("{\"Record\":{\"conflictModel\":\"1.0\",\n\"incidents\":[]}}", options);
        var item = () => JsonSerializer.Deserialize<Holder>("""{"Item":{"kind":"incident","name":"Raid"}}""", options);

        value.Should().Throw<JsonException>().Which.Path.Should().Be("$.Killed");
        record.Should().Throw<JsonException>().WithMessage("*(Lines are counted from where the record or item begins.)").Which.Path.Should().Be("$.Record");
        item.Should().Throw<JsonException>().WithMessage("*an item that stands alone, as on a line of a stream, has one.*").Which.Path.Should().Be("$.Item");
    }

    private static JsonSerializerOptions Options(params IJsonTypeInfoResolver[] resolvers) => new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(resolvers) };
}
