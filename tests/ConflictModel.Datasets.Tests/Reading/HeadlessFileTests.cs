using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public class HeadlessFileTests
{
    [Fact]
    public void A_candidate_file_published_without_header_is_read_in_the_published_order_and_that_is_said()
    {
        using var reader = Read(Row(Header49) + "\n" + Row(Header49, ("id", "7002"), ("code_status", "Check dyad")) + "\n");

        var rows = reader.ToList();

        rows.Select(row => (row.Id, row.Line, row.CodeStatus)).Should().Equal((7001, 1, "Clear"), (7002, 2, "Check dyad"));
        rows[0]["side_b"].Should().Be("Blue Front");
        reader.Counts.Should().Be(new RowCounts(2, 2, 0));
        reader.Columns.Should().Equal(Header49.Split(','));
        var note = reader.Notes.Should().ContainSingle().Which;
        (note.Code, note.Severity, note.Line).Should().Be((NoteCodes.AssumedHeader, DatasetNoteSeverity.Warning, 1L));
        note.Message.Should().Be("The file has no header; its 49 columns are taken for those of the published order, id to gwnob.");
    }

    [Fact]
    public void The_first_row_of_a_file_without_header_is_checked_like_any_other()
    {
        using var reader = Read(Row(Header49, ("best", "")) + "\n" + Row(Header49) + "\n");

        reader.Should().ContainSingle().Which.Line.Should().Be(2);
        reader.Counts.Should().Be(new RowCounts(2, 1, 1));
    }
}
