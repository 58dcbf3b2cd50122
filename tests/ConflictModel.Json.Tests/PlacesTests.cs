using System.Text;
using ConflictModel.Json.Tests.Samples;

namespace ConflictModel.Json.Tests;

public class PlacesTests
{
    private static readonly string[] Pointers =
    [
        "", "/claims", "/claims/end", "/claims/end/at", "/claims/end/links/1", "/claims/end/links/1/to", "/claims/end/gone/deeper", "/truces/none", "/actors/şam/name",
    ];

    private const string Document = """
        {
          "conflictModel": "1.0",
          "actors": {
            "x": { "kind": "state", "name": "{\"at\": 1}" }, "şam": { "kind": "state", "😀": 1, "name": "Şam" }
          },
          "claims": {
            "end": {
              "kind": "milestone",
              "at": "1949",
              "links": [
                { "kind": "part-of", "to": "a" }, { "kind": "part-of", "to": "b" }
              ]
            }
          }
        }
        """;

    private const string Stream = """
        {"conflictModel":"1.0"}
        {"kind":"milestone","id":"other","at":"1948"}

        {"id":"end","kind":"milestone","at":"1949","links":[{"to":"a"},{"to":"b"}]}
        {"kind":"state","id":"şam","name":"Şam"}
        """;

    [Fact]
    public void Finds_names_and_elements_in_a_document() =>
        Find(Document).Should().Equal((1, 1), (6, 3), (7, 5), (9, 7), (11, 43), (11, 64), (7, 5), (1, 1), (4, 89));

    [Fact]
    public void Finds_the_lines_of_a_stream_and_what_is_in_them() =>
        Find(Stream).Should().Equal((1, 1), (1, 1), (4, 1), (4, 32), (4, 64), (4, 65), (4, 1), (1, 1), (5, 28));

    [Fact]
    public void A_mark_at_the_beginning_moves_nothing() => Find("\uFEFF" + Document).Should().Equal(Find(Document));

    [Fact]
    public void A_text_that_breaks_off_has_places_up_to_there()
    {
        Find(Document[..Document.IndexOf("\"links\"", StringComparison.Ordinal)])[3].Should().Be((9, 7));
        Find("{")[3].Should().Be((1, 1));
        Find("")[0].Should().Be((1, 1));
    }

    [Theory]
    [InlineData("{\"kind\":\"state\",\"id\":")]
    [InlineData("{\"kind\":\"state\",\"id\":\"\\ud800\"}")] // half a character
    [InlineData("{\"kind\":\"milestone\",\"id\":\"end\",\"\\ud800\":1}")]
    public void A_line_that_cannot_be_read_hides_no_other(string faulty)
    {
        var text = Stream.Replace("{\"kind\":\"milestone\",\"id\":\"other\",\"at\":\"1948\"}", faulty, StringComparison.Ordinal);

        text.Should().Contain(faulty);
        Find(text)[^1].Should().Be((5, 28));
    }

    [Fact]
    public void Every_item_of_the_sample_is_found_in_both_forms()
    {
        var stream = new MemoryStream();
        ConflictJson.WriteStream(Sample.Record, stream);
        foreach (var text in new[] { Encoding.UTF8.GetBytes(ConflictJson.Write(Sample.Record)), stream.ToArray() })
        {
            var places = ConflictJson.FindPlaces(text, Sample.Record.Where(i => i is not UnreadItem).Select(i => i.Pointer + "/kind"));
            var lines = Encoding.UTF8.GetString(text).Split('\n');
            foreach (var (pointer, (line, column)) in places)
            {
                lines[line - 1][(column - 1)..].Should().StartWith("\"kind\"", pointer);
            }
        }
    }

    private static List<(int Line, int Column)> Find(string text)
    {
        var places = ConflictJson.FindPlaces(Encoding.UTF8.GetBytes(text), Pointers);
        return [.. Pointers.Select(p => (places[p].Line, places[p].Column))];
    }
}
