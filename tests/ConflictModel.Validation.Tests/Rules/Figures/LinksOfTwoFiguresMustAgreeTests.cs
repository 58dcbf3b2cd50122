using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class LinksOfTwoFiguresMustAgreeTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Paper");
    private static readonly CasualtyEstimate All = Raid.Killed(AtLeast(78)).Per(Paper).WithId("all");
    private static readonly CasualtyEstimate Civilians = Raid.Killed(AtLeast(5), Population.Civilians).Per(Paper).WithId("civilians");

    [Fact]
    public void Fires_at_the_link_that_says_disjoint()
    {
        var finding = Check(All, Civilians.AsPartOf(All).DisjointFrom(All)).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4018" && f.Severity == Severity.Error && f.Pointer == "/claims/civilians/links/1");
        finding.Message.Should().StartWith("Two links cannot both be: one says that the figures have nobody in common (disjoint-from), another that the first is a part of the other. They are “at least 5 civilians killed");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/all");
    }

    [Fact]
    public void Either_of_the_two_may_say_it() =>
        Check(All.DisjointFrom(Civilians), Civilians.AsPartOf(All)).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Pointer == "/claims/all/links/0" && f.Message.Contains("that the second is a part of the other"));

    [Theory]
    [InlineData("overlaps", true)]
    [InlineData("repeats", true)]
    [InlineData("paraphrases", true)]
    [InlineData("supersedes", true)]
    [InlineData("inferred-from", false)]
    [InlineData("alternative-reading-of", false)]
    [InlineData("disjoint-from", false)]
    public void Only_links_that_put_people_in_both_contradict_it(string kind, bool fires) =>
        Check(All, Civilians.DisjointFrom(All).Linked(LinkKind.Parse(kind), All)).Should().HaveCount(fires ? 1 : 0);

    [Fact]
    public void Is_silent_for_others_none_and_rejected_ones()
    {
        var fighters = Raid.Killed(AtLeast(60), Population.Combatants).Per(Paper).WithId("fighters").AsPartOf(All);

        Check(All, fighters, Civilians.AsPartOf(All).DisjointFrom(fighters)).Should().BeEmpty();
        Check(All, (Civilians with { Number = Exactly(0) }).AsPartOf(All).DisjointFrom(All)).Should().BeEmpty("nobody is in nothing");
        Check(All with { Number = Exactly(0) }, Civilians.AsPartOf(All).DisjointFrom(All)).Should().BeEmpty("nor in a whole of nobody");
        Check(All, Civilians.AsPartOf(All).DisjointFrom(All).Standing(StandingKind.Rejected, "misread")).Should().BeEmpty();
        Check(All.Standing(StandingKind.Rejected, "misread"), Civilians.AsPartOf(All).DisjointFrom(All)).Should().BeEmpty();
        Check(All, Raid.Wounded(Exactly(5)).DisjointFrom(All).AsPartOf(All)).Should().BeEmpty("a link that cannot be is told elsewhere");
        Check(All, Civilians.AsPartOf(All)).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM4018", [Raid, Paper, .. claims]);
}
