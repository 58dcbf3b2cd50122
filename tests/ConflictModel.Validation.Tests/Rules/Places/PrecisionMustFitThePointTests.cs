namespace ConflictModel.Validation.Tests.Rules.Places;

public class PrecisionMustFitThePointTests
{
    private static readonly Incident Raid = new("Raid");

    [Fact]
    public void Fires_for_an_exact_spot_in_whole_degrees()
    {
        var finding = Check(36, 37, "ucdp-where-prec", "1").Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM8004" && f.Severity == Severity.Warning && f.Pointer == "/claims/raid/where/precision");
        finding.Message.Should().Be("The point 36, 37 is in whole degrees, and its precision (ucdp-where-prec 1) says an exact spot: “Raid happened at 36 37, says the keeper of the record”.");
    }

    [Theory]
    [InlineData("acled-geo-precision", "1", true)]
    [InlineData("ucdp-where-prec", "2", false)]
    [InlineData("ucdp-where-prec", "4", false)]
    [InlineData("my-scheme", "1", false)]
    public void Judges_the_codes_that_it_knows(string scheme, string code, bool fires) => Check(36, 37, scheme, code).Should().HaveCount(fires ? 1 : 0);

    [Theory]
    [InlineData(36, 37.1)]
    [InlineData(36.1, 37)]
    [InlineData(0, 0)] // told elsewhere
    public void Is_silent_where_a_decimal_is_told(double latitude, double longitude) => Check(latitude, longitude, "ucdp-where-prec", "1").Should().BeEmpty();

    [Fact]
    public void The_equator_and_the_first_meridian_are_whole_degrees_as_well()
    {
        Check(0, 37, "ucdp-where-prec", "1").Should().ContainSingle();
        Check(36, 0, "ucdp-where-prec", "1").Should().ContainSingle();
    }

    [Fact]
    public void Each_dataset_has_its_own_code_for_a_region()
    {
        Check(36.2, 37.2, "acled-geo-precision", "3", 300).Should().ContainSingle();
        Check(36.2, 37.2, "acled-geo-precision", "4", 300).Should().BeEmpty();
        Check(36.2, 37.2, "my-scheme", "3", 300).Should().BeEmpty();
    }

    [Theory]
    [InlineData("4", 300, true)]
    [InlineData("6", 999, true)]
    [InlineData("3", 1_000, false)]
    [InlineData("2", 300, false)]
    [InlineData("1", 300, false)]
    [InlineData("7", 300, false)]
    [InlineData("4", 0, false)]
    public void A_region_is_not_known_to_the_metre(string code, long metres, bool fires)
    {
        var findings = Check(36.2, 37.2, "ucdp-where-prec", code, metres);

        findings.Should().HaveCount(fires ? 1 : 0);
        findings.Where(f => f.Pointer != "/claims/raid/where/withinMetres" || !f.Message.Contains($"within {metres} metres")).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_without_code_or_point_and_for_a_rejected_claim()
    {
        Checking.Against("CM8004", Raid, Raid.Occurred(at: new Area { Point = new GeoPoint(36, 37) })).Should().BeEmpty();
        Checking.Against("CM8004", Raid, Raid.Occurred(at: new Area { Precision = new("ucdp-where-prec", "1"), Words = "Oxwell" })).Should().BeEmpty();
        Checking.Against("CM8004", Raid, Raid.Occurred(at: new Area { Point = new GeoPoint(36, 37), Precision = new("ucdp-where-prec", "1") }).Standing(StandingKind.Rejected, "cut")).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(double latitude, double longitude, string scheme, string code, long metres = 0) =>
        Checking.Against("CM8004", Raid, Raid.Occurred(at: new Area { Point = new GeoPoint(latitude, longitude), Precision = new(scheme, code), WithinMetres = metres }).WithId("raid"));
}
