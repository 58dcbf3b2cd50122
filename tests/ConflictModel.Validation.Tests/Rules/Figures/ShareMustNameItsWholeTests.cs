using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Figures;

public class ShareMustNameItsWholeTests
{
    private static readonly Place Town = new("Town");
    private static readonly Source Paper = new("Paper");
    private static readonly CountEstimate Inhabitants = Town.Inhabitants(About(3_000_000)).Per(Paper).WithId("inhabitants");
    private static readonly CountEstimate Strength = new CountEstimate(Town, CountMeasure.Present, Exactly(40)).Per(Paper).WithId("present");

    [Fact]
    public void Fires_where_nothing_tells_of_what_it_is_a_share()
    {
        var finding = Check(Displaced()).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM4003" && f.Severity == Severity.Error && f.Pointer == "/claims/displaced/share");
        finding.Message.Should().Be("Nothing tells of what this is half: “half of the people living displaced in Town, says ‘Paper’”.");
    }

    [Fact]
    public void Fires_where_it_is_linked_but_is_a_part_of_no_figure()
    {
        var located = Town.Reached(MilestoneKind.Published, on: new(1900)).Per(Paper).WithId("founded");

        Check(Displaced().Linked(LinkKind.Overlaps, Inhabitants)).Should().ContainSingle();
        Check(located, Displaced().Linked(LinkKind.PartOf, located)).Should().ContainSingle();
    }

    [Fact]
    public void Fires_where_it_is_a_share_of_several()
    {
        var finding = Check(Strength, Displaced().AsPartOf(Inhabitants).AsPartOf(Strength)).Should().ContainSingle().Subject;

        finding.Message.Should().StartWith("This is half of 2 figures at once, so that it comes to no number: ").And.Contain("“Town: about 3,000,000 people living there").And.Contain("“Town: 40 people present");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/inhabitants", "/claims/present");
    }

    [Fact]
    public void Fires_where_one_whole_is_named_twice_by_what_it_replaced()
    {
        var later = Town.Inhabitants(About(2_000_000)).Per(Paper).WithId("later").Superseding(Inhabitants);

        Check(later, Displaced().AsPartOf(Inhabitants).AsPartOf(later)).Should().ContainSingle();
        Check(later, Displaced().AsPartOf(Inhabitants)).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_the_whole_is_named()
    {
        Check(Displaced().AsPartOf(Inhabitants)).Should().BeEmpty();
        Check(Strength.Standing(StandingKind.Rejected, "an error"), Displaced().AsPartOf(Inhabitants).AsPartOf(Strength)).Should().BeEmpty("one of them counts nowhere");
        Check(Displaced().Standing(StandingKind.Rejected, "an error")).Should().BeEmpty();
        Check(Town.LivingDisplaced(Share.Half.Of(About(3_000_000), Denominator.People)).Per(Paper)).Should().BeEmpty("the number itself says of what");
    }

    private static DisplacementEstimate Displaced() => Town.LivingDisplaced(Unknown).Per(Paper).WithId("displaced") with { Share = Share.Half };

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM4003", [Town, Paper, Inhabitants, .. claims]);
}
