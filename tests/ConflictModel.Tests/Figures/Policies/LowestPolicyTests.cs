using static ConflictModel.Tests.Figures.Policies.RaidTolls;

namespace ConflictModel.Tests.Figures.Policies;

public class LowestPolicyTests
{
    [Fact]
    public void Takes_the_lowest_of_the_latest_of_each_origin_in_its_own_words()
    {
        // The observatory's 5 is not its last word; of 20, "more than 11" and 15 to 18 the lowest low is 12.
        var first = By(Observatory, "5");
        var later = By(Observatory, "20", Evening);
        var ministry = By(Ministry, "more than 11");
        var clinic = By(Clinic, "15-18");

        var answer = Killed(FigurePolicy.Lowest, first, later, ministry, clinic);

        answer.Value.Should().Be(Estimate.MoreThan(11));
        answer.Policy.Should().Be("lowest of the latest of each origin");
        answer.Figures.Should().Equal(ministry);
        answer.LeftOut.Should().BeEquivalentTo(
        [
            new LeftOut(first, "the same origin later said 20"),
            new LeftOut(later, "higher than more than 11"),
            new LeftOut(clinic, "higher than more than 11"),
        ]);
    }

    [Fact]
    public void A_high_bound_alone_is_no_lowest_number_and_no_zero()
    {
        var upTo = By(Observatory, "up to 40");

        var answer = Killed(FigurePolicy.Lowest, upTo, By(Ministry, "about 15"));
        answer.Value.Should().Be(Estimate.About(15));
        answer.LeftOut.Should().Equal(new LeftOut(upTo, "gives no low number"));

        var alone = Killed(FigurePolicy.Lowest, upTo);
        alone.Value.Should().Be(Estimate.Unknown);
        alone.Flags.Should().Equal("No figure gives a low number: a high bound alone says nothing of the lowest.");
    }

    [Fact]
    public void What_nobody_knows_is_lower_than_nothing() =>
        Killed(FigurePolicy.Lowest, By(Observatory, "12"), By(Ministry, "unknown"), By(Clinic, "none reported")).Value.Should().Be(Estimate.Exactly(12));
}
