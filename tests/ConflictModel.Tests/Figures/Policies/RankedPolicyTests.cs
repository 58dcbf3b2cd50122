using static ConflictModel.Tests.Figures.Policies.RaidTolls;

namespace ConflictModel.Tests.Figures.Policies;

public class RankedPolicyTests
{
    private static readonly FigurePolicy ClinicThenObservatory = FigurePolicy.Ranked([Origin.Of(Clinic.Id), Origin.Of(Observatory.Id)]);

    [Fact]
    public void Takes_the_word_of_the_first_origin_that_gives_a_number_and_of_no_other()
    {
        var nothing = By(Clinic, "unknown");
        var first = By(Observatory, "12");
        var later = By(Observatory, "at least 20", Evening);
        var ministry = By(Ministry, "9");

        var answer = Killed(ClinicThenObservatory, ministry, nothing, first, later);

        answer.Value.Should().Be(Estimate.AtLeast(20));
        answer.Policy.Should().Be("ranked sources (clinic, then observatory)");
        answer.Figures.Should().Equal(later);
        answer.LeftOut.Should().BeEquivalentTo(
        [
            new LeftOut(nothing, "gives no number"),
            new LeftOut(first, "the same origin later said at least 20"),
            new LeftOut(ministry, "not ranked"),
        ]);
        var clinic = By(Clinic, "11");
        Killed(ClinicThenObservatory, first, clinic).LeftOut.Should().Equal(new LeftOut(first, "ranked below Clinic"));
    }

    [Fact]
    public void Where_none_of_them_tells_a_number_it_is_unknown()
    {
        var ministry = By(Ministry, "9");

        var answer = Killed(ClinicThenObservatory, ministry);

        answer.Value.Should().Be(Estimate.Unknown);
        answer.LeftOut.Should().Equal(new LeftOut(ministry, "not ranked"));
        answer.Flags.Should().Equal("No origin of the order given tells a number.");
    }

    [Fact]
    public void A_rejected_word_of_the_first_is_passed_over()
    {
        var clinic = By(Clinic, "90").Standing(StandingKind.Rejected, "a misprint");

        var answer = Killed(ClinicThenObservatory, clinic, By(Observatory, "12"));

        answer.Value.Should().Be(Estimate.Exactly(12));
        answer.LeftOut.Should().Equal(new LeftOut(clinic, "rejected: a misprint"));
    }

    [Fact]
    public void A_disputed_word_of_the_first_counts_where_only_the_unranked_are_undisputed()
    {
        var clinic = By(Clinic, "78").Standing(StandingKind.Disputed, "a guess");
        var ministry = By(Ministry, "50");
        var policy = FigurePolicy.Ranked([Origin.Of(Clinic.Id)]);

        var answer = Killed(policy, clinic, ministry);

        answer.Value.Should().Be(Estimate.Exactly(78));
        answer.Certainty.Should().Be(Certainty.Possible);
        answer.LeftOut.Should().Equal(new LeftOut(ministry, "not ranked"));
        answer.Flags.Should().BeEmpty();
        Killed(ClinicThenObservatory, clinic, By(Observatory, "12")).Value.Should().Be(Estimate.Exactly(12));
        Combined(policy, [clinic, ministry]).Number.Should().Be(Estimate.Exactly(78));
    }

    [Fact]
    public void Figures_handed_over_follow_the_rule_of_disputed_ones_too()
    {
        var clinic = By(Clinic, "78").Standing(StandingKind.Disputed, "a guess");
        var ministry = By(Ministry, "50");

        var combined = Combined(FigurePolicy.Envelope, [clinic, ministry]);

        combined.Number.Should().Be(Estimate.Exactly(50));
        combined.LeftOut.Should().Equal(new LeftOut(clinic, "disputed: a guess"));
    }

    [Fact]
    public void A_source_ranks_by_what_it_says_itself_and_not_by_whom_it_quotes()
    {
        var own = Raid.Killed(Estimate.Exactly(7)).Per(Morning);

        Killed(FigurePolicy.Ranked([Origin.Of(Morning.Id)]), own, By(Observatory, "12")).Value.Should().Be(Estimate.Exactly(7));
    }

    [Fact]
    public void Actors_are_ranked_as_they_stand() =>
        Killed(FigurePolicy.Ranked([Ministry, Observatory]), By(Observatory, "12"), By(Ministry, "20")).Value.Should().Be(Estimate.Exactly(20));

    [Fact]
    public void An_order_of_nobody_or_of_one_twice_is_refused()
    {
        FluentActions.Invoking(() => FigurePolicy.Ranked(ValueList<Origin>.Empty)).Should().Throw<ArgumentException>().WithMessage("Give the origins in order*");
        FluentActions.Invoking(() => FigurePolicy.Ranked([Origin.Keeper, Origin.Keeper])).Should().Throw<ArgumentException>();
    }
}
