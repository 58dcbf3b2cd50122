using NodaTime;

namespace ConflictModel.Tests.Deployments;

/// <summary>Whether a mission's mandate was running: counted from its deployment or its effect, extended, renewed, ended.</summary>
public class MandateTests
{
    private static readonly Organization Union = new("Union");
    private static readonly Deployment Monitors = new("Monitors") { Of = Union };
    private static readonly Source Report = new("Report") { Published = new(2031, 1, 1) };
    private static readonly Source Later = new("Later report") { Published = new(2031, 6, 20) };
    private static readonly Milestone Deployed = Monitors.Reached(MilestoneKind.Deployed, new(2031, 1, 1)).Per(Report);
    private static readonly TermProvision SixMonths = Monitors.MandatedFor(Term.Of(Period.FromMonths(6)).RenewedByConsent()).Per(Report);

    [Theory]
    [InlineData("2030-12-31", Certainty.Impossible)]
    [InlineData("2031-01-01", Certainty.Certain)]
    [InlineData("2031-06-30", Certainty.Certain)]
    [InlineData("2031-07-01", Certainty.Possible)] // the last day: its hour is open
    [InlineData("2031-07-02", Certainty.Impossible)]
    public void A_mandate_of_six_months_counts_from_the_deployment(string on, Certainty expected) => Asked(on, Deployed, SixMonths).Certainty.Should().Be(expected);

    [Fact]
    public void Where_the_mandate_took_effect_on_another_day_it_counts_from_that()
    {
        var effect = Monitors.Reached(MilestoneKind.Effective, new(2030, 11, 1)).Per(Report);

        Asked("2030-12-01", Deployed, SixMonths, effect).Certainty.Should().Be(Certainty.Certain, "mandated before it was there");
        Asked("2031-05-02", Deployed, SixMonths, effect).Certainty.Should().Be(Certainty.Impossible);
        Asked("2031-05-02", Deployed, effect, Monitors.MandatedFor(Term.Of(Period.FromMonths(6)).From(MilestoneKind.Deployed)).Per(Report)).Certainty.Should().Be(Certainty.Certain);
    }

    [Theory]
    [InlineData("2031-07-02", Certainty.Certain)]
    [InlineData("2031-10-02", Certainty.Impossible)]
    public void An_extension_lengthens_it(string on, Certainty expected)
    {
        Asked(on, Deployed, SixMonths, Monitors.MandateExtended(new(2031, 6, 20), Term.Of(Period.FromMonths(3))).Per(Later)).Certainty.Should().Be(expected);
        Asked(on, Deployed, SixMonths, Monitors.MandateExtended(new(2031, 6, 20), Term.Until(new(2031, 10, 1))).Per(Later)).Certainty.Should().Be(expected);
    }

