using static ConflictModel.Datasets.Tests.ConflictYearText;

namespace ConflictModel.Datasets.Tests;

public class UcdpBrdTests
{
    private const string Year = "ucdp-brd-9070-2012-";

    [Fact]
    public void A_conflict_year_is_typed_column_by_column()
    {
        using var reader = UcdpBrd.Read(Stream(Brd, Row(Brd, ("dyad_id", "9071, 9075"), ("gwno_b_2nd", "996"))));

        var row = reader.Should().ContainSingle().Which;
        reader.Notes.Should().BeEmpty();
        reader.Layout.Should().Be("brd-25");
        row.ConflictId.Should().Be(9070);
        row.DyadId.Should().Equal(9071, 9075);
        row.LocationInc.Should().Be("Freedonia");
        row.BattleLocation.Should().Be("Freedonia, Sylvania");
        row.GwnoBattle.Should().Equal(999, 998);
        row.GwnoB2nd.Should().Equal(996);
        (row.BdLow, row.BdBest, row.BdHigh).Should().Be((50, 56, 61));
        row.TypeOfConflict.Should().Be(UcdpTypeOfConflict.Intrastate);
        row.Incompatibility.Should().Be(UcdpIncompatibility.Territory);
        row.Region.Should().Equal(UcdpRegion.Europe, UcdpRegion.Asia);
        row.Version.Should().Be("24.1");
    }

    [Theory]
    [InlineData("bd_best", "-1", NoteCodes.NegativeCount)]
    [InlineData("bd_low", "", NoteCodes.EmptyCell)]
    [InlineData("bd_high", "4,000", NoteCodes.NotANumber)]
    public void A_row_whose_deaths_cannot_be_read_is_reported(string column, string cell, string code)
    {
        using var reader = UcdpBrd.Read(Stream(Brd, Row(Brd, (column, cell))));

        reader.Should().BeEmpty();
        reader.Counts.Should().Be(new RowCounts(1, 0, 1));
        reader.Notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note => note.Code == code && note.Column == column);
    }

    [Theory]
    [InlineData("50", "56", "61", "50 to 61 (best 56)")]
    [InlineData("56", "56", "56", "56")]
    public void Deaths_in_a_year_are_low_to_high_with_best(string low, string best, string high, string words)
    {
        var (record, notes) = Import(KnownDatasets.UcdpBrd, Brd, Row(Brd, ("bd_low", low), ("bd_best", best), ("bd_high", high)));

        notes.Should().BeEmpty();
        var killed = record.Claim<CasualtyEstimate>(Year + "killed");
        killed.Number.Describe().Should().Be(words);
        killed.Harm.Should().Be(Harm.Killed);
        killed.People.Should().Be(Population.Anyone, "civilians killed in the fighting are among them");
        killed.Period.ToString().Should().Be("2012-01-01/2012-12-31");
        killed.Of.Should().Be(record.OfType<Conflict>().Single().EntityId);
        killed.Printed.Should().Equal(new PrintedCell("bd_best", best), new PrintedCell("bd_low", low), new PrintedCell("bd_high", high));
    }

    [Theory]
    [InlineData("57", "56", "61")]
    [InlineData("50", "62", "61")]
    public void Bounds_out_of_order_are_kept_as_printed_and_make_no_estimate(string low, string best, string high)
    {
        var (record, notes) = Import(KnownDatasets.UcdpBrd, Brd, Row(Brd, ("bd_low", low), ("bd_best", best), ("bd_high", high)));

        record.Claim<CasualtyEstimate>(Year + "killed").Should().Match<CasualtyEstimate>(it => !it.Number.IsKnown && it.Printed.Count == 3);
        notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note => note.Code == NoteCodes.BrdBoundsOutOfOrder && note.Line == 2 && note.Column == "bd_best");
    }

    [Fact]
    public void The_only_dyad_of_a_year_is_a_pair_of_its_sides()
    {
        var (record, _) = Import(KnownDatasets.UcdpBrd, Brd, Row(Brd));

        var dyad = record.OfType<Dyad>().Should().ContainSingle().Which;
        (dyad.Id.Value, dyad.Name, dyad.SideA.ToString(), dyad.SideB.ToString(), dyad.Within.ToString())
            .Should().Be(("ucdp-dyad-9071", "Government of Freedonia - Blue Front", "ucdp-actor-9072", "ucdp-actor-9073", "ucdp-conflict-9070"));
        record.Claim<Classification>(Year + "dyad-9071").As.Should().Be(new Code("ucdp-dyad", "9071"));
        record.OfType<Classification>().Where(it => it.As.Scheme == "ucdp-gwno-battle").Select(it => it.As.Text).Should().Equal("999", "998");
    }

    [Fact]
    public void Several_dyads_of_a_year_are_told_by_number_and_paired_with_nobody()
    {
        var (record, _) = Import(KnownDatasets.UcdpBrd, Brd, Row(Brd, ("dyad_id", "9071, 9075"), ("side_b", "Blue Front, Red Front"), ("side_b_id", "9074, 9073")));

        record.OfType<Dyad>().Should().BeEmpty();
        record.OfType<Classification>().Where(it => it.As.Scheme == "ucdp-dyad").Select(it => it.As.Text).Should().Equal("9071", "9075");
    }
}
