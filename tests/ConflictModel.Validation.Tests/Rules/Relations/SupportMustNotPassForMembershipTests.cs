namespace ConflictModel.Validation.Tests.Rules.Relations;

public class SupportMustNotPassForMembershipTests
{
    private static readonly State Varn = new("Varn");
    private static readonly Faction Brigade = new("Brigade");
    private static readonly Faction Guard = new("Guard");
    private static readonly Alliance Front = new("Front");
    private static readonly Source Paper = new("Paper");

    [Fact]
    public void Fires_where_the_words_say_that_the_body_backs_it()
    {
        var finding = Words(Varn, "a brigade backed by Varn").Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Id == "CM7003" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/m/as");
        finding.Message.Should().Be("“a brigade backed by Varn” tells of support and not of belonging, and is cited for a membership of Brigade in Varn (says “Paper”).");
    }

    [Theory]
    [InlineData("Varn-backed fighters")]
    [InlineData("The brigade, supported by the Varn army")]
    [InlineData("is LOYAL TO varn")]
    [InlineData("close to the north and close to Varn")]
    [InlineData("a proxy of Varn")]
    public void Fires_for(string words) => Words(Varn, words).Should().ContainSingle().Which.Severity.Should().Be(Severity.Warning);

    [Theory]
    [InlineData("the Varnish-trained fighters")] // by whom, the words tell only in another form
    [InlineData("the brigade, backed by its neighbour")]
    public void Notes(string words) => Words(Front, words).Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);

    [Theory]
    [InlineData("")]
    [InlineData("the brigade of Varn")]
    [InlineData("the brigade, part of Varn's army and loyal to Varn")]
    [InlineData("it joined the Front, which is backed by Varn")]
    [InlineData("backed by others, Varn's Brigade")] // whose words name the body otherwise
    public void Is_silent_for(string words) => Words(Varn, words).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_the_backing_is_somebody_elses() => Words(Front, "the brigade of the Varn-backed Front").Should().BeEmpty();

    [Fact]
    public void Is_silent_where_other_words_of_the_claim_tell_of_belonging() =>
        Check(Brigade.MemberOf(Varn).Per(Paper.Itself().Saying("backed by Varn").AlsoIn(new Citation(Paper) { Words = "is a component of Varn's forces" }))).Should().BeEmpty();

    [Fact]
    public void Fires_for_a_state_in_a_faction_and_not_in_an_alliance()
    {
        Check(Varn.MemberOf(Brigade).Per(Paper).WithId("m")).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Pointer == "/claims/m/member" && f.Message == "A state is no member of a faction, it supports one: Varn is a member of Brigade, says “Paper”.");
        Check(Varn.MemberOf(Front).Per(Paper)).Should().BeEmpty();
        Check(Guard.MemberOf(Brigade).Per(Paper)).Should().BeEmpty();
        Check(Brigade.MemberOf(Varn).Per(Paper)).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_what_does_not_count_and_notes_what_is_disputed()
    {
        var membership = Brigade.MemberOf(Varn).Per(Paper.Itself().Saying("backed by Varn"));
        Check(membership.Denied()).Should().BeEmpty();
        Check(membership.InMood(Mood.Planned)).Should().BeEmpty();
        Check(membership.Standing(StandingKind.Rejected, "no")).Should().BeEmpty();
        Check(membership.Standing(StandingKind.Disputed, "perhaps")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
        Check(Brigade.Supports(Varn).Per(Paper.Itself().Saying("backed by Varn"))).Should().BeEmpty();
    }

    private static ValueList<Finding> Words(Reference<ActorId> body, string words) =>
        Check(Brigade.MemberOf(body).Per(words.Length == 0 ? Paper.Itself() : Paper.Itself().Saying(words)).WithId("m"));

    private static ValueList<Finding> Check(Claim claim) => Checking.Against("CM7003", Varn, Brigade, Guard, Front, Paper, claim);
}
