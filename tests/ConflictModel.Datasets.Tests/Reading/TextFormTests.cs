using System.Text;
using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public class TextFormTests
{
    private static readonly string Plain = Table(
        Header42,
        Row(Header42, ("source_original", "one\ntwo")),
        Row(Header42, ("id", "7002"), ("source_headline", "he said \"no\", twice")),
        Row(Header42, ("id", "7003")));

    public static TheoryData<string, byte[], string> Forms => new()
    {
        { "line feeds", Encoding.UTF8.GetBytes(Plain), "one\ntwo" },
        { "carriage returns with line feeds", Encoding.UTF8.GetBytes(Plain.Replace("\n", "\r\n", StringComparison.Ordinal)), "one\r\ntwo" },
        { "carriage returns alone", Encoding.UTF8.GetBytes(Plain.Replace('\n', '\r')), "one\rtwo" },
        { "a byte order mark", Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Plain)).ToArray(), "one\ntwo" },
        { "no line break at the end", Encoding.UTF8.GetBytes(Plain.TrimEnd('\n')), "one\ntwo" },
        { "gzip", Gzip(Plain), "one\ntwo" },
        { "gzip in two members", Gzip(Plain[..1500]).Concat(Gzip(Plain[1500..])).ToArray(), "one\ntwo" },
        { "UTF-16 with its mark", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Plain)).ToArray(), "one\ntwo" },
        { "blank lines first", Encoding.UTF8.GetBytes("\n" + Plain), "one\ntwo" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Reads_the_same_rows_from_every_form(string form, byte[] bytes, string told)
    {
        using var reader = UcdpGed.Read(new MemoryStream(bytes));
        var rows = reader.ToList();

        rows.Select(row => row.Id).Should().Equal([7001, 7002, 7003], form);
        rows[0].SourceOriginal.Should().Be(told);
        rows[1].SourceHeadline.Should().Be("he said \"no\", twice");
        rows[1].SourceArticle.Should().Be("\"The Herald,2005-03-02,Clash at the mill\"");
        rows.Select(row => row.Line - rows[0].Line).Should().Equal(0, 2, 3);
        reader.Counts.Should().Be(new RowCounts(3, 3, 0));
        reader.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Reads_from_a_stream_that_gives_one_byte_at_a_time()
    {
        using var reader = UcdpGed.Read(new SlowStream(Gzip(Plain)));
        reader.Select(row => row.Id).Should().Equal(7001, 7002, 7003);
    }

    [Fact]
    public void Gives_a_row_back_exactly_as_it_stands_in_the_file()
    {
        var lines = new[] { Row(Header42, ("side_b", "\"Blue\" Front, the")), Row(Header42, ("adm_2", "a\r\nb")).Replace("7001", "\"7001\"", StringComparison.Ordinal) };
        using var reader = Read(Table(Header42, lines));
        reader.Select(row => row.ToString()).Should().Equal(lines);
    }

    [Fact]
    public void Leaves_a_stream_open_only_when_asked()
    {
        var kept = Stream(Plain);
        UcdpGed.Read(kept, leaveOpen: true).Dispose();
        kept.CanRead.Should().BeTrue();

        var closed = Stream(Plain);
        UcdpGed.Read(closed).Dispose();
        closed.CanRead.Should().BeFalse();
    }

    [Fact]
    public void Agrees_with_a_naive_reader_on_random_tables()
    {
        var random = new Random(20051);
        string[] pieces = ["a", ",", "\"", "\n", "\r\n", "\r", "é", " ", "\"\"", ",,", "日本", "x y"];
        for (var round = 0; round < 200; round++)
        {
            var rows = Enumerable.Range(0, random.Next(1, 30)).Select(_ => Row(
                Header42,
                ("source_article", string.Concat(Enumerable.Range(0, random.Next(0, 9)).Select(_ => pieces[random.Next(pieces.Length)]))),
                ("adm_2", string.Concat(Enumerable.Range(0, random.Next(0, 5)).Select(_ => pieces[random.Next(pieces.Length)]))))).ToArray();
            var text = Table(Header42, rows);

            using var reader = Read(text);
            var cells = reader.Select(row => row.ToCells()).ToList();

            var expected = NaiveCsv.Parse(text).Skip(1).ToList();
            cells.Should().HaveSameCount(expected, "round {0}", round);
            cells.Zip(expected, (ours, theirs) => ours.SequenceEqual(theirs)).Should().NotContain(false, "round {0}", round);
        }
    }

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
