using NodaTime;
using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public class UcdpGedRowTests
{
    [Fact]
    public void Types_every_column_of_the_newest_layout()
    {
        using var reader = Read(Table(Header49, Row(Header49, ("active_year", "TRUE"), ("date_start", "2005-03-01 00:00:00.000"))));
        var row = reader.Single();

        row.Id.Should().Be(7001);
        row.Relid.Should().Be("FRE-2005-1-70-1");
        row.Year.Should().Be(2005);
        row.ActiveYear.Should().BeTrue();
        row.CodeStatus.Should().Be("Clear");
        row.TypeOfViolence.Should().Be(UcdpTypeOfViolence.StateBased);
        row.ConflictDsetId.Should().Be("70");
        row.ConflictNewId.Should().Be(9070);
        row.ConflictName.Should().Be("Freedonia: Government");
        row.DyadDsetId.Should().Be("71");
        row.DyadNewId.Should().Be(9071);
        row.DyadName.Should().Be("Government of Freedonia - Blue Front");
        row.SideADsetId.Should().Be("72");
        row.SideANewId.Should().Be(9072);
        row.SideA.Should().Be("Government of Freedonia");
        row.SideBDsetId.Should().Be("73");
        row.SideBNewId.Should().Be(9073);
        row.SideB.Should().Be("Blue Front");
        row.NumberOfSources.Should().Be(1);
        row.SourceArticle.Should().Be("\"The Herald,2005-03-02,Clash at the mill\"");
        row.SourceOffice.Should().Be("The Herald");
        row.SourceDate.Should().Be("2005-03-02");
        row.SourceHeadline.Should().Be("Clash at the mill");
        row.SourceOriginal.Should().Be("a miller");
        row.WherePrecision.Should().Be(UcdpWherePrecision.ExactLocation);
        row.WhereCoordinates.Should().Be("Old Mill");
        row.WhereDescription.Should().Be("at the mill");
        row.Adm1.Should().Be("North province");
        row.Adm2.Should().Be("Mill district");
        row.Latitude.Should().Be(12.5);
        row.Longitude.Should().Be(-99);
        row.GeomWkt.Should().Be("POINT (-99 12.5)");
        row.PriogridGid.Should().Be(123456);
        row.Country.Should().Be("Freedonia");
        row.CountryId.Should().Be(999);
        row.Region.Should().Be("Europe");
        row.EventClarity.Should().Be(UcdpEventClarity.Clear);
        row.DatePrecision.Should().Be(UcdpDatePrecision.TwoToSixDays);
        row.DateStart.Should().Be(new LocalDate(2005, 3, 1));
        row.DateEnd.Should().Be(new LocalDate(2005, 3, 2));
        row.DeathsA.Should().Be(1);
        row.DeathsB.Should().Be(2);
        row.DeathsCivilians.Should().Be(3);
        row.DeathsUnknown.Should().Be(0);
        row.Best.Should().Be(6);
        row.High.Should().Be(9);
        row.Low.Should().Be(4);
        row.Gwnoa.Should().Be(999);
        row.Gwnob.Should().BeNull();
        row.Line.Should().Be(2);
        reader.Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("ged241.csv", true, "24.1")]
    [InlineData("/some/where/GEDEvent_v24_1.csv", true, "24.1")]
    [InlineData("ged231_sample.csv.gz", true, "23.1")]
    [InlineData("GEDEvent_v24_0_3.csv", true, "24.0.3")]
    [InlineData("GEDEvent_v23_01_23_12.csv", true, "23.1.23.12")]
    [InlineData("-", true, "ged-49")]
    [InlineData("events.csv", true, "ged-49")]
    [InlineData("ged191.csv", true, "ged-49")]
    [InlineData("ged191_x.csv.gz", false, "19.1")]
    [InlineData("events.csv", false, "ged-42")]
    [InlineData("ged241.csv", false, "ged-42")]
    [InlineData("ged_syria_2016.csv", false, "ged-42")]
    public void Names_the_layout_by_its_columns_and_the_release_when_the_file_name_states_it(string name, bool newer, string layout)
    {
        var header = newer ? Header49 : Header42;
        using var reader = Read(Table(header), new DatasetReadOptions { FileName = name });
        reader.Layout.Should().Be(layout);
        reader.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Knows_the_Syria_release_by_what_it_lacks()
    {
        using var reader = Read(Table(HeaderSyria, Row(HeaderSyria)));
        reader.Layout.Should().Be("syria");
        reader.Single().Gwnoa.Should().BeNull();
        reader.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Order_and_capitals_of_the_columns_do_not_matter()
    {
        var header = string.Join(',', Enumerable.Reverse(Header49.Split(',')));
        using var reader = Read(Table(header.Replace("best", " Best", StringComparison.Ordinal), Row(header)));
        reader.Layout.Should().Be("ged-49");
        var row = reader.Single();
        (row.Id, row.Low, row.Best, row.High).Should().Be((7001, 4, 6, 9));
        reader.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Notes_columns_that_are_absent_or_unknown_and_keeps_the_cells_of_the_latter()
    {
        var header = Header42.Replace("adm_2,", string.Empty, StringComparison.Ordinal) + ",iso3";
        using var reader = Read(Table(header, Row(header, ("iso3", "FRE"))), new DatasetReadOptions { FileName = "ged191.csv" });
        var row = reader.Single();

        row.Adm2.Should().BeEmpty();
        row["ISO3"].Should().Be("FRE");
        row.TryGetCell("adm_2", out _).Should().BeFalse();
        var ask = () => row["adm_2"];
        ask.Should().Throw<ArgumentException>().WithMessage("The file has no column \"adm_2\".*");
        reader.Layout.Should().Be("19.1");
        reader.Notes.Select(note => (note.Code, note.Column, note.Line)).Should().Equal(
            (NoteCodes.AbsentColumn, "adm_2", null), (NoteCodes.UnknownColumn, "iso3", (long?)null));
    }

    [Theory]
    [InlineData("type_of_violence", "7", NoteCodes.CodeNotInList)]
    [InlineData("where_prec", "9", NoteCodes.CodeNotInList)]
    [InlineData("date_prec", "six", NoteCodes.CodeNotInList)]
    [InlineData("event_clarity", "0", NoteCodes.CodeNotInList)]
    [InlineData("active_year", "maybe", NoteCodes.CodeNotInList)]
    [InlineData("latitude", "north", NoteCodes.NotANumber)]
    [InlineData("latitude", "91", NoteCodes.NotOnGlobe)]
    [InlineData("conflict_new_id", "12a", NoteCodes.NotANumber)]
    public void A_doubtful_cell_is_noted_and_kept_as_printed(string column, string cell, string code)
    {
        using var reader = Read(Table(Header42, Row(Header42, (column, cell))));
        var row = reader.Single();

        row[column].Should().Be(cell);
        reader.Notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note =>
            note.Code == code && note.Severity == DatasetNoteSeverity.Warning && note.Column == column && note.Value == cell && note.Line == 2);
        reader.Counts.Should().Be(new RowCounts(1, 1, 0));
        (row.TypeOfViolence == UcdpTypeOfViolence.Unknown, row.WherePrecision == UcdpWherePrecision.Unknown,
            row.DatePrecision == UcdpDatePrecision.Unknown, row.EventClarity == UcdpEventClarity.Unknown, row.ActiveYear is null,
            row.Latitude is null, row.ConflictNewId is null)
            .Should().Be((column == "type_of_violence", column == "where_prec", column == "date_prec", column == "event_clarity",
                column == "active_year", column == "latitude", column == "conflict_new_id"));
    }

    [Fact]
    public void Empty_cells_are_no_values_and_make_no_notes()
    {
        var empty = new[] { "active_year", "conflict_new_id", "gwnoa", "latitude", "longitude", "where_prec", "date_prec", "event_clarity", "number_of_sources", "adm_1" };
        using var reader = Read(Table(Header42, Row(Header42, [.. empty.Select(column => (column, ""))])));
        var row = reader.Single();
        row.Latitude.Should().BeNull();
        row.WherePrecision.Should().Be(UcdpWherePrecision.Unknown);
        row.Adm1.Should().BeEmpty();
        reader.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Minus_one_sources_means_that_the_number_was_not_recorded()
    {
        using var reader = Read(Table(Header42, Row(Header42, ("number_of_sources", "-1"))));
        var row = reader.Single();
        row.NumberOfSources.Should().BeNull();
        row["number_of_sources"].Should().Be("-1");
    }

    [Theory]
    [InlineData("7", "6", "9")]
    [InlineData("4", "10", "9")]
    public void Bounds_out_of_order_are_kept_as_printed_and_noted(string low, string best, string high)
    {
        using var reader = Read(Table(Header42, Row(Header42, ("low", low), ("best", best), ("high", high))));
        var row = reader.Single();
        ($"{row.Low}", $"{row.Best}", $"{row.High}").Should().Be((low, best, high));
        reader.Notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.GedBoundsOutOfOrder);
    }

    [Fact]
    public void Dates_out_of_order_are_kept_as_printed_and_noted()
    {
        using var reader = Read(Table(Header42, Row(Header42, ("date_end", "2005-02-27"))));
        reader.Should().ContainSingle();
        reader.Notes.Should().ContainSingle().Which.Message.Should().StartWith("The event ends 2005-02-27, before it starts 2005-03-01:");
    }

    [Fact]
    public void Rows_can_be_gone_through_once()
    {
        using var reader = Read(Table(Header42, Row(Header42)));
        reader.Should().ContainSingle();
        reader.Invoking(it => it.Count()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_row_outlives_its_reader()
    {
        UcdpGedRow first;
        using (var reader = Read(Table(Header42, Row(Header42), Row(Header42, ("adm_1", "South province")))))
        {
            first = reader.ToList()[0];
        }

        first.Adm1.Should().Be("North province");
    }
}
