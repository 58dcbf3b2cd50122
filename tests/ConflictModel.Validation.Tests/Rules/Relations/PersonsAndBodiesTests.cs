namespace ConflictModel.Validation.Tests.Rules.Relations;

public class PersonsAndBodiesTests
{
    private static readonly Person Leader = new("Ilse Corvin");
    private static readonly Person Aide = new("Bruno Keld");
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Organization Ministry = new("Ministry");
    private static readonly Source Paper = new("Paper");

    [Fact]
    public void A_person_with_members_fires()
    {
        var finding = Check("CM7009", Brigade.MemberOf(Leader).Per(Paper).WithId("m")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/m/body");
        finding.Message.Should().Be("Ilse Corvin is a person, and no body that has members: Brigade is a member of Ilse Corvin, says “Paper”.");
        finding.Related.Select(r => r.Pointer).Should().Equal("/actors/ilse-corvin");
        finding.Suggestion.Should().StartWith("Name the body that this person leads");
    }

    [Fact]
    public void A_person_with_offices_fires() =>
        Check("CM7009", Aide.HoldsOffice("adviser", Leader).Per(Paper)).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Suggestion == "Name the body in which the office is held."
                && f.Message == "Ilse Corvin is a person, and no body that has offices: Bruno Keld is adviser of Ilse Corvin, says “Paper”.");

    [Fact]
    public void A_person_in_a_body_and_one_who_is_followed_do_not()
    {
        Check("CM7009", Leader.MemberOf(Brigade)).Should().BeEmpty();
        Check("CM7009", Brigade.LoyalTo(Leader)).Should().BeEmpty();
        Check("CM7009", Leader.HoldsOffice("commander", Brigade)).Should().BeEmpty();
        Check("CM7009", Brigade.MemberOf(Reference<ActorId>.OneOf([Leader, Ministry]))).Should().BeEmpty();
        Check("CM7009", Brigade.MemberOf(Reference<ActorId>.Described("the followers of Corvin"))).Should().BeEmpty();
    }

    [Fact]
    public void An_office_of_a_body_fires()
    {
        var finding = Check("CM7010", new OfficeHolding(Brigade, Ministry, "spokesman").Per(Paper).WithId("o")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/o/holder");
        finding.Message.Should().Be("Brigade holds an office and is no person: Brigade is spokesman of Ministry, says “Paper”.");
        finding.Related.Should().ContainSingle().Which.Message.Should().Be("Brigade (faction)");
    }

    [Fact]
    public void An_office_of_a_person_or_of_somebody_without_a_name_does_not()
    {
        Check("CM7010", Leader.HoldsOffice("commander", Brigade)).Should().BeEmpty();
        Check("CM7010", new OfficeHolding(Reference<ActorId>.Described("a media official"), Brigade, "media official")).Should().BeEmpty();
        Check("CM7010", new OfficeHolding(Reference<ActorId>.OneOf([Brigade, Ministry]), Brigade, "spokesman")).Should().BeEmpty();
        Check("CM7010", Brigade.MemberOf(Ministry)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("CM7009")]
    [InlineData("CM7010")]
    public void What_does_not_count_does_not_and_what_is_disputed_is_noted(string rule)
    {
        var claim = rule == "CM7009" ? (Claim)Brigade.MemberOf(Leader) : new OfficeHolding(Brigade, Ministry, "spokesman");
        Check(rule, claim.Denied()).Should().BeEmpty();
        Check(rule, claim.InMood(Mood.Planned)).Should().BeEmpty();
        Check(rule, claim.Standing(StandingKind.Rejected, "no")).Should().BeEmpty();
        Check(rule, claim.Standing(StandingKind.Disputed, "perhaps")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static ValueList<Finding> Check(string rule, Claim claim) => Checking.Against(rule, Leader, Aide, Brigade, Ministry, Paper, claim);
}
