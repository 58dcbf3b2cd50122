using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class DisplacedMustNotExceedInhabitantsTests
{
    private static readonly Place Town = new("Town");
    private static readonly Source Survey = new("Survey");
    private static readonly Source Census = new("Census");

    [Fact]
    public void Fires_at_the_displaced()
    {
        var finding = Check(Town.Inhabitants(About(30_000)).Per(Survey).WithId("all"), Town.LivingDisplaced(About(45_000)).Per(Survey).WithId("idps")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4008" && f.Severity == Severity.Note && f.Certainty == Certainty.Certain && f.Pointer == "/claims/idps/number");
        finding.Message.Should().StartWith("More people live displaced in a place than live there at all: about 45,000 of about 30,000. It says “");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/all");
    }

    [Theory]
    [InlineData("30", "30", false)]
    [InlineData("31", "30", true)]
    [InlineData("31", "at least 30", false)]
    [InlineData("up to 31", "30", false)]
    [InlineData("thousands", "up to 1,999", true)]
    [InlineData("unknown", "30", false)]
    public void Compares_like_to_like(string displaced, string inhabitants, bool fires) =>
        Check(Town.Inhabitants(Parse(inhabitants)).Per(Survey), Town.LivingDisplaced(Parse(displaced)).Per(Survey)).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Is_silent_at_other_times()
    {
        var all = Town.Inhabitants(Exactly(30)).Per(Survey);
        var displaced = Town.LivingDisplaced(Exactly(31)).Per(Survey);

        Check(all with { Period = new(2031, 5, 1) }, displaced with { Period = new(2031, 5, 1) }).Should().ContainSingle();
        Check(all with { Period = new(2031, 5, 1) }, displaced with { Period = new(2031, 5, 2) }).Should().BeEmpty();
        Check(all with { Period = new(2031, 5) }, displaced with { Period = new(2031, 5) }).Should().BeEmpty("some days of May, perhaps not one");
        Check(all with { Period = new(2031, 5, 1) }, displaced).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_other_people_origins_and_linked_figures()
    {
        var all = Town.Inhabitants(Exactly(30)).Per(Survey).WithId("all");
        var displaced = Town.LivingDisplaced(Exactly(31)).Per(Survey);

        Check(all with { People = new Population(default, words: "residents") }, displaced).Should().BeEmpty();
        Check(all.Per(Census), displaced).Should().BeEmpty();
        Check(all, displaced.DisjointFrom(all)).Should().BeEmpty("residents and guests");
        Check(all.Standing(StandingKind.Rejected, "old"), displaced).Should().BeEmpty();
        Check(all, displaced.Denied()).Should().BeEmpty();
        Check(all, displaced.Standing(StandingKind.Disputed, "counted twice")).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        Check(all, new DisplacementEstimate(Town, DisplacementMeasure.Returned, Exactly(31)).Per(Survey)).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM4008", [Town, Survey, Census, .. claims]);
}
