namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class GuarantorMustBeToldFromPartyTests
{
    private static readonly State Kingdom = new("Kingdom of Varn");
    private static readonly State Other = new("Union of Ostrel");
    private static readonly Agreement Accord = new("Quarry accord");
    private static readonly Agreement Next = new("Second accord");
    private static readonly Meeting Round = new("Round");
    private static readonly Source Paper = new("Evening paper");
    private static readonly Source Text = new("Text");
    private static readonly Participation Party = Kingdom.PartyTo((EntityId)Accord).Per(Paper).WithId("party");
    private static readonly Participation Guarantor = Kingdom.GuarantorOf((EntityId)Accord).Per(Paper).WithId("guarantor");

    [Fact]
    public void Fires_and_quotes_both_roles()
    {
        var finding = Check(Party, Guarantor).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/guarantor/role");
        finding.Message.Should().Be("Kingdom of Varn is called guarantor and party of Quarry accord by one account (says “Evening paper”).");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/party/role");
    }

    [Fact]
    public void Fires_for_each_of_several_parties() => Check(Party, Other.PartyTo((EntityId)Accord).Per(Paper), Guarantor).Should().ContainSingle();

    [Fact]
    public void Fires_for_other_third_parties_too()
    {
        Check(Party, Guarantor with { Role = Role.Mediator }).Should().ContainSingle();
        Check(Party, Guarantor with { Role = Role.Witness }).Should().ContainSingle();
        Check(Party, Guarantor with { Role = Role.Observer }).Should().ContainSingle();
    }

    [Fact]
    public void Is_silent_for_the_lawful_neighbours()
    {
        Check(Party, Guarantor.Per(Text)).Should().BeEmpty("the text and the database differ");
        Check(Kingdom.Signs((EntityId)Accord).Per(Paper), Guarantor).Should().BeEmpty("it signs as guarantor");
        Check(Party, Guarantor with { Actor = Other }).Should().BeEmpty();
        Check(Party, Guarantor with { In = (EntityId)Next }).Should().BeEmpty();
        Check(Party, Guarantor with { Role = Role.Host }).Should().BeEmpty("a party may host");
        Check(Party with { In = (EntityId)Round }, Guarantor with { In = (EntityId)Round }).Should().BeEmpty();
        Check(Party, Guarantor.Since(new(1999))).Should().BeEmpty("roles change");
        Check(Party with { Actor = Reference<ActorId>.OneOf([Kingdom, Other]) }, Guarantor).Should().BeEmpty();
    }

    [Fact]
    public void Leaves_out_what_does_not_count_and_notes_what_is_disputed()
    {
        Check(Party.Denied(), Guarantor).Should().BeEmpty();
        Check(Party, Guarantor.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(Party, Guarantor.InMood(Mood.Planned)).Should().BeEmpty();
        Check(Party, Guarantor.Standing(StandingKind.Disputed, "a slip")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2013", [Kingdom, Other, Accord, Next, Round, Paper, Text, .. claims]);
}
