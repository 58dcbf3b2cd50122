using NodaTime;

namespace ConflictModel.Tests.Agreements;

/// <summary>When obligations are due; the dates are counted by hand.</summary>
public class DueDateTests
{
    private static readonly State North = new("Northland");
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Source Paper = new("Morning paper") { Published = new(2035, 1, 1) };
    private static readonly Source Daily = new("The Daily") { Published = new(2035, 1, 1) };
    private static readonly Obligation Withdraw = North.Owes(Duty.ToDo, "withdraw", Truce) with { Deadline = Deadline.After(Truce, MilestoneKind.Effective, Period.FromDays(10)) };
    private static readonly Milestone Sixth = Truce.EffectiveFrom(new(2030, 3, 6)).Per(Paper);
    private static readonly Milestone Eighth = Truce.EffectiveFrom(new(2030, 3, 8)).Per(Daily);

    [Fact]
    public void Accounts_that_agree_give_one_certain_date()
    {
        var answer = Record(Sixth, Sixth.Per(Daily)).DueDatesOf(Withdraw).Should().ContainSingle().Subject;

        answer.Value.Should().Be(new ImpreciseDate(2030, 3, 16));
        answer.Certainty.Should().Be(Certainty.Certain);
        answer.Claims.Should().Equal(Withdraw, Sixth, Sixth.Per(Daily));
        answer.Explain().Should().StartWith("Due on 16 March 2030: Northland must do this: withdraw, due 10 days after Harvest truce took effect, under Harvest truce: certain.");
    }

    [Fact]
    public void Accounts_that_differ_give_a_possible_date_each() =>
        Record(Sixth, Eighth).DueDatesOf(Withdraw).Select(a => (a.Value, a.Certainty)).Should().Equal(
            (new ImpreciseDate(2030, 3, 16), Certainty.Possible), (new ImpreciseDate(2030, 3, 18), Certainty.Possible));

    [Fact]
    public void Where_none_tells_of_the_milestone_the_date_is_unknown()
    {
        var answer = Record(Truce.Ended(on: new(2031))).DueDatesOf(Withdraw).Should().ContainSingle().Subject;

        answer.Value.Should().Be(ImpreciseDate.Unknown);
        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Claims.Should().BeEmpty();
        answer.Explain().Should().StartWith("Due on a day that is not known: ").And.EndWith("It rests on nothing in the record.");
    }

    [Fact]
    public void A_rejected_or_undated_milestone_is_left_out_with_the_reason()
    {
        var rejected = Eighth.Standing(StandingKind.Rejected, "misprint");
        var undated = Truce.EffectiveFrom(default);

        var answer = Record(Sixth, rejected, undated).DueDatesOf(Withdraw).Should().ContainSingle().Subject;

        answer.Certainty.Should().Be(Certainty.Certain);
        answer.LeftOut.Should().Equal(new LeftOut(rejected, "rejected: misprint"), new LeftOut(undated, "gives no date"));
    }

    [Fact]
    public void A_fixed_date_wins() =>
        Record([Sixth, Eighth], Withdraw with { Due = new(2030, 5) }).Select(a => (a.Value, a.Certainty)).Should().Equal((new ImpreciseDate(2030, 5), Certainty.Certain));

