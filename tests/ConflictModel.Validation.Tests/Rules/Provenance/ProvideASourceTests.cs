using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Provenance;

public class ProvideASourceTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Source Paper = new("Paper");

    [Fact]
    public void Fires_for_a_claim_that_nothing_supports()
    {
        var finding = Check(Strike.Killed(AtLeast(3)).WithId("toll")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM6001" && f.Severity == Severity.Note && f.Pointer == "/claims/toll/by");
        finding.Message.Should().Be("Nothing tells where this comes from: “at least 3 people killed in Strike, says the keeper of the record”.");
    }

    [Fact]
    public void Is_silent_where_something_tells()
    {
        var toll = Strike.Killed(AtLeast(3));
        Check(toll.Per(Paper)).Should().BeEmpty();
        Check(toll.Per(new Attribution { Origin = Origin.Of(Observatory) })).Should().BeEmpty();
        Check(toll with { Note = "Counted at the graves." }).Should().BeEmpty();
        Check(toll.Per(new Attribution { Citations = [new Citation(Paper)] })).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_what_is_rejected_and_for_the_dating_of_a_source()
    {
        Check(Strike.Killed(AtLeast(3)).Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(Paper.Reached(MilestoneKind.Published, new(2020, 10, 27))).Should().BeEmpty();
    }

    [Fact]
    public void Counts_what_it_does_not_list()
    {
        var claims = Enumerable.Range(1, 10_000).Select(n => Strike.Killed(Exactly(n)).WithId($"f{n}"));
        var findings = Check([.. claims]);
        findings.Should().HaveCount(101);
        findings[0].Pointer.Should().Be("/claims/f1/by");
        findings[^1].Should().Match<Finding>(f => f.Id == "CM6001" && f.Pointer.Length == 0 && f.Severity == Severity.Note);
        findings[^1].Message.Should().Be("CM6001 has 9900 more findings, which are counted and not listed.");
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM6001", [Strike, Observatory, Paper, .. claims]);
}
