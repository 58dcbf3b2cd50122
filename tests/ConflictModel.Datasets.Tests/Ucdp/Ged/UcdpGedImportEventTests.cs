using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public class UcdpGedImportEventTests
{
    [Fact]
    public void A_row_is_an_incident_that_occurred()
    {
        var record = Imports.Event();
        var incident = record.The<Incident>();
        incident.Should().Be(new Incident("Event 7001: Old Mill, [2005-03-01..2005-03-02]", IncidentId.Parse("ucdp-ged-7001"))
        {
            ExternalIds = [new ExternalId(IdScheme.UcdpEvent, "7001")],
        });
        var occurred = record.The<Occurrence>();
        occurred.Of.Should().Be(incident.ToReference());
        occurred.Actors.Select(it => it.ToString()).Should().Equal("ucdp-actor-9072", "ucdp-actor-9073");
        occurred.Targets.Should().BeEmpty();
        occurred.Conflict.ToString().Should().Be("ucdp-conflict-9070");
        occurred.Dyad.ToString().Should().Be("ucdp-dyad-9071");
        occurred.Where.Should().Be(new Area
        {
            Point = new GeoPoint(12.5, -99),
            Precision = new Code("ucdp-where-prec", "1"),
            Words = "Old Mill (at the mill), Mill district, North province, Freedonia",
        });
        (occurred.Means, occurred.TargetObject, occurred.Note).Should().Be(("", "", ""));
        record.The<Classification>().As.Should().Be(new Code("ucdp-type-of-violence", "1"));
    }

    [Theory]
    [InlineData("1", false)]
    [InlineData("2", true)]
    [InlineData("", false)]
    public void An_aggregate_is_a_series(string clarity, bool isSeries) =>
        Imports.Event(("event_clarity", clarity)).The<Incident>().IsSeries.Should().Be(isSeries);

    [Theory]
    [InlineData("1", false)]
    [InlineData("2", false)]
    [InlineData("3", true)]
    [InlineData("7", false)]
    public void Only_in_one_sided_violence_does_the_order_of_the_sides_say_who_was_the_target(string type, bool oneSided)
    {
        var record = Imports.Event(("type_of_violence", type), ("side_b", "Civilians"), ("side_b_new_id", "1"));
        var occurred = record.The<Occurrence>();
        occurred.Actors.Select(it => it.ToString()).Should().Equal(oneSided ? ["ucdp-actor-9072"] : ["ucdp-actor-9072", "ucdp-actor-1"]);
        occurred.Targets.Select(it => it.ToString()).Should().Equal(oneSided ? ["ucdp-actor-1"] : []);
        record.The<Classification>().As.Should().Be(new Code("ucdp-type-of-violence", type));
    }

    [Theory]
    [InlineData("1", "1", "2005-03-01", "2005-03-01")]
    [InlineData("1", "2", "2005-03-01", "2005-03-01")]
    [InlineData("1", "1", "2005-03-04", "2005-03-01/2005-03-04")]
    [InlineData("2", "1", "2005-03-04", "[2005-03-01..2005-03-04]")]
    [InlineData("3", "1", "2005-03-07", "[2005-03-01..2005-03-07]")]
    [InlineData("4", "1", "2005-03-31", "[2005-03-01..2005-03-31]")]
    [InlineData("5", "1", "2005-12-31", "[2005-03-01..2005-12-31]")]
    [InlineData("", "1", "2005-03-04", "[2005-03-01..2005-03-04]")]
    [InlineData("9", "", "2005-03-04", "[2005-03-01..2005-03-04]")]
    [InlineData("2", "2", "2005-03-04", "2005-03-01/2005-03-04")]
    [InlineData("5", "2", "2005-12-31", "2005-03-01/2005-12-31")]
    [InlineData("", "2", "2005-03-04", "2005-03-01/2005-03-04")]
    [InlineData("3", "1", "2005-03-01", "2005-03-01~")]
    [InlineData("3", "2", "2005-03-01", "2005-03-01~")]
    [InlineData("", "1", "2005-03-01", "2005-03-01?")]
    [InlineData("1", "1", "2005-02-27", "2005")]
    [InlineData("2", "2", "2005-02-27", "2005")]
    public void Extent_is_told_apart_from_uncertainty(string precision, string clarity, string end, string expected)
    {
        var record = Imports.Event(("date_prec", precision), ("event_clarity", clarity), ("date_end", end));
        var occurred = record.The<Occurrence>();
        AsEdtf(occurred.When).Should().Be(AsEdtf(Timing.Parse(expected)));
        occurred.Note.Should().Be(expected != "2005" ? "" : "Printed: date_start 2005-03-01, date_end 2005-02-27.");
        record.The<Incident>().Name.Should().Be($"Event 7001: Old Mill, {occurred.When}");
    }

    [Theory]
    [InlineData("91", "7", "latitude 91, longitude 7")]
    [InlineData("north", "7", "latitude north, longitude 7")]
    [InlineData("", "7", "longitude 7")]
    [InlineData("", "", "")]
    public void Coordinates_that_make_no_point_are_kept_in_a_note(string latitude, string longitude, string printed)
    {
        var occurred = Imports.Event(("latitude", latitude), ("longitude", longitude)).The<Occurrence>();
        occurred.Where.Point.Should().Be(GeoPoint.Unknown);
        occurred.Note.Should().Be(printed.Length > 0 ? $"Printed: {printed}." : "");
    }

    [Theory]
    [InlineData("4", "4")]
    [InlineData(" 4", "4")]
    [InlineData("9", "9")]
    [InlineData("", null)]
    public void The_precision_of_the_place_is_kept_also_when_the_codebook_does_not_list_it(string printed, string? code) =>
        Imports.Event(("where_prec", printed)).The<Occurrence>().Where.Precision.Should().Be(code is null ? default : new Code("ucdp-where-prec", code));

    [Theory]
    [InlineData("North province", "North province", "", "North province", "North province, Freedonia")]
    [InlineData("North province", "in the north", "", "North province", "North province (in the north), Freedonia")]
    [InlineData("", "on the road", "Mill district", "", "on the road, Mill district, Freedonia")]
    [InlineData("Freedonia", "", "", "", "Freedonia")]
    public void The_place_is_told_in_words_without_repeating(string near, string description, string adm2, string adm1, string words) =>
        Imports.Event(("where_coordinates", near), ("where_description", description), ("adm_2", adm2), ("adm_1", adm1)).The<Occurrence>()
            .Where.Words.Should().Be(words);

    [Fact]
    public void Every_claim_of_a_row_is_the_coders_and_says_where_it_stands_and_who_told_it()
    {
        var expected = new Attribution
        {
            Origin = Origin.Of(ActorId.Parse("uppsala-conflict-data-program")),
            DrawingOn = [Reference<ActorId>.Described("a miller"), Reference<ActorId>.Described("The Herald")],
            Citations = [new Citation(SourceId.Parse("ucdp-ged-24.1")) { Locator = Locator.Parse("event 7001, line 2") }],
        };
        Imports.Event().Claims.Should().HaveCount(6).And.OnlyContain(claim => claim.By == expected);
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "The Herald", "The Herald")]
    [InlineData("a miller; a baker, of Old Town ;", "The Herald;The Herald;The Post", "a miller|a baker, of Old Town|The Herald|The Post")]
    [InlineData("The Herald", "The Herald", "The Herald")]
    [InlineData("a;b;c;d;e;f;g;h;i;j;k;l;m;n", "m;o", "a|b|c|d|e|f|g|h|i|j|k|l|3 more")]
    public void Those_who_told_it_are_named_once_each_and_not_without_end(string original, string office, string tellers)
    {
        var via = Imports.Event(("source_original", original), ("source_office", office)).The<Occurrence>().By.DrawingOn;
        string.Join('|', via.Select(it => it.ToString())).Should().Be(tellers);
        via.Any(it => it.IsSeveral).Should().Be(tellers.EndsWith("more", StringComparison.Ordinal));
    }

    [Fact]
    public void A_teller_without_end_is_cut()
    {
        var via = Imports.Event(("source_original", new string('x', 100_000))).The<Occurrence>().By.DrawingOn;
        via[0].Words.Should().Be(new string('x', 500) + "…");
    }

    [Fact]
    public void The_older_layout_gives_the_same_event()
    {
        var newer = Imports.Event(("where_description", ""));
        var older = Imports.Record(Imports.Open(Table(Header42, Row(Header42)), release: "24.1"));
        older.Should().Equal(newer);
    }

    private static string AsEdtf(Timing timing) => timing.ToString();
}
