namespace ConflictModel.Validation.Tests.Rules.Places;

public class CoordinatesMustNotBeNullIslandTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Truce Truce = new("Truce");
    private static readonly Deployment Posts = new("Posts");

    [Fact]
    public void Fires_at_the_point_of_a_place()
    {
        var finding = Check(new Place("Oxwell") { Point = new GeoPoint(0, 0) }).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM8001" && f.Severity == Severity.Warning && f.Pointer == "/places/oxwell/point");
        finding.Message.Should().Be("The point of Oxwell is 0, 0: that is open sea in the Gulf of Guinea, and most often a missing point.");
    }

    [Fact]
    public void Fires_at_the_point_of_every_claim_that_has_one()
    {
        var area = new Area { Point = new GeoPoint(0, -0.0), Words = "near Oxwell" };

        Check(Raid, Raid.Occurred(at: area).WithId("c")).Should().ContainSingle().Which.Pointer.Should().Be("/claims/c/where/point");
        Check(Truce, Truce.Covers(area).WithId("c")).Should().ContainSingle().Which.Pointer.Should().Be("/claims/c/area/point");
        Check(Posts, Posts.PositionedAt(area, PositioningKind.Site).WithId("c")).Should().ContainSingle().Which.Pointer.Should().Be("/claims/c/at/point");
        Check(Raid, Raid.Reached(MilestoneKind.Began, new(2031)).WithId("c") with { Where = area }).Should().ContainSingle().Which.Message.Should().StartWith("The point of “Raid began near Oxwell in 2031, says the keeper of the record” is 0, 0");
    }

    [Theory]
    [InlineData(0, 32.6)]
    [InlineData(51.5, 0)]
    [InlineData(0, 0.0001)]
    public void The_equator_and_Greenwich_are_on_land(double latitude, double longitude) => Check(new Place("Oxwell") { Point = new GeoPoint(latitude, longitude) }).Should().BeEmpty();

    [Fact]
    public void Is_silent_for_an_unknown_point_and_a_rejected_claim()
    {
        Check(new Place("Oxwell")).Should().BeEmpty();
        Check(Raid, Raid.Occurred(at: new Area { Point = new GeoPoint(0, 0) }).Standing(StandingKind.Rejected, "no point")).Should().BeEmpty();
        Check(Raid, Raid.Killed(Estimate.Exactly(3))).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Item[] items) => Checking.Against("CM8001", items);
}
