using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Provenance;

public class SaidMustNotBeAfterPublishedTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Source Paper = new("Paper") { Published = new(1990, 5, 2) };
    private static readonly Source Later = new("Later paper") { Published = new(1990, 6, 20) };

    private static readonly Figure Toll = Strike.Killed(AtLeast(3)).Per(Paper.Quoting(Observatory)).WithId("toll");

    [Fact]
    public void Fires_for_what_was_said_after_it_stood_in_print()
    {
        var finding = Check(Said("1990-05-08")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM6010" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/toll/by/said");
        finding.Message.Should().Be("This is told to have been said on 8 May 1990, after “Paper”, in which it stands, was published on 2 May 1990: “at least 3 people killed in Strike, says Observatory, in ‘Paper’ (8 May 1990)”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/sources/paper/published");
    }

    [Theory]
    [InlineData("1990-05-04", 1)]
    [InlineData("1990-06", 1)]
    [InlineData("1990-05-03", 0)]
    [InlineData("1990-05-02", 0)]
    [InlineData("1990-04", 0)]
    [InlineData("1990-05", 0)]
    [InlineData("1990-05-04~", 0)]
    [InlineData("", 0)]
    public void Only_what_was_certainly_said_later_is_told(string said, int findings) => Check(Said(said)).Should().HaveCount(findings);

    [Fact]
    public void The_keepers_dating_wins_over_the_printed_date()
    {
        Check(Said("1990-05-08"), Paper.Reached(MilestoneKind.Published, new(1990, 5, 9))).Should().BeEmpty();
        Check(Said("1990-05-08"), Paper.Reached(MilestoneKind.Published, new(1990, 5, 9)).Per(Later)).Should().BeEmpty("one of the two days fits");
        Check(Said("1990-05-08"), Paper.Reached(MilestoneKind.Published, new(1990, 5, 1)).Per(Later)).Should().ContainSingle();
    }

    [Fact]
    public void Each_source_is_looked_at()
    {
        Check(Toll.Per(Later.Quoting(Observatory).AlsoIn(new Citation(Paper)).SaidOn(new(1990, 5, 8)))).Should().ContainSingle().Which.Message.Should().Contain("after “Paper”");
        Check(Toll.Per(Later.Quoting(Observatory).SaidOn(new(1990, 5, 8)))).Should().BeEmpty();
        Check(Toll.Per(new Source("Undated").Quoting(Observatory).SaidOn(new(1990, 5, 8)))).Should().BeEmpty();
    }

    [Fact]
    public void A_rejected_claim_is_not_judged() => Check(Said("1990-05-08").Standing(StandingKind.Rejected, "misdated")).Should().BeEmpty();

    private static Figure Said(string day) => Toll.Per(Toll.By.SaidOn(Moment.Parse(day)));

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM6010", [Strike, Observatory, Paper, Later, new Source("Undated"), .. claims]);
}
