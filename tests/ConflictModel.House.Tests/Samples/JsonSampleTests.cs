using ConflictModel.Json;

namespace ConflictModel.House.Tests.Samples;

public class JsonSampleTests
{
    [Fact]
    public async Task Copies_the_tolls_of_a_stream_item_by_item()
    {
        using var source = new MemoryStream();
        using var target = new MemoryStream();
        ConflictJson.WriteStream([new Incident("Strike"), new CasualtyEstimate(IncidentId.From("Strike"), Harm.Killed, Estimate.AtLeast(78))], source);
        source.Position = 0;

        (await JsonSample.CopiedAsync(source, target)).Should().Be(1);
        target.Position = 0;
        ConflictJson.ReadStream(target).Should().ContainSingle().Which.Should().BeOfType<CasualtyEstimate>();
    }
}
