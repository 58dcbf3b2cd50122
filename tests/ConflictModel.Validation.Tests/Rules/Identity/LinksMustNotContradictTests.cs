using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Identity;

public class LinksMustNotContradictTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly CasualtyEstimate One = Raid.Killed(AtLeast(3)).WithId("a");
    private static readonly CasualtyEstimate Two = Raid.Killed(AtLeast(1)).WithId("b");

    public static TheoryData<LinkKind, LinkKind> Contradictions => new()
    {
        { LinkKind.PartOf, LinkKind.DisjointFrom },
        { LinkKind.Overlaps, LinkKind.DisjointFrom },
        { LinkKind.Repeats, LinkKind.DisjointFrom },
        { LinkKind.Paraphrases, LinkKind.DisjointFrom },
        { LinkKind.Supersedes, LinkKind.DisjointFrom },
        { LinkKind.Supersedes, LinkKind.AlternativeReadingOf },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Fires_for_two_links_of_one_claim(LinkKind one, LinkKind other)
    {
        Check(One, Two.Linked(one, One).Linked(other, One)).Should().ContainSingle().Which.Should().Match<Finding>(f =>
            f.Id == "CM1008" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/b/links/1");
        Check(One, Two.Linked(other, One).Linked(one, One)).Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Fires_once_for_links_that_point_both_ways(LinkKind one, LinkKind other)
    {
        Check(One.Linked(one, Two), Two.Linked(other, One)).Should().ContainSingle().Which.Pointer.Should().Be("/claims/a/links/0");
        Check(One.Linked(other, Two), Two.Linked(one, One)).Should().ContainSingle().Which.Pointer.Should().Be("/claims/a/links/0");
    }

    [Fact]
    public void Quotes_both_links_and_both_claims()
    {
        var finding = Check(One, Two.AsPartOf(One).DisjointFrom(One)).Should().ContainSingle().Subject;
        finding.Message.Should().StartWith("Two claims are linked as disjoint-from and as part-of, which cannot both be: “").And.Contain("at least 1").And.Contain("at least 3");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/a");
    }

    [Fact]
    public void Links_that_go_together_are_in_order()
    {
        Check(One, Two.AsPartOf(One).Linked(LinkKind.Overlaps, One)).Should().BeEmpty();
        Check(One, Two.AsPartOf(One).Linked(LinkKind.InferredFrom, One)).Should().BeEmpty();
        Check(One.DisjointFrom(Two), Two.DisjointFrom(One)).Should().BeEmpty();
        Check(One.AsPartOf(Two), Two.Superseding(One)).Should().BeEmpty("the earlier count is among the later");
        Check(One, Two.AsPartOf(One).DisjointFrom(Raid.Killed(AtLeast(2)).WithId("c")), Raid.Killed(AtLeast(2)).WithId("c")).Should().BeEmpty();
        Check(One, Two.AsPartOf(One)).Should().BeEmpty();
    }

    [Fact]
    public void Fires_among_many_links_as_well()
    {
        var others = Enumerable.Range(0, 20).Select(i => Raid.Killed(AtLeast(2)).WithId($"other-{i}")).ToArray();
        var linked = others.Aggregate(One, (claim, other) => claim.AsPartOf(other));
        Check([.. others, linked]).Should().BeEmpty();
        Check([.. others, linked.DisjointFrom(others[7])]).Should().ContainSingle().Which.Pointer.Should().Be("/claims/a/links/20");
        Check([.. others[..7], others[7].DisjointFrom(linked), .. others[8..], linked]).Should().ContainSingle().Which.Pointer.Should().Be("/claims/a/links/7");
    }

    [Fact]
    public void A_link_that_contradicts_several_is_told_once()
    {
        Check(One, Two.AsPartOf(One).Linked(LinkKind.Overlaps, One).DisjointFrom(One)).Should().ContainSingle().Which.Message.Should().Contain("as disjoint-from and as part-of");
        Check(One.AsPartOf(Two).Linked(LinkKind.Overlaps, Two), Two.DisjointFrom(One)).Should().ContainSingle();
        Check(One.AsPartOf(One).DisjointFrom(One)).Should().ContainSingle("it is linked to itself, not twice to another");
    }

    [Fact]
    public void Leaves_out_what_was_rejected()
    {
        Check(One, Two.AsPartOf(One).DisjointFrom(One).Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(One.Standing(StandingKind.Rejected, "a slip"), Two.AsPartOf(One).DisjointFrom(One)).Should().BeEmpty();
        Check(One.DisjointFrom(Two), Two.AsPartOf(One).Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM1008", [Raid, .. claims]);
}
