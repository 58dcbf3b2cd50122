using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Figures.Sampling;

public class SamplingAssumptionsTests
{
    [Theory]
    [InlineData("17", "17-17, best 17")]
    [InlineData("34-56", "34-56")]
    [InlineData("34-56, best 50", "34-56, best 50")]
    [InlineData("up to 40", "0-40")]
    [InlineData("up to 40, best 10", "0-40, best 10")]
    [InlineData("fewer than 40", "0-39")]
    public void What_is_bounded_above_needs_no_assumption(string number, string range) =>
        SamplingAssumptions.None.RangeOf(Parse(number)).ToString().Should().Be(range);

    [Theory]
    [InlineData("at least 78", "78-156")]
    [InlineData("more than 90", "91-182")]
    [InlineData("at least 34, best 50", "34-100, best 50")]
    [InlineData("at least 0, best 5", "0-10, best 5")]
    [InlineData("dozens", "24-48")]
    public void An_open_top_reaches_a_multiple_of_its_number(string number, string range) =>
        new SamplingAssumptions { OpenTopFactor = 2 }.RangeOf(Parse(number)).ToString().Should().Be(range);

    [Theory]
    [InlineData("at least 78", "78-500")]
    [InlineData("at least 0", "0-500")]
    [InlineData("at least 499", "499-500")]
    [InlineData("at least 34, best 500", "34-500, best 500")]
    public void An_open_top_reaches_a_stated_number(string number, string range) =>
        new SamplingAssumptions { OpenTopLimit = 500 }.RangeOf(Parse(number)).ToString().Should().Be(range);

    [Theory]
    [InlineData("at least 78", "78-156")]
    [InlineData("at least 400", "400-500")]
    [InlineData("at least 0", "0-500")]
    public void Of_a_multiple_and_a_stated_number_the_lesser_holds(string number, string range) =>
        new SamplingAssumptions { OpenTopFactor = 2, OpenTopLimit = 500 }.RangeOf(Parse(number)).ToString().Should().Be(range);

    [Theory]
    [InlineData("about 50", "40-60, best 50")]
    [InlineData("best 50", "40-60, best 50")]
    [InlineData("about 3", "2-4, best 3")]
    [InlineData("about 1", "0-2, best 1")]
    [InlineData("nearly 100", "80-99")]
    [InlineData("nearly 100, best 90", "72-99, best 90")]
    [InlineData("nearly 2", "0-1")]
    [InlineData("nearly 1", "0-0")]
    public void What_is_near_a_number_strays_by_a_share_of_it(string number, string range) =>
        new SamplingAssumptions { NearShare = 0.2 }.RangeOf(Parse(number)).ToString().Should().Be(range);

    [Theory]
    [InlineData("at least 1", "1-2")]
    [InlineData("at least 78", "78-79")]
    [InlineData("about 50", "49-51, best 50")]
    [InlineData("nearly 50", "48-49")]
    public void Assumed_bounds_are_rounded_outwards_so_that_nothing_becomes_exact(string number, string range) =>
        new SamplingAssumptions { OpenTopFactor = 1.001, NearShare = 0.001 }.RangeOf(Parse(number)).ToString().Should().Be(range);

    [Fact]
    public void Shares_and_multiples_are_the_decimals_they_are_written_as()
    {
        new SamplingAssumptions { OpenTopFactor = 1.1 }.RangeOf(AtLeast(50)).Greatest.Should().Be(55, "1.1 times 50 is a little more in binary, and must not round up to 56");
        new SamplingAssumptions { NearShare = 0.07 }.RangeOf(About(100)).Should().Be(new SampledRange(93, 107, 100));
    }

    [Theory]
    [InlineData("at least 78", "open above")]
    [InlineData("more than 90", "open above")]
    [InlineData("dozens", "open above")]
    [InlineData("about 50", "near a number")]
    [InlineData("best 50", "near a number")]
    [InlineData("nearly 100", "near a number")]
    [InlineData("unknown", "unknown, and an unknown number is not zero")]
    public void Nothing_is_assumed_unless_said(string number, string reason) =>
        SamplingAssumptions.None.Invoking(none => none.RangeOf(Parse(number)))
            .Should().Throw<ArgumentException>().WithParameterName(nameof(number)).WithMessage($"'{number}' is {reason}*");

