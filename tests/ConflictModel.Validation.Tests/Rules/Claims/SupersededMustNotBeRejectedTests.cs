using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Claims;

public class SupersededMustNotBeRejectedTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Organization Ministry = new("Ministry");
    private static readonly Source Paper = new("Paper");
    private static readonly CasualtyEstimate First = Strike.Killed(AtLeast(56)).Per(Paper.Quoting(Observatory)).WithId("first");
    private static readonly CasualtyEstimate Later = Strike.Killed(AtLeast(78)).Per(Paper.Quoting(Observatory)).WithId("later").Superseding(First);

    [Fact]
    public void Fires_for_a_number_that_is_rejected_because_a_newer_came()
    {
        var finding = Check(First.Standing(StandingKind.Rejected, "superseded by the later count"), Later).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM5008" && f.Severity == Severity.Note && f.Certainty == Certainty.Certain && f.Pointer == "/claims/first/standing");
        finding.Message.Should().Be(
            "It is rejected where its origin only said more later: “at least 56 people killed in Strike, says Observatory, in ‘Paper’ [rejected: superseded by the later count]”,"
            + " then “at least 78 people killed in Strike, says Observatory, in ‘Paper’”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/later");
    }

    [Theory]
    [InlineData("Outdated.")]
    [InlineData("a newer count exists")]
    [InlineData("preliminary")]
    public void Fires_for_reasons_of_mere_age(string reason) => Check(First.Standing(StandingKind.Disputed, reason), Later).Should().ContainSingle();

    [Fact]
    public void Fires_where_the_origin_itself_is_named_as_judge()
    {
        var byItself = new Standing { Kind = StandingKind.Disputed, By = Observatory, Reason = "more bodies were found" };
        Check(First.Standing(byItself), Later).Should().ContainSingle();
        Check(First.Standing(byItself with { By = Ministry }), Later).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_a_reason_of_its_own_and_where_nothing_supersedes_it()
    {
        Check(First, Later).Should().BeEmpty();
        Check(First.Standing(StandingKind.Rejected, "video shows another town"), Later).Should().BeEmpty();
        Check(First.Standing(new Standing { Kind = StandingKind.Rejected }), Later).Should().BeEmpty("that it has no reason is another rule's");
        Check(First.Standing(StandingKind.Unclear, "outdated"), Later).Should().BeEmpty();
        Check(First.Standing(StandingKind.Rejected, "outdated")).Should().BeEmpty();
        Check(First.Standing(StandingKind.Rejected, "outdated"), Later.Per(Paper.Quoting(Ministry))).Should().BeEmpty("nobody takes back another's word");
        Check(First.Standing(StandingKind.Rejected, "outdated"), Later.Standing(StandingKind.Rejected, "a hoax")).Should().BeEmpty();
        Check(First.Standing(StandingKind.Rejected, "outdated"), Strike.Killed(AtLeast(78)).Per(Paper.Quoting(Observatory)).Linked(LinkKind.Overlaps, First)).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM5008", [Strike, Observatory, Ministry, Paper, .. claims]);
}
