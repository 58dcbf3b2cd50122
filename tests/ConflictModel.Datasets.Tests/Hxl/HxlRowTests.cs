namespace ConflictModel.Datasets.Tests;

public class HxlRowTests
{
    [Fact]
    public void Tags_are_found_below_any_rows_up_to_the_25th()
    {
        for (var above = 0; above < 25; above++)
        {
            using var reader = Hxl.Read(GedText.Stream(string.Concat(Enumerable.Repeat("Junk,More junk\n", above)) + "#org,#adm1\nOrg X,Coast\n"));
            var row = reader.Single();
            (reader.Layout, row.Number, row.Line, row.Under(HxlTag.Parse("#adm1")).Single()).Should().Be(($"tags-in-row-{above + 1}", 1L, above + 2L, "Coast"));
            reader.Counts.Should().Be(new RowCounts(1, 1, 0));
        }
    }

    [Theory]
    [InlineData("Org,Province\nOrg X,Coast\n", "none of its first 2 rows")]
    [InlineData("org,adm1\n", "its only row is no row of hashtags")]
    [InlineData("#org,one,two\nOrg X,1,2\n", "none of its first 2 rows")]
    public void A_table_without_tags_is_refused_with_a_sentence(string text, string why)
    {
        var read = () => Hxl.Read(GedText.Stream(text));
        read.Should().Throw<DatasetException>().WithMessage($"*holds no HXL*{why}*").Which.Code.Should().Be(NoteCodes.HxlNoTags);
    }

    [Fact]
    public void Tags_below_the_25th_row_are_not_looked_for() =>
        FluentActions.Invoking(() => Hxl.Read(GedText.Stream(string.Concat(Enumerable.Repeat("Junk\n", 25)) + "#org\nOrg X\n")))
            .Should().Throw<DatasetException>().WithMessage("*none of its first 25 rows*");

    [Fact]
    public void An_empty_file_is_refused() =>
        FluentActions.Invoking(() => Hxl.Read(GedText.Stream(""))).Should().Throw<DatasetException>().Which.Code.Should().Be(NoteCodes.EmptyFile);

    [Fact]
    public void Columns_know_header_and_tag_and_faults_are_noted_once()
    {
        using var reader = Hxl.Read(GedText.Stream("Who,No tag,Where,How\n#org +lead,,#adm1,killed\nOrg X,xxx,Coast,3\n"));
        var row = reader.Single();
        row.TaggedColumns.Select(column => (column.Header, column.Tag?.ToString())).Should().Equal(("Who", "#org+lead"), ("No tag", null), ("Where", "#adm1"), ("How", null));
        reader.Notes.Select(note => (note.Code, note.Column, note.Line)).Should().Equal((NoteCodes.HxlNoTag, "No tag", null), (NoteCodes.HxlOddTag, "How", null));
        row.Under(row.TaggedColumns[1]).Should().Be("xxx");
    }

    [Fact]
    public void Cells_are_found_by_hashtag_and_some_attributes()
    {
        using var reader = Hxl.Read(GedText.Stream("#affected+killed+f,#affected+killed,#affected+f+injured,#adm1\n1,2,3,Coast\n"));
        var row = reader.Single();
        row.Under(HxlTag.Parse("#affected+f")).Should().Equal("1", "3");
        row.Under(HxlTag.Parse("#affected+killed")).Should().Equal("1", "2");
        row.Under(HxlTag.Parse("#loc")).Should().BeEmpty();
    }

    [Fact]
    public void Rows_may_be_shorter_or_longer_than_the_tags_and_nothing_is_lost()
    {
        using var reader = Hxl.Read(GedText.Stream("#org,#adm1,#affected\nOrg X\nOrg Y,Coast,1,\"2, or 3\"\n"));
        var rows = reader.ToList();
        rows.Select(row => row.Under(HxlTag.Parse("#adm1")).Single()).Should().Equal("", "Coast");
        rows[1].ToString().Should().EndWith("\"2, or 3\"");
        var note = reader.Notes.Should().ContainSingle().Which;
        (note.Code, note.Line).Should().Be((NoteCodes.HxlCellsBeyondTags, 3L));
    }

    [Fact]
    public void A_cell_of_several_lines_is_one_cell()
    {
        using var reader = Hxl.Read(GedText.Stream("#description\n\"Line 1\nLine 2\"\n"));
        reader.Single().Under(HxlTag.Parse("#description")).Single().Should().Be("Line 1\nLine 2");
    }
}
