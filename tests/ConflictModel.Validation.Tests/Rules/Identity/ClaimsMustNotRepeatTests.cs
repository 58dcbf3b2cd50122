using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Identity;

public class ClaimsMustNotRepeatTests
{
    private static readonly Incident Raid = new("Raid");
    private static readonly Organization Observer = new("Observer mission");
    private static readonly Source Paper = new("Gazette");
    private static readonly Source Other = new("Herald");

    private static readonly CasualtyEstimate First = Raid.Killed(AtLeast(3)).Per(Paper).WithId("first");

    [Fact]
    public void Fires_for_one_statement_under_two_ids()
    {
        var finding = Check(First, First.WithId("second")).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM1005" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/second");
        finding.Message.Should().StartWith("It says the very same as first: “").And.Contain("Raid");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/first");
    }

    [Fact]
    public void Is_let_stand_by_the_claim_that_repeats()
    {
        var report = ConflictValidator.Validate([Raid, Paper, First, First.WithId("second").Suppressing("CM1005", "Two desks keep it.")]);

        report.Should().BeEmpty("what is let stand on a claim is no part of what it says");
        report.Suppressed.Should().ContainSingle().Which.Finding.Id.Should().Be("CM1005");
    }

    [Fact]
    public void Tells_each_further_one_with_the_first() =>
        Check(First, First.WithId("second"), First.WithId("third")).Select(f => f.Related[0].Pointer).Should().Equal("/claims/first", "/claims/first");

    [Fact]
    public void Finds_a_derived_id_beside_a_given_one() => Check(First, Raid.Killed(AtLeast(3)).Per(Paper)).Should().ContainSingle();

    [Fact]
    public void Is_silent_where_anything_differs()
    {
        Check(First, Raid.Killed(AtLeast(4)).Per(Paper)).Should().BeEmpty();
        Check(First, Raid.Wounded(AtLeast(3)).Per(Paper)).Should().BeEmpty();
        Check(First, First.Per(Other).WithId("b")).Should().BeEmpty();
        Check(First, First.Per(Paper.Quoting(Observer)).WithId("b")).Should().BeEmpty();
        Check(First, First.Per(Paper.Itself().At("p. 3")).WithId("b")).Should().BeEmpty();
        Check(First, First.Denied().WithId("b")).Should().BeEmpty();
        Check(First, First.Since(new(1990)).WithId("b")).Should().BeEmpty();
        Check(First, (First with { Note = "again in the box" }).WithId("b")).Should().BeEmpty();
    }

    [Fact]
    public void A_repetition_that_says_so_is_in_order()
    {
        Check(First, First.WithId("b").Linked(LinkKind.Repeats, First)).Should().BeEmpty();
        Check(First, First.WithId("b").Superseding(First)).Should().BeEmpty();
    }

    [Fact]
    public void Leaves_out_what_was_rejected()
    {
        var rejected = First.Standing(StandingKind.Rejected, "a slip");
        Check(rejected, rejected.WithId("b")).Should().BeEmpty();
        Check(rejected, First.WithId("b")).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM1005", [Raid, Observer, Paper, Other, .. claims]);
}
