using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Identity;

public class ClaimMustSaySomethingTests
{
    private static readonly Incident Raid = new("Quay raid");
    private static readonly Source Gazette = new("Gazette");
    private static readonly Place Harbour = new("Harbour");

    [Fact]
    public void Fires_for_a_toll_that_does_not_say_what_befell_the_people()
    {
        var finding = Check(new CasualtyEstimate(Raid.Id, default, Exactly(7)).Per(Gazette).WithId("toll")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/toll");
        finding.Message.Should().StartWith("This does not say what befell the people: “7 people");
        finding.Suggestion.Should().StartWith("Add “harm”");
    }

    [Fact]
    public void Fires_for_whatever_leaves_out_what_it_is_made_for()
    {
        Check(new DisplacementEstimate(Raid.Id, default, Exactly(7)).Per(Gazette)).Should().ContainSingle().Which.Suggestion.Should().StartWith("Add “measure”");
        Check(new CountEstimate(Harbour.Id, default, Exactly(7)).Per(Gazette)).Should().ContainSingle().Which.Suggestion.Should().StartWith("Add “measure”");
        Check(new Milestone(Raid.Id, default, new(2031, 5, 3)).Per(Gazette)).Should().ContainSingle().Which.Suggestion.Should().StartWith("Add “reached”");
        Check(new Occurrence(default) { When = new(2031, 5, 3) }.Per(Gazette)).Should().ContainSingle().Which.Suggestion.Should().StartWith("Add “of”");
    }

    [Fact]
    public void A_number_that_nobody_knows_is_worth_telling_where_somebody_tells_it()
    {
        var unknown = Raid.Killed(Unknown);
        Check(unknown).Should().ContainSingle().Which.Suggestion.Should().StartWith("Add “number”");
        Check(unknown.Per(Gazette)).Should().BeEmpty();
        Check(unknown with { Note = "Nobody could reach the quay." }).Should().BeEmpty();
        Check(unknown with { Knowledge = Knowledge.Estimated }).Should().BeEmpty();
        Check(unknown with { Printed = [new("dead", "?")] }).Should().BeEmpty();
        Check(unknown with { Share = Share.Majority }).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_what_says_something_and_for_what_was_rejected()
    {
        Check(Raid.Killed(Exactly(7))).Should().BeEmpty();
        Check(new Occurrence(Reference<IncidentId>.Described("a raid"))).Should().BeEmpty();
        Check(new Milestone(Raid.Id, MilestoneKind.Parse("rumoured"), default)).Should().BeEmpty();
        Check(new CasualtyEstimate(Raid.Id, default, Exactly(7)).Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
    }

    [Fact]
    public void Needs_nothing_but_the_item() => Validation.Rules.All.Single(r => r.Id == "CM1010").Reach.Should().Be(RuleReach.Item);

    private static ValueList<Finding> Check(Claim claim) => Checking.Against("CM1010", Raid, Gazette, Harbour, claim);
}
