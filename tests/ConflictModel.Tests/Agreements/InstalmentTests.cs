using NodaTime;

namespace ConflictModel.Tests.Agreements;

/// <summary>How much is owed in stages, and how much of it is due by a day; the sums are done by hand.</summary>
public class InstalmentTests
{
    private static readonly State North = new("Northland");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Agreement Accord = new("Lake accord");
    private static readonly Source Text = new("Text of the accord") { Published = new(2030, 1, 1) };
    private static readonly Source Paper = new("Morning paper") { Published = new(2030, 6, 1) };
    private static readonly Obligation Arms = Brigade.Owes(Duty.ToDo, "surrender its weapons", Accord, North).Per(Text) with
    {
        Quantity = Estimate.Exactly(840),
        QuantityUnit = "weapons",
        Instalments = [new(Estimate.Exactly(210), new(2030, 9, 17)), new(Estimate.Exactly(210), new(2030, 10, 17)), new(Estimate.Exactly(420), new(2030, 12, 31))],
    };

    [Theory]
    [InlineData("2030-09-17", 0)] // there is still time on the day itself
    [InlineData("2030-09-18", 210)]
    [InlineData("2030-12-31", 420)]
    [InlineData("2031-01-01", 840)]
    public void What_is_due_grows_with_each_stage(string day, long due)
    {
        var answer = Record().On(ImpreciseDate.Parse(day)).QuantityDue(Arms);

        (answer.Value.Least, answer.Value.Greatest).Should().Be((due, due));
        answer.Certainty.Should().Be(Certainty.Certain);
        answer.Claims.Should().Equal(Arms);
    }

    [Fact]
    public void The_whole_is_due_with_its_last_stage()
    {
        Record().DueDatesOf(Arms).Should().ContainSingle().Which.Value.Should().Be(new ImpreciseDate(2030, 12, 31));
        Record().On(new(2030, 10, 1)).IsDue(Arms).Certainty.Should().Be(Certainty.Impossible, "only the first stage is");
        Record().On(new(2031, 1, 1)).IsDue(Arms).Certainty.Should().Be(Certainty.Certain);
        Record(Arms with { Due = new(2031, 6, 1) }).DueDatesOf(Arms with { Due = new(2031, 6, 1) })[0].Value.Should().Be(new ImpreciseDate(2031, 6, 1), "the text's own last day counts");
    }

    [Fact]
    public void A_quantity_is_reached_where_a_limit_is_kept()
    {
        var told = Record().Tell(Arms with { Limit = Estimate.UpTo(12), LimitUnit = "posts" });

        told.Should().StartWith("River Brigade must do this towards Northland: surrender its weapons, 840 weapons in 3 stages (210 due on 17 September 2030; 210 due on 17 October 2030; 420 due on 31 December 2030), up to 12 posts, under Lake accord");
        Arms.Limit.IsKnown.Should().BeFalse();
    }

    [Fact]
    public void Stages_counted_from_a_milestone_of_which_two_dates_are_told_may_be_due()
    {
        var staged = Arms with { Instalments = [Stage(300, 60), Stage(540, 90)] };
        var record = Record(staged, Accord.Reached(MilestoneKind.Effective, new(2030, 1, 1)).Per(Text), Accord.Reached(MilestoneKind.Effective, new(2030, 1, 8)).Per(Paper));

        Due("2030-03-02").Should().Be((Estimate.Exactly(0).Greatest, Certainty.Certain)); // 60 days after 1 January: the first day on which any account has it due
        Due("2030-03-05").Should().Be((300, Certainty.Possible));
        Due("2030-03-20").Should().Be((300, Certainty.Certain)); // past by both accounts
        record.On(new(2030, 3, 5)).QuantityDue(staged).Value.Least.Should().BeNull("by the later account none is due yet");
        record.DueDatesOf(staged).Select(a => a.Value).Should().Equal(new ImpreciseDate(2030, 4, 1), new ImpreciseDate(2030, 4, 8));

        (long?, Certainty) Due(string day) => (record.On(ImpreciseDate.Parse(day)).QuantityDue(staged).Value.Greatest, record.On(ImpreciseDate.Parse(day)).QuantityDue(staged).Certainty);
    }

    [Fact]
    public void Stages_without_numbers_are_no_more_than_the_whole_and_never_zero()
    {
        var unnumbered = Arms with { Instalments = [new(default, new(2030, 9, 17)), new(default, new(2030, 12, 31))] };

        Record(unnumbered).On(new(2030, 10, 1)).QuantityDue(unnumbered).Value.Should().Be(Estimate.UpTo(840));
        Record(unnumbered with { Quantity = default }).On(new(2030, 10, 1)).QuantityDue(unnumbered with { Quantity = default }).Value.IsKnown.Should().BeFalse();
        Record(unnumbered).On(new(2030, 9, 1)).QuantityDue(unnumbered).Value.Greatest.Should().Be(0, "no stage is due yet, whatever its number");
        Record().Tell(unnumbered).Should().Contain("in 2 stages (some due on 17 September 2030; some due on 31 December 2030)");
    }

    [Fact]
    public void A_number_with_one_date_is_due_whole()
    {
        var whole = Arms with { Instalments = default, Due = new(2030, 12, 31) };

        Record(whole).On(new(2030, 12, 31)).QuantityDue(whole).Value.Should().Be(Estimate.Exactly(0));
        Record(whole).On(new(2031, 1, 1)).QuantityDue(whole).Value.Should().Be(Estimate.Exactly(840));
        Record(whole).On(new(2031, 1, 1)).QuantityDue(whole).Explain().Should().StartWith("840 weapons had fallen due on 1 January 2031: River Brigade must do this towards Northland");
    }

    [Fact]
    public void Nobody_says_when_so_none_to_all_may_be_due()
    {
        var undated = Arms with { Instalments = default };
        var answer = Record(undated).On(new(2031, 1, 1)).QuantityDue(undated);

        (answer.Value, answer.Certainty).Should().Be((Estimate.UpTo(840), Certainty.Possible));
        Record(undated).DueDatesOf(undated).Should().BeEmpty();
    }

    [Fact]
    public void What_is_denied_or_unclear_owes_nothing_for_certain()
    {
        var (denied, unclear) = (Arms.Denied(), Arms.Standing(StandingKind.Disputed, "not in all copies"));

        Record(denied).On(new(2031, 1, 1)).QuantityDue(denied).Value.IsKnown.Should().BeFalse();
        Record(unclear).On(new(2031, 1, 1)).QuantityDue(unclear).Certainty.Should().Be(Certainty.Possible);
        FluentActions.Invoking(() => Record().On(new(2031, 1, 1)).QuantityDue(denied with { What = "nowhere" })).Should().Throw<ArgumentException>().WithParameterName("obligation");
    }

    private static Instalment Stage(long quantity, int days) => new(Estimate.Exactly(quantity)) { Deadline = Deadline.After(Accord, MilestoneKind.Effective, Period.FromDays(days)) };

    private static ConflictRecord Record(params Claim[] claims) => [North, Brigade, Accord, Text, Paper, .. claims.Length == 0 ? [Arms] : claims];
}
