using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

/// <summary>Exports of UCDP's web pages: older names of columns, a comma at the end of each row.</summary>
public class WebExportTests
{
    [Fact]
    public void An_empty_cell_beyond_the_header_costs_no_row_and_is_told_once()
    {
        using var reader = Read(Table(Header42, Row(Header42) + ",", Row(Header42, ("id", "7002")) + ",", Row(Header42, ("id", "7003"))));

        reader.Select(row => (row.Id, row.ToCells().Length, row.Best)).Should().Equal((7001, 42, 6), (7002, 42, 6), (7003, 42, 6));
        var note = reader.Notes.Should().ContainSingle().Which;
        (note.Code, note.Severity, note.Line).Should().Be((NoteCodes.CellBeyondHeader, DatasetNoteSeverity.Note, 2L));
    }

    [Fact]
    public void A_row_shifted_by_a_stray_comma_does_not_pass_for_one_with_an_empty_cell_at_its_end()
    {
        var shifted = Row(Header49).Replace("Old Mill", "Old, Mill", StringComparison.Ordinal);
        using var reader = Read(Table(Header49, shifted, Row(Header49, ("id", "7002"))));

        reader.Should().ContainSingle().Which.Id.Should().Be(7002);
        reader.Counts.Reported.Should().Be(1);
    }

    [Fact]
    public void A_cell_beyond_the_header_that_holds_something_is_reported()
    {
        using var reader = Read(Table(Header42, Row(Header42) + ",x", Row(Header42, ("id", "7002"))));

        reader.Should().ContainSingle().Which.Id.Should().Be(7002);
        reader.Notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.WrongCellCount);
    }

    [Fact]
    public void A_header_may_call_the_estimates_by_their_older_names()
    {
        var header = Header42.Replace("low,best,high", "low_est,best_est,high_est", StringComparison.Ordinal);
        using var reader = Read(Table(header, Row(Header42)));

        var row = reader.Should().ContainSingle().Which;

        (row.Low, row.Best, row.High, row["best_est"]).Should().Be((4, 6, 9, "6"));
        reader.NoteCount.Should().Be(0);
    }
}
