using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Identity;

public class ClaimMustFitWhatItIsAboutTests
{
    private static readonly Incident Raid = new("Quay raid");
    private static readonly Source Gazette = new("Gazette");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Place Harbour = new("Harbour");
    private static readonly Truce Truce = new("Truce");
    private static readonly Agreement Pact = new("Pact");
    private static readonly Deployment Post = new("Post");
    private static readonly Conflict War = new("War");
    private static readonly Item[] All = [Raid, Gazette, Brigade, Harbour, Truce, Pact, Post, War];

    [Fact]
    public void Fires_for_a_toll_of_a_source()
    {
        var finding = Check(new CasualtyEstimate(Gazette.Id, Harm.Killed, Exactly(7)).WithId("toll")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/toll/of");
        finding.Message.Should().Be("Gazette is a source, of which this cannot be told: “7 people killed in Gazette, says the keeper of the record”.");
        finding.Suggestion.Should().StartWith("Name what it counts in: an incident, a conflict, a dyad or a place.");
    }

    [Fact]
    public void Fires_for_an_incident_that_is_signed()
    {
        var finding = Check(new Milestone(Raid.Id, MilestoneKind.Signed, default)).Should().ContainSingle().Subject;
        finding.Message.Should().StartWith("Quay raid is an incident, of which this cannot be told: “Quay raid was signed");
        finding.Suggestion.Should().StartWith("Name what reached this: an agreement or a truce.");
    }

    public static TheoryData<EntityId, string> Wrong => new()
    {
        { Brigade.Id, "toll" }, { Pact.Id, "toll" }, { Gazette.Id, "flight" }, { Brigade.Id, "flight" }, { Raid.Id, "inhabitants" }, { Gazette.Id, "damaged" },
        { Gazette.Id, "signed" }, { Harbour.Id, "adopted" }, { Raid.Id, "denounced" }, { War.Id, "expired" }, { Raid.Id, "effective" }, { War.Id, "published" },
        { Truce.Id, "evacuated" }, { Raid.Id, "formed" }, { Gazette.Id, "dissolved" }, { Gazette.Id, "suspended" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Fires_for_what_cannot_be_told_of_it(EntityId of, string what) => Check(Claim(of, what)).Should().ContainSingle();

    public static TheoryData<EntityId, string> Right => new()
    {
        { Raid.Id, "toll" }, { War.Id, "toll" }, { Harbour.Id, "toll" }, { Truce.Id, "toll" }, { Post.Id, "toll" }, { Harbour.Id, "flight" }, { Pact.Id, "flight" },
        { Harbour.Id, "inhabitants" }, { Brigade.Id, "inhabitants" }, { Raid.Id, "damaged" }, { Brigade.Id, "strength" },
        { Pact.Id, "signed" }, { Truce.Id, "signed" }, { Truce.Id, "denounced" }, { Post.Id, "effective" }, { Truce.Id, "expired" }, { Gazette.Id, "published" }, { Raid.Id, "published" }, { Pact.Id, "published" },
        { Post.Id, "evacuated" }, { Harbour.Id, "encircled" }, { Brigade.Id, "dissolved" }, { War.Id, "declared" }, { War.Id, "suspended" },
        { Raid.Id, "began" }, { Gazette.Id, "ended" }, { Gazette.Id, "translated" },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void Is_silent_for_what_can_be_told_of_it_and_for_words_that_are_not_known(EntityId of, string what) => Check(Claim(of, what)).Should().BeEmpty();

    [Fact]
    public void A_rejected_claim_is_not_judged() =>
        Check(new Milestone(Raid.Id, MilestoneKind.Signed, default).Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();

    [Fact]
    public void Needs_nothing_but_the_item() => Validation.Rules.All.Single(r => r.Id == "CM1009").Reach.Should().Be(RuleReach.Item);

    private static Claim Claim(EntityId of, string what) => what switch
    {
        "toll" => new CasualtyEstimate(of, Harm.Killed, Exactly(7)),
        "flight" => new DisplacementEstimate(of, DisplacementMeasure.NewlyDisplaced, Exactly(7)),
        "inhabitants" or "damaged" or "strength" => new CountEstimate(of, CountMeasure.Parse(what), Exactly(7)),
        _ => new Milestone(of, MilestoneKind.Parse(what), default),
    };

    private static ValueList<Finding> Check(Claim claim) => Checking.Against("CM1009", [.. All, claim]);
}
