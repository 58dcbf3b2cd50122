namespace ConflictModel.Validation.Tests.Rules.Places;

public class PointMustLieInItsCountryTests
{
    private static readonly Place Ukraine = new("Ukraine");
    private static readonly Place Oblast = new("Oblast") { Within = Ukraine };
    private static readonly Incident Raid = new("Raid");

    [Fact]
    public void Fires_at_the_point_and_names_the_country()
    {
        var finding = Check(Town(31.84, -102.37)).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM8003" && f.Severity == Severity.Warning && f.Pointer == "/places/town/point");
        finding.Message.Should().Be("The point 31.84, -102.37 lies outside Ukraine. It is the point of Town.");
        finding.Suggestion.Should().StartWith("Look the place up again");
    }

    [Theory]
    [InlineData(46.48, 30.73, false)] // Odesa
    [InlineData(44.6, 33.52, false)] // Sevastopol, whoever holds it
    [InlineData(52.8, 31, false)] // within half a degree of the border
    [InlineData(53.2, 31, true)]
    [InlineData(48, 41.5, true)]
    [InlineData(48, 40.5, false)]
    [InlineData(52.9, 31, false)] // half a degree, to the north, south, east and west
    [InlineData(43.8, 31, false)]
    [InlineData(48, 40.7, false)]
    [InlineData(48, 21.6, false)]
    [InlineData(0, 0, false)] // told elsewhere
    [InlineData(30.52, 50.45, false)] // swapped: told elsewhere
    public void Holds_points_to_the_box_and_its_margin(double latitude, double longitude, bool fires) => Check(Town(latitude, longitude)).Should().HaveCount(fires ? 1 : 0);

    [Theory]
    [InlineData("SY", 36.2, 37.16, false)]
    [InlineData("SYR", 36.2, 37.16, false)]
    [InlineData("760", 36.2, 37.16, false)]
    [InlineData("SY-ID", 35.9, 36.6, false)]
    [InlineData("sy", 50, 30, true)]
    [InlineData("QQ", 50, 30, false)] // no such country
    [InlineData("FJ", -16.8, 179.99, false)] // the islands lie on both sides of the date line
    [InlineData("FJ", -16.8, -179.99, false)]
    [InlineData("FJ", -21.5, -179.8, false)] // a little beside the most southern
    [InlineData("RU", 66, -170, false)] // and so does Russia
    [InlineData("US", 52, 179.99, false)] // the last of the Aleutians, and beside it across the line
    [InlineData("RU", 55.75, 37.62, false)]
    [InlineData("US", 21.3, -157.86, false)] // Hawaii
    [InlineData("US", 18.45, -66.1, false)] // Puerto Rico
    [InlineData("FR", 4.93, -52.33, false)] // Cayenne
    [InlineData("US", 40, -30, true)] // in between
    [InlineData("RS", 42.67, 21.17, false)] // Pristina, whose it is maps disagree about
    [InlineData("XK", 42.67, 21.17, false)]
    [InlineData("SD", 4.85, 31.6, false)] // Juba, before 2011
    [InlineData("IN", 34.08, 74.8, false)] // Srinagar
    [InlineData("PK", 34.08, 74.8, false)]
    public void Knows_countries_by_their_codes(string code, double latitude, double longitude, bool fires)
    {
        var country = new Place("Country") { ExternalIds = [new(IdScheme.Iso3166, code)] };

        Check(country, new Place("Town") { Within = country, Point = new GeoPoint(latitude, longitude) }).Should().HaveCount(fires ? 1 : 0);
    }

    [Theory]
    [InlineData("Syria", true)]
    [InlineData("syrian arab republic", true)]
    [InlineData("Côte d'Ivoire", true)]
    [InlineData("Georgia", false)] // of the Caucasus, or of America?
    [InlineData("Niger", false)] // the country, or the state of Nigeria?
    [InlineData("Northern Syria", false)]
    public void Knows_countries_by_names_that_no_other_place_bears(string name, bool known) =>
        Check(new Place(name, PlaceId.Parse("country")) { Point = new GeoPoint(-60, -150) }).Should().HaveCount(known ? 1 : 0);

    [Fact]
    public void A_country_without_a_name_of_its_own_is_called_by_its_code() =>
        Check(new Place("Georgia") { ExternalIds = [new(IdScheme.Iso3166, "GEO")], Point = new GeoPoint(33.7, -84.4) }).Should().ContainSingle()
            .Which.Message.Should().StartWith("The point 33.7, -84.4 lies outside GE.");

