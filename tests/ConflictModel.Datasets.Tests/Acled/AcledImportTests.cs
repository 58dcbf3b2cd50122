using static ConflictModel.Datasets.Tests.AcledText;

namespace ConflictModel.Datasets.Tests;

public class AcledImportTests
{
    private static readonly (string, string)[] Attack =
    [
        ("event_type", "Violence against civilians"), ("sub_event_type", "Attack"), ("actor2", "Civilians (Freedonia)"), ("inter2", "7"), ("interaction", "17"),
        ("civilian_targeting", "Civilian targeting"),
    ];

    [Fact]
    public void An_event_is_an_incident_with_the_id_of_ACLED()
    {
        var incident = Record([[]]).The<Incident>();
        (incident.Id.Value, incident.Name, incident.ExternalIds.Single(), incident.IsSeries)
            .Should().Be(("acled-FRE12", "Event FRE12: Old Mill, 2031-03-01", new ExternalId(IdScheme.Acled, "FRE12"), false));
    }

    [Fact]
    public void The_order_of_those_who_fight_means_nothing()
    {
        var occurred = Claim<Occurrence>(Record([[]]), "occurred");
        occurred.Actors.Select(actor => actor.ToString()).Should().Equal("acled-military-forces-of-freedonia-2029", "acled-blue-front");
        occurred.Targets.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void In_violence_against_civilians_they_are_the_target()
    {
        var record = Record(Attack);
        var occurred = Claim<Occurrence>(record, "occurred");
        (occurred.Actors.Single().ToString(), occurred.Targets.Single().ToString()).Should().Be(("acled-military-forces-of-freedonia-2029", "acled-civilians-freedonia"));
        Claim<Classification>(record, "targeting").As.Should().Be(new Code("acled-civilian-targeting", "Civilian targeting"));
    }

    [Theory]
    [InlineData("1", "7", "Civilian targeting", "acled-blue-front")]
    [InlineData("7", "1", "Civilian targeting", "acled-military-forces-of-freedonia-2029")]
    [InlineData("1", "7", "", "")]
    [InlineData("1", "2", "Civilian targeting", "")]
    public void Elsewhere_civilians_are_the_target_where_ACLED_says_so(string inter1, string inter2, string targeting, string target)
    {
        var record = Record([("event_type", "Explosions/Remote violence"), ("sub_event_type", "Grenade"), ("inter1", inter1), ("inter2", inter2), ("interaction", ""), ("civilian_targeting", targeting)]);
        var occurred = Claim<Occurrence>(record, "occurred");
        occurred.Targets.Select(hit => hit.ToString()).Should().Equal(target.Length == 0 ? [] : [target]);
        occurred.Actors.Count.Should().Be(target.Length == 0 ? 2 : 1);
    }

    [Fact]
    public void Who_acts_alone_is_the_only_actor()
    {
        var occurred = Claim<Occurrence>(Record([("actor2", ""), ("inter2", "0"), ("interaction", "10")]), "occurred");
        (occurred.Actors.Count, occurred.Targets.Count).Should().Be((1, 0));
    }

    [Theory]
    [InlineData("1", "2031-03-01")]
    [InlineData("2", "2031-03-01~")]
    [InlineData("3", "2031-03~")]
    [InlineData("", "2031-03-01?")]
    public void A_date_is_as_exact_as_its_precision(string precision, string when) =>
        Claim<Occurrence>(Record([("time_precision", precision)]), "occurred").When.ToString().Should().Be(when);

    [Fact]
    public void The_place_has_point_precision_and_words()
    {
        var where = Claim<Occurrence>(Record([("geo_precision", "3"), ("admin3", "Old Mill")]), "occurred").Where;
        (where.Point, where.Precision, where.Words).Should().Be((new GeoPoint(12.5, -99), new Code("acled-geo-precision", "3"), "Old Mill, Mill district, North province, Freedonia"));
    }

    [Fact]
    public void A_coordinate_off_the_globe_makes_no_point_and_stands_in_the_note()
    {
        var occurred = Claim<Occurrence>(Record([("latitude", "91")]), "occurred");
        (occurred.Where.Point.IsKnown, occurred.Note).Should().Be((false, "Printed: latitude 91, longitude -99."));
    }

    [Fact]
    public void Types_and_tags_are_classifications()
    {
        var record = Record([("sub_event_type", "Government regains territory"), ("tags", "crowd size=about 40; armed")]);
        record.OfType<Classification>().Where(claim => claim.Of == record.The<Incident>()).Select(claim => claim.As.ToString()).Should().Equal(
            "acled-event-type Battles", "acled-sub-event-type Government regains territory", "acled-tag crowd size=about 40", "acled-tag armed");
    }

    [Theory]
    [InlineData(7, "")]
    [InlineData(3, "ACLED also writes 3 ")]
    [InlineData(10, "ACLED also writes 10 ")]
    [InlineData(12, "ACLED also writes 12 ")]
    [InlineData(100, "ACLED also writes 100 ")]
    public void The_deaths_are_one_number_without_bounds(int fatalities, string note)
    {
        var killed = Claim<CasualtyEstimate>(Record([("fatalities", $"{fatalities}")]), "killed");
        (killed.Harm, killed.Number, killed.Printed.Single()).Should().Be((Harm.Killed, Estimate.BestOf(fatalities), new PrintedCell("fatalities", $"{fatalities}")));
        killed.Number.Should().NotBe(Estimate.Exactly(fatalities));
        killed.Note.Should().StartWith(note);
        (killed.Note.Length == 0).Should().Be(note.Length == 0);
    }

    [Fact]
    public void Zero_is_none_reported_or_no_number_and_makes_an_unknown_number()
    {
        var killed = Claim<CasualtyEstimate>(Record([("fatalities", "0")]), "killed");
        (killed.Number, killed.Printed.Single().Text).Should().Be((Estimate.NoneReported, "0"));
        killed.Number.Should().NotBe(Estimate.Exactly(0));
        killed.Note.Should().Be("ACLED prints 0 where nobody is reported killed and where no number is known.");
    }

    [Fact]
    public void What_a_row_says_was_said_when_it_was_last_changed_by_the_coders_drawing_on_its_sources()
    {
        var record = Record([("source", "The Herald; Observatory, North"), ("timestamp", "1930480496")]);
        foreach (var claim in record.OfType<Claim>().Where(claim => claim.Id.Value.StartsWith("acled-FRE12", StringComparison.Ordinal)))
        {
            (claim.By.Said.ToString(), string.Join('|', claim.By.DrawingOn.Select(teller => teller.ToString())), claim.By.Citations.Single().Locator.ToString())
                .Should().Be(("2031-03-05T12:34:56+00:00", "The Herald|Observatory, North", "event FRE12, line 2"));
        }
    }

    [Fact]
    public void Those_named_beside_an_actor_are_associates_of_its_side()
    {
        var record = Record([("assoc_actor_1", "Police Forces of Freedonia (2029-); Farmers (Freedonia)"), ("assoc_actor_2", "Green Front")]);
        record.OfType<Participation>().Select(it => (it.Id.Value, it.Role, it.Side, it.Actor.ToString())).Should().Equal(
            ("acled-FRE12-associate-1-1", Role.Associate, "1", "acled-police-forces-of-freedonia-2029"),
            ("acled-FRE12-associate-1-2", Role.Associate, "1", "Farmers (Freedonia)"),
            ("acled-FRE12-associate-2-1", Role.Associate, "2", "Green Front"));
    }

    [Fact]
    public void The_occurrence_quotes_its_row()
    {
        var record = Record(Attack);
        record.OfType<Claim>().Where(claim => claim.By.Citations[0].Words.Length > 0).Select(claim => claim.Id.Value).Should().Equal("acled-2031-04-01-layout", "acled-FRE12-occurred");
        Claim<Occurrence>(record, "occurred").By.Citations[0].Words.Should().Be(Row(Newer, Attack));
    }

    [Fact]
    public void The_older_layout_says_the_same_but_for_what_it_lacks()
    {
        using var older = KnownDatasets.Acled.Import(GedText.Stream(GedText.Table(Older, Row(Older, ("event_date", "01 March 2031")))), new() { KeepRows = false, Release = "2031-04-01" });
        using var newer = KnownDatasets.Acled.Import(GedText.Stream(GedText.Table(Newer, Row(Newer))), new() { KeepRows = false, Release = "2031-04-01" });
        older.ToList().Should().Equal(newer.ToList());
    }

    [Fact]
    public void The_file_comes_out_again_cell_by_cell()
    {
        var rows = new[] { Row(Newer, Attack), Row(Newer, ("event_id_cnty", "FRE13"), ("notes", "He said: \"no,\ntwice\".")) };
        using var import = KnownDatasets.Acled.Import(GedText.Stream(GedText.Table(Newer, rows)));
        using var written = new MemoryStream();
        KnownDatasets.Acled.Export(import, written).Differences.Should().BeEmpty();
        NaiveCsv.Parse(System.Text.Encoding.UTF8.GetString(written.ToArray())).Should().BeEquivalentTo(NaiveCsv.Parse(GedText.Table(Newer, rows)), it => it.WithStrictOrdering());
    }
}
