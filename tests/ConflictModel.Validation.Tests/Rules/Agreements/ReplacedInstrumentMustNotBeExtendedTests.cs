namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class ReplacedInstrumentMustNotBeExtendedTests
{
    private static readonly Truce Truce = new("Harbour truce");
    private static readonly Faction League = new("League");
    private static readonly Faction Column = new("Column");
    private static readonly State Crown = new("Crown");
    private static readonly Source Gazette = new("Gazette");
    private static readonly Source Paper = new("Evening paper");

    [Theory]
    [InlineData("replaced", "extended")]
    [InlineData("ended", "renewed")]
    [InlineData("denounced", "suspended")]
    public void Fires_after_the_end(string end, string step) =>
        Check(At(end, "1949-08"), At(step, "1949-11")).Should().ContainSingle().Which.Should().Match<Finding>(f =>
            f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == $"/claims/{step}/at");

    [Fact]
    public void Quotes_both() =>
        Check(At("effective", "1949-02"), At("replaced", "1949-08"), At("extended", "1949-11")).Should().ContainSingle()
            .Which.Message.Should().Be("Harbour truce was extended in November 1949 (says “Gazette”), after it was replaced in August 1949 (says “Gazette”).");

    [Theory]
    [InlineData("1949-11", "1949-08")]
    [InlineData("1949-11", "1949-11")]
    [InlineData("1949", "1949-11")]
    [InlineData("1949-10-30~", "1949-11-01")]
    [InlineData("", "1949-11")]
    [InlineData("1949-08", "")]
    public void Is_silent_in_order_and_while_the_order_is_open(string ended, string extended) =>
        Check(At("ended", ended), At("extended", extended)).Should().BeEmpty();

    [Theory]
    [InlineData("resumed", "1949-10")]
    [InlineData("effective", "1949-10")]
    [InlineData("reactivated", "")]
    [InlineData("declared", "1949-09")]
    public void It_may_have_come_to_life_again(string start, string when) =>
        Check(At("ended", "1949-08"), At(start, when), At("extended", "1949-11")).Should().BeEmpty();

    [Fact]
    public void A_late_extension_after_it_expired_is_only_possibly_wrong() =>
        Check(At("expired", "1949-08"), At("extended", "1949-11")).Should().ContainSingle()
            .Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Message.EndsWith(" It may be a late extension, which leaves a gap."));

    [Fact]
    public void Names_the_last_end_whatever_is_written_first()
    {
        Check(At("denounced", "1949-02"), At("replaced", "1949-08"), At("extended", "1949-11")).Should().ContainSingle().Which.Message.Should().Contain("after it was replaced in August 1949");
        Check(At("replaced", "1949-08"), At("denounced", "1949-02"), At("extended", "1949-11")).Should().ContainSingle().Which.Message.Should().Contain("after it was replaced in August 1949");
    }

    [Fact]
    public void It_may_have_ended_in_a_part_or_between_two_only()
    {
        var coast = new Place("Amber Coast");
        var dyad = new Dyad("Crown and League") { SideA = Crown, SideB = League };
        Checking.Against("CM2006", Truce, Gazette, coast, At("ended", "1949-08") with { Where = new Area { Places = [coast] } }, At("extended", "1949-11")).Should().BeEmpty();
        Checking.Against("CM2006", Truce, Gazette, Crown, League, dyad, At("ended", "1949-08") with { Between = [dyad] }, At("extended", "1949-11")).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_of_what_is_no_text()
    {
        var post = new Deployment("hill post");
        Checking.Against("CM2006", post, post.Reached(MilestoneKind.Ended, new(1949, 8)), post.Reached(MilestoneKind.Renewed, new(1949, 11))).Should().BeEmpty();
    }

    [Fact]
    public void One_party_may_leave_the_others()
    {
        var left = At("denounced", "1949-08") with { Actors = [Crown] };
        Check(At("declared", "1949-01") with { Actors = [Crown, League, Column] }, left, At("extended", "1949-11")).Should().BeEmpty();
        Check(left, At("extended", "1949-11")).Should().BeEmpty(); // who else was in it is not told
        Check(At("declared", "1949-01") with { Actors = [Crown, League] }, left, At("extended", "1949-11")).Should().ContainSingle();
        Check(Crown.PartyTo((EntityId)Truce), League.PartyTo((EntityId)Truce), left, At("extended", "1949-11")).Should().ContainSingle();
        Check(Crown.PartyTo((EntityId)Truce), League.PartyTo((EntityId)Truce), Column.Signs((EntityId)Truce), left, At("extended", "1949-11")).Should().BeEmpty();
        Check(Crown.PartyTo((EntityId)Truce), League.PartyTo((EntityId)Truce), Column.GuarantorOf((EntityId)Truce), left, At("extended", "1949-11")).Should().ContainSingle("a guarantor is no party");
    }

    [Fact]
    public void Two_accounts_may_differ() => Check(At("ended", "1949-08").Per(Paper), At("extended", "1949-11")).Should().BeEmpty();

    [Fact]
    public void Leaves_out_what_does_not_count_and_notes_what_is_disputed()
    {
        var (end, step) = (At("ended", "1949-08"), At("extended", "1949-11"));
        Check(end.Denied(), step).Should().BeEmpty();
        Check(end, step.InMood(Mood.Planned)).Should().BeEmpty();
        Check(end.Standing(StandingKind.Rejected, "a slip"), step).Should().BeEmpty();
        Check(end.Standing(StandingKind.Disputed, "a slip"), step).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static Milestone At(string kind, string when) => Truce.Reached(MilestoneKind.Parse(kind), Timing.Parse(when)).Per(Gazette).WithId(kind);

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2006", [Truce, League, Column, Crown, Gazette, Paper, .. claims]);
}
