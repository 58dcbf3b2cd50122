namespace ConflictModel.Validation.Tests.Rules.Agreements;

public class ExtensionMustComeBeforeTheEndTests
{
    private static readonly Truce Truce = new("Sowing truce");
    private static readonly Source Paper = new("Evening paper");
    private static readonly Milestone Effect = Truce.EffectiveFrom(new(1993, 3, 1)).Per(Paper);
    private static readonly TermProvision Month = Truce.Lasts(Term.Of(Period.FromDays(30))).Per(Paper);

    [Fact]
    public void Fires_where_the_term_had_run_out()
    {
        var finding = Check(Effect, Month, Extended("1993-06-15")).Should().ContainSingle().Subject;
        finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/x/at");
        finding.Message.Should().Be("Sowing truce was extended on 15 June 1993 (says “Evening paper”), and by its term it had run out on 31 March 1993: there may be a gap, or an earlier extension that is not told.");
    }

    [Fact]
    public void Fires_after_a_fixed_end() => Check(Truce.Lasts(Term.Until(new(1993, 4, 1))).Per(Paper), Extended("1993-06-15")).Should().ContainSingle();

    [Theory]
    [InlineData("1993-03-31")]
    [InlineData("1993-03-20")]
    [InlineData("1993-03")]
    [InlineData("1993")]
    [InlineData("1993-04-02~")]
    [InlineData("")]
    public void Is_silent_in_time_and_while_the_order_is_open(string extended) => Check(Effect, Month, Extended(extended)).Should().BeEmpty();

    [Fact]
    public void An_extension_without_a_date_may_have_been_in_time() => Check(Effect, Month, Extended(""), Extended("1993-06-15").WithId("second")).Should().BeEmpty();

    [Fact]
    public void Of_several_ends_the_last_counts_whatever_is_written_first()
    {
        var (march, june) = (Truce.Lasts(Term.Until(new(1993, 3, 31))).Per(Paper), Truce.Lasts(Term.Until(new(1993, 6, 30))).Per(Paper));
        Check(march, june, Extended("1993-05-15")).Should().BeEmpty();
        Check(june, march, Extended("1993-05-15")).Should().BeEmpty();
    }

    [Fact]
    public void A_second_extension_extends_the_first() => Check(Effect, Month, Extended("1993-03-25"), Extended("1993-06-15").WithId("second")).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_the_term_may_have_gone_on()
    {
        Check(Effect, Truce.Lasts(Term.Of(Period.FromDays(30)).RenewedTacitly()).Per(Paper), Extended("1993-06-15")).Should().BeEmpty();
        Check(Effect, Truce.Lasts(Term.OpenEnded).Per(Paper), Extended("1993-06-15")).Should().BeEmpty();
        Check(Effect, Month, Truce.Lasts(Term.Of(Period.FromDays(300))).Per(Paper), Extended("1993-06-15")).Should().BeEmpty();
        Check(Month, Extended("1993-06-15")).Should().BeEmpty();
        Check(Effect, Extended("1993-06-15")).Should().BeEmpty();
        Check(Effect, Month, Truce.Resumed(new(1993, 5)).Per(Paper), Extended("1993-06-15")).Should().BeEmpty();
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        Check(Effect, Month.Denied(), Extended("1993-06-15")).Should().BeEmpty();
        Check(Effect, Month.Standing(StandingKind.Rejected, "a slip"), Extended("1993-06-15")).Should().BeEmpty();
        Check(Effect, Month, Extended("1993-06-15").InMood(Mood.Planned)).Should().BeEmpty();
    }

    private static Milestone Extended(string when) => Truce.Extended(Timing.Parse(when)).Per(Paper).WithId("x");

    private static ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM2010", [Truce, Paper, .. claims]);
}
