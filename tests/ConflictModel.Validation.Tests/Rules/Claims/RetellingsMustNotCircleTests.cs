namespace ConflictModel.Validation.Tests.Rules.Claims;

public class RetellingsMustNotCircleTests
{
    private static readonly Incident Strike = new("Strike");

    [Fact]
    public void Fires_once_for_a_circle_of_either_kind()
    {
        var finding = Check(Figure(1, LinkKind.Repeats, 2), Figure(2, LinkKind.Repeats, 3), Figure(3, LinkKind.Repeats, 1), Figure(4, LinkKind.Repeats, 1)).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM5012" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/f1/links");
        finding.Message.Should().Be("3 claims repeat one another in a circle, so none of them is the one that is told: f1, f2, f3.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/f2", "/claims/f3");
        Check(Figure(1, LinkKind.Paraphrases, 2), Figure(2, LinkKind.Paraphrases, 1)).Should().ContainSingle()
            .Which.Message.Should().Be("2 claims paraphrase one another in a circle, so none of them is the one that is told: f1, f2.");
    }

    [Fact]
    public void Fires_for_a_claim_that_repeats_itself() =>
        Check(Figure(1, LinkKind.Repeats, 1)).Should().ContainSingle()
            .Which.Message.Should().Be("The claim f1 repeats itself: “1 person killed in Strike, says the keeper of the record”.");

    [Fact]
    public void Is_silent_for_a_chain_of_papers_and_where_a_rejected_claim_breaks_the_circle()
    {
        Check(Figure(1, LinkKind.Repeats, 2, 3), Figure(2, LinkKind.Repeats, 4), Figure(3, LinkKind.Repeats, 4), Figure(4, LinkKind.Repeats)).Should().BeEmpty();
        Check(Figure(1, LinkKind.Repeats, 2), Figure(2, LinkKind.Repeats, 1).Standing(StandingKind.Rejected, "forged")).Should().BeEmpty();
        Check(Figure(1, LinkKind.Overlaps, 2), Figure(2, LinkKind.Overlaps, 1)).Should().BeEmpty();
    }

    private static CasualtyEstimate Figure(int number, LinkKind kind, params int[] told) => Strike.Killed(Estimate.Exactly(number)).WithId($"f{number}") with
    {
        Links = ValueList.From(told.Select(t => new ClaimLink(kind, ClaimId.Parse($"f{t}")))),
    };

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM5012", [Strike, .. claims]);
}
