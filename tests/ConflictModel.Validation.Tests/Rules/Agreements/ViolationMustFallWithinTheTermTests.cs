namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class ViolationMustFallWithinTheTermTests
{
    private static readonly Truce Truce = new("Sowing truce");
    private static readonly Truce Other = new("Harvest truce");
    private static readonly Agreement Accord = new("Ferry accord");
    private static readonly State Crown = new("Crown");
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Evening paper");
    private static readonly Source Gazette = new("Gazette");
    private static readonly Milestone Effect = Truce.EffectiveFrom(new(1993, 3, 1)).Per(Paper).WithId("e");
    private static readonly Milestone Ended = Truce.Ended(new(1993, 4, 1)).Per(Paper).WithId("end");
    private static readonly TermProvision Month = Truce.Lasts(Term.Of(Period.FromDays(30))).Per(Paper).WithId("term");

    [Fact]
    public void Fires_before_the_effect()
    {
        var finding = Check(Effect, Breach("1993-02-10")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/v/when");
        finding.Message.Should().Be("Sowing truce is said to have been breached on 10 February 1993 (says “Gazette”), before it took effect on 1 March 1993 (says “Evening paper”).");
    }

    [Fact]
    public void A_truce_binds_from_its_effect_and_not_from_its_declaration() =>
        Check(Truce.DeclaredBy([Crown], new(1993, 2, 1)), Effect, Breach("1993-02-10")).Should().ContainSingle();

    [Fact]
    public void Names_the_first_of_several_beginnings() =>
        Check(Truce.EffectiveFrom(new(1993, 4, 1)).Per(Gazette), Effect, Breach("1993-02-10")).Should().ContainSingle().Which.Message.Should().Contain("before it took effect on 1 March 1993");

    [Fact]
    public void An_end_is_enough_where_no_beginning_is_told() =>
        Check(Ended, Breach("1993-05-02")).Should().ContainSingle().Which.Message.Should().Contain("when it was no longer in force");

    [Fact]
    public void Fires_after_the_declared_end()
    {
        var finding = Check(Effect, Ended, Breach("1993-05-02")).Should().ContainSingle().Subject;
        finding.Message.Should().Contain("when it was no longer in force: Sowing truce ended on 1 April 1993");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/end");
    }

    [Fact]
    public void Fires_after_the_term() => Check(Effect, Month, Breach("1993-05-02")).Should().ContainSingle().Which.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/term");

    [Fact]
    public void Takes_the_date_of_the_act_where_the_violation_has_none()
    {
        var breach = Truce.ViolatedBy([Crown], Raid).Per(Gazette).WithId("v");
        Check(Effect, breach, Raid.Occurred(new(1993, 2, 10)).Per(Paper)).Should().ContainSingle().Which.Pointer.Should().Be("/claims/v/act");
        Check(Effect, breach, Raid.Occurred(new(1993, 2, 10)).Per(Paper), Raid.Occurred(new(1993, 3, 10)).Per(Gazette)).Should().BeEmpty();
        Check(Effect, breach, Raid.Occurred(new(1993, 3, 10)).Per(Gazette), Raid.Occurred(new(1993, 2, 10)).Per(Paper)).Should().BeEmpty();
        Check(Effect, breach, Raid.Occurred(new(1993, 2, 10)).Per(Paper), Raid.Occurred().Per(Gazette)).Should().BeEmpty();
        Check(Effect, breach).Should().BeEmpty();
    }

    [Theory]
    [InlineData("1993-03-20")]
    [InlineData("1993-03-01")]
    [InlineData("1993-03")]
    [InlineData("1993")]
    [InlineData("1993-02-28~")]
    [InlineData("1993-02-10/1993-03-10")]
    [InlineData("1993-04-01")]
    [InlineData("1993-03-20/1993-06-01")]
    [InlineData("")]
    public void Is_silent_within_and_while_it_is_open(string when) => Check(Effect, Ended, Breach(when)).Should().BeEmpty();

    [Fact]
    public void A_violated_truce_holds_on() => Check(Effect, Breach("1993-03-20"), Breach("1998-05-02").WithId("later")).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_it_went_on()
    {
        Check(Effect, Month, Truce.Extended(new(1993, 3, 25)).Per(Paper), Breach("1993-05-02")).Should().BeEmpty();
        Check(Effect, Ended, Truce.Resumed(new(1993, 4, 20)).Per(Paper), Breach("1993-05-02")).Should().BeEmpty();
        Check(Effect, Ended, Truce.Ended(new(1993, 6, 1)).Per(Gazette), Breach("1993-05-02")).Should().BeEmpty("another account tells a later end");
    }

    [Fact]
    public void Is_silent_where_it_is_open_which_truce_is_meant() =>
        Check(Effect, new Violation(Reference<EntityId>.OneOf([Truce, Other]), [Crown]).Per(Gazette) with { When = new(1993, 2, 10) }).Should().BeEmpty();

    [Fact]
    public void A_text_may_bind_between_signing_and_effect()
    {
        var breach = new Violation((EntityId)Accord, [Crown]).Per(Gazette) with { When = new(1993, 2, 10) };
        Check(Accord.SignedBy([Crown], new(1993, 2, 1)), Accord.EffectiveFrom(new(1993, 3, 1)), breach).Should().BeEmpty();
        Check(Accord.SignedBy([Crown], new(1993, 2, 20)), Accord.EffectiveFrom(new(1993, 3, 1)), breach).Should().ContainSingle();
    }

    [Fact]
    public void Leaves_out_what_does_not_count_and_notes_what_is_disputed()
    {
        Check(Effect, Breach("1993-02-10").Denied()).Should().BeEmpty();
        Check(Effect, Breach("1993-02-10").Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(Effect.InMood(Mood.Planned), Breach("1993-02-10")).Should().BeEmpty();
        Check(Effect, Breach("1993-02-10").Standing(StandingKind.Disputed, "he denies it")).Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
    }

    private static Violation Breach(string when) => Truce.ViolatedBy([Crown]).Per(Gazette).WithId("v") with { When = Timing.Parse(when) };

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2007", [Truce, Other, Accord, Crown, Raid, Paper, Gazette, .. claims]);
}
