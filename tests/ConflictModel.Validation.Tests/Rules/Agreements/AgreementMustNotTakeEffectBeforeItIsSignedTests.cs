namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class AgreementMustNotTakeEffectBeforeItIsSignedTests
{
    private static readonly Agreement Accord = new("Ferry accord");
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Faction League = new("League");
    private static readonly State Crown = new("Crown");
    private static readonly Source Gazette = new("Gazette");
    private static readonly Source Paper = new("Evening paper");

    [Theory]
    [InlineData("1950-03-01", "1950-03-09")]
    [InlineData("1950-02", "1950-03")]
    [InlineData("1949", "1950-03")]
    [InlineData("1950-03-01T10:00Z", "1950-03-01T14:00Z")]
    [InlineData("1950-03-01T10:00Z", "1950-03-03")]
    public void Fires_when_it_certainly_took_effect_first(string effective, string signing)
    {
        var finding = Check(Accord.EffectiveFrom(Timing.Parse(effective)).WithId("e"), Accord.SignedBy([League, Crown], Timing.Parse(signing)).WithId("s"))
            .Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/e/at");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/s/at");
    }

    [Theory]
    [InlineData("1950-03-09", "1950-03-01")]
    [InlineData("1950-03-01", "1950-03-01")]
    [InlineData("1950", "1950-03")] // a later day of the year
    [InlineData("1950-03-01~", "1950-03-09")]
    [InlineData("1950-03-01", "")]
    [InlineData("", "1950-03-01")]
    [InlineData("1950-03-05T22:01Z", "1950-03-06")] // at two hours east of Greenwich, after midnight
    public void Is_silent_in_order_and_while_the_order_is_open(string effective, string signing) =>
        Check(Accord.EffectiveFrom(Timing.Parse(effective)), Accord.SignedBy([League, Crown], Timing.Parse(signing))).Should().BeEmpty();

    [Fact]
    public void Quotes_both_dates_and_accounts() =>
        Check(Accord.EffectiveFrom(new(1950, 3, 1)).Per(Gazette), Accord.SignedBy([League, Crown], new(1950, 3, 9)).Per(Gazette))
            .Should().ContainSingle().Which.Message.Should().Be("Ferry accord took effect on 1 March 1950 (says “Gazette”), before it was signed on 9 March 1950 (says “Gazette”).");

    [Fact]
    public void Holds_a_truce_to_its_declaration() =>
        Check(Truce.EffectiveFrom(new(1950, 3, 1)), Truce.DeclaredBy([League], new(1950, 3, 9))).Should().ContainSingle();

    [Fact]
    public void Names_the_first_making_whatever_is_written_first()
    {
        var (effect, signed, declared) = (Accord.EffectiveFrom(new(1950, 3, 1)), Accord.SignedBy([League, Crown], new(1950, 3, 9)), Accord.Reached(MilestoneKind.Declared, new(1950, 3, 20)));
        Check(effect, signed, declared).Should().ContainSingle().Which.Message.Should().Contain("before it was signed on 9 March 1950");
        Check(effect, declared, signed).Should().ContainSingle().Which.Message.Should().Contain("before it was signed on 9 March 1950");
    }

    [Fact]
    public void What_is_no_text_may_begin_before_it_is_declared()
    {
        var post = new Deployment("hill post");
        Checking.Against("CM2002", post, post.Reached(MilestoneKind.Effective, new(1950, 3, 1)), post.Reached(MilestoneKind.Declared, new(1950, 3, 9))).Should().BeEmpty();
    }

    [Fact]
    public void Two_accounts_may_differ() =>
        Check(Accord.EffectiveFrom(new(1950, 3, 1)).Per(Gazette), Accord.SignedBy([League, Crown], new(1950, 3, 9)).Per(Paper)).Should().BeEmpty();

    [Fact]
    public void A_party_may_join_later()
    {
        Check(Accord.EffectiveFrom(new(1950, 3, 1)), Accord.SignedBy([Crown], new(1950, 3, 9)), League.PartyTo((EntityId)Accord)).Should().BeEmpty();
        Check(Accord.EffectiveFrom(new(1950, 3, 1)), Accord.SignedBy([Crown], new(1950, 3, 9)), Accord.SignedBy([League], new(1950, 2, 9))).Should().BeEmpty();
        Check(Accord.EffectiveFrom(new(1950, 3, 1)), Accord.SignedBy([Crown], new(1950, 3, 9)), Accord.SignedBy([Crown, League], new(1950, 2, 9)).Per(Paper)).Should().BeEmpty();
        Check(Accord.EffectiveFrom(new(1950, 3, 1)), Accord.SignedBy([Crown], new(1950, 3, 9)), League.Signs((EntityId)Accord)).Should().BeEmpty();
        Check(Accord.EffectiveFrom(new(1950, 3, 1)), Accord.SignedBy([Crown], new(1950, 3, 9)), League.GuarantorOf((EntityId)Accord)).Should().ContainSingle("a guarantor is no party");
    }

    [Fact]
    public void A_text_may_say_that_it_reaches_back()
    {
        var (effect, signed) = (Accord.EffectiveFrom(new(1950, 3, 1)), Accord.SignedBy([League, Crown], new(1950, 3, 9)));
        Check(effect with { Note = "Backdated to the first of the month" }, signed).Should().BeEmpty();
        Check(effect, signed, League.Owes(Duty.ToDo, "pay wages retroactively", (EntityId)Accord)).Should().BeEmpty();
    }

    [Fact]
    public void Leaves_out_what_does_not_count_and_notes_what_is_disputed()
    {
        var (effect, signed) = (Accord.EffectiveFrom(new(1950, 3, 1)), Accord.SignedBy([League, Crown], new(1950, 3, 9)));
        Check(effect.Standing(StandingKind.Rejected, "a slip"), signed).Should().BeEmpty();
        Check(effect, signed.Denied()).Should().BeEmpty();
        Check(effect, signed.InMood(Mood.Planned)).Should().BeEmpty();
        Check(effect, signed.Standing(StandingKind.Disputed, "no record of it")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2002", [Accord, Truce, League, Crown, Gazette, Paper, .. claims]);
}
