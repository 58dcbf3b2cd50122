namespace ConflictModel.Validation.Tests.Rules.Claims;

public class InferencesMustNotCircleTests
{
    private static readonly Incident Strike = new("Strike");

    [Fact]
    public void Fires_once_for_a_circle()
    {
        var finding = Check(Figure(1, 2), Figure(2, 3), Figure(3, 1), Figure(4, 1)).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM5011" && f.Severity == Severity.Error && f.Pointer == "/claims/f1/links");
        finding.Message.Should().Be("3 claims are inferred from one another in a circle, so none of them rests on anything: f1, f2, f3.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/f2", "/claims/f3");
    }

    [Fact]
    public void Fires_for_a_claim_that_is_inferred_from_itself() =>
        Check(Figure(1, 1)).Should().ContainSingle().Which.Message.Should().Be("The claim f1 is inferred from itself: “1 person killed in Strike, says the keeper of the record”.");

    [Fact]
    public void Is_silent_for_steps_of_reasoning_and_where_a_rejected_claim_breaks_the_circle()
    {
        Check(Figure(1, 2, 3), Figure(2, 4), Figure(3, 4), Figure(4)).Should().BeEmpty();
        Check(Figure(1, 2), Figure(2, 1).Standing(StandingKind.Rejected, "forged")).Should().BeEmpty();
        Check(Figure(1, 2), Figure(2) with { Links = [new ClaimLink(LinkKind.Repeats, ClaimId.Parse("f1"))] }).Should().BeEmpty();
    }

    private static CasualtyEstimate Figure(int number, params int[] grounds) => Strike.Killed(Estimate.Exactly(number)).WithId($"f{number}") with
    {
        Links = ValueList.From(grounds.Select(g => new ClaimLink(LinkKind.InferredFrom, ClaimId.Parse($"f{g}")))),
    };

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM5011", [Strike, .. claims]);
}
