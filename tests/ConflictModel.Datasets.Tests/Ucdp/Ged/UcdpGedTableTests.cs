using System.Globalization;
using Xunit.Abstractions;
using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public class UcdpGedTableTests(ITestOutputHelper output)
{
    // Cells as they stand in a file, for any column: plain, and every way of being odd.
    private static readonly string[] Odd =
    [
        "", " ", "\"\"", "0", "-0", "1", "-1", "2", "7", "8", "05", " 5", "5 ", "\"5\"", "\" 5\"", "+5", "5.0", "x", "TRUE", "true", "False", "32766", "32767", "-32766", "-32767", "-32768",
        "999999999", "2147483647", "2147483648", "-2147483648", "-2147483647", "99999999999999999999", "12.5", "-12.50", "0.1", ".5", "5.", "-0.0", "00.5", "1e2", "1.5e0", "90", "90.0000001",
        "123456789.123456", "1234567890.123456", "3.14159265358979312", "NaN", "2005-03-01", "2005-03-01 00:00:00.000", "2005-03-01T00:00:00", "2005-03-01 00:00", " 2005-03-01",
        "\"2005-03-01\"", "2005-03-01 ", "2005-02-29", "0001-01-01", "POINT (-99 12.5)", "\"POINT (-99 12.5)\"", "POINT (-99 12.50)", "\"a, b\"", "\"a \"\"b\"\"\"", "\"a\nb\"", "\"a\r\nb\"", "Málaga",
        "a \"b\"", "\"a\" b",
    ];

    [Theory]
    [MemberData(nameof(RealFilesTests.Files), MemberType = typeof(RealFilesTests))]
    public void A_release_in_memory_is_the_release_row_by_row(string file, string layout, int read, int reported)
    {
        if (!SharedData.TryFind(file, output, out var path))
        {
            return;
        }

        using var reader = UcdpGed.Read(path);
        var table = UcdpGed.Load(path);

        GedTables.Compare(table, reader).Should().Be(read - reported);
        table.Layout.Should().Be(layout);
        output.WriteLine($"{file}: {table.Count} rows and {table.NoteCount} notes are the same");
    }

    [Fact]
    public void Columns_and_rows_are_asked_like_lists()
    {
        var table = UcdpGed.Load(Stream(Table(Header49, Row(Header49), Row(Header49, ("id", "7002"), ("country", "Sylvania"), ("best", "9"), ("gwnoa", "")))));

        table.Count.Should().Be(2);
        table.Best.Sum().Should().Be(15);
        table.Country[1].Should().Be("Sylvania");
        table.Gwnoa.Should().Equal(999, null);
        table.Where(row => row.Country == "Freedonia").Select(row => row.Id).Should().Equal(7001);
        table.DateStart.Name.Should().Be("date_start");
        table.DateStart.Printed(1).Should().Be("2005-03-01");
        table[1].ToString().Should().Be(Row(Header49, ("id", "7002"), ("country", "Sylvania"), ("best", "9"), ("gwnoa", "")));
    }

    [Fact]
    public void A_column_that_the_file_lacks_is_unknown_in_every_row()
    {
        var table = UcdpGed.Load(Stream(Table(HeaderSyria, Row(HeaderSyria))));

        table.Gwnoa.Should().Equal((int?)null);
        table.CodeStatus.Should().Equal("");
        table.Gwnoa.Printed(0).Should().Be("");
        table.Gwnoa.Name.Should().Be("gwnoa");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void There_is_no_row_outside(int row)
    {
        var table = UcdpGed.Load(Stream(Table(Header42, Row(Header42))));

        table.Invoking(it => it[row]).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The table has 1 rows, counted from 0.*");
        table.Best.Invoking(it => it[row]).Should().Throw<ArgumentOutOfRangeException>();
        table.Gwnob.Invoking(it => it.Printed(row)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_file_without_rows_is_a_table_without_rows() => GedTables.Compare(Header42 + "\n").Should().Be(0);

    [Fact]
    public void What_cannot_be_read_is_kept_as_printed_with_its_note()
    {
        var table = UcdpGed.Load(Stream(Table(Header42, Row(Header42, ("latitude", "north"), ("where_prec", "9"), ("number_of_sources", "-1")))), new DatasetReadOptions { FileName = "f.csv" });

        (table.Latitude[0], table.WherePrecision[0], table.NumberOfSources[0]).Should().Be((null, UcdpWherePrecision.Unknown, null));
        (table.Latitude.Printed(0), table.WherePrecision.Printed(0), table.NumberOfSources.Printed(0)).Should().Be(("north", "9", "-1"));
        table.Notes.Select(note => (note.Code, note.Line, note.Value)).Should().Equal((NoteCodes.CodeNotInList, 2L, "9"), (NoteCodes.NotANumber, 2L, "north"));
    }

    [Theory]
    [InlineData(1, "\n")]
    [InlineData(2, "\r\n")]
    [InlineData(3, "\r")]
    public void Every_odd_cell_comes_back_as_printed_and_as_the_row_types_it(int seed, string lineEnd)
    {
        var random = new Random(seed);
        var columns = (Header49 + ",extra").Split(',');
        var rows = Enumerable.Range(0, 3000).Select(_ =>
        {
            var row = Row(Header49, ("source_article", "a paper")).Split(',').Append("more").ToArray();
            for (var i = random.Next(6); i > 0; i--)
            {
                row[random.Next(row.Length)] = Odd[random.Next(Odd.Length)];
            }

            return string.Join(',', row) + (random.Next(5) == 0 ? "," : "");
        });

        GedTables.Compare(string.Join(lineEnd, rows.Prepend(string.Join(',', columns))), new DatasetReadOptions { FileName = "f.csv" }).Should().BeGreaterThan(1000);
    }

    [Fact]
    public void A_coordinate_is_the_double_nearest_to_what_is_printed()
    {
        var random = new Random(1);
        var printed = Enumerable.Range(0, 2000).Select(_ => ((random.NextDouble() * 180) - 90).ToString($"F{random.Next(16)}", CultureInfo.InvariantCulture)).ToList();
        var table = UcdpGed.Load(Stream(Table(Header42, [.. printed.Select(latitude => Row(Header42, ("latitude", latitude)))])));

        table.Latitude.Should().Equal(printed.Select(latitude => (double?)double.Parse(latitude, CultureInfo.InvariantCulture)));
        Enumerable.Range(0, table.Count).Select(table.Latitude.Printed).Should().Equal(printed);
    }

    [Fact]
    public void A_file_that_quotes_every_cell_comes_back_as_printed()
    {
        var quoted = string.Join(',', Header42.Split(',').Select((name, i) => name is "source_article" ? "\"a\"" : $"\"{(Row(Header42, ("source_article", "a")).Split(',')[i])}\""));
        GedTables.Compare(Table(Header42, quoted, quoted)).Should().Be(2);
    }

    [Fact]
    public void More_distinct_texts_than_are_held_once_and_longer_ones_are_held_all_the_same()
    {
        var row = Row(Header42, ("id", "ID"), ("adm_1", "PLACE"), ("source_article", ""));
        var text = Table(Header42, [.. Enumerable.Range(0, 70_000).Select(i =>
            row.Replace("ID", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("PLACE", i % 1000 == 0 ? new string('p', 1500 + i) : $"Place {i}", StringComparison.Ordinal))]);

        var table = UcdpGed.Load(Stream(text));

        table.Count.Should().Be(70_000);
        for (var i = 0; i < table.Count; i++)
        {
            table.Adm1[i].Should().HaveLength(i % 1000 == 0 ? 1500 + i : $"Place {i}".Length);
            (table.Id[i], table.Adm1.Printed(i), table.Country[i]).Should().Be((i, i % 1000 == 0 ? new string('p', 1500 + i) : $"Place {i}", "Freedonia"));
        }
    }

    [Fact]
    public void A_row_and_a_text_longer_than_what_is_set_aside_at_once_are_held()
    {
        var row = Row(Header42, ("source_article", new string('a', 3 << 20)));
        GedTables.Compare(Table(Header42, Row(Header42), row, Row(Header42), row)).Should().Be(4);
    }

    [Fact]
    public void Equal_texts_of_a_repeated_column_are_one_string()
    {
        var table = UcdpGed.Load(Stream(Table(Header42, Row(Header42), Row(Header42))));
        table.Country[0].Should().BeSameAs(table.Country[1]).And.BeSameAs(table[1].Country);
    }

    [Fact]
    public void What_ends_reading_row_by_row_ends_loading_alike()
    {
        var load = () => UcdpGed.Load(Stream("a,b\n1,2\n"), new DatasetReadOptions { FileName = "f.csv" });
        load.Should().Throw<DatasetException>().Which.Code.Should().Be(NoteCodes.WrongDataset);
    }

    [Fact]
    public void Progress_is_told_while_it_loads_and_stopping_closes_the_file()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        File.WriteAllText(path, Table(Header42, [.. Enumerable.Repeat(Row(Header42), 5000)]));
        try
        {
            using var stop = new CancellationTokenSource();
            var told = new List<double>();
            var progress = new Told(part =>
            {
                told.Add(part);
                if (told.Count == 3)
                {
                    stop.Cancel();
                }
            });
            var load = () => UcdpGed.Load(path, new DatasetReadOptions { Cancellation = stop.Token }, progress);

            load.Should().Throw<OperationCanceledException>();
            told.Should().HaveCount(3).And.BeInAscendingOrder().And.OnlyContain(part => part > 0 && part <= 1);
            using var alone = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_load_that_was_stopped_before_reads_nothing()
    {
        var load = () => UcdpGed.Load(Stream(Table(Header42, Row(Header42))), new DatasetReadOptions { Cancellation = new CancellationToken(canceled: true) });
        load.Should().Throw<OperationCanceledException>();
    }

    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}
