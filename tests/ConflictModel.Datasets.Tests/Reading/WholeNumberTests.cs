using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests.Reading;

/// <summary>Whole numbers as programs write them that hold columns with gaps as real numbers.</summary>
public class WholeNumberTests
{
    private static readonly string Text = Table(Header49, Row(
        Header49,
        ("id", "7001.0"), ("year", "2005.0"), ("best", "60.0"), ("low", "40.00"), ("high", "90.0"), ("conflict_new_id", "9070.0"), ("gwnoa", "999.0"), ("number_of_sources", "-1.0")));

    [Fact]
    public void Decimals_that_are_all_zero_leave_a_number_whole_and_the_cell_as_printed()
    {
        var row = GedText.Read(Text).Should().ContainSingle().Which;

        (row.Id, row.Year, row.Low, row.Best, row.High, row.ConflictNewId, row.Gwnoa, row.NumberOfSources).Should().Be((7001, 2005, 40, 60, 90, 9070, 999, null));
        row["best"].Should().Be("60.0");
        var table = UcdpGed.Load(Stream(Text));
        (table.Best[0], table.Gwnoa[0], table[0].ToString()).Should().Be((60, 999, row.ToString()));
        UcdpGed.Total(Stream(Text), new() { Conflict = "9070" }).Groups.Should().ContainSingle().Which.Best.Should().Be(60);
    }

    [Fact]
    public void The_row_is_exported_as_it_was_printed()
    {
        using var import = KnownDatasets.UcdpGed.Import(Stream(Text));
        using var written = new MemoryStream();

        KnownDatasets.UcdpGed.Export(Imports.Record(import), written).Differences.Should().BeEmpty();

        System.Text.Encoding.UTF8.GetString(written.ToArray()).Should().Be(Text);
    }

    [Theory]
    [InlineData("60.5")]
    [InlineData("60.")]
    [InlineData(".0")]
    [InlineData("6.0.0")]
    [InlineData("6e1")]
    [InlineData("1,204.0")]
    public void Other_decimals_are_no_whole_number(string cell) =>
        UcdpGed.Total(Stream(Table(Header49, Row(Header49, ("best", cell))))).Counts.Reported.Should().Be(1);
}
