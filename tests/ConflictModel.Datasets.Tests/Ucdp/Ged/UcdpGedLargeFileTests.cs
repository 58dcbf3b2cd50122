using System.Globalization;
using System.Text;
using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

/// <summary>Files of more than 8 MB, whose later half another thread takes where there are two processors: nothing may tell.</summary>
public sealed class UcdpGedLargeFileTests : IDisposable
{
    private const int Enough = 9 << 20;

    private readonly string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");

    public void Dispose() => File.Delete(this.path);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_breaks_within_quotes_change_nothing(string lineEnd)
    {
        var random = new Random(7);
        var text = Fill(Header49, lineEnd, i => Row(
            Header49,
            ("id", Number(i)),
            ("source_article", string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => $"a \"paper\",{lineEnd}2005,\n"))),
            ("where_prec", random.Next(50) == 0 ? "9" : "1"),
            ("best", random.Next(100) == 0 ? "many" : "6")));

        var table = Compare(text);

        table.Counts.Reported.Should().BeGreaterThan(50);
        table.NoteCount.Should().BeGreaterThan(table.Counts.Reported);
        if (Environment.ProcessorCount > 1 && lineEnd != "\r")
        {
            IsInTwoParts(table).Should().BeTrue("else nothing is tested here");
        }
    }

    [Fact]
    public void Flaws_of_quoting_change_nothing()
    {
        var random = new Random(8);
        string[] flaws = ["Old \"Mill\"", "\"Old\" Mill", "Old Mill\"", "\"Old Mill", "\"Old\nMill\"", "Old Mill"];
        var text = Fill(Header42, "\n", i =>
            Row(Header42, ("id", Number(i)), ("source_article", random.Next(3) == 0 ? "two\n\"lines\"" : "one")).Replace("Old Mill", flaws[random.Next(random.Next(20) == 0 ? 5 : 6)], StringComparison.Ordinal));

        Compare(text).Notes.Select(note => note.Code).Distinct().Should().Contain([NoteCodes.OpenQuote, NoteCodes.StrayQuote, NoteCodes.TextAfterQuote]);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.49)]
    public void Rows_quoted_in_a_cell_are_not_taken_for_rows(double where)
    {
        var plain = Row(Header42, ("source_article", "a paper"), ("id", "666"));
        var quoted = string.Concat(Enumerable.Repeat(plain + "\n", (2 << 20) / plain.Length));
        var isQuoted = false;
        var text = Fill(Header42, "\n", (i, length) =>
        {
            if (isQuoted || length < Enough * where - (1 << 20))
            {
                return Row(Header42, ("id", Number(i)), ("source_article", "a paper"));
            }

            isQuoted = true;
            return Row(Header42, ("id", Number(i)), ("source_article", quoted));
        });

        var table = Compare(text);

        isQuoted.Should().BeTrue();
        table.Id.Should().NotContain(666);
        IsInTwoParts(table).Should().BeFalse("what looks like a row in the middle of this file is none");
    }

    [Fact]
    public void A_mark_of_UTF_8_and_a_cell_beyond_the_header_are_told_once()
    {
        var text = Fill(Header42, "\n", i => Row(Header42, ("id", Number(i))) + ",");
        var table = Compare("\uFEFF" + text);

        table.Notes.Select(note => (note.Code, note.Line)).Should().Equal((NoteCodes.CellBeyondHeader, 2L));
        table[table.Count - 1].ToString().Should().EndWith(",");
    }

    [Fact]
    public void A_cell_beyond_the_header_that_only_the_later_half_has_is_told_where_it_comes_first()
    {
        var text = Fill(Header42, "\n", (i, length) => Row(Header42, ("id", Number(i))) + (length > Enough * 3 / 4 ? "," : ""));
        Compare(text).Notes.Should().ContainSingle().Which.Line.Should().BeGreaterThan(10_000);
    }

    [Fact]
    public void More_notes_than_are_set_aside_are_all_told_in_order()
    {
        var text = Fill(Header42, "\n", i => Row(
            Header42, ("id", Number(i)), ("low", "99"), ("where_prec", "x"), ("date_prec", "x"), ("event_clarity", "x"), ("latitude", "x"), ("longitude", "x"), ("gwnoa", "x"), ("gwnob", "x"), ("country_id", "x")));
        Compare(text, new DatasetReadOptions { MaxNotes = 150_000 }).NoteCount.Should().BeGreaterThan(200_000);
    }

    [Fact]
    public void Notes_are_told_as_they_would_be_of_one_reader()
    {
        File.WriteAllText(this.path, Fill(Header42, "\n", i => Row(Header42, ("id", Number(i)), ("low", "99"))));
        var (told, expected) = (new List<DatasetNote>(), new List<DatasetNote>());
        var options = new DatasetReadOptions { FileName = "f.csv", MaxNotes = 3 };

        var table = UcdpGed.Load(this.path, options with { OnNote = told.Add });
        using var reader = UcdpGed.Read(this.path, options with { OnNote = expected.Add });

        reader.Count().Should().Be(table.Count);
        told.Should().HaveCount(table.Count);
        told.SequenceEqual(expected).Should().BeTrue();
        table.Notes.Should().Equal(expected.Take(3));
    }

    [Fact]
    public void A_row_too_long_in_the_later_half_ends_it_with_its_line()
    {
        var text = Fill(Header42, "\n", (i, length) => Row(Header42, ("id", Number(i)), ("source_article", length > Enough * 3 / 4 ? new string('a', 200_000) : "a\nb")));
        File.WriteAllText(this.path, text);
        var options = new DatasetReadOptions { FileName = "f.csv", MaxRowBytes = 100_000 };

        var load = () => UcdpGed.Load(this.path, options);
        using var reader = UcdpGed.Read(this.path, options);
        var read = () => reader.Count();

        var expected = read.Should().Throw<DatasetException>().Which;
        var met = load.Should().Throw<DatasetException>().Which;
        (met.Code, met.Line, met.Message).Should().Be((expected.Code, expected.Line, expected.Message));
    }

    [Fact]
    public void Stopping_and_failing_close_the_file_for_both_threads()
    {
        File.WriteAllText(this.path, Fill(Header42, "\n", i => Row(Header42, ("id", Number(i)))) + Header42);
        using var stop = new CancellationTokenSource();
        var stopped = () => UcdpGed.Load(this.path, new DatasetReadOptions { Cancellation = stop.Token }, new Told(_ => stop.Cancel()));
        var failed = () => UcdpGed.Load(this.path, progress: new Told(_ => throw new InvalidTimeZoneException()));

        stopped.Should().Throw<OperationCanceledException>();
        failed.Should().Throw<InvalidTimeZoneException>();
        using var alone = new FileStream(this.path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }

    [Fact]
    public void Progress_rises_to_the_end()
    {
        File.WriteAllText(this.path, Fill(Header42, "\n", i => Row(Header42, ("id", Number(i)))));
        var told = new List<double>();

        UcdpGed.Load(this.path, progress: new Told(told.Add));

        told.Should().HaveCountGreaterThan(5).And.BeInAscendingOrder().And.OnlyContain(part => part > 0 && part <= 1);
    }

    /// <summary>Each part has its own strings.</summary>
    private static bool IsInTwoParts(UcdpGedTable table) => !ReferenceEquals(table.Region[0], table.Region[table.Count - 1]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Fill(string header, string lineEnd, Func<int, string> row) => Fill(header, lineEnd, (number, _) => row(number));

    private static string Fill(string header, string lineEnd, Func<int, int, string> row)
    {
        var text = new StringBuilder(header).Append(lineEnd);
        for (var i = 0; text.Length < Enough; i++)
        {
            text.Append(row(10_000 + i, text.Length)).Append(lineEnd);
        }

        return text.ToString();
    }

    private UcdpGedTable Compare(string text, DatasetReadOptions? options = null)
    {
        File.WriteAllBytes(this.path, Encoding.UTF8.GetBytes(text));
        var table = UcdpGed.Load(this.path, options);
        using var reader = UcdpGed.Read(this.path, options);
        var row = 0;
        foreach (var expected in reader)
        {
            var met = table[row];
            if (met.Line != expected.Line || met.ToString() != expected.ToString() || table.Id[row] != expected.Id || table.SideB[row] != expected.SideB)
            {
                (met.Line, met.ToString(), table.Id[row], table.SideB[row]).Should().Be((expected.Line, expected.ToString(), expected.Id, expected.SideB), "row {0}", row);
            }

            row++;
        }

        table.Count.Should().Be(row);
        table.Counts.Should().Be(reader.Counts);
        table.NoteCount.Should().Be(reader.NoteCount);
        table.Notes.SequenceEqual(reader.Notes).Should().BeTrue("the notes are those of one reader");
        return table;
    }

    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}
