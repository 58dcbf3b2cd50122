namespace ConflictModel.Validation.Tests.Rules.Places;

public class BearingMustFitThePointsTests
{
    private static readonly Place Oxwell = new("Oxwell") { Point = new GeoPoint(12, 33) };
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Paper");

    [Fact]
    public void Fires_where_word_and_point_are_opposite()
    {
        var finding = Check("northwest of", 11.7, 33.3).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM8008" && f.Severity == Severity.Warning && f.Pointer == "/claims/raid/where/point");
        finding.Message.Should().StartWith("The words say “northwest of Oxwell”, and the point 11.7 33.3 lies 47 kilometres southeast of it (12 33): “");
        finding.Related.Should().Equal(new RelatedPlace("/places/oxwell/point", "Oxwell, 12 33"));
    }

    [Theory]
    [InlineData("north of", 12.5, 33, false)]
    [InlineData("north of", 11.5, 33, true)]
    [InlineData("north of", 12.01, 33.5, false)] // east, and a little north
    [InlineData("north of", 11.9, 33.5, true)] // a little south
    [InlineData("north of", 11.95, 33, false)] // within ten kilometres
    [InlineData("just south-west of", 12.5, 33.5, true)]
    [InlineData("about 20 km to the east of", 12, 32.5, true)]
    [InlineData("West of", 12, 33.5, true)]
    [InlineData("west", 12, 33.5, true)]
    [InlineData("parts of northern", 11.5, 33, false)]
    [InlineData("the north and west of", 11.5, 33.5, false)]
    [InlineData("in and around", 11.5, 33, false)]
    public void Reads_bearings_and_nothing_else(string words, double latitude, double longitude, bool fires) =>
        Check(words, latitude, longitude).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Bearings_go_around_the_compass_and_across_the_date_line()
    {
        Check("north of", 12.5, 32.99).Should().BeEmpty("359 degrees are next to none");
        var isle = new Place("Isle") { Point = new GeoPoint(-16, 179.9) };
        Check(isle, "east of", -16, -179.8).Should().BeEmpty();
        Check(isle, "west of", -16, -179.8).Should().ContainSingle();
    }

    [Fact]
    public void The_straight_way_along_a_northern_parallel_sets_out_towards_the_pole() =>
        Check(new Place("Isle") { Point = new GeoPoint(64, 10) }, "south of", 64, 80).Should().ContainSingle().Which.Message.Should().Contain("kilometres northeast of it");

    [Fact]
    public void Is_silent_without_points_for_several_parts_and_a_rejected_claim()
    {
        Check(new Place("Isle"), "north of", 11.5, 33).Should().BeEmpty();
        Against(Raid.Occurred(at: new Area { Parts = [new("north of", Oxwell)] })).Should().BeEmpty();
        Against(Raid.Occurred(at: new Area { Parts = [new("north of", Oxwell), new("south of", Oxwell)], Point = new GeoPoint(11.5, 33) })).Should().BeEmpty();
        Against(Raid.Occurred(at: new Area { Places = [Oxwell], Parts = [new("north of", Oxwell)], Point = new GeoPoint(11.5, 33) })).Should().BeEmpty();
        Against(Raid.Occurred(at: new Area { Parts = [new("north of", Oxwell)], Point = new GeoPoint(11.5, 33) }).Standing(StandingKind.Rejected, "misread")).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(string words, double latitude, double longitude) => Check(Oxwell, words, latitude, longitude);

    private static ValueList<Finding> Check(Place of, string words, double latitude, double longitude) =>
        Checking.Against("CM8008", Raid, Paper, of, Raid.Occurred(at: new Area { Parts = [new(words, of)], Point = new GeoPoint(latitude, longitude) }).Per(Paper).WithId("raid"));

    private static ValueList<Finding> Against(Claim claim) => Checking.Against("CM8008", Raid, Paper, Oxwell, claim);
}
