using System.Text;
using ConflictModel.Json.Tests.Samples;

namespace ConflictModel.Json.Tests;

public class StreamTests
{
    [Fact]
    public void A_stream_has_one_item_a_line_kind_and_id_first()
    {
        using var stream = new MemoryStream();
        using (var writer = new ConflictStreamWriter(stream, leaveOpen: true))
        {
            writer.Write(new State("Russia"));
            writer.Write(new Incident("Strike") { IsSeries = true });
            writer.Invoking(w => w.Write(new State("x\ud800", ActorId.Parse("x")))).Should().Throw<ArgumentException>();
            writer.Write(new CasualtyEstimate(EntityId.Parse("incident:strike"), Harm.Killed, Estimate.AtLeast(5)) { Id = ClaimId.Parse("c") });
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(
            """
            {"conflictModel":"1.0"}
            {"kind":"state","id":"russia","name":"Russia"}
            {"kind":"incident","id":"strike","name":"Strike","series":true}
            {"kind":"casualtyEstimate","id":"c","of":"incident:strike","harm":"killed","number":"at least 5"}

            """);
    }

    [Fact]
    public async Task Ten_thousand_items_come_back_as_they_were()
    {
        var items = Enumerable.Range(0, 10_000).Select(Made).ToArray();
        using var stream = new MemoryStream();
        await ConflictJson.WriteStreamAsync(Slowly(items), stream);

        stream.Position = 0;
        var read = new List<Item>();
        await foreach (var item in ConflictJson.ReadStreamAsync(new Dribble(stream)))
        {
            read.Add(item);
        }

        read.Should().HaveCount(10_000);
        read.Should().Equal(items);
        stream.Position = 0;
        ConflictJson.ReadStream(stream).Should().Equal(items);
        stream.Length.Should().BeGreaterThan(1 << 20);
    }

    [Fact]
    public void Every_kind_goes_through_a_stream()
    {
        using var stream = new MemoryStream();
        ConflictJson.WriteStream(Sample.Record, stream);
        var bytes = stream.ToArray();

        ConflictJson.FormOf(bytes).Should().Be(ConflictJsonForm.Stream);
        ConflictJson.ReadAny(bytes).Require().Equals(Sample.Record).Should().BeTrue();
        using var again = new MemoryStream();
        ConflictJson.WriteStream(ConflictJson.ReadAny(bytes).Require(), again);
        again.ToArray().Should().Equal(bytes);
        ConflictJson.ReadAny([.. bytes, .. bytes]).Require().Equals(Sample.Record).Should().BeTrue("streams can be strung together");
    }

    [Theory]
    [InlineData("{\"conflictModel\":\"1.0\"}", ConflictJsonForm.Document)]
    [InlineData("{\"conflictModel\":\"1.0\",\"actors\":{}}\n\n", ConflictJsonForm.Document)]
    [InlineData("{\n\"conflictModel\":\"1.0\"\n}\n", ConflictJsonForm.Document)]
    [InlineData("\n\n{\"conflictModel\":\"1.0\"}\r\n\r\n{\"kind\":\"state\",\"id\":\"a\",\"name\":\"A\"}", ConflictJsonForm.Stream)]
    public void The_content_tells_the_form(string text, ConflictJsonForm form)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text, new UTF8Encoding(true));
        try
        {
            var result = ConflictJson.ReadFile(path);
            result.Problems.Should().BeEmpty();
            result.Form.Should().Be(form);
            result.Version.Should().Be("1.0");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("{\"kind\":\"state\"}\n{}", "missing-version", "", 1, 1)]
    [InlineData("{\"conflictModel\":\"2.0\"}\n{}", "newer-version", "/conflictModel", 1, 18)]
    [InlineData("{\"conflictModel\":\"1.0\"}\n{\"kind\":\"state\",\"name\":\"A\"}", "missing-member", "", 2, 1)]
    [InlineData("{\"conflictModel\":\"1.0\"}\n{\"kind\":\"state\",\"name\":5,\"id\":\"a\"}", "wrong-type", "/actors/a/name", 2, 24)]
    [InlineData("{\"conflictModel\":\"1.0\"}\n\n{\"kind\":\"state\",\"na", "truncated", "/kind", 3, 20)]
    [InlineData("{\"conflictModel\":\"1.0\"}\n{\"kind\":\"state\",\"id\":\"a\",\"name\":\"A\"} x", "not-json", "", 2, 38)]
    [InlineData("{\"conflictModel\":\"1.0\"}\n{\"kind\":\"state\",\"id\":\"a\",\"name\":\"A\"}\n{\"kind\":\"state\",\"id\":\"a\",\"name\":\"B\"}", "clashing-id", "/actors/a", 3, 1)]
    [InlineData("{\"conflictModel\":\"1.0\"}\n{\"kind\":\"membership\",\"id\":\"m\",\"member\":\"x\"}", "dangling-reference", "/claims/m/member", 2, 31)]
    public void A_faulty_line_is_told_with_its_place(string text, string code, string place, int line, int column)
    {
        var result = ConflictJson.ReadAny(Encoding.UTF8.GetBytes(text));

        result.Form.Should().Be(ConflictJsonForm.Stream);
        result.Record.Should().BeNull();
        var told = result.Problems.Should().ContainSingle().Subject;
        (told.Code, told.Pointer, told.Line, told.Column).Should().Be((code, place, line, column), told.Message);
    }