    [Fact]
    public void A_denied_milestone_makes_its_date_possible() =>
        Record(Sixth, Sixth.Per(Daily).Denied()).DueDatesOf(Withdraw).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);

    [Fact]
    public void What_is_denied_or_states_no_date_is_due_at_none()
    {
        Record([Sixth], Withdraw.Denied()).Should().BeEmpty();
        Record([Sixth], Withdraw.InMood(Mood.Promised)).Should().BeEmpty();
        Record([Sixth], Withdraw with { Deadline = default }).Should().BeEmpty();
        Record([Sixth], Withdraw.Standing(StandingKind.Disputed, "not in all copies")).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
    }

    [Theory]
    [InlineData("P2M", true, "2030-01-06")]
    [InlineData("P1Y", false, "2031-03-06")]
    [InlineData("P0D", false, "2030-03-06")]
    public void Deadlines_count_both_ways(string length, bool before, string due)
    {
        var period = CalendarLength.Parse(length).Period;
        var deadline = before ? Deadline.Before(Truce, MilestoneKind.Effective, period) : Deadline.After(Truce, MilestoneKind.Effective, period);

        Record([Sixth], Withdraw with { Deadline = deadline }).Should().ContainSingle().Which.Value.Should().Be(ImpreciseDate.Parse(due));
    }

    [Fact]
    public void What_is_known_to_the_month_gives_no_exact_date() =>
        Record(Truce.EffectiveFrom(new(2030, 3))).DueDatesOf(Withdraw)[0].Value.TryGetDate(out _).Should().BeFalse();

    [Theory]
    [InlineData(15, Certainty.Impossible)]
    [InlineData(16, Certainty.Impossible)] // the first due date: there is still time, by both accounts
    [InlineData(17, Certainty.Possible)] // past by one account only
    [InlineData(19, Certainty.Certain)] // past by both
    public void Whether_it_is_past_can_be_certain_though_the_date_is_not(int day, Certainty expected) =>
        Record(Sixth, Eighth).On(new(2030, 3, day)).IsDue(Withdraw).Certainty.Should().Be(expected);

    [Fact]
    public void Without_a_date_it_is_open_whether_it_is_past()
    {
        var answer = Record().On(new(2040, 1, 1)).IsDue(Withdraw);

        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Claims.Should().BeEmpty();
        answer.Explain().Should().StartWith("Northland must do this: withdraw, due 10 days after Harvest truce took effect, under Harvest truce: the time for this had run out on 1 January 2040: possible.");
        Record(Sixth).AsKnownAt(new Moment(2034, 1, 1)).DueDatesOf(Withdraw)[0].LeftOut.Should().Equal(new LeftOut(Sixth, "not yet said"));
        Record(Sixth.Standing(StandingKind.Disputed, "unclear")).On(new(2040, 1, 1)).IsDue(Withdraw).Certainty.Should().Be(Certainty.Possible);
    }

    [Theory]
    [InlineData("P10D after effective of truce:harvest-truce")]
    [InlineData("P1Y6M before expired of instrument:river-pact")]
    [InlineData("P1W before end of talks of meeting:m")]
    public void Deadlines_are_read_as_they_are_written(string text) => Deadline.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("P10D")]
    [InlineData("P10D since effective of truce:t")]
    [InlineData("PT10H after effective of truce:t")]
    [InlineData("P-10D after effective of truce:t")]
    [InlineData("P10D after effective")]
    [InlineData("P10D after effective of t")]
    [InlineData("P10D after unstated of truce:t")]
    public void What_is_no_deadline_is_refused(string text)
    {
        Deadline.TryParse(text, out var none).Should().BeFalse();
        none.Should().Be(Deadline.Unknown);
        FluentActions.Invoking(() => Deadline.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is no deadline*");
    }

    [Theory]
    [InlineData("P30D", "30 days")]
    [InlineData("P1Y6M", "one year and 6 months")]
    [InlineData("P1W", "one week")]
    [InlineData("P0D", "no time")]
    public void Lengths_are_told(string text, string told)
    {
        CalendarLength.Parse(text).Describe().Should().Be(told);
        CalendarLength.Parse(text).ToString().Should().Be(text);
    }

    [Fact]
    public void A_length_by_the_calendar_has_no_hours_and_keeps_its_units()
    {
        FluentActions.Invoking(() => CalendarLength.Of(Period.FromHours(72))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Deadline.After(Truce, MilestoneKind.Effective, Period.FromDays(-1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Deadline.After(Truce, default, Period.FromDays(1))).Should().Throw<ArgumentException>().WithParameterName("milestone");
        CalendarLength.Parse("P1W").Should().NotBe(CalendarLength.Parse("P7D"));
        CalendarLength.Unknown.Describe().Should().Be("some time");
        CalendarLength.TryParse("30 days", out _).Should().BeFalse();
    }

    private static ValueList<Answer<ImpreciseDate>> Record(Claim[] claims, Obligation obligation)
    {
        ConflictRecord record = [North, Truce, Paper, Daily, obligation, .. claims];
        return record.DueDatesOf(obligation);
    }

    private static ConflictRecord Record(params Claim[] claims) => [North, Truce, Paper, Daily, Withdraw, .. claims];
}
