namespace ConflictModel.Datasets.Tests.Importing;

/// <summary>A row that stands twice in a file makes its items once, and is told.</summary>
public class RepeatedRowsTests
{
    public static TheoryData<string, string> Tables
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var fixture in DatasetFixture.All)
            {
                foreach (var (file, _) in fixture.Tables)
                {
                    data.Add(fixture.Dataset.Name, file);
                }
            }

            return data;
        }
    }

    /// <summary>Gets the datasets whose items are not named after one row: they say again, or number, what a row repeats.</summary>
    private static string[] NotByRow => ["atop", "cow-wars", "hxl", "pax", "sfm"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_row_that_stands_twice_never_makes_a_record_impossible(string name, string file)
    {
        var fixture = DatasetFixture.All.Single(each => each.Dataset.Name == name);
        var text = fixture.Tables.Single(table => table.File == file).Text;
        var rows = text.TrimEnd('\n').Split('\n');
        var options = new DatasetImportOptions { Reading = new() { FileName = file } };
        using var once = fixture.Dataset.Import(GedText.Stream(text), options);
        using var twice = fixture.Dataset.Import(GedText.Stream($"{text}{rows[^1]}\n"), options);

        var (expected, record) = (Imports.Record(once), Imports.Record(twice));

        twice.Counts.Read.Should().Be(once.Counts.Read + 1);
        if (!NotByRow.Contains(name))
        {
            record.Should().Equal(expected);
            twice.Counts.Reported.Should().Be(1);
            twice.Notes.Should().ContainSingle(note => note.Code == NoteCodes.RepeatedRow).Which.Should()
                .Match<DatasetNote>(note => note.Severity == DatasetNoteSeverity.Warning && note.Line == rows.Length + 1
                    && note.Message == $"The row repeats that of line {rows.Length}, to the letter: it is taken once.");
        }
    }

    [Fact]
    public void Of_rows_with_one_id_and_other_cells_the_first_is_taken_and_the_other_is_told_and_not_lost()
    {
        var text = GedText.Table(GedText.Header49, GedText.Row(GedText.Header49), GedText.Row(GedText.Header49, ("id", "7002")), GedText.Row(GedText.Header49, ("best", "8")));
        using var import = Imports.Open(text);

        Imports.Record(import).Killed().Number.Best.Should().Be(6);
        import.Counts.Should().Be(new RowCounts(3, 2, 1));
        import.Lost.Should().Be(0, "the row was read, and another is taken for it");
        import.Notes.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Code = "duplicate-id", Severity = DatasetNoteSeverity.Error, Line = 4L, Column = "id", Value = "7001" });
        import.Notes[0].Message.Should().Be("Line 2 has a row of the same id, 7001, with other cells: that one is taken, this one is not. Take out the one that is wrong, or give it the id it should have.");
    }

    /// <summary>Of a long file not every line is remembered, only every id: 65,536 of them have places.</summary>
    [Theory]
    [InlineData(4_096, "The row repeats that of line 2, to the letter: it is taken once.")]
    [InlineData(32_768, "The row repeats that of line 2, to the letter: it is taken once.")]
    [InlineData(65_536, "A row far above has the same id, 7001: that one is taken, this one is not. Take out the one that is wrong or repeats, or give it the id it should have.")]
    public void An_event_is_taken_once_however_far_its_rows_lie_apart(int apart, string told)
    {
        var text = GedText.Table(GedText.Header49, GedText.Row(GedText.Header49), GedText.Row(GedText.Header49, ("id", $"{7001 + apart}")), GedText.Row(GedText.Header49));

        var totals = UcdpGed.Total(GedText.Stream(text));

        totals.Counts.Should().Be(new RowCounts(3, 2, 1));
        totals.Notes.Should().ContainSingle().Which.Message.Should().Be(told);
    }

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("137438953472")]
    public void An_id_may_be_as_great_as_numbers_go(string id)
    {
        var row = GedText.Row(GedText.Header49, ("id", id));

        UcdpGed.Total(GedText.Stream(GedText.Table(GedText.Header49, row, GedText.Row(GedText.Header49), row))).Counts.Should().Be(new RowCounts(3, 2, 1));
    }

    /// <summary>Two ids of one place, 7001 and 11097, make more room: what was remembered moves into it, also at the place where nothing stood.</summary>
    [Fact]
    public void What_is_remembered_of_a_row_is_still_known_when_more_room_is_made()
    {
        var rows = new[] { "16384", "7001", "11097", "16384" }.Select(id => GedText.Row(GedText.Header49, ("id", id)));

        var totals = UcdpGed.Total(GedText.Stream(GedText.Table(GedText.Header49, [.. rows])));

        totals.Notes.Should().ContainSingle().Which.Message.Should().Be("The row repeats that of line 2, to the letter: it is taken once.");
    }

    [Fact]
    public void Sums_and_comparisons_take_an_event_once_too()
    {
        var text = GedText.Table(GedText.Header49, GedText.Row(GedText.Header49), GedText.Row(GedText.Header49), GedText.Row(GedText.Header49, ("best", "8")));

        var totals = UcdpGed.Total(GedText.Stream(text));

        totals.Groups.Should().ContainSingle().Which.Should().Match<UcdpGedTotal>(t => t.Best == 6 && t.Rows == 1);
        totals.Counts.Should().Be(new RowCounts(3, 1, 2));
        totals.Notes.Select(note => (note.Code, note.Line)).Should().Equal((NoteCodes.RepeatedRow, 3L), (NoteCodes.DuplicateId, 4L));
        var folder = Directory.CreateTempSubdirectory("twice");
        try
        {
            var (once, thrice) = (Path.Combine(folder.FullName, "once.csv"), Path.Combine(folder.FullName, "thrice.csv"));
            File.WriteAllText(once, GedText.Table(GedText.Header49, GedText.Row(GedText.Header49)));
            File.WriteAllText(thrice, text);
            UcdpGed.Compare(once, thrice).Changes.Should().BeEmpty();
            UcdpGed.Compare(thrice, once).Changes.Should().BeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Reading_rows_gives_each_as_it_stands() =>
        GedText.Read(GedText.Table(GedText.Header49, GedText.Row(GedText.Header49), GedText.Row(GedText.Header49))).Should().HaveCount(2);
}