    [Fact]
    public async Task Each_line_is_told_before_its_item_is_handed_out()
    {
        var text = "{\"conflictModel\":\"1.0\"}\n\nx\n{\"kind\":\"state\",\"id\":\"a\",\"name\":\"A\"}\n{\"kind\":\"state\",\"id\":\"b\",\"name\":\"B\"}"u8.ToArray();
        var told = new List<string>();
        var options = new ConflictReadOptions { OnLine = (number, line) => told.Add($"{number}: {Encoding.UTF8.GetString(line.Span)}"), OnProblem = p => told.Add(p.Code) };

        foreach (var item in ConflictJson.ReadStream(new MemoryStream(text), options))
        {
            told.Add($"{item.Pointer}");
        }

        told.Should().Equal(
            "1: {\"conflictModel\":\"1.0\"}", "2: ", "3: x", "not-json",
            "4: {\"kind\":\"state\",\"id\":\"a\",\"name\":\"A\"}", "/actors/a",
            "5: {\"kind\":\"state\",\"id\":\"b\",\"name\":\"B\"}", "/actors/b");
        var first = told.ToArray();
        told.Clear();
        await foreach (var item in ConflictJson.ReadStreamAsync(new MemoryStream(text), options))
        {
            told.Add($"{item.Pointer}");
        }

        told.Should().Equal(first);
    }

    [Fact]
    public void Who_asks_to_be_told_gets_all_other_lines()
    {
        var text = "{\"conflictModel\":\"1.0\"}\nx\n{\"kind\":\"state\",\"id\":\"a\",\"name\":\"A\"}\n{\"kind\":\"state\"}"u8.ToArray();
        var told = new List<ReadProblem>();

        ConflictJson.ReadStream(new MemoryStream(text), new ConflictReadOptions { OnProblem = told.Add }).Should().Equal(new State("A"));

        told.Select(p => (p.Line, p.Code)).Should().Equal((2, "not-json"), (4, "missing-member"), (4, "missing-member"));
        FluentActions.Enumerating(() => ConflictJson.ReadStream(new MemoryStream(text))).Should().Throw<ConflictJsonException>();
        FluentActions.Enumerating(() => ConflictJson.ReadStream(new MemoryStream())).Should().Throw<ConflictJsonException>();
        FluentActions.Enumerating(() => ConflictJson.ReadStream(new MemoryStream(new byte[200_000]), new ConflictReadOptions { MaxLineBytes = 1000 }))
            .Should().Throw<ConflictJsonException>().Which.Problems[0].Code.Should().Be("too-large");
    }

    private static Item Made(int i) => i % 2 == 0
        ? new Incident($"Strike {i} — قصف") { ExternalIds = [new(IdScheme.UcdpEvent, $"{i}")] }
        : new CasualtyEstimate(EntityId.Parse($"incident:strike-{i - 1}"), Harm.Killed, Estimate.Between(i, i * 2L)) { Id = ClaimId.Parse($"toll-{i}"), Note = new string('x', i % 300) };

    private static async IAsyncEnumerable<Item> Slowly(IEnumerable<Item> items)
    {
        foreach (var item in items)
        {
            await Task.CompletedTask;
            yield return item;
        }
    }

    /// <summary>Gives few bytes at a time, so that lines break anywhere.</summary>
    private sealed class Dribble(Stream inner) : ReadOnlyStream
    {
        private int size;

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, Math.Min(count, (size = (size % 997) + 1)));
    }
}
