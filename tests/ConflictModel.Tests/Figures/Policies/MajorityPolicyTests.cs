using static ConflictModel.Tests.Figures.Policies.RaidTolls;

namespace ConflictModel.Tests.Figures.Policies;

public class MajorityPolicyTests
{
    [Fact]
    public void Takes_the_number_that_more_than_half_of_the_origins_give()
    {
        var monitor = By(Observatory, "12");
        var ministry = By(Ministry, "9");
        var clinic = By(Clinic, "12");

        var answer = Killed(FigurePolicy.Majority, monitor, ministry, clinic);

        answer.Value.Should().Be(Estimate.Exactly(12));
        answer.Policy.Should().Be("majority of origins");
        answer.Figures.Should().Equal(monitor, clinic);
        answer.LeftOut.Should().Equal(new LeftOut(ministry, "in the minority"));
        answer.Arithmetic.Should().Be("2 of 3 origins say 12");
        answer.Flags.Should().BeEmpty();
    }

    [Fact]
    public void Half_is_no_majority_and_no_majority_is_unknown()
    {
        var monitor = By(Observatory, "12");
        var ministry = By(Ministry, "9");

        var answer = Killed(FigurePolicy.Majority, monitor, ministry);

        answer.Value.Should().Be(Estimate.Unknown);
        answer.LeftOut.Should().Equal(new LeftOut(monitor, "no number has a majority"), new LeftOut(ministry, "no number has a majority"));
        answer.Flags.Should().Equal("No majority: 2 origins with a vote, 2 different numbers.");
    }

    [Fact]
    public void An_origin_votes_once_with_its_latest_figure()
    {
        // Two articles quote the observatory twice each; it is one origin against two.
        var first = By(Observatory, "9");
        var later = By(Observatory, "12", Evening);

        var answer = Killed(FigurePolicy.Majority, first, later, By(Ministry, "9"), By(Clinic, "9"));

        answer.Value.Should().Be(Estimate.Exactly(9));
        answer.Arithmetic.Should().Be("2 of 3 origins say 9");
        answer.LeftOut.Should().BeEquivalentTo([new LeftOut(first, "the same origin later said 12"), new LeftOut(later, "in the minority")]);
    }

    [Fact]
    public void An_origin_that_gives_two_numbers_at_once_has_no_vote_and_counts_among_all()
    {
        var one = By(Observatory, "9");
        var two = By(Observatory, "12");
        var ministry = By(Ministry, "12");

        var answer = Killed(FigurePolicy.Majority, one, two, ministry);

        answer.Value.Should().Be(Estimate.Unknown, "one of two origins is no majority");
        answer.LeftOut.ToArray().Select(l => l.Reason).Should().Equal(
            "its origin gives several numbers, none of them certainly later: it has no vote",
            "its origin gives several numbers, none of them certainly later: it has no vote",
            "no number has a majority");
        answer.Flags.Should().Equal("No majority: of 2 origins 1 have a vote, one different number.");
        var both = Killed(FigurePolicy.Majority, one, two, ministry, By(Clinic, "12"));
        both.Value.Should().Be(Estimate.Exactly(12));
        both.Arithmetic.Should().Be("2 of 3 origins say 12");
        Killed(FigurePolicy.Majority, ministry).Flags.Should().Equal("One origin alone has a vote here: a majority of one.");
    }

    [Fact]
    public void One_number_in_other_words_is_one()
    {
        var answer = Killed(FigurePolicy.Majority, By(Observatory, "dozens"), By(Ministry, "at least 24"), By(Clinic, "30"));

        answer.Value.Numbers().Should().Be((24L, null, null));
    }

    [Fact]
    public void A_retelling_has_no_vote()
    {
        var monitor = By(Observatory, "12");
        var repeated = By(Clinic, "12").Linked(LinkKind.Repeats, monitor);

        Killed(FigurePolicy.Majority, monitor, repeated, By(Ministry, "9")).Value.Should().Be(Estimate.Unknown, "it is one against one");
    }
}
