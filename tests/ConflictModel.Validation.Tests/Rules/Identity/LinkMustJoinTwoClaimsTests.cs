using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Identity;

public class LinkMustJoinTwoClaimsTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly CasualtyEstimate Toll = Raid.Killed(AtLeast(3)).WithId("toll");
    private static readonly CasualtyEstimate Women = Raid.Killed(AtLeast(1)).WithId("women");

    public static TheoryData<LinkKind> Kinds => [LinkKind.DisjointFrom, LinkKind.Overlaps, LinkKind.AlternativeReadingOf];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fires_for_a_claim_linked_to_itself(LinkKind kind)
    {
        var finding = Check(Toll.Linked(kind, Toll)).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM1007" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == "/claims/toll/links/0");
        finding.Message.Should().Be($"“at least 3 people killed in Raid, says the keeper of the record” is linked to itself ({kind}).");
    }

    [Fact]
    public void Fires_for_a_link_written_twice()
    {
        var finding = Check(Toll, Women.AsPartOf(Toll).Linked(LinkKind.InferredFrom, Toll).AsPartOf(Toll)).Should().ContainSingle().Subject;

        finding.Pointer.Should().Be("/claims/women/links/2");
        finding.Message.Should().Be("“at least 1 person killed in Raid, says the keeper of the record” is linked twice to toll in the same way (part-of).");
    }

    [Fact]
    public void Fires_among_many_links_as_well()
    {
        var others = Enumerable.Range(0, 12).Select(i => Raid.Killed(AtLeast(1)).WithId($"other-{i}")).ToArray();
        var linked = others.Aggregate(Women, (claim, other) => claim.Linked(LinkKind.DisjointFrom, other));
        Check([.. others, linked]).Should().BeEmpty();
        Check([.. others, linked.Linked(LinkKind.DisjointFrom, others[3])]).Should().ContainSingle().Which.Pointer.Should().Be("/claims/women/links/12");
    }

    [Fact]
    public void Circles_of_one_are_told_by_the_rules_of_circles()
    {
        Check(Toll.Linked(LinkKind.PartOf, Toll)).Should().BeEmpty();
        Check(Toll.Linked(LinkKind.Supersedes, Toll)).Should().BeEmpty();
    }

    [Fact]
    public void Two_kinds_of_links_to_one_claim_and_one_kind_to_two_are_in_order()
    {
        Check(Toll, Women.AsPartOf(Toll).Linked(LinkKind.InferredFrom, Toll)).Should().BeEmpty();
        Check(Toll, Women, Raid.Killed(AtLeast(2)).WithId("men").Linked(LinkKind.Overlaps, Toll).Linked(LinkKind.Overlaps, Women)).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM1007", [Raid, .. claims]);
}
