namespace ConflictModel.Validation.Tests.Rules.Relations;

public class RelationMustJoinTwoActorsTests
{
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Faction Guard = new("Guard");

    public static TheoryData<Claim, string, string> OfItself => new()
    {
        { Brigade.MemberOf(Brigade), "body", "belongs to itself" },
        { Brigade.Supports(Brigade), "recipient", "supports itself" },
        { Brigade.AlliedWith(Brigade), "to", "is aligned with itself (“ally”)" },
        { Brigade.HostileTo(Brigade), "to", "is aligned with itself (“hostile-to”)" },
        { Brigade.Designates(Brigade), "of", "puts itself on a list" },
        { new OfficeHolding(Brigade, Brigade, "speaker"), "body", "holds an office of itself (“speaker”)" },
        { Brigade.RenamedTo(Brigade), "to/0", "came out of itself (“renamed”)" },
        { Brigade.AbsorbedBy(Brigade), "to/0", "came out of itself (“absorbed”)" },
    };

    public static TheoryData<Claim> Lawful =>
    [
        Brigade.MemberOf(Guard),
        Brigade.Became(SuccessionKind.Reactivated, Brigade),
        Brigade.SplitInto([Brigade, Guard]),
        Brigade.MemberOf(Reference<ActorId>.Described("the brigade")),
        Brigade.Supports(Reference<ActorId>.OneOf([Brigade, Guard])),
        new Membership(Reference<ActorId>.Unknown, Reference<ActorId>.Unknown, MembershipKind.Member),
        Brigade.MemberOf(Brigade).Denied(),
        Brigade.MemberOf(Brigade).InMood(Mood.Planned),
        Brigade.MemberOf(Brigade).Standing(StandingKind.Rejected, "a slip"),
    ];

    [Theory]
    [MemberData(nameof(OfItself))]
    public void Fires_for_a_relation_of_an_actor_to_itself(Claim claim, string member, string does)
    {
        var finding = Checking.Against("CM7002", Brigade, claim).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == $"{claim.Pointer}/{member}");
        finding.Message.Should().Be($"By this claim the actor 'brigade' {does}: it names one actor at both ends.");
    }

    [Theory]
    [MemberData(nameof(Lawful))]
    public void Is_silent_for(Claim claim) => Checking.Against("CM7002", Brigade, Guard, claim).Should().BeEmpty();

    [Fact]
    public void Notes_a_disputed_one() =>
        Checking.Against("CM7002", Brigade, Brigade.MemberOf(Brigade).Standing(StandingKind.Disputed, "odd")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
}
