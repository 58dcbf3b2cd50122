using NodaTime;
using static ConflictModel.Datasets.Tests.ConflictYearText;

namespace ConflictModel.Datasets.Tests;

public class UcdpAcdRowTests
{
    [Fact]
    public void A_conflict_year_is_typed_column_by_column()
    {
        var row = Read(
            ("side_a_2nd", "Government of Sylvania, Government of Ruritania"),
            ("gwno_a_2nd", "997,  998"),
            ("side_b", "Blue Front, Red Front"),
            ("side_b_id", "9073, 9074"),
            ("ep_end", "1"),
            ("ep_end_date", "2012-12-21"),
            ("ep_end_prec", "2"),
            ("cumulative_intensity", "1"));

        row.ConflictId.Should().Be(9070);
        row.Year.Should().Be(2012);
        row.Location.Should().Be("Freedonia");
        row.SideA.Should().Be("Government of Freedonia");
        row.SideAId.Should().Equal(9072);
        row.SideA2nd.Should().Be("Government of Sylvania, Government of Ruritania");
        row.GwnoA2nd.Should().Equal(997, 998);
        row.SideB.Should().Be("Blue Front, Red Front");
        row.SideBId.Should().Equal(9073, 9074);
        row.SideB2nd.Should().BeEmpty();
        row.GwnoA.Should().Equal(999);
        row.GwnoB.Should().BeEmpty();
        row.GwnoB2nd.Should().BeEmpty();
        row.GwnoLoc.Should().Equal(999);
        row.Incompatibility.Should().Be(UcdpIncompatibility.Territory);
        row.TerritoryName.Should().Be("Mill Valley");
        row.IntensityLevel.Should().Be(UcdpIntensityLevel.Minor);
        row.CumulativeIntensity.Should().BeTrue();
        row.TypeOfConflict.Should().Be(UcdpTypeOfConflict.Intrastate);
        row.StartDate.Should().Be(new LocalDate(2010, 5, 29));
        row.StartPrec.Should().Be(UcdpStartPrecision.ExactDay);
        row.StartDate2.Should().Be(new LocalDate(2012, 11, 30));
        row.StartPrec2.Should().Be(UcdpStartPrecision.Month);
        row.EpEnd.Should().BeTrue();
        row.EpEndDate.Should().Be(new LocalDate(2012, 12, 21));
        row.EpEndPrec.Should().Be(UcdpStartPrecision.ApproximateDay);
        row.Region.Should().Equal(UcdpRegion.Europe, UcdpRegion.Asia);
        row.Version.Should().Be("24.1");
        row.ToString().Should().Contain("\"Blue Front, Red Front\"");
    }

    [Fact]
    public void What_is_empty_is_unknown_and_not_zero()
    {
        var row = Read([.. Acd.Split(',').Where(column => column is not ("conflict_id" or "year")).Select(column => (column, ""))]);

        row.IntensityLevel.Should().Be(UcdpIntensityLevel.Unknown);
        row.CumulativeIntensity.Should().BeNull();
        row.EpEnd.Should().BeNull();
        row.StartDate.Should().BeNull();
        row.StartPrec.Should().Be(UcdpStartPrecision.Unknown);
        row.SideBId.Should().BeEmpty();
        row.Region.Should().BeEmpty();
    }

    [Theory]
    [InlineData("intensity_level", "3", NoteCodes.CodeNotInList)]
    [InlineData("incompatibility", "4", NoteCodes.CodeNotInList)]
    [InlineData("type_of_conflict", "5", NoteCodes.CodeNotInList)]
    [InlineData("start_prec", "8", NoteCodes.CodeNotInList)]
    [InlineData("region", "1, 6", NoteCodes.CodeNotInList)]
    [InlineData("start_date", "2010-02-31", NoteCodes.NotADate)]
    [InlineData("side_b_id", "9073, x", NoteCodes.NotANumber)]
    public void A_cell_that_cannot_be_read_is_noted_and_the_row_kept(string column, string cell, string code)
    {
        using var reader = UcdpAcd.Read(Stream(Acd, Row(Acd, (column, cell))));

        reader.Should().ContainSingle().Which[column].Should().Be(cell);
        reader.Notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note => note.Code == code && note.Column == column && note.Line == 2);
    }

    [Theory]
    [InlineData("conflict_id", "", NoteCodes.EmptyCell)]
    [InlineData("conflict_id", "1-1", NoteCodes.NotANumber)]
    [InlineData("year", "2012.5", NoteCodes.NotANumber)]
    public void A_row_without_its_conflict_or_year_is_reported(string column, string cell, string code)
    {
        using var reader = UcdpAcd.Read(Stream(Acd, Row(Acd, (column, cell)), Row(Acd)));

        reader.Should().ContainSingle();
        reader.Counts.Should().Be(new RowCounts(2, 1, 1));
        reader.Notes.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void Another_table_of_conflict_years_is_refused_by_its_name()
    {
        var open = () => UcdpAcd.Read(Stream(Brd, Row(Brd)));
        open.Should().Throw<DatasetException>().WithMessage("*looks like UCDP battle-related deaths*").Which.Code.Should().Be(NoteCodes.WrongDataset);

        foreach (var older in new[] { "ID,Location,SideA,SideA2nd,SideB,SideB2nd,Incomp,Terr,YEAR,Int", "conflictid,location,sidea,sidea2nd,sideb,sidebid,sideb2nd,incompatibility" })
        {
            var read = () => UcdpAcd.Read(GedText.Stream(older + "\n"));
            read.Should().Throw<DatasetException>().WithMessage("*looks like an older layout of the UCDP/PRIO conflicts*take a later release.").Which.Code.Should().Be(NoteCodes.WrongDataset);
        }
    }

    private static UcdpAcdRow Read(params (string Column, string Cell)[] changes)
    {
        using var reader = UcdpAcd.Read(Stream(Acd, Row(Acd, changes)));
        var row = reader.Should().ContainSingle().Which;
        reader.Notes.Should().BeEmpty();
        return row;
    }
}
