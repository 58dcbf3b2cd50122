using System.Text;

namespace ConflictModel.Json.Tests;

/// <summary>What people write who take JSON for a language near it is named, and so is the other form.</summary>
public class SlipTests
{
    [Theory]
    [InlineData("\"incidents\":{} // mine\n", "This is not JSON: it has no comments.*")]
    [InlineData("/* mine */\"incidents\":{}", "This is not JSON: it has no comments.*")]
    [InlineData("# mine\n\"incidents\":{}", "This is not JSON: it has no comments.*")]
    [InlineData("\"incidents\":{},\n", "This is not JSON: a comma stands before the closing }. Take it away.")]
    [InlineData("\"incidents\":{\"raid\":{\"kind\":\"incident\",\"name\":\"Raid\",\"alsoKnownAs\":[\"a\", ]}}", "This is not JSON: a comma stands before the closing ]. Take it away.")]
    [InlineData("'incidents':{}", "This is not JSON: names and texts stand in double quotes*")]
    [InlineData("\"incidents\":{\"raid\":{\"kind\":'incident'}}", "This is not JSON: names and texts stand in double quotes*")]
    [InlineData("incidents: {}", "This is not JSON: names stand in double quotes, as in \"name\".")]
    [InlineData("\"share\":NaN", "This is not JSON: it has no NaN and no Infinity. Leave out what is not known.")]
    [InlineData("\"share\":-Infinity", "This is not JSON: it has no NaN and no Infinity. Leave out what is not known.")]
    [InlineData("\"share\":nil", "This is not JSON: *")]
    public void A_slip_is_named(string members, string message)
    {
        var problem = ConflictJson.Read($"{{\"conflictModel\":\"1.0\",{members}}}").Problems.Should().ContainSingle().Subject;

        problem.Code.Should().Be(ReadProblems.NotJson);
        problem.Message.Should().Match(message).And.NotContain("reader options");
    }

    [Theory]
    [InlineData("12", "*, and found a number: write \"12\".")]
    [InlineData("-12", "*, and found a number.")]
    [InlineData("1.5", "*, and found a number.")]
    public void A_bare_number_for_an_estimate_is_told_with_its_quotes(string number, string message) =>
        ConflictJson.Read($"{{\"conflictModel\":\"1.0\",\"incidents\":{{\"raid\":{{\"kind\":\"incident\",\"name\":\"Raid\"}}}},\"claims\":{{\"toll\":{{\"kind\":\"casualtyEstimate\",\"of\":\"incident:raid\",\"number\":{number}}}}}}}")
            .Problems.Should().ContainSingle().Which.Message.Should().Match(message);

    [Fact]
    public void A_stream_given_for_a_document_is_told_to_be_one() =>
        ConflictJson.Read("{\"conflictModel\":\"1.0\"}\n{\"kind\":\"incident\",\"id\":\"raid\",\"name\":\"Raid\"}\n").Problems.Should().ContainSingle()
            .Which.Should().Match<ReadProblem>(p => p.Code == ReadProblems.NotJson && p.Line == 2 && p.Column == 1 && p.Message.Contains("read it by ReadStream, or by ReadAny"));

    [Theory]
    [InlineData("{\n  \"conflictModel\": \"1.0\"\n}\n", ReadProblems.Truncated)]
    [InlineData("{\"conflictModel\":\"1.0\",\"incidents\":{\"raid\":{\"kind\":\"incident\",\"name\":\"Raid\"}}}\n", ReadProblems.WrongType)]
    public void A_document_given_for_a_stream_is_told_to_be_one(string text, string code)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var read = () => ConflictJson.ReadStream(stream).ToList();

        var problem = read.Should().Throw<ConflictJsonException>().Which.Problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be(code);
        problem.Message.Should().Contain("Read, or by ReadAny");
    }

    [Fact]
    public void A_document_is_read_from_a_stream()
    {
        ConflictRecord record = [new Incident("Raid")];
        using var stream = new MemoryStream();
        ConflictJson.Write(record, stream);
        stream.Position = 0;

        ConflictJson.Read(stream).Require().Should().Equal(record);
        stream.CanRead.Should().BeTrue();
        FluentActions.Invoking(() => ConflictJson.Read((Stream)null!)).Should().Throw<ArgumentNullException>();
    }
}
