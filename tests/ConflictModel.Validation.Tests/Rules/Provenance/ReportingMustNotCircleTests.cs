using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Provenance;

public class ReportingMustNotCircleTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Organization Agency = new("Agency");
    private static readonly Organization Post = new("Post");
    private static readonly Organization Gazette = new("Gazette");
    private static readonly Source Wire = new("Wire") { Publisher = Agency };
    private static readonly Source Story = new("Story") { Publisher = Post };
    private static readonly Source Page = new("Page") { Publisher = Gazette };
    private static readonly Source Sheet = new("Sheet");

    private static readonly Figure First = Strike.Killed(About(20)).Per(Wire.Quoting(Post)).WithId("first");
    private static readonly Figure Second = Strike.Killed(About(20)).Per(Story.Quoting(Agency)).WithId("second");

    [Fact]
    public void Fires_for_two_that_quote_each_other()
    {
        var finding = Check(First, Second).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM6004" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/first/by");
        finding.Message.Should().StartWith("The report goes round in a circle: Agency has it from Post, Post from Agency: “about 20 people killed in Strike, says Post");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/second/by");
    }

    [Fact]
    public void Fires_through_relays_and_tellers_and_once_for_a_matter()
    {
        Check(First, Same(Story.Quoting(Gazette)), Same(Page.Quoting(Agency))).Should().ContainSingle()
            .Which.Message.Should().Contain("Agency has it from Post, Post from Gazette, Gazette from Agency");
        Check(First, Same(Story.Quoting(Gazette, via: Agency))).Should().ContainSingle();
        Check(First, Same(Sheet.Quoting(Post) with { DrawingOn = [Agency] })).Should().ContainSingle();
        Check(First, Second, Same(Wire.Quoting(Gazette)), Same(Page.Quoting(Agency))).Should().ContainSingle();
    }

    [Fact]
    public void Who_only_hears_of_the_circle_is_not_in_it() =>
        Check(Same(Page.Quoting(Post)).WithId("reader"), First, Second).Should().ContainSingle().Which.Should().Match<Finding>(f => f.Pointer == "/claims/first/by" && !f.Message.Contains("Gazette"));

    [Fact]
    public void Is_silent_where_the_chain_ends_with_somebody()
    {
        Check(First, Same(Page.Quoting(Agency))).Should().BeEmpty("the Gazette has it from the agency, and that from the Post");
        Check(First, Same(Story.Itself())).Should().BeEmpty("the Post says so itself");
        Check(First, Same(Page.Quoting(Post, via: Agency))).Should().BeEmpty();
        Check(Same(Wire.Quoting(Agency)), Same(Story.Quoting(Post))).Should().BeEmpty("each quotes itself");
    }

    [Fact]
    public void Two_matters_make_no_circle()
    {
        Check(First, Strike.Wounded(About(20)).Per(Story.Quoting(Agency))).Should().BeEmpty();
        Check(First, Strike.Killed(About(30)).Per(Story.Quoting(Agency))).Should().BeEmpty("each has a number of its own");
        Check(First, new Incident("Raid").Killed(About(20)).Per(Story.Quoting(Agency))).Should().BeEmpty();
    }

    [Fact]
    public void One_claim_whose_relays_repeat_is_told_by_another_rule() =>
        Check(Same(Wire.Quoting(Gazette, Agency, Post, Agency)), Strike.Wounded(About(9)).Per(Wire.Quoting(Post))).Should().BeEmpty();

    [Fact]
    public void Who_has_no_name_closes_no_circle()
    {
        var medic = Reference<ActorId>.Described("a medical source");
        Check(Same(Wire.Quoting(medic)), Same(Sheet.Quoting(medic))).Should().BeEmpty();
        Check(First, Same(Sheet.Quoting(Agency))).Should().BeEmpty("nobody is named as the publisher of the sheet");
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        Check(First, Second.Standing(StandingKind.Rejected, "they had it themselves")).Should().BeEmpty();
        Check(First, Second.Denied()).Should().BeEmpty();
        Check(First, Second with { By = Second.By with { Origin = Origin.Keeper } }).Should().BeEmpty();
        Check(First, Second.Standing(StandingKind.Disputed, "unsure")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static CasualtyEstimate Same(Attribution by) => Strike.Killed(About(20)).Per(by);

    private static ValueList<Finding> Check(params Claim[] claims) =>
        Checking.Against("CM6004", [Strike, new Incident("Raid"), Agency, Post, Gazette, Wire, Story, Page, Sheet, .. claims]);
}
