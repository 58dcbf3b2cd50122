namespace ConflictModel.Validation.Tests.Rules.Places;

public class PlaceMustNotLieFarFromItsWholeTests
{
    private static readonly Place Country = new("Merovia") { Point = new GeoPoint(12, 33) };
    private static readonly Place Coast = new("Coast") { Within = Country, Point = new GeoPoint(12, 33) };

    [Fact]
    public void Fires_at_the_point_with_the_distance()
    {
        var finding = Check(Country, Coast, At(31, 33)).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM8006" && f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/places/village/point");
        finding.Message.Should().Be("Village lies 2,113 kilometres from Coast, within which it is said to lie: its point is 31 33, the other 12 33.");
        finding.Related.Should().Equal(new RelatedPlace("/places/coast/point", "Coast, 12 33"));
    }

    [Theory]
    [InlineData(12.1, 33, false)]
    [InlineData(20.9, 33, false)] // 990 km
    [InlineData(21.1, 33, true)] // 1,012 km
    [InlineData(12, 41.9, false)] // degrees of longitude are shorter away from the equator
    [InlineData(12, 42.5, true)]
    [InlineData(18, 39.8, false)] // 988 km, aslant: the degree shortens on the way
    [InlineData(0, 0, false)] // told elsewhere
    public void Far_is_more_than_a_thousand_kilometres(double latitude, double longitude, bool fires) =>
        Check(Country, Coast, At(latitude, longitude)).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Distances_are_reckoned_across_the_date_line() =>
        Check(Country, Coast with { Point = new GeoPoint(-16, 179.9) }, At(-16, -179.9)).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_the_whole_may_reach_so_far()
    {
        Check(Country, At(31, 33) with { Within = Country }).Should().BeEmpty("a country or continent has any size");
        Check(new Place("Russia"), new Place("Siberia", PlaceId.Parse("coast")) { Within = PlaceId.Parse("russia"), Point = new GeoPoint(60, 100) }, At(70, 150)).Should().BeEmpty();
        Check(new Place("Ukraine"), new Place("East", PlaceId.Parse("coast")) { Within = PlaceId.Parse("ukraine"), Point = new GeoPoint(48, 38) }, At(60, 38)).Should().ContainSingle();
        Check(Country, Coast with { ExternalIds = [new(IdScheme.Iso3166, "UA")] }, At(31, 33)).Should().BeEmpty("told of the country");
        Check(Country, Coast with { ExternalIds = [new(IdScheme.Iso3166, "UA-65")] }, At(31, 33)).Should().ContainSingle();
    }

    [Fact]
    public void Is_silent_without_points()
    {
        Check(Country, Coast with { Point = default }, At(31, 33)).Should().BeEmpty();
        Check(Country, Coast, new Place("Village") { Within = Coast }).Should().BeEmpty();
        Check(Country, Coast with { Point = new GeoPoint(0, 0) }, At(31, 33)).Should().BeEmpty();
    }

    private static Place At(double latitude, double longitude) => new("Village") { Within = Coast, Point = new GeoPoint(latitude, longitude) };

    private static ValueList<Finding> Check(params Place[] places) => Checking.Against("CM8006", [.. places]);
}