    [Fact]
    public void Each_assumption_bounds_its_own_kind_alone()
    {
        new SamplingAssumptions { OpenTopFactor = 2, OpenTopLimit = 9_000 }.Invoking(a => a.RangeOf(About(50))).Should().Throw<ArgumentException>().WithMessage("*near a number*");
        new SamplingAssumptions { NearShare = 0.5 }.Invoking(a => a.RangeOf(AtLeast(50))).Should().Throw<ArgumentException>().WithMessage("*open above*");
    }

    [Fact]
    public void No_assumption_bounds_the_unknown() =>
        new SamplingAssumptions { OpenTopFactor = 2, OpenTopLimit = 9_000, NearShare = 1 }.Invoking(a => a.RangeOf(Unknown))
            .Should().Throw<ArgumentException>().WithMessage("*not zero*");

    [Fact]
    public void A_multiple_or_share_of_zero_bounds_nothing()
    {
        new SamplingAssumptions { OpenTopFactor = 2 }.Invoking(a => a.RangeOf(AtLeast(0))).Should().Throw<ArgumentException>().WithMessage("*a multiple of 0 is 0*OpenTopLimit*");
        new SamplingAssumptions { NearShare = 0.2 }.Invoking(a => a.RangeOf(About(0))).Should().Throw<ArgumentException>().WithMessage("*a share of 0 is 0*");
    }

    [Theory]
    [InlineData("at least 500")]
    [InlineData("more than 700")]
    [InlineData("at least 34, best 501")]
    public void What_does_not_lie_below_the_limit_is_refused_rather_than_cut(string number) =>
        new SamplingAssumptions { OpenTopLimit = 500, OpenTopFactor = 9 }.Invoking(a => a.RangeOf(Parse(number)))
            .Should().Throw<ArgumentException>().WithMessage("*does not lie below the OpenTopLimit of 500*");

    [Fact]
    public void An_assumed_bound_that_is_too_great_is_refused_rather_than_wrapped()
    {
        new SamplingAssumptions { OpenTopFactor = 1_000_000 }.Invoking(a => a.RangeOf(AtLeast(long.MaxValue))).Should().Throw<OverflowException>();
        new SamplingAssumptions { NearShare = 1 }.Invoking(a => a.RangeOf(About(long.MaxValue))).Should().Throw<OverflowException>();
        new SamplingAssumptions { NearShare = 1 }.RangeOf(Nearly(long.MaxValue)).Should().Be(new SampledRange(0, long.MaxValue - 1));
    }

    [Fact]
    public void Assumptions_out_of_their_bounds_are_refused()
    {
        foreach (var factor in new[] { 1, 1.0009, -2, 1_000_001, double.NaN })
        {
            FluentActions.Invoking(() => new SamplingAssumptions { OpenTopFactor = factor }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("OpenTopFactor");
        }

        foreach (var share in new[] { 0, 0.0009, -1, 1.1, double.NaN })
        {
            FluentActions.Invoking(() => new SamplingAssumptions { NearShare = share }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("NearShare");
        }

        FluentActions.Invoking(() => new SamplingAssumptions { OpenTopLimit = -1 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("OpenTopLimit");
    }

    [Fact]
    public void Assumptions_tell_themselves()
    {
        SamplingAssumptions.None.ToString().Should().Be("nothing assumed");
        new SamplingAssumptions { OpenTopFactor = 1.5 }.ToString().Should().Be("open tops reach 1.5 times the number said");
        new SamplingAssumptions { OpenTopLimit = 1500, NearShare = 0.125 }.ToString().Should().Be("open tops reach 1,500 at most; near numbers stray by 12.5%");
    }
}