    [Fact]
    public void The_nearest_country_counts_whatever_it_lies_within()
    {
        var country = new Place("Country") { ExternalIds = [new(IdScheme.Iso3166, "SY")], Within = PlaceId.Parse("cuba") };

        Check(new Place("Cuba"), country, new Place("Town") { Within = country, Point = new GeoPoint(36.2, 37.16) }).Should().BeEmpty();
    }

    [Fact]
    public void A_name_is_no_country_where_it_lies_within_something() =>
        Check(new Place("Kansas"), new Place("Cuba") { Within = PlaceId.Parse("kansas"), Point = new GeoPoint(39.8, -97.5) }).Should().BeEmpty();

    [Fact]
    public void Says_where_a_sign_would_put_it_right()
    {
        Check(Town(46.48, -30.73)).Should().ContainSingle().Which.Suggestion.Should().StartWith("With the sign of the longitude changed it lies inside");
        Check(Town(-46.48, 30.73)).Should().ContainSingle().Which.Suggestion.Should().StartWith("With the sign of the latitude changed it lies inside");
    }

    [Fact]
    public void Holds_claims_to_the_countries_of_their_places()
    {
        var poland = new Place("Poland");
        var town = new Place("Town") { Within = Oblast };
        var elsewhere = new Place("Elsewhere");
        Area There(params Reference<PlaceId>[] places) => new() { Places = [.. places], Point = new GeoPoint(52.2, 19) };

        Check(Raid, town, Raid.Occurred(at: There(town)).WithId("raid")).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Pointer == "/claims/raid/where/point" && f.Message.StartsWith("The point 52.2, 19 lies outside Ukraine. It says “"));
        Check(Raid, town, poland, Raid.Occurred(at: There(town, poland))).Should().BeEmpty("it lies in one of them");
        Check(Raid, town, elsewhere, Raid.Occurred(at: There(town, elsewhere))).Should().BeEmpty("where that is nobody says");
        Check(Raid, town, Raid.Occurred(at: There(town) with { Precision = new("ucdp-where-prec", "7") })).Should().BeEmpty("at sea, or in the air");
        Check(Raid, town, Raid.Occurred(at: There(town) with { Precision = new("ucdp-where-prec", "1") })).Should().ContainSingle();
        Check(Raid, town, Raid.Occurred(at: There(town) with { Precision = new("my-scheme", "7") })).Should().ContainSingle("what another scheme calls 7 nobody knows");
        Check(Raid, town, Raid.Occurred(at: There(town) with { WithinMetres = 400_000 })).Should().BeEmpty("the area reaches so far");
        Check(Raid, town, Raid.Occurred(at: There(town) with { WithinMetres = 20_000 })).Should().ContainSingle("the area does not reach so far");
        Check(Raid, town, Raid.Occurred(at: There(town)).Standing(StandingKind.Rejected, "wrong point")).Should().BeEmpty();
        Check(Raid, Raid.Occurred(at: There(Reference<PlaceId>.Described("a village")))).Should().BeEmpty();
        Check(Raid, Raid.Occurred(at: There())).Should().BeEmpty();
    }

    [Fact]
    public void An_area_reaches_across_the_date_line()
    {
        var islands = new Place("Islands") { ExternalIds = [new(IdScheme.Iso3166, "WF")] };
        Area Around(long metres) => new() { Places = [islands], Point = new GeoPoint(-13.3, 179.5), WithinMetres = metres };

        Check(Raid, islands, Raid.Occurred(at: Around(400_000))).Should().BeEmpty();
        Check(Raid, islands, Raid.Occurred(at: Around(40_000))).Should().ContainSingle();
    }

    [Fact]
    public void Places_in_a_circle_or_a_long_chain_end()
    {
        Check(new Place("A") { Within = PlaceId.Parse("b"), Point = new GeoPoint(1, 1) }, new Place("B") { Within = PlaceId.Parse("a"), Point = new GeoPoint(1, 1) }).Should().BeEmpty();

        var chain = Enumerable.Range(0, 20_000)
            .Select(i => (Item)new Place($"P{i}") { Within = i == 0 ? Ukraine : PlaceId.Parse($"p{i - 1}"), Point = new GeoPoint(50, i == 19_999 ? -90 : 30) });
        Check([.. chain]).Should().ContainSingle().Which.Pointer.Should().Be("/places/p19999/point");
    }

    private static Place Town(double latitude, double longitude) => new("Town") { Within = Oblast, Point = new GeoPoint(latitude, longitude) };

    private static ValueList<Finding> Check(params Item[] items) => Checking.Against("CM8003", [Ukraine, Oblast, .. items]);
}
