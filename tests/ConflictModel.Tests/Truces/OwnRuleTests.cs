using NodaTime;

namespace ConflictModel.Tests.Truces;

/// <summary>A rule of one's own for when a truce holds, and the terms that a text lays down.</summary>
public class OwnRuleTests
{
    private static readonly Faction North = new("North Front");
    private static readonly State Coast = new("Coast");
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Source Report = new("Report") { Published = new(2031, 1, 1) };
    private static readonly Milestone Effect = Truce.EffectiveFrom(new(2031, 1, 1)).Per(Report);
    private static readonly Milestone Renewed = Truce.Reached(MilestoneKind.Renewed, new(2031, 2, 20)).Per(Report);

    [Theory]
    [InlineData("2030-12-31", Certainty.Impossible)] // it has not begun
    [InlineData("2031-01-31", Certainty.Certain)]
    [InlineData("2031-02-10", Certainty.Impossible)] // a month after its effect, and not renewed yet
    [InlineData("2031-02-21", Certainty.Certain)] // renewed
    [InlineData("2031-04-01", Certainty.Impossible)]
    public void A_month_from_each_announcement(string on, Certainty expected)
    {
        var answer = Record(Effect, Renewed).On(ImpreciseDate.Parse(on)).InForce(Truce, new MonthFromEach());

        answer.Certainty.Should().Be(expected);
        answer.Rule.Should().Be("a month from each announcement");
    }

    [Fact]
    public void A_rule_sees_how_much_each_milestone_weighs_and_who_asks()
    {
        var disputed = Effect.Standing(StandingKind.Disputed, "no text was shown");

        Record(disputed).On(new(2031, 1, 10)).InForce(Truce, new MonthFromEach()).Certainty.Should().Be(Certainty.Possible);
        Record(Effect).On(new(2031, 1, 10)).InForce(Truce, new MonthFromEach(), TruceScope.Between(North, Coast)).Certainty.Should().Be(Certainty.Possible, "nobody says that it binds these two");
        TruceScope.Between(North, Coast).Parties.Should().Equal(North.Id, Coast.Id);
        TruceScope.Whole.Parties.Should().BeEmpty();
    }

    [Fact]
    public void A_term_keeps_from_when_it_counts_how_it_is_renewed_and_who_may_end_it()
    {
        var term = Term.Of(Period.FromMonths(6)).From(MilestoneKind.Declared).RenewedTacitly(Period.FromMonths(1)).WithNotice(Period.FromDays(30), [Coast]);

        term.CountedFrom.Should().Be(MilestoneKind.Declared);
        (term.Renewal, term.RenewedFor).Should().Be((RenewalKind.Tacit, Period.FromMonths(1)));
        term.NoticeBy.Should().Equal((Reference<ActorId>)Coast);
        Term.Of(Period.FromMonths(6)).RenewedByConsent().Renewal.Should().Be(RenewalKind.ByConsent);
        Record(Truce.Lasts(term).Per(Report)).Tell(Truce.Lasts(term).Per(Report)).Should().Contain(
            "6 months from when it was declared, renewed tacitly for 1 month each time, unless notice is given 30 days before by Coast");
    }

    [Fact]
    public void Notice_and_withdrawal_are_milestones_that_end_nothing_by_themselves()
    {
        MilestoneKind.Notified.IsEnd.Should().BeFalse("who gives notice leaves later");
        MilestoneKind.Evacuating.IsEnd.Should().BeFalse();
        MilestoneKind.Renewed.IsEnd.Should().BeFalse();
        MilestoneKind.Declared.IsEnd.Should().BeFalse();
        MilestoneKind.Ended.IsEnd.Should().BeTrue();
    }

    [Fact]
    public void A_deadline_counts_from_any_date_and_keeps_its_vagueness()
    {
        var withdrawal = Deadline.After(Truce, MilestoneKind.Effective, Period.FromDays(10));

        withdrawal.CountFrom(new(2031, 1, 1)).Should().Be(new ImpreciseDate(2031, 1, 11));
        withdrawal.CountFrom(new(2031, 1)).TryGetDate(out _).Should().BeFalse();
        withdrawal.CountFrom(default).IsKnown.Should().BeFalse();
        Deadline.Unknown.CountFrom(new(2031, 1, 1)).IsKnown.Should().BeFalse();
    }

    private static ConflictRecord Record(params Claim[] claims) => [North, Coast, Truce, Report, .. claims];

    private sealed class MonthFromEach : TruceRule
    {
        public override string Name => "a month from each announcement";

        public override TruceJudgement Judge(TruceCase asked)
        {
            var judged = asked.Milestones.Select(m => (m.Milestone, Holds: m.Weight is Certainty.Impossible ? Certainty.Impossible : Held(asked, m))).ToArray();
            return new TruceJudgement(judged.Select(m => m.Holds).DefaultIfEmpty(Certainty.Impossible).Max(), [.. judged.Where(m => m.Holds is not Certainty.Impossible).Select(m => m.Milestone)]);
        }

        private static Certainty Held(TruceCase asked, WeighedMilestone announced)
        {
            var end = announced.Milestone.At.Finished.Plus(Period.FromMonths(1));
            return asked.HasReached(announced.Milestone.At) is Certainty.Certain && asked.HasPassed(end) is Certainty.Impossible ? announced.Weight : Certainty.Impossible;
        }
    }
}
