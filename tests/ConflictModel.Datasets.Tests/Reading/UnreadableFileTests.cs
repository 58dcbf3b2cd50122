using System.Text;
using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public class UnreadableFileTests
{
    public static TheoryData<string, byte[], string> Files => new()
    {
        { NoteCodes.EmptyFile, [], "f.csv is empty: a header line and rows are needed." },
        { NoteCodes.EmptyFile, Encoding.UTF8.GetBytes("\uFEFF\r\n \n"), "f.csv is empty: a header line and rows are needed." },
        { NoteCodes.BinaryFile, [1, 2, 0, 4], "f.csv is no CSV text: it looks like binary data; give the CSV file." },
        { NoteCodes.BinaryFile, "PK\x03\x04..."u8.ToArray(), "f.csv is no CSV text: it looks like a zip archive or an Excel workbook; unpack it, or save the sheet as CSV." },
        { NoteCodes.BinaryFile, "{\"Result\":[]}"u8.ToArray(), "f.csv is no CSV text: it looks like JSON; give the CSV file." },
        { NoteCodes.BinaryFile, "<!DOCTYPE html>"u8.ToArray(), "f.csv is no CSV text: it looks like a web page or XML; download the CSV file itself." },
        { NoteCodes.WrongSeparator, Encoding.UTF8.GetBytes(Header42.Replace(',', ';')), "f.csv is not separated by commas: save it again as comma-separated values." },
        { NoteCodes.NoHeader, Encoding.UTF8.GetBytes(Row(Header42)), "f.csv has no header: its first line holds 42 values; put the line of column names of its release above them." },
        { NoteCodes.DuplicateColumn, Encoding.UTF8.GetBytes(Header42 + ",id\n"), "The header of f.csv names the column \"id\" twice; rename or remove one." },
        { NoteCodes.WrongDataset, "event_id_cnty,event_date,year,sub_event_type,fatalities\n"u8.ToArray(), "f.csv is not UCDP GED: by its columns it looks like ACLED." },
        { NoteCodes.WrongDataset, "conflict_id,year,incompatibility,intensity_level\n"u8.ToArray(), "f.csv is not UCDP GED: by its columns it looks like the UCDP/PRIO armed conflict dataset." },
        { NoteCodes.WrongDataset, "name,colour,shape\nx,y,z\n"u8.ToArray(), "f.csv is not UCDP GED: its columns begin with name, colour, shape." },
        { NoteCodes.MissingColumns, Encoding.UTF8.GetBytes(Header42.Replace("best,", "", StringComparison.Ordinal)), "f.csv looks like UCDP GED but lacks the columns best; give the file as published." },
        { NoteCodes.OpenQuote, Encoding.UTF8.GetBytes("\"" + Header42 + "\n"), "The header of f.csv has a quote that is not closed properly; mend line 1." },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Says_in_one_sentence_why_a_file_cannot_be_read(string code, byte[] content, string message)
    {
        var open = () => UcdpGed.Read(new MemoryStream(content), new DatasetReadOptions { FileName = "f.csv" });

        var thrown = open.Should().Throw<DatasetException>().Which;
        thrown.Code.Should().Be(code);
        thrown.File.Should().Be("f.csv");
        thrown.Message.Should().Be(message);
    }

    [Fact]
    public void Says_that_a_file_is_missing()
    {
        var open = () => UcdpGed.Read("/no/such/file.csv");
        open.Should().Throw<DatasetException>().WithMessage("There is no file /no/such/file.csv; check the path.")
            .Which.Code.Should().Be(NoteCodes.CannotOpen);
    }

    [Fact]
    public void Says_that_a_path_is_a_folder()
    {
        var open = () => UcdpGed.Read(Path.GetTempPath());
        open.Should().Throw<DatasetException>().WithMessage("*it is a folder; give the file within.");
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(300)]
    [InlineData(3000)]
    public void A_gzip_file_cut_short_gives_its_whole_rows_and_then_fails(int cut)
    {
        var rows = Enumerable.Range(0, 4000).Select(i => Row(Header42, ("id", $"{i}"), ("source_original", $"{i * 7919 % 4001}"))).ToArray();
        var packed = Gzip(Table(Header42, rows));
        using var reader = UcdpGed.Read(new MemoryStream(packed[..^cut]), new DatasetReadOptions { FileName = "f.csv.gz" });
        var read = new List<UcdpGedRow>();

        var act = () => read.AddRange(reader);

        var thrown = act.Should().Throw<DatasetException>().Which;
        thrown.Code.Should().Be(NoteCodes.BrokenCompression);
        thrown.Message.Should().StartWith("f.csv.gz is gzip-compressed and broken");
        reader.Notes.Should().BeEmpty("the row at the break is no row of the file");
        reader.Counts.Reported.Should().Be(0);
    }

    [Fact]
    public void A_gzip_file_cut_within_its_first_bytes_fails_at_once()
    {
        var packed = Gzip(Table(Header42, Row(Header42)));
        var open = () => UcdpGed.Read(new MemoryStream(packed[..5]));
        open.Should().Throw<DatasetException>().Which.Code.Should().Be(NoteCodes.BrokenCompression);
    }

    [Fact]
    public void A_gzip_file_with_a_changed_byte_fails()
    {
        var packed = Gzip(Table(Header42, Row(Header42)));
        packed[^6] ^= 1; // within the checksum
        var act = () => UcdpGed.Read(new MemoryStream(packed)).Count();
        act.Should().Throw<DatasetException>().Which.Code.Should().Be(NoteCodes.BrokenCompression);
    }

    [Fact]
    public void A_row_over_the_limit_stops_the_reading_with_its_line()
    {
        var text = Table(Header42, Row(Header42), "1,\"" + new string('x', 400_000), Row(Header42));
        using var reader = Read(text, new DatasetReadOptions { FileName = "f.csv", MaxRowBytes = 100_000 });
        var act = () => reader.Count();
        var thrown = act.Should().Throw<DatasetException>().Which;
        thrown.Code.Should().Be(NoteCodes.RowTooLong);
        thrown.Line.Should().Be(3);
        thrown.Message.Should().Be("The row on line 3 of f.csv is longer than 100,000 bytes; most likely a quote there is never closed.");
    }
}
