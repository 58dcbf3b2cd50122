using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class PartsMustNotCircleTests
{
    private static readonly Incident Raid = new("Raid");

    [Fact]
    public void Fires_once_for_a_circle()
    {
        var finding = Check(Figure(1, 2), Figure(2, 3), Figure(3, 1), Figure(4, 1)).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4006" && f.Severity == Severity.Error && f.Pointer == "/claims/f1/links");
        finding.Message.Should().Be("3 claims are parts of one another in a circle: f1, f2, f3.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/f2", "/claims/f3");
    }

    [Fact]
    public void Fires_for_a_part_of_itself() =>
        Check(Figure(1, 1)).Should().ContainSingle().Which.Message.Should().StartWith("The claim f1 is a part of itself: “1 person");

    [Fact]
    public void Is_silent_for_parts_of_parts_and_for_a_part_of_two_wholes_that_are_parts_of_one() =>
        Check(Figure(1, 2, 3), Figure(2, 4), Figure(3, 4), Figure(4)).Should().BeEmpty();

    [Fact]
    public void Is_silent_for_a_circle_of_other_links() =>
        Check(Figure(1, 2), Figure(2) with { Links = [new ClaimLink(LinkKind.Overlaps, ClaimId.Parse("f1"))] }).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_a_rejected_claim_breaks_the_circle() =>
        Check(Figure(1, 2), Figure(2, 1).Standing(StandingKind.Rejected, "forged")).Should().BeEmpty();

    [Fact]
    public void Walks_a_long_chain() =>
        Check([.. Enumerable.Range(1, 20_000).Select(n => n == 20_000 ? Figure(n) : Figure(n, n + 1))]).Should().BeEmpty();

    private static CasualtyEstimate Figure(int number, params int[] wholes) => Raid.Killed(Exactly(number)).WithId($"f{number}") with
    {
        Links = ValueList.From(wholes.Select(w => new ClaimLink(LinkKind.PartOf, ClaimId.Parse($"f{w}")))),
    };

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM4006", [Raid, .. claims]);
}
