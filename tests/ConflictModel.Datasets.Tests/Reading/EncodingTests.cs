using System.Text;
using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public class EncodingTests
{
    private static readonly string Text = Table(Header42, Row(Header42, ("side_b", "Frente Único ñ")), Row(Header42, ("id", "7002")));

    [Fact]
    public void A_file_in_a_declared_encoding_is_read_as_what_it_says()
    {
        using var reader = UcdpGed.Read(new MemoryStream(Encoding.Latin1.GetBytes(Text)), new DatasetReadOptions { Encoding = Encoding.Latin1 });

        reader.First().SideB.Should().Be("Frente Único ñ");
        reader.NoteCount.Should().Be(0);
    }

    [Fact]
    public void Windows_1252_is_read_where_the_caller_brings_it()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var text = Text.Replace("Único", "“Único”–", StringComparison.Ordinal);
        using var reader = UcdpGed.Read(new MemoryStream(windows.GetBytes(text)), new DatasetReadOptions { Encoding = windows });

        reader.First().SideB.Should().Be("Frente “Único”– ñ");
    }

    [Fact]
    public void Undeclared_it_is_not_guessed_and_only_the_rows_that_are_not_utf_8_are_reported()
    {
        using var reader = UcdpGed.Read(new MemoryStream(Encoding.Latin1.GetBytes(Text)));

        reader.Should().ContainSingle().Which.Id.Should().Be(7002);
        reader.Counts.Should().Be(new RowCounts(2, 1, 1));
        var note = reader.Notes.Should().ContainSingle().Which;
        (note.Code, note.Line).Should().Be((NoteCodes.NotUtf8, 2L));
        note.Message.Should().Be("The row is not UTF-8: save the file as UTF-8, or say which encoding it has.");
    }
}
