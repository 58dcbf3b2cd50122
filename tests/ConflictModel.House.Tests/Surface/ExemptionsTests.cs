namespace ConflictModel.House.Tests.Surface;

public class ExemptionsTests
{
    private static readonly Complaint[] Complaints = [new("Some.Member", "is wrong")];

    [Fact]
    public void A_complaint_stands_unless_exempted() =>
        Exemptions.Unsettled(Complaints, new Dictionary<string, string>()).Should().Equal("Some.Member is wrong.");

    [Fact]
    public void A_reasoned_exemption_settles_a_complaint() =>
        Exemptions.Unsettled(Complaints, new Dictionary<string, string> { ["Some.Member"] = "because" }).Should().BeEmpty();

    [Fact]
    public void An_exemption_needs_a_reason() =>
        Exemptions.Unsettled(Complaints, new Dictionary<string, string> { ["Some.Member"] = " " })
            .Should().Equal("Some.Member is exempted without a reason.");

    [Fact]
    public void An_exemption_that_nothing_needs_is_told() =>
        Exemptions.Unsettled([], new Dictionary<string, string> { ["Some.Member"] = "because" })
            .Should().Equal("Some.Member is exempted without need; take the exemption away.");
}
