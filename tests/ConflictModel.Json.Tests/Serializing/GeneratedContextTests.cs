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

    private static JsonSerializerOptions Options(params IJsonTypeInfoResolver[] resolvers) => new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(resolvers) };
}
