using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures.Sampling;

public class NobodysNumberTests
{
    private static readonly Estimate Spanned = Envelope([AtLeast(10), AtLeast(71)]);

    [Fact]
    public void A_multiple_of_a_bound_that_nobody_set_is_no_top() =>
        FluentActions.Invoking(() => Sampler(new() { OpenTopFactor = 2 }).Sample(Spanned)).Should().Throw<ArgumentException>()
            .WithMessage("'at least 10 (computed)' is open above, and no source's number*OpenTopLimit*");

    [Fact]
    public void A_limit_bounds_it()
    {
        Sampler(new() { OpenTopFactor = 2, OpenTopLimit = 80 }).Sample(Spanned).Bounds.Should().Be(new SampledRange(10, 80));
        Sampler(new() { OpenTopFactor = 2 }).Sample(AtLeast(10)).Bounds.Should().Be(new SampledRange(10, 20));
    }

    [Fact]
    public void An_invented_number_is_told()
    {
        Sampler(new()).Sum([Parse("3-9 (invented)"), Exactly(4)]).Explain().Should().Contain("- one figure is invented: a rule spread the number, no source gives it\n");
        Sampler(new()).Sum([Parse("3-9 (invented)"), Parse("4 (invented)")]).Explain().Should().Contain("- 2 figures are invented");
        Sampler(new()).Sum([Between(3, 9)]).Explain().Should().NotContain("invented");
    }

    private static FigureSampler Sampler(SamplingAssumptions assuming) => new(FigureShape.Uniform, 1) { Draws = 10, Assuming = assuming };
}
