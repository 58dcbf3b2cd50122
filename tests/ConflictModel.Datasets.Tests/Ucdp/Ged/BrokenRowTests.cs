using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public class BrokenRowTests
{
    [Theory]
    [InlineData("id", "x1", NoteCodes.NotANumber, "id is \"x1\", not a whole number: write digits only, without separators or decimals.")]
    [InlineData("id", "", NoteCodes.EmptyCell, "id is empty: the row cannot be used without it; fill it in.")]
    [InlineData("year", "05", null, null)]
    [InlineData("year", "0", NoteCodes.NotANumber, "year is \"0\", not a whole number from 1 to 9999: write digits only, without separators or decimals.")]
    [InlineData("year", "2005.5", NoteCodes.NotANumber, "year is \"2005.5\", not a whole number from 1 to 9999: write digits only, without separators or decimals.")]
    [InlineData("type_of_violence", "state", NoteCodes.NotANumber, "type_of_violence is \"state\", not a whole number from 0 to 2147483647: write digits only, without separators or decimals.")]
    [InlineData("date_start", "2005-02-31", NoteCodes.NotADate, "date_start is \"2005-02-31\", not a day of the calendar: write a day that exists as YYYY-MM-DD.")]
    [InlineData("date_start", "1/3/2005", NoteCodes.NotADate, "date_start is \"1/3/2005\", not a day of the calendar: write a day that exists as YYYY-MM-DD.")]
    [InlineData("date_start", "2005-03", NoteCodes.NotADate, "date_start is \"2005-03\", not a day of the calendar: write a day that exists as YYYY-MM-DD.")]
    [InlineData("date_start", "2005-03-01 00:00:00.000", null, null)]
    [InlineData("date_start", "2005-03-01T00:00:00", null, null)]
    [InlineData("date_start", "2005-03-01 14:00:00.000", NoteCodes.NotADate, "date_start is \"2005-03-01 14:00:00.000\", not a day of the calendar: write a day that exists as YYYY-MM-DD.")]
    [InlineData("date_end", "", NoteCodes.EmptyCell, "date_end is empty: the row cannot be used without it; fill it in.")]
    [InlineData("date_end", "2005-13-01", NoteCodes.NotADate, "date_end is \"2005-13-01\", not a day of the calendar: write a day that exists as YYYY-MM-DD.")]
    [InlineData("best", "1,000", NoteCodes.NotANumber, "best is \"1,000\", not a whole number from 0 to 2147483647: write digits only, without separators or decimals.")]
    [InlineData("best", "12.5", NoteCodes.NotANumber, "best is \"12.5\", not a whole number from 0 to 2147483647: write digits only, without separators or decimals.")]
    [InlineData("best", "99999999999", NoteCodes.NotANumber, "best is \"99999999999\", not a whole number from 0 to 2147483647: write digits only, without separators or decimals.")]
    [InlineData("low", "-1", NoteCodes.NegativeCount, "low is -1, below zero: correct the number.")]
    [InlineData("high", "NA", NoteCodes.NotANumber, "high is \"NA\", not a whole number from 0 to 2147483647: write digits only, without separators or decimals.")]
    [InlineData("deaths_civilians", "-3", NoteCodes.NegativeCount, "deaths_civilians is -3, below zero: correct the number.")]
    [InlineData("deaths_civilians", "", null, null)]
    public void A_cell_that_is_needed_and_wrong_is_reported_with_its_place(string column, string cell, string? code, string? message)
    {
        var text = Table(Header42, Row(Header42, ("adm_1", "two\nlines")), Row(Header42, ("id", "7002"), (column, cell)), Row(Header42, ("id", "7003")));
        var options = new DatasetReadOptions { FileName = "f.csv" };
        using var reader = Read(text, options);
        var ids = reader.Select(row => row.Id).ToList();
        var totals = UcdpGed.Total(Stream(text), null, options);

        if (code is null)
        {
            ids.Should().Equal(7001, 7002, 7003);
            reader.Notes.Should().BeEmpty();
        }
        else
        {
            ids.Should().Equal(7001, 7003);
            reader.Notes.Should().Equal(new DatasetNote(code, DatasetNoteSeverity.Error, "f.csv", 4, column, cell, message!));
            reader.Counts.Should().Be(new RowCounts(3, 2, 1));
        }

        totals.Counts.Should().Be(reader.Counts);
        totals.Notes.Should().Equal(reader.Notes);
        totals.Groups.Should().ContainSingle().Which.Rows.Should().Be(ids.Count);
    }

    [Fact]
    public void Every_wrong_cell_of_a_row_has_its_note_but_the_row_counts_once()
    {
        using var reader = Read(Table(Header42, Row(Header42, ("year", "x"), ("date_end", "y"), ("best", "z"))));
        reader.Should().BeEmpty();
        reader.Notes.Select(note => note.Column).Should().Equal("year", "date_end", "best");
        reader.Counts.Should().Be(new RowCounts(1, 0, 1));
    }

    [Theory]
    [InlineData("1,2,3", 3)]
    [InlineData(",,", 3)]
    [InlineData("not a row", 1)]
    public void A_row_with_too_few_cells_is_reported(string row, int cells)
    {
        using var reader = Read(Table(Header42, row, Row(Header42)), new DatasetReadOptions { FileName = "f.csv" });
        reader.Should().ContainSingle();
        reader.Notes.Should().Equal(new DatasetNote(
            NoteCodes.WrongCellCount,
            DatasetNoteSeverity.Error,
            "f.csv",
            2,
            null,
            row,
            $"The row has {cells} cells where the header has 42: quote cells that hold a comma or a line break, and write empty ones as nothing between commas."));
    }

    [Fact]
    public void A_row_with_too_many_cells_is_reported()
    {
        using var reader = Read(Table(Header42, Row(Header42) + ",x", Row(Header42)));
        reader.Should().ContainSingle();
        reader.Notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.WrongCellCount);
    }

    [Fact]
    public void A_quote_left_open_costs_its_own_row_and_no_other()
    {
        var open = Row(Header42).Replace("The Herald,2005-03-02,Clash at the mill\"\"\"", "The Herald", StringComparison.Ordinal);
        using var reader = Read(Table(Header42, Row(Header42), open, Row(Header42, ("id", "7003")), Row(Header42, ("id", "7004"))));

        reader.Select(row => row.Id).Should().Equal(7001, 7003, 7004);
        reader.Notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note => note.Code == NoteCodes.OpenQuote && note.Line == 3);
        reader.Counts.Should().Be(new RowCounts(4, 3, 1));
    }

    [Fact]
    public void A_quote_left_open_where_no_other_follows_does_not_swallow_the_rest()
    {
        var row = Row(Header42, ("source_article", "a book"));
        using var reader = Read(Table(Header42, row.Replace("Old Mill", "\"Old Mill", StringComparison.Ordinal), row, row));
        reader.Should().HaveCount(2);
        reader.Notes.Should().ContainSingle().Which.Line.Should().Be(2);
    }

    [Fact]
    public void A_million_lines_of_crossed_quotes_end_soon()
    {
        var text = Table(Header42, string.Concat(Enumerable.Repeat("a\"b,\"c\n", 1_000_000)), Row(Header42));
        using var reader = Read(text, new DatasetReadOptions { MaxNotes = 5 });
        reader.Should().ContainSingle();
        reader.Counts.Should().Be(new RowCounts(1_000_001, 1, 1_000_000));
        reader.Notes.Should().HaveCount(5);
        reader.NoteCount.Should().Be(1_000_000);
    }

    [Theory]
    [InlineData("Old Mill", "Old \"Mill\"", NoteCodes.StrayQuote, "Old \"Mill\"")]
    [InlineData("Old Mill", "\"Old\" Mill", NoteCodes.TextAfterQuote, "Old Mill")]
    public void A_misplaced_quote_within_a_line_is_noted_and_the_row_kept(string from, string to, string code, string place)
    {
        using var reader = Read(Table(Header42, Row(Header42).Replace(from, to, StringComparison.Ordinal)));
        reader.Should().ContainSingle().Which.WhereCoordinates.Should().Be(place);
        reader.Notes.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void A_row_that_is_not_UTF_8_is_reported()
    {
        var bytes = System.Text.Encoding.Latin1.GetBytes(Table(Header42, Row(Header42, ("adm_1", "Málaga")), Row(Header42)));
        using var reader = UcdpGed.Read(new MemoryStream(bytes));
        reader.Should().ContainSingle();
        reader.Notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.NotUtf8);
    }

    [Fact]
    public void A_header_that_comes_again_and_a_row_of_HXL_tags_are_reported_as_no_loss()
    {
        var tags = "#event+id" + new string(',', 41);
        using var reader = Read(Table(Header42, tags, Row(Header42), Header42, Row(Header42)));
        reader.Should().HaveCount(2);
        reader.Notes.Select(note => (note.Code, note.Severity, note.Line)).Should().Equal(
            (NoteCodes.HxlTags, DatasetNoteSeverity.Note, 2L), (NoteCodes.RepeatedHeader, DatasetNoteSeverity.Note, 4L));
        reader.Counts.Should().Be(new RowCounts(4, 2, 2));
    }

    [Fact]
    public void A_long_cell_is_cut_in_its_note()
    {
        using var reader = Read(Table(Header42, Row(Header42, ("best", new string('9', 5000)))));
        reader.Should().BeEmpty();
        reader.Notes.Should().ContainSingle().Which.Value.Should().HaveLength(201).And.EndWith("…");
    }

    [Fact]
    public void Notes_are_passed_on_as_they_are_made()
    {
        var told = new List<DatasetNote>();
        using var reader = Read(Table(Header42, "x", "y"), new DatasetReadOptions { OnNote = told.Add, MaxNotes = 1 });
        reader.Should().BeEmpty();
        told.Select(note => note.Line).Should().Equal(2, 3);
        reader.Notes.Should().Equal(told[0]);
        reader.NoteCount.Should().Be(2);
    }

    [Fact]
    public void The_account_closes_whenever_it_is_asked_for()
    {
        DatasetReader<UcdpGedRow>? reader = null;
        var seen = new List<RowCounts>();
        using (reader = Read(Table(Header42, Row(Header42), "x", Row(Header42, ("low", "99"))), new DatasetReadOptions { OnNote = _ => seen.Add(reader!.Counts) }))
        {
            reader.Should().HaveCount(2);
        }

        seen.Should().Equal(new RowCounts(1, 1, 0), new RowCounts(2, 1, 1));
    }
}
