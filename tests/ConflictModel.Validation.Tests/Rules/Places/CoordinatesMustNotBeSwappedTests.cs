namespace ConflictModel.Validation.Tests.Rules.Places;

public class CoordinatesMustNotBeSwappedTests
{
    private static readonly Place Ukraine = new("Ukraine");
    private static readonly Place Syria = new("Syria");
    private static readonly Place Merovia = new("Merovia");

    [Fact]
    public void Fires_where_exchanging_the_two_puts_the_point_inside()
    {
        var finding = Check(Ukraine, new Place("Kyiv") { Within = Ukraine, Point = new GeoPoint(30.52, 50.45) }).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM8002" && f.Severity == Severity.Warning && f.Pointer == "/places/kyiv/point");
        finding.Message.Should().Be("Latitude and longitude seem to be swapped: 30.52, 50.45 is no point of Ukraine, and 50.45, 30.52 is one. It is the point of Kyiv.");
    }

    [Fact]
    public void Fires_at_a_claim_by_the_place_that_it_names()
    {
        var kyiv = new Place("Kyiv") { Within = Ukraine };
        var raid = new Incident("Raid");

        Check(Ukraine, kyiv, raid, raid.Occurred(at: new Area { Places = [kyiv], Point = new GeoPoint(30.52, 50.45) }).WithId("raid")).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Pointer == "/claims/raid/where/point" && f.Message.Contains("It says “"));
        Check(Ukraine, kyiv, raid, raid.Occurred(at: new Area { Parts = [new("east of", kyiv)], Point = new GeoPoint(30.52, 50.45) })).Should().ContainSingle();
    }

    [Theory]
    [InlineData(50.45, 30.52)] // right
    [InlineData(36.2, 37.2)] // elsewhere, swapped or not
    [InlineData(30.52, 120)] // no latitude
    public void Is_silent_where_exchanging_does_not_help(double latitude, double longitude) =>
        Check(Ukraine, new Place("Kyiv") { Within = Ukraine, Point = new GeoPoint(latitude, longitude) }).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_both_lie_inside() =>
        Check(Syria, new Place("Aleppo") { Within = Syria, Point = new GeoPoint(37.15, 36.2) }).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_no_country_is_known() =>
        Check(Merovia, new Place("Kyiv") { Within = Merovia, Point = new GeoPoint(30.52, 50.45) }).Should().BeEmpty();

    private static ValueList<Finding> Check(params Item[] items) => Checking.Against("CM8002", items);
}
