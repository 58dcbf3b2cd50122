using static ConflictModel.Datasets.Tests.HxlText;

namespace ConflictModel.Datasets.Tests;

public class HxlImportTests
{
    [Fact]
    public void A_row_is_an_event_with_time_place_groups_and_figures()
    {
        var record = Record(
            "When,,What,Where,Province,Country,Code,N,E,Who,With,Dead,From,Told",
            "#date +occurred,,#event+type,#loc,#adm1+name,#country,#country+code,#geo+lat,#geo +lon,#group+name +perp,#group,#affected +killed,#meta+source,#date+reported",
            "2031-03-01,xxx,Raid,Oxwell,Coast,Freedonia,FRE,9.5,-3,Red Front,Coast Guard,3,Freedonia Herald,2031-03-05");
        var incident = record.The<Incident>();
        (incident.Id.Value, incident.Name, incident.IsSeries).Should().Be(("hxl-lake-csv-1", "Event 1: Oxwell, on 1 March 2031", false));
        var told = record.The<Occurrence>();
        (told.Id.Value, told.When.ToString(), told.Where.Words, told.Where.Point, told.Actors.Single().ToString()).Should().Be(
            ("hxl-lake-csv-1-occurred", "2031-03-01", "Oxwell", new GeoPoint(9.5, -3), "Red Front"));
        (told.By.DrawingOn.Single().ToString(), told.By.Said.ToString(), told.By.Origin.Kind).Should().Be(("Freedonia Herald", "2031-03-05", OriginKind.Source));
        (told.By.Citations[0].Locator.Text, told.By.Citations[0].Words[..10]).Should().Be(("row 1, line 3", "2031-03-01"));
        record.OfType<Place>().Select(place => (place.Id.Value, place.Name, place.Within.ToString())).Should().Equal(
            ("hxl-country-fre", "Freedonia", "unknown"), ("hxl-country-fre-coast", "Coast", "hxl-country-fre"));
        told.Where.Places.Single().ToString().Should().Be("hxl-country-fre-coast");
        record.OfType<Classification>().Single(claim => claim.Of.Family == EntityFamily.Incident).As.Should().Be(new Code("hxl-event-type", "Raid"));
        (record.The<Participation>().Actor.ToString(), record.The<Participation>().Role, record.The<Participation>().RoleWords).Should().Be(("Coast Guard", Role.Unstated, "group"));
        record.The<CasualtyEstimate>().Number.Should().Be(Estimate.BestOf(3));
    }

    [Theory]
    [InlineData("#country+code", "FRE", "iso-3166")]
    [InlineData("#country+code+v_iso2", "FR", "iso-3166")]
    [InlineData("#country+code", "AB9", "hxl-country")]
    [InlineData("#country+code", "951", "hxl-country")]
    [InlineData("#country+code+v_fips", "FR", "hxl-country")]
    [InlineData("#adm1+code", "FR01", "p-code")]
    [InlineData("#adm1+code+v_pcode", "FR01", "p-code")]
    [InlineData("#adm1+code+v_gaul", "FR01", "hxl-division")]
    public void A_code_is_of_the_list_that_its_tag_names(string tag, string code, string scheme) =>
        Record($"#event,{tag}", $"Raid,{code}").The<Place>().ExternalIds.Single().ToString().Should().Be($"{scheme}:{code}");

    [Fact]
    public void A_second_row_of_tags_is_no_event()
    {
        using var import = Open("#event,#date+occurred", "Raid,2031-03-01", "#event,#Date +Occurred", "Siege,2031-03-02");
        Imports.Record(import).OfType<Incident>().Select(it => it.Name).Should().Equal("Raid", "Siege");
        import.Counts.Should().Be(new RowCounts(3, 2, 1));
        import.Notes.Select(note => (note.Code, note.Line)).Should().Equal((NoteCodes.HxlTagsAgain, 3L));
    }

    [Theory]
    [InlineData(",,Total")]
    [InlineData("n/a, ,")]
    [InlineData(",,")]
    public void A_row_of_which_nothing_is_read_is_no_event(string row)
    {
        using var import = Open("#date+occurred,#affected+killed,", "2031-03-01,3,", row);
        var record = Imports.Record(import);
        record.OfType<Incident>().Should().ContainSingle();
        record.OfType<Classification>().Single(it => it.As == new Code("hxl-row", "2")).By.Citations[0].Words.Should().Be(row);
        import.Counts.Should().Be(new RowCounts(2, 2, 0));
        import.Notes.Where(note => note.Line is not null).Select(note => (note.Code, note.Line)).Should().Equal((NoteCodes.HxlNothingSaid, 3L));
    }

    [Fact]
    public void A_figure_of_no_place_is_noted()
    {
        var (record, notes) = Noted("#country,#date+year,#affected+idps", "Freedonia,2031,5", ",2031,7");
        record.The<DisplacementEstimate>().Number.Should().Be(Estimate.BestOf(5));
        notes.Select(note => (note.Code, note.Line, note.Value)).Should().Equal((NoteCodes.HxlNoPlace, 3L, "7"));
    }

    [Fact]
    public void Every_event_is_named_by_its_place()
    {
        Record("#country,#affected+killed", "Freedonia,3", "Freedonia,4").OfType<Incident>().Select(it => it.Name).Should().Equal("Event 1: Freedonia", "Event 2: Freedonia");
    }

    [Fact]
    public void The_rows_above_the_tags_are_quoted_with_them() =>
        Record("Table of raids,", "Name,Dead", "#event,#affected+killed", "Raid,3").OfType<Classification>().Single(claim => claim.As.Scheme == "dataset-layout")
            .By.Citations[0].Words.Should().Be("Table of raids,\nName,Dead\n#event,#affected+killed");

