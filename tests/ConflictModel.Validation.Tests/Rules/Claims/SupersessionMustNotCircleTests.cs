using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Claims;

public class SupersessionMustNotCircleTests
{
    private static readonly Incident Strike = new("Strike");

    [Fact]
    public void Fires_once_for_a_circle()
    {
        var finding = Check(Figure(1, 2), Figure(2, 3), Figure(3, 1), Figure(4, 1)).Should().ContainSingle().Subject;
        finding.Severity.Should().Be(Severity.Error);
        finding.Pointer.Should().Be("/claims/f1/links");
        finding.Message.Should().Be("3 claims supersede one another in a circle, so none of them counts: f1, f2, f3.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/f2", "/claims/f3");
    }

    [Fact]
    public void Fires_for_a_claim_that_supersedes_itself() =>
        Check(Figure(1, 1)).Should().ContainSingle().Which.Message.Should().StartWith("The claim f1 supersedes itself");

    [Fact]
    public void Fires_for_two_circles_that_a_chain_joins() => Check(Figure(1, 2), Figure(2, 1, 3), Figure(3, 4), Figure(4, 3)).Should().HaveCount(2);

    [Fact]
    public void Is_silent_for_a_chain_and_for_a_fork_that_joins_again() =>
        Check(Figure(1, 2, 3), Figure(2, 4), Figure(3, 4), Figure(4)).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_a_rejected_claim_breaks_the_circle() =>
        Check(Figure(1, 2), Figure(2, 1).Standing(StandingKind.Rejected, "forged")).Should().BeEmpty();

    [Fact]
    public void Walks_a_long_chain() =>
        Check([.. Enumerable.Range(1, 20_000).Select(n => n == 20_000 ? Figure(n) : Figure(n, n + 1))]).Should().BeEmpty();

    private static CasualtyEstimate Figure(int number, params int[] superseded) => Strike.Killed(Exactly(number)).WithId($"f{number}") with
    {
        Links = ValueList.From(superseded.Select(s => new ClaimLink(LinkKind.Supersedes, ClaimId.Parse($"f{s}")))),
    };

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM5002", [Strike, .. claims]);
}