    [Fact]
    public void Extended_nobody_says_when_or_for_how_long_is_possible()
    {
        Asked("2031-08-01", Deployed, SixMonths, Monitors.MandateExtended(default, Term.Until(new(2031, 10, 1))).Per(Later)).Certainty.Should().Be(Certainty.Possible);
        Asked("2031-10-02", Deployed, SixMonths, Monitors.MandateExtended(default, Term.Until(new(2031, 10, 1))).Per(Later)).Certainty.Should().Be(Certainty.Impossible);
        Asked("2040-01-01", Deployed, SixMonths, Monitors.MandateExtended(new(2031, 6, 20)).Per(Later)).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void A_tacit_renewal_goes_on_until_notice_and_a_declared_end_ends_it()
    {
        var tacit = Monitors.MandatedFor(Term.Of(Period.FromMonths(6)).RenewedTacitly().WithNotice(Period.FromDays(30))).Per(Report);

        Asked("2035-01-01", Deployed, tacit).Certainty.Should().Be(Certainty.Certain);
        Asked("2031-07-02", Deployed, tacit, Monitors.Reached(MilestoneKind.Notified, new(2031, 5, 1)).Per(Later)).Certainty.Should().Be(Certainty.Impossible);
        Asked("2031-03-02", Deployed, tacit, Monitors.Reached(MilestoneKind.Ended, new(2031, 3, 1)).Per(Later)).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void Half_known_beginnings_and_terms_leave_it_as_open_as_they_are()
    {
        var inJanuary = Monitors.Reached(MilestoneKind.Deployed, new(2031, 1)).Per(Report);

        Asked("2031-01-10", inJanuary, SixMonths).Certainty.Should().Be(Certainty.Possible);
        Asked("2031-06-30", inJanuary, SixMonths).Certainty.Should().Be(Certainty.Certain);
        Asked("2031-07-10", inJanuary, SixMonths).Certainty.Should().Be(Certainty.Possible);
        Asked("2031-08-01", inJanuary, SixMonths).Certainty.Should().Be(Certainty.Impossible);
        Asked("2031-03-01", Deployed, Monitors.MandatedFor(Term.Unknown).Per(Report)).Certainty.Should().Be(Certainty.Possible);
        Asked("2050-03-01", Deployed, Monitors.MandatedFor(Term.OpenEnded).Per(Report)).Certainty.Should().Be(Certainty.Certain);
        Asked("2031-03-01", Monitors.MandatedFor(Term.Until(new(2031, 6, 30))).Per(Report)).Certainty.Should().Be(Certainty.Possible, "nobody says when it began");
        Asked("2031-07-01", Monitors.MandatedFor(Term.Until(new(2031, 6, 30))).Per(Report)).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void That_nobody_limits_a_mandate_is_not_to_say_that_there_is_one()
    {
        Asked("2031-03-01", Deployed).Certainty.Should().Be(Certainty.Possible);
        Asked("2031-03-01", Deployed).Explain().Should().StartWith("The mandate of Monitors runs on 1 March 2031: possible. Rule: term. No term of a mandate is said.");
        Asked("2031-03-01").Claims.Should().BeEmpty();
    }

    [Fact]
    public void A_mandate_is_not_a_presence()
    {
        Item[] items = [Deployed, SixMonths, Monitors.Reached(MilestoneKind.Evacuated, new(2031, 3, 1)).Per(Later)];

        Asked("2031-04-01", items).Certainty.Should().Be(Certainty.Certain, "it was left before its mandate ran out");
        Made(items).On(new(2031, 4, 1)).StageOf(Monitors)[0].Value.Should().Be(DeploymentStage.Evacuated);
    }

    [Fact]
    public void The_answer_rests_on_the_term_its_beginning_and_its_extension_as_known_at_the_time()
    {
        var extension = Monitors.MandateExtended(new(2031, 6, 20), Term.Of(Period.FromMonths(3))).Per(Later);
        ConflictRecord record = [Union, Monitors, Report, Later, Deployed, SixMonths, extension];
        var day = record.On(new(2031, 8, 1));

        day.MandateOf(Monitors).Claims.Should().BeEquivalentTo(new Claim[] { Deployed, SixMonths, extension });
        day.MandateOf(Monitors).Explain().Should().StartWith("The mandate of Monitors runs on 1 August 2031: certain. Rule: term. Its term ends on 1 October 2031.");
        day.AsKnownAt(new(2031, 6, 1)).MandateOf(Monitors).Certainty.Should().Be(Certainty.Impossible, "the extension had not been told");
        FluentActions.Invoking(() => day.MandateOf(new Deployment("Nowhere"))).Should().Throw<ArgumentException>().WithParameterName("of");
    }

    [Fact]
    public void A_mission_has_a_mandate_too_and_a_denied_or_rejected_term_is_none()
    {
        ConflictRecord record = [Union, Report, Union.Reached(MilestoneKind.Effective, new(2031, 1, 1)).Per(Report), Union.MandatedFor(Term.Until(new(2031, 3, 1))).Per(Report)];

        record.On(new(2031, 2, 1)).MandateOf(Union).Certainty.Should().Be(Certainty.Certain);
        record.On(new(2031, 3, 2)).MandateOf(Union).Certainty.Should().Be(Certainty.Impossible);
        Asked("2031-08-01", Deployed, SixMonths.Standing(StandingKind.Rejected, "another mission's")).Should().Match<Answer<Entity>>(a => a.Certainty == Certainty.Possible && a.LeftOut.Count == 1);
    }

    private static Answer<Entity> Asked(string on, params Item[] items) => Made(items).On(ImpreciseDate.Parse(on)).MandateOf(Monitors);

    private static ConflictRecord Made(Item[] items) => [Union, Monitors, Report, Later, .. items];
}
