using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Provenance;

public class RelayMustNotBeItsOwnOriginTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Organization Agency = new("Agency");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Source Paper = new("Paper");
    private static readonly Source Wire = new("Wire") { Publisher = Agency };

    [Fact]
    public void Fires_for_an_origin_among_its_own_relays()
    {
        var finding = Check(Paper.Quoting(Agency, Observatory, Agency)).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM6009" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/toll/by/citations/0/via/1");
        finding.Message.Should().Be("Agency is told to pass on, to “Paper”, what it said itself in the first place.");
    }

    [Fact]
    public void Fires_for_one_who_passes_it_on_twice_or_draws_on_itself()
    {
        Check(Paper.Quoting(Observatory, Agency, Reference<ActorId>.Described("a friend"), Agency)).Should().ContainSingle()
            .Which.Message.Should().Be("Agency is told to pass the same account on twice on its way to “Paper”.");
        Check(Paper.Quoting(Observatory) with { DrawingOn = [Agency, Observatory] }).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Pointer == "/claims/toll/by/drawingOn/1" && f.Message == "Observatory is told to draw on itself.");
    }

    [Fact]
    public void Is_judged_of_the_item_alone() =>
        Validation.Rules.All.Single(r => r.Id == "CM6009").Reach.Should().Be(RuleReach.Item);

    [Fact]
    public void Is_silent_for_the_publisher_and_for_one_relay_on_two_ways()
    {
        Check(Wire.Quoting(Observatory, via: Agency)).Should().BeEmpty();
        Check(Wire.Itself()).Should().BeEmpty();
        Check(Wire.Quoting(Observatory, via: Agency).AlsoIn(new Citation(Paper) { Via = [Agency] })).Should().BeEmpty();
        Check(Wire.Quoting(Agency)).Should().BeEmpty("it publishes its own word");
    }

    [Fact]
    public void Two_without_a_name_may_be_two()
    {
        var medic = Reference<ActorId>.Described("a medical source");
        Check(Paper.Quoting(medic, medic, medic)).Should().BeEmpty();
        Check(Paper.Quoting(medic) with { DrawingOn = [medic] }).Should().BeEmpty();
    }

    [Fact]
    public void A_rejected_claim_is_not_judged() =>
        Checking.Against("CM6009", Strike, Agency, Paper, Strike.Killed(AtLeast(3)).Per(Paper.Quoting(Agency, via: Agency)).Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();

    private static ValueList<Finding> Check(Attribution by) =>
        Checking.Against("CM6009", Strike, Agency, Observatory, Paper, Wire, Strike.Killed(AtLeast(3)).Per(by).WithId("toll"));
}
