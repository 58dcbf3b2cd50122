using static ConflictModel.Tests.Figures.Policies.RaidTolls;

namespace ConflictModel.Tests.Figures.Policies;

public class EnvelopePolicyTests
{
    [Fact]
    public void Spans_all_figures_from_the_lowest_to_the_highest_an_origin_s_several_ones_among_them()
    {
        // The observatory said 12 and a day later 20; the ministry 15 to 18: reported were 12 to 20.
        var first = By(Observatory, "12");
        var later = By(Observatory, "20", Evening);
        var ministry = By(Ministry, "15-18");

        var answer = Killed(FigurePolicy.Envelope, first, later, ministry);

        answer.Value.Numbers().Should().Be((12L, 20L, null));
        answer.Policy.Should().Be("envelope of all figures");
        answer.Figures.Should().BeEquivalentTo([first, later, ministry]);
        answer.LeftOut.Should().BeEmpty();
        answer.Arithmetic.Should().Be("from 12, 20 and 15 to 18: 12 to 20");
        answer.Origins.Should().HaveCount(2);
        answer.Flags.Should().Equal("Observatory gives 2 figures here, and the envelope takes them for rivals: if one replaces another, say so (Superseding).");
    }

    [Fact]
    public void What_an_origin_replaced_is_no_rival()
    {
        var first = By(Observatory, "12");
        var later = By(Observatory, "20", Evening).Superseding(first);

        var answer = Killed(FigurePolicy.Envelope, first, later, By(Ministry, "15"));

        answer.Value.Numbers().Should().Be((15L, 20L, null));
        answer.LeftOut.Should().Equal(new LeftOut(first, "superseded by 20"));
        answer.Flags.Should().BeEmpty();
    }

    [Fact]
    public void A_bound_that_one_lacks_is_none()
    {
        Killed(FigurePolicy.Envelope, By(Observatory, "at least 12"), By(Ministry, "15")).Value.Numbers().Should().Be((12L, null, null));
        Killed(FigurePolicy.Envelope, By(Observatory, "at least 12"), By(Ministry, "up to 9")).Value.IsKnown.Should().BeFalse();
    }
}