    [Theory]
    [InlineData("2031-03-01", "2031-03-01")]
    [InlineData("2031-03-01T00:00:00Z", "2031-03-01")]
    [InlineData("2031-03-01 14:30", "2031-03-01")]
    [InlineData("2031-03", "2031-03")]
    [InlineData("2031", "2031")]
    [InlineData("1 March 2031", "2031-03-01")]
    [InlineData("March 2031", "2031-03")]
    [InlineData("25/03/2031", "2031-03-25")]
    [InlineData("03/25/2031", "2031-03-25")]
    [InlineData("04/04/2031", "2031-04-04")]
    public void A_date_is_as_exact_as_it_is_written(string cell, string date)
    {
        var (record, notes) = Noted("#event,#date+occurred", $"Raid,{cell}");
        record.The<Occurrence>().When.ToString().Should().Be(date);
        notes.Should().BeEmpty();
    }

    [Fact]
    public void Day_and_month_that_could_change_places_leave_two_days()
    {
        var (record, notes) = Noted("#event,#date", "Raid,03/01/2031");
        record.The<Occurrence>().When.ToString().Should().Be("[2031-01-03,2031-03-01]");
        notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.HxlAmbiguousDate);
    }

    [Theory]
    [InlineData("#date", "spring", NoteCodes.NotADate)]
    [InlineData("#date", "1/3/31", NoteCodes.NotADate)]
    [InlineData("#date+start,#date+end", "2031-03-02,2031-03-01", NoteCodes.HxlEndsBeforeStart)]
    public void A_date_that_cannot_be_is_noted_and_unknown(string tags, string cells, string code)
    {
        var (record, notes) = Noted($"#event,{tags}", $"Raid,{cells}");
        record.The<Occurrence>().When.IsKnown.Should().BeFalse();
        notes.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("#date+start,#date+end,#date+year", "2031-03-01,2031-03-04,2031", "2031-03-01/2031-03-04")]
    [InlineData("#date+start,#date+end", "2031-03-01,2031-03-01", "2031-03-01")]
    [InlineData("#date+start,#date+end", "2031-03-01,", "2031-03-01/")]
    [InlineData("#date+occurred,#date+year", ",2031", "2031")]
    [InlineData("#date+reported,#date+year", "2031-03-05,2031", "2031")]
    [InlineData("#date+occurred+edtf,#date+year", "2031-03~,2031", "2031-03~")]
    public void What_says_most_of_the_time_counts(string tags, string cells, string when) =>
        Record($"#event,{tags}", $"Raid,{cells}").The<Occurrence>().When.ToString().Should().Be(when);

    [Fact]
    public void Events_of_which_only_the_year_is_told_are_series() =>
        Record("#adm1,#date+year,#affected+killed", "Coast,2031,40").The<Incident>().IsSeries.Should().BeTrue();

    [Theory]
    [InlineData("#geo+lat,#geo+lon", "91,3", NoteCodes.NotOnGlobe)]
    [InlineData("#geo+lat,#geo+lon", "here,3", NoteCodes.NotANumber)]
    [InlineData("#geo +lac,#geo +lon", "9,3", NoteCodes.HxlNotMapped)]
    public void Half_a_point_is_none(string tags, string cells, string code)
    {
        var (record, notes) = Noted($"#event,{tags}", $"Raid,{cells}");
        record.The<Occurrence>().Where.Point.IsKnown.Should().BeFalse();
        notes.Select(note => note.Code).Distinct().Should().Equal(code);
    }

    [Fact]
    public void A_division_is_there_once_by_its_code_and_its_other_name_is_told()
    {
        var record = Record("#event,#country+code,#adm1+name,#adm1+code", "Raid,FRE,Coast,FR01", "Flood,FRE,The Coast,FR01", "Ambush,FRE,Coast,");
        record.OfType<Place>().Select(place => (place.Id.Value, place.Name)).Should().Equal(("hxl-country-fre", "FRE"), ("hxl-division-fr01", "Coast"), ("hxl-country-fre-coast", "Coast"));
        record.The<Naming>().Called.Should().Be("The Coast");
    }

    [Fact]
    public void A_table_of_activities_has_no_events_and_keeps_its_rows()
    {
        var (record, notes) = Noted("#sector+es,#org+es,#targeted+f,#country,#adm1,#date+reported", "WASH,ACNUR,100,Freedonia,Coast,1 March 2015");
        record.OfType<Incident>().Should().BeEmpty();
        record.OfType<Figure>().Should().BeEmpty();
        var row = record.OfType<Classification>().Single(claim => claim.As.Scheme == "hxl-row");
        (row.Id.Value, row.By.Citations[0].Words, row.By.Said.ToString()).Should().Be(("hxl-lake-csv-1-row", "WASH,ACNUR,100,Freedonia,Coast,1 March 2015", "2015-03-01"));
        notes.Select(note => (note.Code, note.Value)).Should().BeEquivalentTo(
            [(NoteCodes.HxlNotMapped, "#sector+es"), (NoteCodes.HxlNotMapped, "#org+es"), (NoteCodes.HxlNotMapped, "#targeted+f")]);
    }

    [Fact]
    public void Rows_are_numbered_with_those_that_are_reported()
    {
        using var import = Open("#event,#adm1", "Raid,Coast", "\"Open,Coast", "Ambush,Coast");
        import.OfType<Incident>().Select(incident => incident.Id.Value).Should().Equal("hxl-lake-csv-1", "hxl-lake-csv-3");
        import.Counts.Should().Be(new RowCounts(3, 2, 1));
    }
}
