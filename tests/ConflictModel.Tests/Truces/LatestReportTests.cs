namespace ConflictModel.Tests.Truces;

/// <summary>The rule of the latest report, on records kept from day to day and on histories written afterwards.</summary>
public class LatestReportTests
{
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Source Text = new("Text of the truce") { Published = new(2031, 1, 1) };
    private static readonly Source May = new("Wire of May") { Published = new(2031, 5, 5) };
    private static readonly Source June = new("Wire of June") { Published = new(2031, 6, 1) };
    private static readonly Source History = new("History of the war") { Published = new(2041) };
    private static readonly Source Revision = new("History of the war, revised") { Published = new(2044) };
    private static readonly Milestone Effect = Truce.EffectiveFrom(new(2031, 1, 1)).Per(Text);

    [Theory]
    [InlineData("2030-12-31", Certainty.Impossible, "it took effect the day after")]
    [InlineData("2031-04-30", Certainty.Certain, "the effect is the latest report")]
    [InlineData("2031-05-10", Certainty.Possible, "on hold since the 5th")]
    [InlineData("2031-05-25", Certainty.Certain, "resumed on the 20th")]
    [InlineData("2031-07-02", Certainty.Impossible, "over since the 1st")]
    public void A_history_written_ten_years_later_tells_of_the_days_of_its_truce(string on, Certainty expected, string because) =>
        Asked(
            on,
            Truce.EffectiveFrom(new(2031, 1, 1)).Per(History),
            Truce.Suspended(new(2031, 5, 5)).Per(History),
            Truce.Resumed(new(2031, 5, 20)).Per(History),
            Truce.Ended(new(2031, 7, 1)).Per(History)).Certainty.Should().Be(expected, because);

    [Fact]
    public void What_came_out_later_is_heard_unless_it_is_asked_what_was_known_then()
    {
        ConflictRecord record = [Truce, Text, June, Effect, Truce.Ended(new(2031, 5, 1)).Per(June)];
        var day = record.On(new(2031, 5, 20));

        day.InForce(Truce, TruceRule.LatestReport).Certainty.Should().Be(Certainty.Impossible, "it had ended, whenever that was told");
        day.AsKnownAt(new(2031, 5, 20)).InForce(Truce, TruceRule.LatestReport).Certainty.Should().Be(Certainty.Certain, "nobody had said so by then");
        day.AsKnownAt(new(2031, 6, 1)).InForce(Truce, TruceRule.LatestReport).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void A_report_without_a_date_tells_of_the_day_on_which_it_was_said()
    {
        var denial = Truce.Ended().Denied().Per(June);
        Item[] items = [Effect, Truce.Ended(new(2031, 5, 1)).Per(May), denial];

        Asked("2031-05-10", items).Certainty.Should().Be(Certainty.Possible, "the end of May is denied");
        Asked("2031-06-02", items).Certainty.Should().Be(Certainty.Certain, "on 1 June somebody denied that it was over");
        Asked("2031-06-02", items).Claims.Should().Equal(denial);
    }

    [Fact]
    public void An_end_or_a_pause_announced_for_later_says_that_it_holds_until_then()
    {
        Item[] end = [Effect, Truce.Suspended(new(2031, 4, 1)).Per(May), Truce.Ended(new(2031, 6, 1)).Per(May)];

        Asked("2031-05-04", end).Certainty.Should().Be(Certainty.Possible, "on hold since April");
        Asked("2031-05-10", end).Certainty.Should().Be(Certainty.Certain, "on 5 May its end was announced for 1 June");
        Asked("2031-06-02", end).Certainty.Should().Be(Certainty.Impossible);
        Asked("2031-05-10", Effect, Truce.Suspended(new(2031, 6, 1)).Per(May)).Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void A_resumption_announced_for_later_is_not_heard_before()
    {
        Item[] items = [Effect, Truce.Suspended(new(2031, 4, 1)).Per(Text), Truce.Resumed(new(2031, 6, 1)).Per(May)];

        Asked("2031-05-10", items).Certainty.Should().Be(Certainty.Possible, "it was still on hold");
        Asked("2031-06-02", items).Certainty.Should().Be(Certainty.Certain);
    }

    [Theory]
    [InlineData("2031-05-01")]
    [InlineData("2031-05")]
    public void Of_two_reports_of_the_same_day_the_one_said_last_decides(string ended)
    {
        var over = Truce.Ended(ImpreciseDate.Parse(ended)).Per(History);
        var corrected = Truce.Ended(ImpreciseDate.Parse(ended)).Denied().Per(Revision);

        Asked("2031-06-02", Effect, over, corrected).Certainty.Should().Be(Certainty.Certain);
        Asked("2031-06-02", Effect, over, corrected).LeftOut.Select(left => (left.Claim, left.Reason)).Should().Equal((Effect, "an older report"), (over, "an older report"));
    }

    [Fact]
    public void Where_nobody_can_tell_which_report_is_of_the_later_day_it_is_possible()
    {
        // The textbook's "took effect in 2031" may be of a day before or after the end in May: said last, it does not win.
        var answer = Asked("2032-01-01", Truce.EffectiveFrom(new(2031)).Per(Revision), Truce.Ended(new(2031, 5, 1)).Per(May));

        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Claims.Should().HaveCount(2);
    }

    [Fact]
    public void A_report_of_a_later_day_is_told_as_left_out()
    {
        var over = Truce.Ended(new(2031, 7, 1)).Per(History);

        Asked("2031-06-01", Effect, over).LeftOut.Should().Equal(new LeftOut(over, "of a later day"));
        Asked("2031-06-01", Truce.Reached(MilestoneKind.Signed, new(2031, 1, 1)).Per(Text), over).Explain().Should().Contain("possible. Rule: latest report. Nothing is reported of that day or of one before it.");
    }

    private static Answer<Truce> Asked(string on, params Item[] items)
    {
        ConflictRecord record = [Truce, Text, May, June, History, Revision, .. items];
        return record.On(ImpreciseDate.Parse(on)).InForce(Truce, TruceRule.LatestReport);
    }
}
